"""Decodes a picture into upright RGB pixels of a size to work with, in little more memory than the decoder needs."""

from __future__ import annotations

from math import ceil, floor

from PIL import Image

from bot.photos.colours import Colours
from bot.photos.fitting import fitting
from bot.photos.opening import bad_file, opened
from bot.photos.room import room

WORKING_SIDE = 2560
"""The long side of `Photo.pixels` at the most, but for very wide or tall ones: detectors look at less than that."""
_DRAFT_SIDE = 2000
"""A JPEG is decoded to a half, quarter or eighth if that leaves so much: 12 megapixels in 12 ms instead of 42."""

_BAND = 256
"""Rows of the result made at a time: no second copy of a big picture in another mode is ever needed."""
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def decode(data: bytes, kind: str, orientation: int, share: float) -> Image.Image:
    """The first picture in `data`, RGB, upright, WORKING_SIDE at the most; waits for its `share` of the memory."""
    with room.taken(share):
        pixels = _decoded(data, kind)  # on its own: what the decoder held is gone before the next is let in
    return pixels.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else pixels


def _decoded(data: bytes, kind: str) -> Image.Image:
    with opened(data, kind) as image:
        with bad_file(data, kind):
            image.draft(None, fitting(image.size, _DRAFT_SIDE))  # of those opened here, JPEG heeds it
            image.load()
        return _reduced(image, fitting(image.size, WORKING_SIDE))


def _reduced(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    colours = Colours(image)
    if size == image.size and colours.plain:
        # of JPEG the loaded file is the picture, with nothing more to read: 12 megapixels take 5 ms to copy
        return image if image.format == "JPEG" else image.copy()
    pixels = Image.new("RGB", size)
    for top in range(0, size[1], _BAND):
        bottom = min(top + _BAND, size[1])
        pixels.paste(_band(image, colours, size, top, bottom), (0, top))
    return pixels


def _band(image: Image.Image, colours: Colours, size: tuple[int, int], top: int, bottom: int) -> Image.Image:
    """The rows `top` to `bottom` of `image` reduced to `size`, as if all of it had been reduced at once."""
    step = image.height / size[1]
    reach = step + 2 if step > 1 else 0  # so far beyond its own rows does the filter look
    first, last = max(0, floor(top * step - reach)), min(image.height, ceil(bottom * step + reach))
    strip = colours.rgb(image.crop((0, first, image.width, last)))
    box = (0, top * step - first, image.width, min(bottom * step - first, strip.height))
    return strip.resize((size[0], bottom - top), Image.Resampling.HAMMING, box)
