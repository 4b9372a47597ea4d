"""A picture as the networks want it: numbers in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from bot.engines.local.alignment import Pixels
    from bot.faces import Photo

STRIP = 32
"""Rows that are copied at a time: of all at once Pillow makes pieces that it has to join, in twice the time."""


def pixels_of(photo: Photo) -> Pixels:
    """RGB, (height, width, 3), as `photo` was decoded."""
    picture = photo.pixels
    width, height = picture.size
    pixels = np.empty((height, width, 3), np.uint8)
    for top in range(0, height, STRIP):
        bottom = min(top + STRIP, height)
        strip = picture.crop((0, top, width, bottom)).tobytes()
        pixels[top:bottom] = np.frombuffer(strip, np.uint8).reshape(bottom - top, width, 3)
    return pixels
