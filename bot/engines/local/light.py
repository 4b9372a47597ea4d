"""Brightens what is so dark that neither network makes much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from bot.engines.local.alignment import Pixels

DARK, LIT = 96.0, 220.0
"""Where the lightest hundredth of a dark picture ends, and where it is put; in faces of LFW it ends at 175 or above.

Of 139 people of LFW by another photo of theirs, 52 % were recognised (0.45) at 8 % of its light, and 90 % lit like
this; 86 and 96 % at 15 %.
"""
_SAMPLES = 64
"""Pixels along a side that are asked how light a picture is."""


def lit(pixels: Pixels) -> Pixels:
    """RGB `pixels` (height, width, 3), evenly brighter where they are dark, else the same."""
    step = max(1, min(pixels.shape[:2]) // _SAMPLES)
    samples = pixels[::step, ::step]
    if np.count_nonzero(samples >= DARK) >= 2 + samples.size // 100:  # then so is the percentile, which takes longer
        return pixels
    lightest = max(1.0, float(np.percentile(samples, 99)))
    if lightest >= DARK:
        return pixels
    return np.asarray(cv2.convertScaleAbs(pixels, alpha=LIT / lightest), np.uint8)
