"""Shoulders and what covers them."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Clothes
from bot.sandbox.cast.colours import darker, lit, shade
from bot.sandbox.cast.curves import mirrored, smooth
from bot.sandbox.cast.face import draw_neck

# How deep and how wide each neckline is cut.
_CUTS = {"crew": (1.98, 0.66), "vee": (2.5, 0.6), "collar": (2.22, 0.56), "roll": (1.8, 0.6), "shawl": (2.2, 0.75)}


def draw_body(pen: Pen, person: Character, side: float) -> None:
    """Neck, shoulders, clothes; `side` is where the light comes from."""
    draw_neck(pen, person, side)
    clothes = person.clothes
    depth, wide = _CUTS[clothes.neckline]
    outline = [
        (0.0, depth),
        (0.55 * wide, depth - (0.3 if clothes.neckline == "vee" else 0.07)),
        (wide, 1.74),
        (1.25, 2.0),
        (1.95, 2.34),
        (2.25, 3.1),
        (2.4, 6.0),
        (2.4, 9.0),
        (0.0, 9.0),
    ]
    cloth = pen.shape(smooth(mirrored(outline)), clothes.colour)
    _light(pen, clothes, side, cloth)
    _trim(pen, clothes, depth, wide, cloth)


def _light(pen: Pen, clothes: Clothes, side: float, cloth: Area) -> None:
    far = [(-side * 0.5, 1.5), (-side * 0.9, 6.0), (-side * 3, 6.0), (-side * 3, 1.5)]
    pen.shape(far, darker(clothes.colour, 0.6), 0.35, soft=0.6, inside=cloth)
    pen.line(
        [(side * 0.9, 1.95), (side * 1.6, 2.3), (side * 2.0, 3.0)],
        (0.1, 0.3, 0.1),
        lit(clothes.colour, 0.5),
        0.35,
        soft=0.2,
        inside=cloth,
    )
    for x, lean in ((-1.5, 0.12), (-0.75, -0.1), (0.8, 0.14), (1.55, -0.1)):
        fold = [(x, 2.7), (x + lean, 3.3), (x + 0.5 * lean, 4.4)]
        pen.line(fold, (0.01, 0.09, 0.03), darker(clothes.colour, 0.5), 0.35, soft=0.07, inside=cloth)


def _trim(pen: Pen, clothes: Clothes, depth: float, wide: float, cloth: Area) -> None:
    trim = clothes.trim
    if clothes.neckline == "collar":
        for side in (-1, 1):
            wing = [(side * 0.5, 1.62), (side * 0.74, 1.78), (side * 0.62, 2.36), (side * 0.04, 2.24)]
            pen.shape([(x, y + 0.06) for x, y in wing], darker(clothes.colour, 0.6), 0.4, soft=0.06, inside=cloth)
            pen.shape(wing, trim, soft=0.01)
        for y in (2.5, 3.0, 3.5):
            pen.line([(-0.04, y), (0.04, y)], 0.08, darker(trim, 0.35), 0.8, soft=0.01)
    elif clothes.neckline == "roll":
        roll = pen.shape(
            smooth(
                mirrored([(0.0, 1.52), (0.3, 1.49), (0.52, 1.41), (0.6, 1.6), (0.66, 1.86), (0.34, 2.02), (0.0, 2.06)])
            ),
            trim,
            soft=0.01,
        )
        pen.line(
            [(-0.6, 1.72), (0.0, 1.84), (0.6, 1.72)], (0.02, 0.06, 0.02), shade(trim, 0.8), 0.5, soft=0.04, inside=roll
        )
    else:
        edge = [(-wide, 1.74), (-0.55 * wide, depth - (0.3 if clothes.neckline == "vee" else 0.07)), (0.0, depth)]
        edge += [(-x, y) for x, y in edge[-2::-1]]
        pen.line(edge, 0.24 if clothes.neckline == "shawl" else 0.1, trim, soft=0.01)
