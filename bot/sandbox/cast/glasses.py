"""Glasses."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Pen
from bot.sandbox.cast.character import Character, Glasses
from bot.sandbox.cast.colours import WHITE, darker, shade
from bot.sandbox.cast.curves import Point, smooth
from bot.sandbox.cast.poses import Pose


def draw_glasses(pen: Pen, person: Character, pose: Pose) -> None:
    glasses = person.glasses
    if glasses is None:
        return
    pen, spacing = pen.nudged(0.11 * pose.turn), person.eyes.spacing + 0.01
    for side in (-1, 1):
        rim = [(side * (spacing + x), y + 0.02) for x, y in _rim(glasses)]
        lens = pen.shape(rim, WHITE, 0.07)
        gleam = [
            (side * spacing - 0.2, 0.3),
            (side * spacing - 0.02, -0.3),
            (side * spacing + 0.08, -0.3),
            (side * spacing - 0.1, 0.3),
        ]
        pen.shape(gleam, WHITE, 0.14, soft=0.02, inside=lens)
        pen.line([(x, y + 0.025) for x, y in [*rim, rim[0]]], glasses.rim, shade(person.skin, 0.7), 0.3, soft=0.03)
        pen.line([*rim, rim[0]], glasses.rim, glasses.colour)
        arm = [(side * (spacing + glasses.across), -0.06), (side * (person.head.temple + 0.02), -0.1)]
        pen.line(arm, glasses.rim * 1.2, darker(glasses.colour, 0.2))
    inner = spacing - glasses.across
    pen.line([(-inner, -0.03), (0.0, -0.09), (inner, -0.03)], glasses.rim * 1.1, glasses.colour)


def _rim(glasses: Glasses) -> list[Point]:
    """From a circle (square 0) towards a rounded rectangle (square 1)."""
    right, low, corner = glasses.across, glasses.down, 0.7 + 0.22 * glasses.square
    quarter = [(right, 0.0), (right * corner, low * corner), (0.0, low), (-right * corner, low * corner)]
    return smooth([*quarter, *((-x, -y) for x, y in quarter)], steps=6)
