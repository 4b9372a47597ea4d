"""Photos that were asked about, and what people said about the answers: what the buttons below them need."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.faces.people import Gallery, PersonId
from bot.faces.photos import Preview
from bot.faces.sightings import Sighting


class Verdict(StrEnum):
    """What somebody said about a face."""

    SOMEBODY = "somebody"
    """It is the person named with it."""
    NOBODY = "nobody"
    """Nobody who should be known here."""
    LEFT_OUT = "left_out"
    """Not to be asked about again in this photo."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said about one face so far: a `verdict` once there is one, and who it is not.

    `person` goes with SOMEBODY; `kept` when the face was added to their references.
    """

    verdict: Verdict | None = None
    person: PersonId | None = None
    kept: bool = False
    rejected: tuple[PersonId, ...] = ()


UNSAID = Said()
SAME_PLACE = 0.9
"""Overlap of two boxes that are of the same face in the same picture, found twice."""


@dataclass(frozen=True, slots=True)
class Probe:
    """A photo that was asked about: Telegram's `file`, which can be fetched again, and its faces from left to right.

    `unique` is Telegram's name of the file that stays the same when it is sent again; `revision` is that of the gallery
    it was searched in; `said` has an entry a face. A photo that could not be looked at has a sentence in `refused`;
    of what moves, it is a `preview`.
    """

    file: str
    unique: str
    sightings: tuple[Sighting, ...] = ()
    revision: int = 0
    said: tuple[Said, ...] = ()
    refused: str = ""
    preview: Preview | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A photo or an album that was asked about in one go, and answered in one message."""

    id: str
    gallery: Gallery
    probes: tuple[Probe, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Which face of which photo of an inquiry, both counted from 0."""

    photo: int
    face: int
