"""A picture has the pixels that Pillow says, however high it is."""

from __future__ import annotations

import numpy as np
import pytest

from bot.engines.local.pixels import STRIP, pixels_of
from bot.photos import read_photo
from bot.sandbox.cast import CAST, jpeg, portrait


@pytest.mark.parametrize("height", [64, STRIP * 3, STRIP * 3 + 1, STRIP * 4 - 1])
def test_every_row_is_where_it_was(height: int) -> None:
    photo = read_photo(jpeg(portrait(CAST[0], size=160).crop((0, 0, 100, height))))
    pixels = pixels_of(photo)

    assert pixels.shape == (height, 100, 3)
    assert np.array_equal(pixels, np.asarray(photo.pixels))
    assert pixels.flags.c_contiguous
