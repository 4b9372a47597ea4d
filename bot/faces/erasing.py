"""What was erased, what is still on its way out, and who is about to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.faces.people import ChatKey, Gallery, Person, PersonId


class Why(StrEnum):
    """What an erasure was begun for."""

    ASKED = "asked"
    UNSEEN = "unseen"
    """Nobody had seen them for as long as their chat keeps people."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that was written down before anything was erased; of everybody, where there is no `person`.

    Nothing in it says who that was. `gone` faces were looked for again and not found, `left` may still be kept;
    after `until` nobody goes on trying.
    """

    number: int
    gallery: Gallery
    chat: ChatKey
    person: PersonId | None
    why: Why
    begun: datetime
    until: datetime
    done: datetime | None = None
    gave_up: datetime | None = None
    gone: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of an erasure: `faces` are verifiably gone from `engine`, `unconfirmed` ones may still be there.

    Where it is `done`, so are the names. Without a `person` it is of everybody, of so many `people`. `trouble` is what
    kept the engine from answering.
    """

    person: Person | None
    faces: int
    engine: str
    at: datetime
    people: int = 1
    unconfirmed: int = 0
    done: bool = True
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a chat has not been told yet: these erasures are done, or were given up."""

    chat: ChatKey
    language: str | None
    why: Why
    erasures: tuple[Erasure, ...]

    @property
    def gave_up(self) -> bool:
        """Whether something may be left for ever."""
        return any(erasure.gave_up for erasure in self.erasures)


@dataclass(frozen=True, slots=True)
class Notice:
    """These people of a chat were not seen for `months`, and are about to be erased."""

    chat: ChatKey
    gallery: Gallery
    language: str | None
    months: int
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """How many days things are kept that nobody asked to keep."""

    sightings: int = 60
    """Photos that were asked about, and open questions: what buttons need."""
    audit: int = 365

    @property
    def audit_for(self) -> timedelta:
        """How long it can be looked up who did what."""
        return timedelta(days=self.audit)
