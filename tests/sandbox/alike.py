"""Whether pictures that README shows are what the program draws today."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops, ImageStat

PICTURES = Path(__file__).parents[1] / "pictures"
ALIKE = 12
"""How far 4 x 4 pixels may be off on average, of 255: encoders round differently."""
NEARLY_ALIKE = 20
"""The same for 32 x 32: a box may be a pixel off with another OpenCV, which says where faces are."""


def farthest(one: Image.Image, other: Image.Image, block: int) -> int:
    """The largest difference of any block of pixels, each taken as its mean colour, of 255."""
    difference = ImageChops.difference(one.reduce(block), other.reduce(block))
    return max(high for _, high in ImageStat.Stat(difference).extrema)
