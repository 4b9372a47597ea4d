"""Pixels back into files: for services that take only some kinds of them, and only so many bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from bot.faces import Box, Photo

if TYPE_CHECKING:
    from collections.abc import Iterator

QUALITIES = (92, 80, 65)
"""Of JPEG, tried one after the other where a file has to become smaller; faces are recognised at all of them."""
CROP_QUALITY = 95
GREY = (128, 128, 128)


def jpeg_or_png(photo: Photo, most_bytes: int) -> bytes:
    """`photo` as it came if it is JPEG or an upright PNG of `most_bytes` at most, else its pixels as JPEG.

    Raises Truncated or Unreadable where it must be decoded and cannot be.
    """
    as_it_came = photo.format == "JPEG" or (photo.format == "PNG" and not photo.turned)
    if as_it_came and len(photo.data) <= most_bytes:
        return photo.data
    return next(data for data in _smaller_and_smaller(photo.pixels) if len(data) <= most_bytes)


def cut(photo: Photo, area: Box, smallest: int) -> tuple[bytes, Box]:
    """The part of `photo` within `area`, `smallest` pixels a side at least, as JPEG; and where it really lies.

    Both boxes are in pixels of the upright picture. Where it has fewer than `smallest` pixels, grey is added to the
    right or below.
    """
    left, right = _span(area.left, area.width, photo.scale, photo.pixels.width, smallest)
    top, bottom = _span(area.top, area.height, photo.scale, photo.pixels.height, smallest)
    part = _at_least(smallest, photo.pixels.crop((left, top, right, bottom)))
    box = Box(left * photo.scale, top * photo.scale, part.width * photo.scale, part.height * photo.scale)
    return _jpeg(part, CROP_QUALITY), box


def grey(side: int) -> bytes:
    """A grey square as JPEG, with nobody in it."""
    return _jpeg(Image.new("RGB", (side, side), GREY), CROP_QUALITY)


def _at_least(side: int, part: Image.Image) -> Image.Image:
    if min(part.size) >= side:
        return part
    larger = Image.new("RGB", (max(part.width, side), max(part.height, side)), GREY)
    larger.paste(part)
    return larger


def _span(start: float, length: float, scale: float, whole: int, smallest: int) -> tuple[int, int]:
    """From where to where, in pixels that stand for `scale` of the upright picture's each, within 0 to `whole`."""
    wanted = min(max(round(length / scale), smallest), whole)
    middle = (start + length / 2) / scale
    first = min(max(round(middle - wanted / 2), 0), whole - wanted)
    return first, first + wanted


def _smaller_and_smaller(pixels: Image.Image) -> Iterator[bytes]:
    for quality in QUALITIES:
        yield _jpeg(pixels, quality)
    while True:  # ends: a picture of a few pixels has a few hundred bytes
        pixels = pixels.reduce(2)
        yield _jpeg(pixels, QUALITIES[-1])


def _jpeg(pixels: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    pixels.save(file, "JPEG", quality=quality)
    return file.getvalue()
