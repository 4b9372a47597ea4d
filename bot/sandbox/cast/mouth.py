"""The mouth, which smiles and parts to show the teeth."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.cast.canvas import Pen
from bot.sandbox.cast.character import Character, Mouth
from bot.sandbox.cast.colours import lit, mix, shade
from bot.sandbox.cast.curves import Point, ellipse, smooth
from bot.sandbox.cast.poses import Pose


@dataclass(frozen=True)
class _Lips:
    """Four curves from the left corner to the right, topmost first."""

    peaks: list[Point]
    top: list[Point]
    bottom: list[Point]
    fall: list[Point]
    gap: float


def draw_mouth(pen: Pen, person: Character, pose: Pose) -> None:
    mouth, skin, lips = person.mouth, person.skin, _lips(person.mouth, pose)
    deepest = lips.fall[len(lips.fall) // 2][1]
    pen.shape(ellipse((0.0, deepest + 0.07), 0.55 * mouth.width, 0.05), shade(skin, 0.6), 0.5, soft=0.05)
    if lips.gap:
        _teeth(pen, lips)
    pen.shape(_between(lips.peaks, lips.top), mix(mouth.colour, (70, 20, 24), 0.2))
    lower = pen.shape(_between(lips.bottom, lips.fall), mouth.colour)
    gloss = ellipse((0.06 * pose.light.side, deepest - 0.55 * mouth.lower), 0.45 * mouth.width, 0.28 * mouth.lower)
    pen.shape(gloss, lit(mouth.colour, 0.5), 0.6, soft=0.03, inside=lower)
    pen.line(lips.top, (0.012, 0.024, 0.018, 0.024, 0.012), shade(mouth.colour, 1.0), 0.9)
    for x, y in (lips.top[0], lips.top[-1]):
        pen.shape(ellipse((x * 1.03, y), 0.035, 0.028), shade(skin, 0.8), 0.6, soft=0.025)


def _lips(mouth: Mouth, pose: Pose) -> _Lips:
    smile, middle = pose.smile, mouth.height
    wide = mouth.width * (0.92 + 0.15 * smile)
    gap = 0.13 * max(pose.parted, mouth.grin)
    rise = 0.14 * smile - 0.015 + mouth.corner
    corner = (-wide, middle - rise)
    up, down = mouth.upper * (1 - 0.15 * smile), mouth.lower * (1 - 0.1 * smile)
    top = _symmetrical([corner, (-0.5 * wide, middle - 0.3 * rise), (0.0, middle)])
    bottom = [(x, y + gap * share) for (x, y), share in zip(top, (0.0, 0.8, 1.0, 0.8, 0.0), strict=True)]
    bow = [corner, (-0.6 * wide, middle - 0.4 * rise - 0.62 * up), (-0.22 * wide, middle - up)]
    fall = [corner, (-0.55 * wide, middle + 0.8 * gap + 0.66 * down - 0.2 * rise), (0.0, middle + gap + down)]
    peaks = _symmetrical([*bow, (0.0, middle - (1 - 0.6 * mouth.bow) * up)])
    return _Lips(peaks, top, bottom, _symmetrical(fall), gap)


def _symmetrical(left: list[Point]) -> list[Point]:
    """A whole curve from its left half, the middle included."""
    return [*left, *((-x, y) for x, y in left[-2::-1])]


def _between(upper: list[Point], lower: list[Point]) -> list[Point]:
    return smooth(upper, closed=False) + smooth(lower, closed=False)[::-1]


def _teeth(pen: Pen, lips: _Lips) -> None:
    mouth = pen.shape(_between(lips.top, lips.bottom), (92, 34, 34))
    row = [(0.9 * x, y) for x, y in lips.top]
    pen.shape(_between(row, [(x, y + 0.72 * lips.gap) for x, y in row]), (250, 245, 236), inside=mouth)
