"""The face without its features: head, ears, neck, and the light on them."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Head
from bot.sandbox.cast.colours import BLUSH, Colour, lit, mix, shade
from bot.sandbox.cast.curves import Point, ellipse, mirrored, smooth
from bot.sandbox.cast.poses import Pose
from bot.sandbox.cast.scatter import scatter


def head_outline(head: Head, drop: float = 0.0) -> list[Point]:
    """The head from the crown to the chin; an open mouth drops the chin."""
    chin = head.length + drop
    right = [
        (0.0, -head.crown),
        (0.52, -head.crown * 0.93),
        (head.temple * 0.9, -0.78),
        (head.temple, -0.3),
        (head.cheek, 0.2),
        ((head.cheek + head.jaw * 1.4) / 2.4 + 0.02, 0.56),
        (head.jaw, 0.88 + drop),
        ((head.jaw + head.chin) / 2 + 0.03, chin - 0.26),
        (head.chin, chin - 0.07),
        (0.0, chin),
    ]
    return smooth(mirrored(right))


def draw_neck(pen: Pen, person: Character, side: float) -> None:
    width = 0.5 + 0.18 * (person.head.jaw - 0.6)
    right = [(0.0, 0.6), (width, 0.7), (width - 0.02, 1.5), (width + 0.1, 1.95), (width + 0.5, 2.3), (0.0, 3.0)]
    neck = pen.shape(smooth(mirrored(right)), shade(person.skin, 0.1))
    pen.shape(
        smooth(mirrored([(0.0, 1.0), (0.9, 1.1), (0.5, 1.72), (0.0, 1.86)])),
        shade(person.skin, 0.55),
        0.75,
        soft=0.1,
        inside=neck,
    )
    pen.shape(ellipse((-side * 0.6, 1.8), 0.3, 0.8), shade(person.skin, 0.5), 0.5, soft=0.2, inside=neck)


def draw_ears(pen: Pen, person: Character) -> None:
    for side in (-1, 1):
        x = side * (person.head.temple + 0.01)
        outline = [(x - side * 0.1, -0.12), (x + side * 0.06, -0.2), (x + side * 0.14, -0.06), (x + side * 0.1, 0.2)]
        outline += [(x + side * 0.02, 0.4), (x - side * 0.1, 0.36)]
        ear = pen.shape(smooth(outline), shade(person.skin, 0.12))
        pen.shape(ellipse((x + side * 0.01, 0.08), 0.06, 0.16), shade(person.skin, 0.55), 0.6, soft=0.05, inside=ear)
        if person.earrings:
            pen.shape(ellipse((x + side * 0.03, 0.48), 0.055, 0.065), person.earrings)
            pen.shape(ellipse((x + side * 0.015, 0.46), 0.018, 0.02), lit(person.earrings, 0.7))


def draw_head(pen: Pen, person: Character, pose: Pose) -> Area:
    """The bare face in its light."""
    head = pen.shape(head_outline(person.head, 0.07 * pose.parted), person.skin)
    _shadows(pen, person.skin, pose, head)
    _lights(pen, person.skin, pose, head)
    _bones(pen, person, head)
    features = pen.nudged(0.08 * pose.turn)
    for side in (-1, 1):
        cheek = ellipse((side * 0.56, 0.5 - 0.05 * pose.smile), 0.26, 0.2)
        features.shape(cheek, mix(person.skin, BLUSH, 0.75), person.blush, soft=0.16, inside=head)
    _freckles(features, person, head)
    return head


def _shadows(pen: Pen, skin: Colour, pose: Pose, head: Area) -> None:
    away = -pose.light.side
    far = [(away * 0.62, -1.5), (away * 0.78, -0.3), (away * 0.72, 0.4), (away * 0.42, 0.9), (away * 0.2, 1.6)]
    far += [(away * 1.7, 1.6), (away * 1.7, -1.5)]
    pen.shape(far, shade(skin, 0.6), 0.3 + 0.35 * pose.light.strength, soft=0.22, inside=head)
    near = [(-away * 0.9, -1.2), (-away * 0.94, 0.2), (-away * 0.6, 1.1), (-away * 1.6, 1.4), (-away * 1.6, -1.2)]
    pen.shape(near, shade(skin, 0.45), 0.4, soft=0.14, inside=head)
    pen.shape([(-1, 1.22), (1, 1.22), (1, 1.7), (-1, 1.7)], shade(skin, 0.5), 0.4, soft=0.12, inside=head)


def _bones(pen: Pen, person: Character, head: Area) -> None:
    """Hollow cheeks and a cleft chin."""
    dark, shape = shade(person.skin, 0.65), person.head
    for side in (-1, 1):
        hollow = [
            (side * (shape.cheek - 0.04), 0.42),
            (side * 0.5, 0.72),
            (side * 0.42, 0.9),
            (side * (shape.jaw - 0.1), 0.86),
        ]
        pen.shape(smooth(hollow), dark, 0.75 * shape.hollow, soft=0.12, inside=head)
    dent = [(0.0, shape.length - 0.24), (0.0, shape.length - 0.1)]
    pen.line(dent, (0.01, 0.05), dark, shape.cleft, soft=0.03, inside=head)


def _lights(pen: Pen, skin: Colour, pose: Pose, head: Area) -> None:
    side = pose.light.side
    glow = lit(mix(skin, pose.light.colour, 0.3), 0.3)
    for centre, across, down, opacity in (
        ((side * 0.2, -0.72), 0.42, 0.22, 0.38),
        ((side * 0.55, 0.34), 0.24, 0.16, 0.55),
        ((-side * 0.5, 0.32), 0.18, 0.12, 0.25),
        ((side * 0.05, 1.22), 0.16, 0.1, 0.35),
    ):
        pen.shape(ellipse(centre, across, down), glow, opacity, soft=0.16, inside=head)


def _freckles(pen: Pen, person: Character, head: Area) -> None:
    spots = [ellipse((0.64 * x, 0.36 + 0.16 * y), 0.015, 0.013, points=8) for x, y in scatter(person.freckles)]
    if spots:
        pen.paint(pen.area(*spots, soft=0.008, inside=head), shade(person.skin, 0.7), 0.5)
