"""Hair that falls: behind the neck, and in front of the ears."""

from __future__ import annotations

from collections.abc import Callable

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Hair, Head
from bot.sandbox.cast.colours import darker
from bot.sandbox.cast.curves import Point, smooth
from bot.sandbox.cast.locks import cap, gloss, mane, strands, symmetrical, width_of


def long_behind(bottom: float, flare: float) -> Callable[[Pen, Hair, Head], None]:
    """Long hair behind the neck, down to the bottom, wider there by the flare."""

    def behind(pen: Pen, hair: Hair, head: Head) -> None:
        wide = width_of(hair, head)
        sides = [(-0.45, bottom - 0.02), (-wide + 0.12, bottom - 0.06), (-wide - flare, bottom - 0.3)]
        sides += [(-wide - flare, 0.8), (-wide - 0.02, 0.1)]
        area = pen.shape(smooth(mane(hair, head, sides)), darker(hair.colour, 0.28), soft=0.014)
        for side in (-1, 1):
            guides = [
                [(side * 0.4, -1.2), (side * 0.8, -0.2), (side * 0.6, bottom)],
                [(side * 0.8, -1.2), (side * (wide + flare), -0.1), (side * (wide + flare), bottom)],
            ]
            strands(pen, guides, 24, hair, area)

    return behind


def waves(pen: Pen, person: Character, head: Area) -> None:
    """Long waves that frame the face from a parting."""
    hair, part, line = person.hair, person.hair.part, person.hair.line
    wide = width_of(hair, person.head)
    outer = [
        (-wide + 0.22, 1.86),
        (-wide - 0.06, 1.62),
        (-wide - 0.16, 1.1),
        (-wide + 0.02, 0.55),
        (-wide - 0.06, 0.05),
    ]
    falls = [
        (wide - 0.22, 1.86),
        (wide - 0.34, 1.5),
        (wide - 0.14, 1.05),
        (wide - 0.32, 0.5),
        (0.92, 0.0),
        (0.86, -0.45),
    ]
    inner = [
        *falls,
        (0.6, -line * 0.82),
        (-part + 0.05, -line - 0.22),
        (-part - 0.02, -line - 0.2),
        (-0.66, -line * 0.75),
    ]
    inner += [(-x, y) for x, y in reversed(falls)]
    area = cap(pen, person, head, mane(hair, person.head, outer), inner)
    root = (-part, -line - 0.3)
    for side in (-1, 1):
        near = [
            root,
            (side * 0.6, -line * 0.85),
            (side * 0.93, 0.0),
            (side * (wide - 0.3), 0.5),
            (side * (wide - 0.14), 1.05),
        ]
        far = [root, (side * 0.7, -1.3), (side * (wide + 0.02), -0.1), (side * wide, 0.55), (side * (wide + 0.14), 1.1)]
        tips = (side * (wide - 0.3), 1.6), (side * (wide - 0.1), 1.8)
        strands(pen, [[*near, tips[0]], [*far, tips[1]]], 34, hair, area)
        gloss(pen, hair, [(side * 0.4, -1.25), (side * 0.75, -1.0), (side * 0.98, -0.4), (side * 1.04, 0.1)], area)


def bob(pen: Pen, person: Character, head: Area) -> None:
    """A chin-length bob with a fringe."""
    hair, line = person.hair, person.hair.line
    wide = width_of(hair, person.head)
    outer = [(-0.84, 1.12), (-wide + 0.02, 1.06), (-wide - 0.1, 0.6), (-wide - 0.06, 0.0)]
    side = [(0.84, 1.0), (0.86, 0.7), (0.88, 0.2), (0.84, -0.3), (0.76, -line + 0.02)]
    inner = [*side, (0.3, -line), (-hair.part, -line - 0.1), (-0.5, -line), *((-x, y) for x, y in reversed(side))]
    area = cap(pen, person, head, mane(hair, person.head, outer), inner)
    top = (-hair.part, -person.head.crown - hair.volume)
    fringe = [[top, (x * 0.9, -1.28), (x, -line - 0.1), (x * 1.02, -line + 0.08)] for x in (-0.84, 0.0, 0.84)]
    strands(pen, fringe, 44, hair, area)
    _falls(pen, hair, top, (0.84, wide), 1.1, area)


def straight(pen: Pen, person: Character, head: Area) -> None:
    """Long straight hair with a full fringe."""
    hair, line = person.hair, person.hair.line
    wide = width_of(hair, person.head)
    outer = [(-wide + 0.16, 2.34), (-wide - 0.06, 2.24), (-wide - 0.08, 1.0), (-wide - 0.04, 0.0)]
    side = [(wide - 0.3, 2.3), (0.84, 1.0), (0.88, 0.2), (0.84, -0.25), (0.78, -line + 0.06)]
    area = cap(
        pen, person, head, mane(hair, person.head, outer), symmetrical([*side, (0.4, -line), (0.0, -line - 0.02)])
    )
    top = (0.0, -person.head.crown - hair.volume)
    strands(pen, [[top, (0.8 * x, -1.25), (x, -line + 0.1)] for x in (-0.78, 0.0, 0.78)], 44, hair, area)
    _falls(pen, hair, top, (0.84, wide), 2.3, area)


def _falls(pen: Pen, hair: Hair, top: Point, reach: tuple[float, float], bottom: float, area: Area) -> None:
    """Straight strands from the top down both sides, and the light on them."""
    for side in (-1, 1):
        shoulders = [(side * 0.6 * reach[0], -1.2), (side * 0.62 * reach[1], 0.88 * top[1])]
        guides = [
            [top, shoulder, (side * 0.93 * x, -0.85), (side * x, 0.0), (side * (x - 0.04), bottom)]
            for x, shoulder in zip(reach, shoulders, strict=True)
        ]
        strands(pen, guides, 20, hair, area)
        gloss(pen, hair, [(side * 0.2, -1.3), (side * 0.6, -1.2), (side * 0.92, -0.8), (side * 1.05, -0.2)], area)
