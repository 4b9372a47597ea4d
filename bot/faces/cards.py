"""What is shown of somebody: their references one by one, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.faces.consents import Consent
from bot.faces.people import Person, Reference


class Advice(StrEnum):
    """What a further photo should show, for somebody to be known more surely."""

    FRONT = "front"
    LEFT = "left"
    """Looking towards the left edge of the picture."""
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    LIGHT = "light"
    SHARP = "sharp"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Card:
    """One of somebody's references, the `number`th from 1 of `of`, and what all of them together lack."""

    person: Person
    reference: Reference
    number: int
    of: int
    advice: tuple[Advice, ...] = ()
    consent: Consent | None = None
