"""Eyes, brows and nose, and the lines that years and laughter leave."""

from __future__ import annotations

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Brows, Character, Eyes, Nose
from bot.sandbox.cast.colours import INK, WHITE, Colour, darker, lit, mix, shade
from bot.sandbox.cast.curves import Point, ellipse, smooth
from bot.sandbox.cast.mouth import draw_mouth
from bot.sandbox.cast.poses import Pose


def draw_features(pen: Pen, person: Character, pose: Pose, head: Area) -> None:
    """Everything that a face is known by; a turned head moves them together, the nose most."""
    features = pen.nudged(0.1 * pose.turn)
    _years(features, person, pose, head)
    for side in (-1, 1):
        _eye(features, person, pose, side, head)
        _brow(features, person.brows, pose, side)
    _nose(pen.nudged(0.13 * pose.turn), person.nose, person.skin, pose, head)
    draw_mouth(features, person, pose)


def _eye(pen: Pen, person: Character, pose: Pose, side: int, head: Area) -> None:
    eyes, skin = person.eyes, person.skin
    upper, lower = _lids(eyes, pose, side)
    _socket(pen, person, side, head)
    _lid(pen, eyes, skin, upper)
    white = pen.shape(smooth(upper, closed=False) + smooth(lower, closed=False)[::-1], mix(WHITE, skin, 0.1))
    _iris(pen, eyes, pose, side, white)
    pen.line([(x, y + 0.02) for x, y in upper], 0.07, shade(skin, 0.9), 0.5, soft=0.03, inside=white)
    lashes = (0.5 * eyes.lashes, eyes.lashes, 1.3 * eyes.lashes, 0.5 * eyes.lashes)
    pen.line(upper, lashes, mix(INK, skin, 0.08))
    pen.line(lower, (0.01, 0.016, 0.02), shade(skin, 0.85), 0.7)
    tear = ellipse((upper[0][0] + side * 0.012, upper[0][1] + 0.008), 0.02, 0.014)
    pen.shape(tear, mix(skin, (214, 110, 100), 0.5), 0.8)


def _lids(eyes: Eyes, pose: Pose, side: int) -> tuple[list[Point], list[Point]]:
    """The upper and the lower lid, each from the inner to the outer corner."""
    width, slant = eyes.width, eyes.slant
    high = eyes.height * (1 + 0.1 * pose.lift - 0.08 * pose.smile)
    low = eyes.height * eyes.roundness * (1 - 0.25 * pose.smile)
    lean = 0.35 * eyes.peak
    upper = [
        (-width, 0.03 + slant),
        ((lean - 0.55) * width, -0.74 * high + slant * (0.55 - lean)),
        (lean * width, -high),
    ]
    upper += [((lean + 0.55) * width, -0.74 * high - slant * (0.55 + lean)), (width, -slant)]
    lower = [(-width, 0.03 + slant), (-0.45 * width, 0.8 * low + slant / 2), (0.25 * width, low), (width, -slant)]
    return [(side * (eyes.spacing + x), y) for x, y in upper], [(side * (eyes.spacing + x), y) for x, y in lower]


def _socket(pen: Pen, person: Character, side: int, head: Area) -> None:
    """The shadow that deep-set eyes lie in."""
    eyes, dark = person.eyes, shade(person.skin, 0.7)
    inner = ellipse((side * (eyes.spacing - 0.2), -0.08), 0.13, 0.17)
    pen.shape(inner, dark, 0.8 * eyes.socket, soft=0.09, inside=head)
    above = ellipse((side * eyes.spacing, -0.13), eyes.width + 0.08, 0.1)
    pen.shape(above, dark, 0.75 * eyes.socket, soft=0.08, inside=head)


def _lid(pen: Pen, eyes: Eyes, skin: Colour, upper: list[Point]) -> None:
    if not eyes.crease:
        return
    crease = [(x, y - eyes.crease * share) for (x, y), share in zip(upper, (0.25, 0.9, 1.1, 1.0, 0.5), strict=True)]
    pen.shape(smooth(upper, closed=False) + smooth(crease, closed=False)[::-1], shade(skin, 0.3), 0.6, soft=0.012)
    pen.line(crease, (0.006, 0.02, 0.022, 0.006), shade(skin, 0.8), 0.8, soft=0.006)


def _iris(pen: Pen, eyes: Eyes, pose: Pose, side: int, white: Area) -> None:
    radius = eyes.iris_size
    x, y = side * eyes.spacing + 0.012 * pose.turn, -0.16 * eyes.height
    pen.shape(ellipse((x, y), radius, radius), darker(eyes.iris, 0.55), inside=white)
    pen.shape(ellipse((x, y), radius * 0.84, radius * 0.84), eyes.iris, soft=0.01, inside=white)
    shine = ellipse((x, y + radius * 0.4), radius * 0.55, radius * 0.34)
    pen.shape(shine, lit(eyes.iris, 0.4), 0.7, soft=0.02, inside=white)
    pen.shape(ellipse((x, y), radius * 0.44, radius * 0.44), (16, 11, 12), inside=white)
    gleam = (x + pose.light.side * radius * 0.34, y - radius * 0.36)
    pen.shape(ellipse(gleam, radius * 0.22, radius * 0.22), (255, 255, 255), 0.95)


