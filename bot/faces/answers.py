"""What is said: who it is, what was learned and what was erased, and what is asked in return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.faces.cards import Advice
from bot.faces.inquiries import UNSAID, Said
from bot.faces.people import FaceId, Gallery, Person, PersonId, Reference
from bot.faces.sightings import Face, Sighting


class Band(StrEnum):
    """How sure an answer is: a statement, a question, or neither."""

    MATCH = "match"
    MAYBE = "maybe"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Bands:
    """Where the bands begin, in similarity 0 to 100; a match leads the runner-up by `margin` at least."""

    match: float = 97.0
    maybe: float = 80.0
    margin: float = 3.0


@dataclass(frozen=True, slots=True)
class Named:
    """A candidate whose name is known."""

    person: Person
    similarity: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said about one face; `candidates` are those above the lowest band, the best first.

    `said` is what people said about it, `settled` whom they said it is.
    """

    face: Face
    band: Band
    candidates: tuple[Named, ...] = ()
    said: Said = UNSAID
    settled: Person | None = None

    @property
    def best(self) -> Named | None:
        """The likeliest person, None for somebody unknown."""
        return self.candidates[0] if self.candidates else None


@dataclass(frozen=True, slots=True)
class Identified:
    """The answer to one photo: a line per face from left to right, and whether anybody is enrolled at all."""

    answers: tuple[Answer, ...]
    nobody_enrolled: bool


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What an enrolment led to; `again` when this very photo was known for this person already.

    `advice` is what further photos should show, the most worthwhile first; empty where nothing is missing.
    """

    person: Person
    again: bool = False
    advice: tuple[Advice, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why somebody was named: one of their references, and how close it is, 0 to 100."""

    reference: Reference
    similarity: float


@dataclass(frozen=True, slots=True)
class Erased:
    """Which faces are verifiably gone from the engine, and which may still be there."""

    gone: Sequence[FaceId] = ()
    unconfirmed: Sequence[FaceId] = ()


@dataclass(frozen=True, slots=True)
class Pick:
    """An open question: which of these faces is `name`? Asked about a photo that Telegram keeps as `file`.

    `revision` is that of the gallery when it was asked.
    """

    id: str
    gallery: Gallery
    file: str
    name: str
    sightings: tuple[Sighting, ...]
    revision: int = 0

    @property
    def faces(self) -> tuple[Face, ...]:
        """Where they are, from left to right."""
        return tuple(sighting.face for sighting in self.sightings)

    def likeliest(self, person: PersonId) -> int | None:
        """The number, from 1, of the face that is most like `person`; None where none is."""
        scores = {
            number: candidate.similarity
            for number, sighting in enumerate(self.sightings, 1)
            for candidate in sighting.candidates
            if candidate.person == person
        }
        return max(scores, key=lambda number: scores[number], default=None)


@dataclass(frozen=True, slots=True)
class Which:
    """The question which face is meant is open; `likeliest` is the number of the best guess, where there is one."""

    pick: Pick
    likeliest: int | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """An open question: is the only face of `pick` really its name, though it looks unlike their other photos?"""

    pick: Pick


@dataclass(frozen=True, slots=True)
class Lookalike:
    """An open question: is the only face of `pick` somebody else, whom it looks like?"""

    pick: Pick
    other: Named


@dataclass(frozen=True, slots=True)
class Finding:
    """What an examination of the set-up found: whether `subject` is fine, and a sentence that says so or what to do."""

    subject: str
    fine: bool
    sentence: str
