"""Rounded boxes in solid, dashed or dotted lines, so that colour is never all that tells them apart."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, hypot, pi, sin

from PIL import ImageDraw

from bot.drawing.places import Rect
from bot.faces import Band

Point = tuple[float, float]
Colour = tuple[int, int, int]

_DARK = (0, 0, 0, 150)
_PATTERNS = {Band.MAYBE: (4.5, 3.0), Band.UNKNOWN: (0.01, 2.6)}
"""Lengths of a dash and of the gap after it in widths of the line; a dash of next to no length is a dot."""


def outline(draw: ImageDraw.ImageDraw, face: Rect, band: Band, colour: Colour, width: float) -> None:
    """Draw a rounded box in the manner of its `band`, with a dark edge that shows it on any background."""
    radius = min(face.width, face.height) * 0.18
    for ink, thickness in ((_DARK, width * 1.7), (colour, width)):
        if band not in _PATTERNS:
            around = face.grown(thickness / 2)
            draw.rounded_rectangle(around, radius + thickness / 2, outline=ink, width=round(thickness))
            continue
        for dash in _dashes(list(_path(face, radius)), *_PATTERNS[band], width):
            _stroke(draw, dash, ink, thickness)


def _path(face: Rect, radius: float) -> Iterator[Point]:
    """Points a pixel or so apart, clockwise around the box and back to the first."""
    corners = [
        (face.right - radius, face.top + radius, -pi / 2),
        (face.right - radius, face.bottom - radius, 0.0),
        (face.left + radius, face.bottom - radius, pi / 2),
        (face.left + radius, face.top + radius, pi),
    ]
    turns = max(2, round(radius))
    knots = [
        (x + radius * cos(angle + step * pi / 2 / turns), y + radius * sin(angle + step * pi / 2 / turns))
        for x, y, angle in corners
        for step in range(turns + 1)
    ]
    for start, end in zip(knots, [*knots[1:], knots[0]], strict=True):
        parts = max(1, round(hypot(end[0] - start[0], end[1] - start[1])))
        for part in range(parts):
            yield start[0] + (end[0] - start[0]) * part / parts, start[1] + (end[1] - start[1]) * part / parts
    yield knots[0]


def _dashes(path: list[Point], dash: float, gap: float, width: float) -> Iterator[list[Point]]:
    """The path cut into dashes, a whole number of them, which stretches the pattern a little."""
    count = max(4, round(len(path) / (width * (dash + gap))))
    length = round(len(path) / count * dash / (dash + gap))
    for index in range(count):
        start = len(path) * index // count
        yield path[start : start + length + 1]


def _stroke(draw: ImageDraw.ImageDraw, points: list[Point], ink: tuple[int, ...], width: float) -> None:
    """A line with round ends."""
    if len(points) > 1:
        draw.line(points, ink, round(width), joint="curve")
    for x, y in (points[0], points[-1]):
        draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), ink)
