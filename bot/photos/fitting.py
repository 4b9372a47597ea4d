"""How small a picture may be made: by its long side, and by its area where it is very wide or very tall."""

from __future__ import annotations

from math import sqrt

ELONGATED = 3
"""Sides in this ratio and beyond are reduced by area: a panorama keeps faces that its long side would make dots."""
LONGEST = 4
"""So many times the side that was asked for: beyond it a picture is a thread, and detectors pad threads."""


def fitting(size: tuple[int, int], side: int) -> tuple[int, int]:
    """Width and height of a picture of `size` reduced to a long side of `side`; never larger than it is.

    One that is longer than ELONGATED times its short side becomes as many pixels as one of just that ratio.
    """
    width, height = size
    by_side = side / max(size)
    by_area = min(side / sqrt(ELONGATED * width * height), LONGEST * by_side)
    share = min(1.0, max(by_side, by_area))
    return max(1, round(width * share)), max(1, round(height * share))
