"""Pixels in: what may be opened, how it is turned upright, and how much of it there may be."""

from __future__ import annotations

from functools import partial

from bot.errors import TooLarge, TooManyPixels, TooSmall
from bot.faces import Photo, Size
from bot.photos.decoding import WORKING_SIDE, decode
from bot.photos.fitting import fitting
from bot.photos.kinds import IMAGE_SUFFIXES, OtherKind, kind_of, suffix_of
from bot.photos.limits import BYTE_LIMIT, PIXEL_LIMIT, SMALLEST_SIDE, pixel_limit, pixels_held
from bot.photos.opening import opened, orientation_of

__all__ = [
    "BYTE_LIMIT",
    "IMAGE_SUFFIXES",
    "PIXEL_LIMIT",
    "SMALLEST_SIDE",
    "WORKING_SIDE",
    "OtherKind",
    "fitting",
    "read_photo",
    "suffix_of",
]


def read_photo(data: bytes) -> Photo:
    """Look at the header of `data`, whatever its name was, and promise its pixels for later.

    Raises NotAnImage, Unreadable (OtherKind for an image of a kind that is not opened here), Truncated, TooLarge,
    TooManyPixels or TooSmall. Nothing is decoded before somebody asks for `Photo.pixels`.
    """
    if len(data) > BYTE_LIMIT:
        raise TooLarge(BYTE_LIMIT)
    kind = kind_of(data)
    with opened(data, kind) as image:
        limit = pixel_limit(image, data)
        if (held := pixels_held(image)) > limit:
            raise TooManyPixels(limit)
        width, height = image.size
        if min(width, height) < SMALLEST_SIDE:
            raise TooSmall(f"a side under {SMALLEST_SIDE} pixels")
        orientation = orientation_of(image)
        size = Size(height, width) if orientation in (5, 6, 7, 8) else Size(width, height)
        decoder = partial(decode, data, kind, orientation, held / limit)
        return Photo(data, image.format or kind, size, decoder, turned=orientation != 1)
