"""A face in Rekognition's words: FaceDetail, with boxes and points as shares of the upright picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.faces import Quality, Reason, Size

if TYPE_CHECKING:
    from bot.engines.local.network import Detection

LANDMARKS = ("eyeLeft", "eyeRight", "nose", "mouthLeft", "mouthRight")
"""Left is left in the picture, as in the detector's points."""
SMALLEST_FACE, FULL_HD = 40.0, Size(1920, 1080)
"""Pixels a side in a picture of that size, proportionally more in a larger one (developer guide)."""


def detail_of(detection: Detection, quality: Quality, size: tuple[int, int]) -> dict[str, Any]:
    """The default attributes; `size` is width and height of the pixels that the detection is in.

    No others are ever given: these networks cannot tell an age or a smile.
    """
    return {
        "BoundingBox": _box(detection, size),
        "Landmarks": [
            {"Type": name, "X": float(x) / size[0], "Y": float(y) / size[1]}
            for name, (x, y) in zip(LANDMARKS, detection.points, strict=True)
        ],
        "Pose": {"Roll": quality.roll, "Yaw": quality.yaw, "Pitch": quality.pitch},
        "Quality": {"Brightness": quality.brightness, "Sharpness": quality.sharpness},
        "Confidence": min(100.0, 100.0 * detection.score),
    }


def reasons_of(detail: dict[str, Any], quality: Quality, size: Size) -> list[str]:
    """Why a quality filter sets the face aside; `size` is that of the upright picture."""
    box = detail["BoundingBox"]
    least = SMALLEST_FACE * max(1.0, size.width / FULL_HD.width, size.height / FULL_HD.height)
    small = min(box["Width"] * size.width, box["Height"] * size.height) < least
    reasons = [str(reason) for reason in quality.reasons if reason is not Reason.SMALL_BOUNDING_BOX]
    return [*reasons, str(Reason.SMALL_BOUNDING_BOX)] if small else reasons


def area(detection: Detection, size: tuple[int, int]) -> float:
    """Of its box, as a share of the picture."""
    box = _box(detection, size)
    return box["Width"] * box["Height"]


def _box(detection: Detection, size: tuple[int, int]) -> dict[str, float]:
    """Within the picture: the detector guesses on where a face is cut off."""
    left, top, width, height = (float(number) for number in detection.box)
    right, bottom = min(left + width, size[0]), min(top + height, size[1])
    left, top = max(left, 0.0), max(top, 0.0)
    return {
        "Width": (right - left) / size[0],
        "Height": (bottom - top) / size[1],
        "Left": left / size[0],
        "Top": top / size[1],
    }
