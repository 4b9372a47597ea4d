"""Photos inside bubbles: alone, side by side as an album, or small beside words."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageOps

from bot.sandbox.demo.storyboard.paper import GAP, RADIUS, UNIT, rounded

ALONE, TOGETHER = (150 * UNIT, 150 * UNIT), (264 * UNIT, 170 * UNIT)
"""Width and height at most of a photo, and of a wide one, which shows several people."""
_ALBUM, _TILE = 280 * UNIT, 132 * UNIT
"""The width of an album, and the side of one of its photos, at most."""


class Picture:
    """A photo in `size` pixels, cut where it has other proportions."""

    def __init__(self, photo: Image.Image, size: tuple[int, int], radius: int = RADIUS - GAP // 2) -> None:
        self._photo = ImageOps.fit(photo, size, Image.Resampling.LANCZOS)
        self._radius = radius
        self.width, self.height = size

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """With round corners."""
        canvas.paste(self._photo, (left, top), rounded(self._photo.size, self._radius))


class Album:
    """Photos side by side."""

    def __init__(self, photos: Sequence[Image.Image]) -> None:
        self.height = min(_TILE, _ALBUM // len(photos))
        self._tiles = [Picture(photo, (self.height, self.height), GAP) for photo in photos]
        self._step = self.height + GAP // 2
        self.width = self._step * len(photos) - GAP // 2

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """From left to right."""
        for number, tile in enumerate(self._tiles):
            tile.paint(canvas, left + number * self._step, top)


def opened(jpeg: bytes) -> Image.Image:
    """The pixels of a photo."""
    return Image.open(BytesIO(jpeg)).convert("RGB")


def whole(photo: Image.Image) -> Picture:
    """A photo as large as there is room."""
    room = TOGETHER if photo.width > photo.height else ALONE
    return Picture(photo, ImageOps.contain(photo, room).size)


def small(photo: Image.Image, side: int) -> Picture:
    """A photo in a square, of which one sees which it is."""
    return Picture(photo, (side, side), 5 * UNIT)
