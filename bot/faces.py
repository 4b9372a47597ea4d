"""The nouns of the field: photos, galleries, people, faces, and what can be said about them."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from PIL.Image import Image

ChatKey = NewType("ChatKey", str)
"""What a gallery belongs to: a Telegram chat's id in digits, or a word such as `local` for the terminal."""
GalleryId = NewType("GalleryId", str)
PersonId = NewType("PersonId", str)
ReferenceId = NewType("ReferenceId", str)
"""Our own opaque id of one enrolled face."""
FaceId = NewType("FaceId", str)
"""The engine's id of one enrolled face."""


def name_key(name: str) -> str:
    """How `name` is looked up: NFKC, case folded, spaces squeezed, so that "ada" finds "Ada" (Unicode 3.13, D147).

    Zero-width joiners are dropped: with and without them a name looks the same.
    """
    seen = name.replace("\u200c", "").replace("\u200d", "")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold())
    return " ".join(folded.split())


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a picture, in pixels."""

    width: int
    height: int


class Photo:
    """One picture as it came, and its upright pixels when somebody asks for them."""

    def __init__(
        self,
        data: bytes,
        format: str,  # noqa: A002 - Pillow's word for it
        size: Size,
        decode: Callable[[], Image],
        *,
        turned: bool = False,
    ) -> None:
        """Keep `data` (encoded, as it came), its `format` in Pillow's words, and its upright `size`.

        `turned` where the stored picture lies, and only its Exif data say how to turn it upright.
        """
        self.data = data
        self.format = format
        self.size = size
        self.turned = turned
        self._decode = decode

    @cached_property
    def pixels(self) -> Image:
        """Upright RGB pixels, decoded once; may be smaller than `size`, see `scale`. Raises Truncated or Unreadable."""
        return self._decode()

    @cached_property
    def scale(self) -> float:
        """How many pixels of the upright picture one pixel of `pixels` stands for, 1.0 or more."""
        return max(self.size.width, self.size.height) / max(self.pixels.size)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of `data` in hexadecimal: tells the same file sent again."""
        return hashlib.sha256(self.data).hexdigest()


class Origin(StrEnum):
    """Where the faces of a gallery come from: enrolled here, or filled by another program and taken over."""

    OWN = "own"
    ADOPTING = "adopting"
    """Not every face belongs to a person yet."""
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True)
class Gallery:
    """The people of one chat; `collection` is its name at an engine that keeps galleries elsewhere."""

    id: GalleryId
    engine: str
    collection: str | None = None
    origin: Origin = Origin.OWN

    @property
    def foreign(self) -> bool:
        """Whether the collection was there before whobot, and may be of use to somebody else."""
        return self.origin is not Origin.OWN


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was introduced, with the number of faces remembered of them."""

    id: PersonId
    name: str
    faces: int = 0
    telegram_user_id: int | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Where a face is, in pixels of the upright picture."""

    left: float
    top: float
    width: float
    height: float

    def overlap(self, other: Box) -> float:
        """Intersection over union with `other`, 0 to 1."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        shared = max(across, 0.0) * max(down, 0.0)
        union = self.width * self.height + other.width * other.height - shared
        return shared / union if union else 0.0


class Reason(StrEnum):
    """Why a face is not fit to be enrolled, in the words of Rekognition's UnindexedFaces."""

    EXTREME_POSE = "EXTREME_POSE"
    LOW_BRIGHTNESS = "LOW_BRIGHTNESS"
    LOW_CONFIDENCE = "LOW_CONFIDENCE"
    LOW_FACE_QUALITY = "LOW_FACE_QUALITY"
    LOW_SHARPNESS = "LOW_SHARPNESS"
    SMALL_BOUNDING_BOX = "SMALL_BOUNDING_BOX"


@dataclass(frozen=True, slots=True)
class Quality:
    """How good a face is to recognise.

    `width_px` in pixels of the upright picture; `sharpness` and `brightness` 0 to 100; `yaw`, `pitch`
    and `roll` in degrees, 0 looking straight ahead; `reasons` is empty when the face may be enrolled.
    """

    width_px: float
    sharpness: float
    brightness: float
    yaw: float
    pitch: float
    roll: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Face:
    """A face in a photo."""

    box: Box
    quality: Quality


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a face may belong to; `similarity` 0 to 100."""

    person: PersonId
    similarity: float


@dataclass(frozen=True, slots=True)
class Sighting:
    """A face and everybody it resembles, the best first."""

    face: Face
    candidates: tuple[Candidate, ...] = ()


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
    """What is said about one face; `candidates` are those above the lowest band, the best first."""

    face: Face
    band: Band
    candidates: tuple[Named, ...] = ()

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
    """What an enrolment led to; `again` when this very photo was known for this person already."""

    person: Person
    again: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """How close an enrolled `face` is to a probe, 0 to 100."""

    face: FaceId
    similarity: float


@dataclass(frozen=True, slots=True)
class Reference:
    """An enrolled face: when it was taught, and Telegram's file_id of its photo where it came from a chat."""

    face: FaceId
    added: datetime
    file: str | None = None


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
    """An open question: which of these faces is `name`? Asked about a photo that Telegram keeps as `file`."""

    id: str
    gallery: Gallery
    file: str
    name: str
    faces: tuple[Face, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """An open question: is the only face of `pick` really its name, though it looks unlike their other photos?"""

    pick: Pick


@dataclass(frozen=True, slots=True)
class Finding:
    """What an examination of the set-up found: whether `subject` is fine, and a sentence that says so or what to do."""

    subject: str
    fine: bool
    sentence: str
