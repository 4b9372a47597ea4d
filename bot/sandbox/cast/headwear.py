"""Scarves, turbans and caps."""

from __future__ import annotations

from collections.abc import Callable

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Headwear
from bot.sandbox.cast.colours import darker, lit, shade
from bot.sandbox.cast.curves import mirrored, smooth


def draw_headwear(pen: Pen, person: Character, head: Area) -> None:
    if person.headwear:
        _HEADWEAR[person.headwear.style](pen, person, person.headwear, head)


def _scarf(pen: Pen, person: Character, wear: Headwear, head: Area) -> None:
    """A headscarf around the face, its end laid across the shoulders."""
    size = person.head
    opening = [
        (0.0, -0.94),
        (0.5, -0.86),
        (size.temple - 0.15, -0.5),
        (size.cheek - 0.08, 0.1),
        (size.jaw, 0.78),
        (size.chin + 0.1, size.length - 0.13),
        (0.0, size.length - 0.04),
    ]
    outer = [
        (0.0, -size.crown - 0.3),
        (0.45, -size.crown - 0.2),
        (0.88, -1.26),
        (1.15, -0.75),
        (1.24, 0.0),
        (1.12, 0.8),
        (1.0, 1.35),
        (1.3, 1.85),
        (1.9, 2.3),
        (2.15, 2.9),
        (1.5, 3.3),
        (0.0, 3.5),
    ]
    face = pen.area(smooth(mirrored(opening)), soft=0.014).within(head)
    band = pen.area(smooth(mirrored([(x * 1.02, y * 1.02 - 0.02) for x, y in opening])), soft=0.014)
    scarf = pen.area(smooth(mirrored(outer)), soft=0.012).without(face)
    _cast_shadow(pen, person, head, face)
    pen.paint(scarf, wear.colour)
    pen.paint(scarf.within(band), wear.band, 0.9)
    _folds(pen, wear, scarf, size.length)


def _cast_shadow(pen: Pen, person: Character, head: Area, face: Area) -> None:
    """The shadow that cloth throws on the face's rim."""
    inner = pen.area(smooth(mirrored([(0.0, -0.78), (0.66, -0.55), (0.8, 0.1), (0.6, 0.9), (0.0, 1.34)])), soft=0.16)
    pen.paint(head.within(face).without(inner), shade(person.skin, 0.6), 0.55)


def _folds(pen: Pen, wear: Headwear, scarf: Area, chin: float) -> None:
    dark, light = darker(wear.colour, 0.45), lit(wear.colour, 0.4)
    for side in (-1, 1):
        for out, tone in ((0.98, dark), (1.08, light), (1.17, dark)):
            fold = [
                (side * 0.3 * out, -1.52 * out),
                (side * 0.86 * out, -0.9),
                (side * out, 0.1),
                (side * 0.84 * out, 1.0),
                (side * 0.3, chin + 0.2 * out),
            ]
            pen.line(fold, (0.01, 0.06, 0.08, 0.06, 0.02), tone, 0.35, soft=0.05, inside=scarf)
    for dy, tone in ((0.16, dark), (0.3, light), (0.46, dark), (0.66, light), (0.86, dark)):
        drape = [(-1.1, 1.2 + 0.3 * dy), (-0.4, chin + 0.1 + 0.9 * dy), (0.3, chin + 0.16 + dy), (1.3, 1.5 + 0.6 * dy)]
        pen.line(drape, (0.02, 0.09, 0.1, 0.02), tone, 0.45, soft=0.05, inside=scarf)


