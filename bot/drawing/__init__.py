"""Pixels out: the photo again, with a numbered box around every face, in a size Telegram takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from math import ceil

from PIL import Image

from bot.drawing.layers import drawn
from bot.drawing.places import Rect
from bot.faces import Band, Box, Photo

__all__ = ["LONGEST_SIDE", "Label", "annotate"]

LONGEST_SIDE = 1280
"""What Telegram makes of a photo anyhow; its limits of 10 000 for width + height and of 10 MB are far away."""
_SHORTEST_LONG_SIDE = 640
"""A smaller picture is enlarged: digits need pixels."""
_LONGEST_TO_SHORTEST = 20
"""How many times as long as wide a photo may be (Bot API, sendPhoto)."""
_BARS = (128, 128, 128)


@dataclass(frozen=True, slots=True)
class Label:
    """What to draw at one face: its `box` in pixels of the upright picture, its number, a name if there is one."""

    box: Box
    number: int
    name: str | None
    band: Band


def annotate(photo: Photo, labels: Sequence[Label]) -> bytes:
    """`photo` as a JPEG, with a box and a numbered badge at each face, and names where the font can write them.

    Raises what `photo.pixels` raises.
    """
    picture = _resized(photo.pixels)
    canvas, left, top = _padded(picture)
    scale = picture.width / photo.size.width, picture.height / photo.size.height
    frame = Rect(left, top, left + picture.width, top + picture.height)
    boxes = [_on_canvas(label.box, scale, frame) for label in labels]
    drawn(canvas, boxes, labels)
    file = BytesIO()
    canvas.save(file, "JPEG", quality=88, subsampling=0)  # at half its resolution, the colour of thin lines fades
    return file.getvalue()


def _resized(pixels: Image.Image) -> Image.Image:
    """A copy with a long side between the shortest and the longest sent."""
    long = max(pixels.size)
    scale = min(LONGEST_SIDE, max(_SHORTEST_LONG_SIDE, long)) / long
    if scale == 1:
        return pixels.copy()
    size = max(1, round(pixels.width * scale)), max(1, round(pixels.height * scale))
    return pixels.resize(size, Image.Resampling.LANCZOS)


def _padded(picture: Image.Image) -> tuple[Image.Image, int, int]:
    """The picture with bars where it is too narrow to be sent, and how far it moved right and down."""
    narrowest = ceil(max(picture.size) / _LONGEST_TO_SHORTEST)
    width, height = max(picture.width, narrowest), max(picture.height, narrowest)
    if (width, height) == picture.size:
        return picture, 0, 0
    left, top = (width - picture.width) // 2, (height - picture.height) // 2
    canvas = Image.new("RGB", (width, height), _BARS)
    canvas.paste(picture, (left, top))
    return canvas, left, top


def _on_canvas(box: Box, scale: tuple[float, float], frame: Rect) -> Rect:
    """`box` in pixels of the canvas, as much of it as lies in `frame`."""
    across, down = scale
    left, top = frame.left + box.left * across, frame.top + box.top * down
    return Rect(left, top, left + box.width * across, top + box.height * down).within(frame)
