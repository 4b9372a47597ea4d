"""Faces in a photo, how good they are, and whom they resemble."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.faces.people import FaceId, PersonId


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
    and `roll` in degrees, 0 looking straight ahead, `yaw` positive towards the right edge of the picture and `pitch`
    upwards, as Rekognition has it; `reasons` is empty when the face may be enrolled.
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


@dataclass(frozen=True, slots=True)
class Likeness:
    """How close an enrolled `face` is to a probe, 0 to 100."""

    face: FaceId
    similarity: float
