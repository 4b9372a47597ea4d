"""How each remembered face would fare if it were a new photo's, and what that says about where bands should begin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.faces.answers import Bands
from bot.faces.people import FaceId, PersonId
from bot.faces.sightings import Candidate


@dataclass(frozen=True, slots=True)
class Trial:
    """One remembered `face` of `person`, compared with everybody as if it were new.

    `candidates` are all people whose similarity is known, however low, the best first; `person` is among them as
    they are without this face, and only where they have another one.
    """

    face: FaceId
    person: PersonId
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `of`, and where the true share lies with 95 % confidence, 0 to 1."""

    count: int
    of: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """What bands would make of strangers, and of people who are known."""

    bands: Bands
    strangers_named: Share
    strangers_asked: Share
    known_missed: Share
    """Not named: asked about, or taken for nobody or for somebody else."""
    known_asked: Share
    known_mistaken: Share
    """Named as somebody else."""


class Choice(StrEnum):
    """Bands to choose from after a calibration."""

    NOW = "now"
    STRICTER = "stricter"
    USUAL = "usual"
    LOOSER = "looser"
    FITTED = "fitted"
    """Begin where none of the strangers would have been named."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What came of comparing all faces of a chat: how many of how many people, and the outlook of each choice."""

    people: int
    faces: int
    outlooks: Mapping[Choice, Outlook]
