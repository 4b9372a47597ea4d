"""Points joined to smooth curves and outlines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

Point = tuple[float, float]


def smooth(points: Sequence[Point], *, closed: bool = True, steps: int = 10) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    knots = [points[-1], *points, *points[:2]] if closed else [points[0], *points, points[-1]]
    weights = _weights(steps)
    curve = [
        (p * ax + q * bx + r * cx + s * dx, p * ay + q * by + r * cy + s * dy)
        for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(knots, knots[1:], knots[2:], knots[3:], strict=False)
        for p, q, r, s in weights
    ]
    return curve if closed else [*curve, points[-1]]


@cache
def _weights(steps: int) -> list[tuple[float, float, float, float]]:
    """How much each of four neighbouring points counts at each step from the second to the third."""
    return [
        ((-t + 2 * t**2 - t**3) / 2, (2 - 5 * t**2 + 3 * t**3) / 2, (t + 4 * t**2 - 3 * t**3) / 2, (t**3 - t**2) / 2)
        for t in (step / steps for step in range(steps))
    ]


def mirrored(right: Sequence[Point]) -> list[Point]:
    """A symmetrical outline from its right half, listed from top to bottom."""
    return [*right, *((-x, y) for x, y in reversed(right) if x != 0)]


def ellipse(centre: Point, across: float, down: float, *, points: int = 24) -> list[Point]:
    """The outline of an ellipse with these half axes."""
    turns = [2 * math.pi * i / points for i in range(points)]
    return [(centre[0] + across * math.cos(turn), centre[1] + down * math.sin(turn)) for turn in turns]


def ribbon(curve: Sequence[Point], widths: tuple[float, ...]) -> list[Point]:
    """The outline of a stroke along a curve."""
    left, right = [], []
    neighbours = zip([curve[0], *curve[:-1]], [*curve[1:], curve[-1]], strict=True)
    for (x, y), ((ax, ay), (bx, by)), width in zip(curve, neighbours, _spread(widths, len(curve)), strict=True):
        half = width / 2 / (math.hypot(bx - ax, by - ay) or 1.0)
        dx, dy = (ay - by) * half, (bx - ax) * half
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    return left + right[::-1]


@cache
def _spread(values: tuple[float, ...], count: int) -> list[float]:
    """So many values from the first to the last of these, evenly spaced and interpolated."""
    places = [i * (len(values) - 1) / (count - 1) for i in range(count)]
    steps = [(min(int(place), len(values) - 2), place) for place in places]
    return [values[i] + (values[i + 1] - values[i]) * (place - i) for i, place in steps]
