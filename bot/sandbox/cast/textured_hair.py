"""Hair in coils and in braids."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Hair, Head
from bot.sandbox.cast.colours import darker, lit
from bot.sandbox.cast.curves import Point, ellipse, mirrored, smooth
from bot.sandbox.cast.locks import cap, dome, gloss, strands, symmetrical
from bot.sandbox.cast.scatter import scatter


def cloud_behind(pen: Pen, hair: Hair, head: Head) -> None:
    """Coils in a round cloud about the head."""
    wide, top = head.temple + 0.12 + hair.volume, head.crown + hair.volume
    rim = zip(ellipse((0.0, -0.5), wide - 0.05, top - 0.47, points=34), scatter(34), strict=True)
    puffs = [ellipse(centre, 0.13 + 0.04 * x, 0.13 + 0.04 * x) for centre, (x, _) in rim]
    area = pen.area(ellipse((0.0, -0.5), wide, top - 0.42), *puffs, soft=0.03)
    pen.paint(area, hair.colour)
    _coils(pen, hair, (0.0, -0.5), (wide + 0.05, top - 0.4), area)


def cloud(pen: Pen, person: Character, head: Area) -> None:
    hair, temple, line = person.hair, person.head.temple, person.hair.line
    inner = [(temple + 0.02, 0.0), (temple - 0.1, -0.4), (temple - 0.22, -0.68), (0.42, -line), (0.0, -line - 0.05)]
    area = cap(pen, person, head, dome(hair, person.head, 0.0), symmetrical(inner))
    _coils(pen, hair, (0.0, -1.1), (1.0, 0.6), area)


def _coils(pen: Pen, hair: Hair, centre: Point, reach: Point, area: Area) -> None:
    coils = []
    for x, y in scatter(220):
        size = 0.045 + 0.015 * x * y
        coils.append(ellipse((centre[0] + reach[0] * x, centre[1] + reach[1] * y), size, size, points=6)[:5])
    pen.lines(coils[::2], 0.018, lit(hair.colour, 0.16), 0.45, inside=area)
    pen.lines(coils[1::2], 0.018, darker(hair.colour, 0.4), 0.45, inside=area)


def braids_behind(pen: Pen, hair: Hair, head: Head) -> None:
    wide = head.temple + 0.1 + 0.3 * hair.volume
    right = [(0.0, -head.crown - hair.volume), (0.75 * wide, -1.25), (wide, -0.5), (wide, 0.3), (0.6, 0.6), (0.0, 0.6)]
    pen.shape(smooth(mirrored(right)), darker(hair.colour, 0.2), soft=0.014)


def braids(pen: Pen, person: Character, head: Area) -> None:
    """A middle parting, and two braids over the shoulders."""
    hair, temple, line = person.hair, person.head.temple, person.hair.line
    inner = [
        (temple + 0.02, 0.4),
        (temple - 0.08, -0.1),
        (temple - 0.16, -0.5),
        (0.5, -line + 0.02),
        (0.0, -line - 0.3),
    ]
    area = cap(pen, person, head, dome(hair, person.head, 0.4), symmetrical(inner))
    for side in (-1, 1):
        guides = [
            [(0.0, -line - 0.3), (side * 0.5, -line + 0.0), (side * 0.85, -0.5), (side * temple, 0.4)],
            [
                (0.0, -person.head.crown - 0.15),
                (side * 0.6, -1.35),
                (side * (temple + 0.1), -0.6),
                (side * temple, 0.4),
            ],
        ]
        strands(pen, guides, 26, hair, area)
        gloss(pen, hair, [(side * 0.25, -1.2), (side * 0.6, -1.05), (side * 0.85, -0.7)], area)
        _braid(pen, hair, side)


def _braid(pen: Pen, hair: Hair, side: int) -> None:
    for i in range(11):
        x, y = side * (1.02 + 0.05 * (i % 2) - 0.012 * i), 0.45 + 0.2 * i
        lobe = pen.shape(ellipse((x, y), 0.17, 0.15), darker(hair.colour, 0.1), soft=0.02)
        pen.line(
            [(x - 0.12, y - 0.02), (x, y + 0.05), (x + 0.12, y - 0.02)],
            (0.01, 0.05, 0.01),
            lit(hair.colour, 0.25),
            0.5,
            soft=0.02,
            inside=lobe,
        )
        pen.line(
            [(x - 0.15, y + 0.1), (x, y + 0.15), (x + 0.15, y + 0.1)], 0.03, darker(hair.colour, 0.6), 0.6, soft=0.02
        )