def _turban(pen: Pen, person: Character, wear: Headwear, head: Area) -> None:
    """Cloth wound to a peak above the forehead."""
    temple = person.head.temple
    outer = [(-temple - 0.05, -0.1), (-temple - 0.26, -0.6), (-temple - 0.2, -1.3), (-0.72, -1.95), (0.0, -2.16)]
    outer += [(-x, y) for x, y in outer[-2::-1]]
    inner = [(temple - 0.04, -0.3), (temple - 0.2, -0.62), (0.4, -0.88), (0.0, -1.04)]
    inner += [(-x, y) for x, y in inner[-2::-1]]
    outline = smooth(outer, closed=False) + smooth(inner, closed=False)
    pen.shape([(x, y + 0.1) for x, y in outline], shade(person.skin, 0.7), 0.6, soft=0.08, inside=head)
    front = [(-0.3, -1.2), (0.0, -1.3), (0.3, -1.2), (0.0, -0.8)]
    pen.shape(front, wear.band, inside=head)
    cloth = pen.shape(outline, wear.colour, soft=0.01)
    pen.shape([(0.5, -2.3), (1.6, -2.3), (1.6, 0.2), (0.9, 0.2)], darker(wear.colour, 0.5), 0.3, soft=0.3, inside=cloth)
    _windings(pen, wear, temple, cloth)


def _windings(pen: Pen, wear: Headwear, temple: float, cloth: Area) -> None:
    dark, light = darker(wear.colour, 0.5), lit(wear.colour, 0.35)
    for side in (1, -1):
        for i in range(6):
            rise = 0.2 * i
            fold = [(side * (temple + 0.16), -0.3 - rise), (side * 0.62, -0.86 - rise), (-side * 0.02, -1.1 - 0.17 * i)]
            fold.append((-side * 0.25, -1.12 - 0.15 * i))
            pen.line(fold, (0.03, 0.05, 0.04, 0.01), dark, 0.5, soft=0.02, inside=cloth)
            pen.line([(x, y - 0.07) for x, y in fold], (0.02, 0.07, 0.05, 0.01), light, 0.4, soft=0.03, inside=cloth)


def _flat_cap(pen: Pen, person: Character, wear: Headwear, head: Area) -> None:
    """A flat cap with a short peak."""
    temple = person.head.temple
    brim = [
        (-temple + 0.04, -0.62),
        (-0.5, -0.86),
        (0.0, -0.92),
        (0.5, -0.86),
        (temple - 0.04, -0.62),
        (0.6, -0.64),
        (0.0, -0.7),
        (-0.6, -0.64),
    ]
    pen.shape([(x, y + 0.12) for x, y in smooth(brim)], shade(person.skin, 0.8), 0.7, soft=0.1, inside=head)
    crown = [(0.0, -1.78), (0.75, -1.68), (temple + 0.3, -1.2), (temple + 0.16, -0.72), (0.6, -0.84), (0.0, -0.9)]
    cloth = pen.shape(smooth(mirrored(crown)), wear.colour, soft=0.01)
    pen.line(
        [(-0.9, -1.5), (-0.2, -1.6), (0.5, -1.56)],
        (0.02, 0.22, 0.02),
        lit(wear.colour, 0.4),
        0.45,
        soft=0.12,
        inside=cloth,
    )
    for x in (-0.62, 0.0, 0.62):
        pen.line(
            [(0.35 * x, -1.76), (0.9 * x, -1.3), (x, -0.86)],
            0.016,
            darker(wear.colour, 0.5),
            0.5,
            soft=0.01,
            inside=cloth,
        )
    pen.shape(
        [(-1.3, -1.0), (1.3, -1.0), (1.3, -0.6), (-1.3, -0.6)], darker(wear.colour, 0.5), 0.4, soft=0.12, inside=cloth
    )
    pen.shape(smooth(brim), wear.band, soft=0.01)
    pen.line([(-0.7, -0.78), (0.0, -0.88), (0.7, -0.78)], 0.03, lit(wear.band, 0.4), 0.4, soft=0.02)


_HEADWEAR: dict[str, Callable[[Pen, Character, Headwear, Area], None]] = {
    "scarf": _scarf,
    "turban": _turban,
    "flat cap": _flat_cap,
}
