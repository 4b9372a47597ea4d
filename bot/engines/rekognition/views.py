"""What of a photo is sent to Rekognition: the whole, or the surroundings of one face."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.engines.rekognition.failures import MOST_BYTES
from bot.errors import TooSmall
from bot.faces import Box, Face, Photo, Quality
from bot.photos.encoding import cut, jpeg_or_png

if TYPE_CHECKING:
    from types_boto3_rekognition.type_defs import BoundingBoxTypeDef, FaceDetailTypeDef

SMALLEST_SIDE = 80
"""Pixels (Rekognition guidelines and quotas)."""
PADS = (0.5, 0.1)
"""How much wider a crop is than its face on each side; the narrow one where a larger neighbour looks in."""
SAME_FACE = 0.3
"""Overlap from which on two boxes are one face: detectors draw it a little differently in the whole and in a crop."""


@dataclass(frozen=True, slots=True)
class View:
    """An image as it is sent, and the part of the photo that it shows, in pixels of the upright picture."""

    data: bytes
    area: Box

    def box(self, bounding: BoundingBoxTypeDef) -> Box:
        """Where in the photo a face of this view is; Rekognition gives shares of the view, and may exceed it."""
        left = self.area.left + bounding.get("Left", 0.0) * self.area.width
        top = self.area.top + bounding.get("Top", 0.0) * self.area.height
        right = left + bounding.get("Width", 0.0) * self.area.width
        bottom = top + bounding.get("Height", 0.0) * self.area.height
        left, top = max(left, self.area.left), max(top, self.area.top)
        right = min(right, self.area.left + self.area.width)
        bottom = min(bottom, self.area.top + self.area.height)
        return Box(left, top, max(right - left, 0.0), max(bottom - top, 0.0))

    def share(self, box: Box) -> Box:
        """`box` of the photo in shares of this view."""
        return Box(
            (box.left - self.area.left) / self.area.width,
            (box.top - self.area.top) / self.area.height,
            box.width / self.area.width,
            box.height / self.area.height,
        )

    def face(self, detail: FaceDetailTypeDef) -> Face:
        """A face of this view; a search may leave out its quality."""
        box = self.box(detail.get("BoundingBox", {}))
        quality, pose = detail.get("Quality", {}), detail.get("Pose", {})
        return Face(
            box,
            Quality(
                width_px=box.width,
                sharpness=quality.get("Sharpness", 0.0),
                brightness=quality.get("Brightness", 0.0),
                yaw=pose.get("Yaw", 0.0),
                pitch=pose.get("Pitch", 0.0),
                roll=pose.get("Roll", 0.0),
            ),
        )


def whole(photo: Photo) -> View:
    """All of `photo`, untouched where Rekognition takes it as it is. Raises TooSmall, Truncated, Unreadable."""
    if min(photo.size.width, photo.size.height) < SMALLEST_SIDE:
        raise TooSmall(f"a side under {SMALLEST_SIDE} pixels")
    return View(jpeg_or_png(photo, MOST_BYTES), Box(0.0, 0.0, photo.size.width, photo.size.height))


def crops(photo: Photo, box: Box) -> Iterator[View]:
    """The surroundings of the face at `box`, first wide, then narrow."""
    for pad in PADS:
        around = Box(
            box.left - pad * box.width,
            box.top - pad * box.height,
            (1 + 2 * pad) * box.width,
            (1 + 2 * pad) * box.height,
        )
        yield View(*cut(photo, around, SMALLEST_SIDE))
