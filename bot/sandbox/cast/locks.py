"""What all hair is made of: an outer edge, a hairline, strands, and the light on them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Hair, Head
from bot.sandbox.cast.colours import darker, lit, shade
from bot.sandbox.cast.curves import Point, smooth
from bot.sandbox.cast.scatter import scatter


def strands(pen: Pen, guides: Sequence[Sequence[Point]], count: int, hair: Hair, inside: Area) -> None:
    """Fine strokes that pass from the first guide to the last, some lighter and some darker than the hair."""
    tones = (lit(hair.colour, 0.22), darker(hair.colour, 0.35), lit(hair.colour, 0.1), darker(hair.colour, 0.5))
    curves: list[list[Point]] = []
    for i, (jitter, _) in enumerate(scatter(count)):
        place = (i + 0.5 + 0.4 * jitter) / count * (len(guides) - 1)
        index = min(int(place), len(guides) - 2)
        pairs = zip(guides[index], guides[index + 1], strict=True)
        share = place - index
        curves.append([(ax + (bx - ax) * share, ay + (by - ay) * share) for (ax, ay), (bx, by) in pairs])
    for i, tone in enumerate(tones):
        pen.lines(curves[i :: len(tones)], (0.008, 0.035, 0.03, 0.008), tone, 0.4, inside=inside)


def cap(pen: Pen, person: Character, head: Area, outer: list[Point], inner: list[Point]) -> Area:
    """Hair on the head between its outer edge and the hairline, and its shadow on the forehead."""
    outline = smooth(outer, closed=False) + smooth(inner, closed=False)
    pen.shape([(x, y + 0.07) for x, y in outline], shade(person.skin, 0.7), 0.6, soft=0.07, inside=head)
    return pen.shape(outline, person.hair.colour, soft=0.014)


def gloss(pen: Pen, hair: Hair, line: list[Point], inside: Area) -> None:
    pen.line(line, (0.02, 0.2, 0.22, 0.02), lit(hair.colour, 0.35), 0.4, soft=0.1, inside=inside)


def dome(hair: Hair, head: Head, low: float = 0.05) -> list[Point]:
    """The outer edge of hair, from the left ear over the top to the right ear."""
    top, wide = head.crown + hair.volume, head.temple + 0.35 * hair.volume
    left = [(-head.temple + 0.02, low), (-wide - 0.02, -0.35), (-0.95 * wide, -0.82), (-0.66 * wide, -0.83 * top)]
    return symmetrical([*left, (-0.33 * wide, -0.96 * top), (0.0, -top)])


def mane(hair: Hair, head: Head, sides: list[Point]) -> list[Point]:
    """The outer edge of longer hair, from the tips on the left over the top to those on the right."""
    top, wide = head.crown + hair.volume, width_of(hair, head)
    crown = [(-wide, -0.55), (-0.88 * wide, -0.95), (-0.6 * wide, -0.86 * top), (-0.3 * wide, -0.97 * top), (0.0, -top)]
    return symmetrical([*sides, *crown])


def width_of(hair: Hair, head: Head) -> float:
    return head.temple + 0.2 + 0.4 * hair.volume


def symmetrical(half: list[Point]) -> list[Point]:
    """A whole curve from one half of it, which ends in the middle."""
    return [*half, *((-x, y) for x, y in half[-2::-1])]
