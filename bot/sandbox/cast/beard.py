"""Beards and moustaches."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Beard, Character
from bot.sandbox.cast.colours import darker, lit, mix
from bot.sandbox.cast.curves import Point, mirrored, smooth
from bot.sandbox.cast.poses import Pose
from bot.sandbox.cast.scatter import scatter


def draw_beard(pen: Pen, person: Character, pose: Pose, head: Area) -> None:
    """What grows under the mouth; the lips are drawn over it."""
    beard = person.beard
    if beard is None or beard.style == "moustache":
        return
    pen = pen.nudged(0.03 * pose.turn)
    outline = smooth(mirrored(_goatee(person, beard) if beard.style == "goatee" else _cheeks(person, beard)))
    if beard.style == "stubble":
        pen.shape(outline, mix(person.skin, beard.colour, 0.5), 0.4, soft=0.12, inside=head)
        return
    area = pen.shape(outline, mix(beard.colour, person.skin, 0.08), 0.94, soft=0.05)
    _hairs(pen, beard, person, area)


def _cheeks(person: Character, beard: Beard) -> list[Point]:
    head, low = person.head, person.head.length + beard.length
    edge = 0.02 if beard.style == "stubble" else 0.35 * beard.length
    return [
        (0.0, person.nose.length + 0.13),
        (0.3, person.nose.length + 0.18),
        (0.5, 0.74),
        (head.cheek - 0.22, 0.56),
        (head.cheek - 0.13, 0.1),
        (head.cheek + 0.0, -0.05),
        (head.cheek + 0.02, 0.35),
        (head.jaw + 0.1 + 0.5 * edge, 0.8),
        (head.jaw - 0.06 + edge, 1.1),
        (head.chin + 0.1 + edge, low - 0.12),
        (0.0, low),
    ]


def _goatee(person: Character, beard: Beard) -> list[Point]:
    wide, mouth = person.mouth.width, person.mouth.height
    low = person.head.length + beard.length
    right = [(0.0, person.nose.length + 0.16), (0.5 * wide, person.nose.length + 0.2), (wide + 0.08, mouth - 0.06)]
    return [*right, (wide + 0.06, mouth + 0.2), (0.3, low - 0.14), (0.0, low)]


def _hairs(pen: Pen, beard: Beard, person: Character, area: Area) -> None:
    low = person.head.length + beard.length
    reach = 0.16 + 0.3 * beard.length
    hairs = []
    for across, down in scatter(110):
        x, y = 0.98 * across, low / 2 + 0.1 + down * (low / 2 - 0.1)
        hairs.append([(x, y), (x * 0.98 + 0.01, y + reach / 2), (x * 0.92, y + reach)])
    for tone, some in ((lit(beard.colour, 0.25), hairs[::2]), (darker(beard.colour, 0.4), hairs[1::2])):
        pen.lines(some, (0.008, 0.024, 0.004), tone, 0.4, soft=0.008, inside=area)


def draw_moustache(pen: Pen, person: Character, pose: Pose) -> None:
    """What grows above the mouth, over the upper lip's edge."""
    beard = person.beard
    if beard is None or beard.style == "stubble":
        return
    pen = pen.nudged(0.1 * pose.turn)
    thick = {"full": 0.12, "goatee": 0.09, "moustache": 0.15}[beard.style]
    top, wide = person.nose.length + 0.17, person.mouth.width
    fall = person.mouth.height + 0.06 - 0.09 * pose.smile
    for side in (-1, 1):
        line = [
            (side * 0.005, top + 0.03),
            (side * 0.5 * wide, top + 0.05),
            (side * (wide + 0.03), fall - 0.08),
            (side * (wide + 0.1), fall),
        ]
        area = pen.line(line, (0.7 * thick, thick * 1.2, 0.9 * thick, 0.02), beard.colour, 0.96, soft=0.03)
        for k in range(5):
            hair = [(x, y + (k - 2) * 0.25 * thick) for x, y in line[:3]]
            pen.line(
                hair,
                (0.005, 0.02, 0.005),
                (lit(beard.colour, 0.25), darker(beard.colour, 0.4))[k % 2],
                0.5,
                soft=0.008,
                inside=area,
            )
