"""Colours and the ways they mix."""

from __future__ import annotations

Colour = tuple[int, int, int]

WHITE: Colour = (255, 252, 246)
INK: Colour = (38, 26, 24)
BLUSH: Colour = (206, 84, 72)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """So much of the other colour in the first: 0 is the first, 1 the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def shade(colour: Colour, depth: float = 0.25) -> Colour:
    """The colour in warm shadow."""
    red, green, blue = colour
    return mix(colour, (round(red * 0.45), round(green * 0.28), round(blue * 0.28)), depth)


def lit(colour: Colour, strength: float = 0.25) -> Colour:
    """The colour in warm light."""
    return mix(colour, (255, 240, 214), strength)


def darker(colour: Colour, depth: float = 0.3) -> Colour:
    return mix(colour, (12, 10, 16), depth)