def _brow(pen: Pen, brows: Brows, pose: Pose, side: int) -> None:
    y, thick = -brows.height - 0.06 * pose.lift, brows.thickness
    line = [
        (0.0, brows.slope),
        (0.3, -0.55 * brows.arch + brows.slope * 0.4),
        (0.65, -brows.arch),
        (1.0, 0.05 - brows.slope),
    ]
    placed = [(side * (brows.start + x * brows.width), y + dy) for x, dy in line]
    widths = (0.75 * thick, thick, (0.4 + 0.6 * brows.taper) * thick, brows.taper * thick)
    pen.line(placed, widths, brows.colour, brows.strength, soft=0.016)
    pen.line(placed, [0.4 * width for width in widths], darker(brows.colour), 0.4 * brows.strength, soft=0.02)


def _nose(pen: Pen, nose: Nose, skin: Colour, pose: Pose, head: Area) -> None:
    base, width = nose.length, nose.width
    _bridge(pen, nose, skin, pose, head)
    under = [(-width, base - 0.02), (0, base + nose.droop - 0.05), (width, base - 0.02), (0.7 * width, base + 0.07)]
    pen.shape(
        smooth([*under, (-0.7 * width, base + 0.07)]),
        shade(skin, 0.7),
        0.25 + 0.4 * nose.relief,
        soft=0.04,
        inside=head,
    )
    for side in (-1, 1):
        wing = [
            (side * (width - 0.03), base - 0.17),
            (side * width, base - 0.07),
            (side * (width - 0.07), base + 0.005),
        ]
        pen.line(wing, (0.008, 0.03, 0.02), shade(skin, 0.85), 0.3 + 0.6 * nose.relief, soft=0.01)
        nostril = ellipse(
            (side * width * 0.48, base - 0.005), (0.16 + 0.2 * nose.nostrils) * width, 0.012 + 0.026 * nose.nostrils
        )
        pen.shape(nostril, shade(skin, 1.0), 0.9, soft=0.012)
    tip = [
        (-0.45 * nose.tip, base + 0.3 * nose.droop),
        (0, base + nose.droop),
        (0.45 * nose.tip, base + 0.3 * nose.droop),
    ]
    pen.line(tip, (0.006, 0.018, 0.006), shade(skin, 0.85), 0.7, soft=0.008)


def _bridge(pen: Pen, nose: Nose, skin: Colour, pose: Pose, head: Area) -> None:
    base, width, bridge = nose.length, nose.width, nose.bridge
    for side in (-1, 1):
        slope = [
            (side * 0.16, -0.2),
            (side * bridge, 0.0),
            (side * bridge, base - 0.22),
            (side * nose.tip, base - 0.08),
        ]
        slope += [
            (side * (width + 0.02), base - 0.02),
            (side * (width + 0.04), base - 0.16),
            (side * (bridge + 0.09), 0.1),
        ]
        facing = 1.0 if side * pose.light.side < 0 else 0.5
        pen.shape(smooth(slope), shade(skin, 0.65), facing * nose.relief, soft=0.045, inside=head)
    glow = lit(skin, 0.45)
    pen.line([(0, -0.12), (0, base - 0.2)], (0.4 * bridge, 0.9 * bridge), glow, 1.1 * nose.ridge, soft=0.03)
    tip = ellipse((0.02 * pose.light.side, base - 0.11), nose.tip, 0.8 * nose.tip)
    pen.shape(tip, glow, 0.25 + 0.6 * nose.ridge, soft=0.04)


def _years(pen: Pen, person: Character, pose: Pose, head: Area) -> None:
    """Smile lines for everybody who smiles; with age also bags, crow's feet and a furrowed forehead."""
    line, age, nose, mouth = shade(person.skin, 0.75), person.age, person.nose, person.mouth
    for side in (-1, 1):
        fold = [
            (nose.width + 0.06, nose.length - 0.06),
            (mouth.width + 0.09, mouth.height - 0.21),
            (mouth.width + 0.15, mouth.height),
        ]
        strength = min(0.85, 0.08 * pose.smile + 0.8 * age)
        pen.line([(side * x, y) for x, y in fold], (0.01, 0.035, 0.005), line, strength, soft=0.02, inside=head)
        x = side * person.eyes.spacing
        bag = [(x - side * 0.17, 0.13), (x, 0.2), (x + side * 0.19, 0.12)]
        pen.line(bag, (0.005, 0.025, 0.005), line, min(1.0, person.eyes.bags + 0.3 * age), soft=0.016, inside=head)
        if age > 0.4:
            feet = [[(x + side * 0.27, 0.4 * dy), (x + side * 0.4, dy + 0.02)] for dy in (-0.04, 0.03, 0.1)]
            pen.lines(feet, (0.016, 0.004), line, 0.7 * age, soft=0.008, inside=head)
    if age > 0.4:
        furrows = [[(-0.45, y + 0.03), (0, y), (0.45, y + 0.03)] for y in (-0.62, -0.76)]
        pen.lines(furrows, (0.004, 0.022, 0.004), line, 0.6 * age, soft=0.012, inside=head)
