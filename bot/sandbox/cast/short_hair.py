"""Hair that ends above the ears."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character
from bot.sandbox.cast.locks import cap, dome, gloss, strands, symmetrical


def crop(pen: Pen, person: Character, head: Area) -> None:
    """Short hair with a low, straight hairline."""
    line, temple = person.hair.line, person.head.temple
    hairline = [(temple - 0.02, 0.05), (temple - 0.1, -0.3), (temple - 0.16, -0.62), (0.6, -line), (0.0, -line - 0.04)]
    area = cap(pen, person, head, dome(person.hair, person.head), symmetrical(hairline))
    gloss(pen, person.hair, [(-0.6, -1.1), (-0.2, -1.28), (0.3, -1.28), (0.6, -1.15)], area)


def swept(pen: Pen, person: Character, head: Area) -> None:
    """A side parting, swept across the forehead."""
    hair, temple, line = person.hair, person.head.temple, person.hair.line
    part = hair.part
    inner = [(temple - 0.02, 0.08), (temple - 0.1, -0.35), (0.74, -0.62), (0.3, -line * 0.86), (-part, -line - 0.22)]
    inner += [(-part - 0.22, -line + 0.02), (-0.78, -0.6), (-temple + 0.1, -0.35), (-temple + 0.02, 0.08)]
    area = cap(pen, person, head, dome(hair, person.head, 0.08), inner)
    root = (-part, -line - 0.25)
    guides = [
        [root, (0.2, -line - 0.2), (0.6, -0.8), (temple, -0.3)],
        [root, (0.2, -1.3), (0.8, -1.15), (temple + 0.1, -0.4)],
        [root, (0.0, -1.5), (0.6, -1.45), (temple + 0.1, -0.9)],
        [root, (-0.4, -1.35), (-0.8, -1.0), (-temple, -0.4)],
        [root, (-0.55, -line - 0.15), (-0.8, -0.7), (-temple, -0.1)],
    ]
    strands(pen, guides, 40, hair, area)
    gloss(pen, hair, [(-0.1, -1.3), (0.3, -1.35), (0.65, -1.12), (0.85, -0.8)], area)


def receding(pen: Pen, person: Character, head: Area) -> None:
    """Short hair that has drawn back at the temples."""
    hair, temple, line = person.hair, person.head.temple, person.hair.line
    inner = [
        (temple - 0.02, 0.12),
        (temple - 0.1, -0.3),
        (temple - 0.15, -0.64),
        (0.68, -line + 0.02),
        (0.5, -line - 0.14),
    ]
    inner += [(0.3, -line - 0.02), (0.0, -line + 0.06)]
    area = cap(pen, person, head, dome(hair, person.head, 0.12), symmetrical(inner))
    strands(
        pen, [[(x * 0.8, -line + 0.05), (x * 0.95, -1.25), (x * 0.8, -1.6)] for x in (-1.0, 0.0, 1.0)], 44, hair, area
    )
    for side in (-1, 1):
        guides = [
            [(side * x, -0.95), (side * x, -0.5), (side * (x - 0.02), 0.15)] for x in (temple - 0.15, temple + 0.08)
        ]
        strands(pen, guides, 14, hair, area)
