"""Sizes and colours, and shapes with smooth edges."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PIL import Image, ImageDraw

UNIT = 2
"""Pixels a point: boards are drawn for screens with twice the usual number of pixels."""
WIDTH = 420 * UNIT
MARGIN, GAP = 12 * UNIT, 6 * UNIT
WIDEST = 340 * UNIT
"""A bubble's width at most, so that one sees on which side it stands."""
RADIUS = 14 * UNIT
TEXT, SMALL = 15 * UNIT, 12 * UNIT
"""The heights of letters."""

Colour = tuple[int, int, int]
SKY: Colour = (216, 228, 235)
WHITE: Colour = (255, 255, 255)
MINE: Colour = (223, 246, 207)
INK: Colour = (20, 26, 33)
FAINT: Colour = (86, 99, 112)
BLUE: Colour = (20, 99, 165)
_FINER = 4
"""Shapes are drawn so many times larger and then reduced: Pillow's own have jagged edges."""


class Part(Protocol):
    """Something with a size in pixels, which can be painted."""

    @property
    def width(self) -> int:
        """From left to right."""

    @property
    def height(self) -> int:
        """From top to bottom."""

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """Paint it with its corner there."""


def rounded(size: tuple[int, int], radius: int) -> Image.Image:
    """A mask in the shape of a box with round corners."""
    width, height = size
    mask = Image.new("L", size, 255)
    for angle, corner in enumerate(
        ((0, 0), (0, height - radius), (width - radius, height - radius), (width - radius, 0))
    ):
        mask.paste(_corner(radius).rotate(90 * angle), corner)
    return mask


@lru_cache(maxsize=16)
def _corner(radius: int) -> Image.Image:
    """A quarter of a disc, the upper left one."""
    large = radius * _FINER
    mask = Image.new("L", (large, large))
    ImageDraw.Draw(mask).ellipse((0, 0, 2 * large - 1, 2 * large - 1), 255)
    return mask.reduce(_FINER)


def panel(canvas: Image.Image, at: tuple[int, int], size: tuple[int, int], colour: Colour, radius: int) -> None:
    """A box in one colour."""
    canvas.paste(colour, (*at, at[0] + size[0], at[1] + size[1]), rounded(size, radius))


def stroke(
    canvas: Image.Image, at: tuple[int, int], side: int, lines: list[list[tuple[float, float]]], ink: Colour
) -> None:
    """Lines with round ends in a square, whose sides are 1 long."""
    large, thick = side * _FINER, side * _FINER * 0.11
    mask = Image.new("L", (large, large))
    draw = ImageDraw.Draw(mask)
    for line in lines:
        points = [(x * large, y * large) for x, y in line]
        draw.line(points, 255, round(thick), joint="curve")
        for x, y in (points[0], points[-1]):
            draw.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), 255)
    canvas.paste(ink, at, mask.reduce(_FINER))
