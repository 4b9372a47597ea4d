"""The cast before a background: portraits and group pictures; and a landscape without anybody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageChops, ImageOps

from bot.sandbox.cast.beard import draw_beard, draw_moustache
from bot.sandbox.cast.canvas import Frame, Pen
from bot.sandbox.cast.character import Character
from bot.sandbox.cast.clothes import draw_body
from bot.sandbox.cast.colours import Colour, darker, lit, mix
from bot.sandbox.cast.curves import Point, ellipse, smooth
from bot.sandbox.cast.face import draw_ears, draw_head
from bot.sandbox.cast.features import draw_features
from bot.sandbox.cast.glasses import draw_glasses
from bot.sandbox.cast.hair import draw_hair, draw_hair_behind
from bot.sandbox.cast.headwear import draw_headwear
from bot.sandbox.cast.poses import COMPANY, SITTINGS, Light, Pose
from bot.sandbox.cast.scatter import scatter

# Everything is drawn this much larger and then shrunk, which smooths its edges.
OVERSAMPLING = 2
KEPT = 12
"""Pictures of each kind that are kept in case they are wanted again: drawing one takes a quarter of a second."""
NECK: Point = (0.0, 1.5)
# The hills of the landscape, the farthest first: how high on the picture, how hilly, and their colour.
_HILLS = ((0.5, 0.12, (158, 184, 190)), (0.63, 0.09, (124, 162, 140)), (0.77, 0.05, (98, 142, 96)))


def portrait(character: Character, picture: int = 0, size: int = 640) -> Image.Image:
    """A square portrait; the five pictures of a person differ in expression, tilt, light, distance and background."""
    return _portrait(character, picture, size).copy()


@lru_cache(maxsize=KEPT)
def _portrait(character: Character, picture: int, size: int) -> Image.Image:
    sitting = SITTINGS[picture]
    canvas = _backdrop((size * OVERSAMPLING, size * OVERSAMPLING), *sitting.backdrop)
    side = canvas.width
    frame = Frame((sitting.centre[0] * side, sitting.centre[1] * side), sitting.unit * side)
    draw_person(canvas, frame, character, sitting.pose)
    return _developed(canvas, sitting.pose.light)


def group(characters: Sequence[Character], size: tuple[int, int] = (1280, 800)) -> Image.Image:
    """Two to eight people from left to right; from six on, every second one stands in a row behind."""
    return _group(tuple(characters), size).copy()


@lru_cache(maxsize=KEPT)
def _group(characters: tuple[Character, ...], size: tuple[int, int]) -> Image.Image:
    canvas = _backdrop((size[0] * OVERSAMPLING, size[1] * OVERSAMPLING), (214, 226, 226), (170, 186, 160))
    _garden(canvas)
    frames = _places(len(characters), canvas.size)
    order = sorted(range(len(characters)), key=lambda index: frames[index].origin[1])
    for index in order:
        draw_person(canvas, frames[index], characters[index], COMPANY[index])
    return _developed(canvas, COMPANY[0].light)


def _places(count: int, size: tuple[int, int]) -> list[Frame]:
    width, height = size
    step = width / (count + 0.5)
    two_rows = count >= 6
    unit = min(0.1 * height, step / 1.75) if two_rows else min(0.135 * height, step / 2.8)
    rows = (0.27, 0.6) if two_rows else (0.4, 0.48)
    return [Frame((step * (index + 0.75), rows[index % 2] * height), unit) for index in range(count)]


def draw_person(canvas: Image.Image, frame: Frame, person: Character, pose: Pose) -> None:
    """One person, from what is farthest behind to what is in front."""
    body = Pen(canvas, frame)
    pen = Pen(canvas, frame.tilted(pose.tilt, NECK))
    draw_hair_behind(pen, person)
    draw_body(body, person, pose.light.side)
    draw_ears(pen, person)
    head = draw_head(pen, person, pose)
    draw_beard(pen, person, pose, head)
    draw_features(pen, person, pose, head)
    draw_moustache(pen, person, pose)
    draw_glasses(pen, person, pose)
    draw_hair(pen, person, head)
    draw_headwear(pen, person, head)


def _developed(canvas: Image.Image, light: Light) -> Image.Image:
    """The light's colour across the picture, then shrunk to its final size."""
    picture = canvas.reduce(OVERSAMPLING)
    near = mix((255, 255, 255), light.colour, light.strength)
    far = darker(near, 0.16 * light.strength)
    glow = _slope(picture.size, near, far, light.side)
    return ImageChops.multiply(picture, glow)


def _slope(size: tuple[int, int], near: Colour, far: Colour, side: float) -> Image.Image:
    """A gradient across the picture, from the side of the light to the other."""
    across = Image.linear_gradient("L").rotate(90 if side < 0 else -90)
    return ImageOps.colorize(across, near, far).resize(size, Image.Resampling.BICUBIC)


def _backdrop(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """A soft wall, lighter behind the head."""
    wall = ImageOps.colorize(Image.linear_gradient("L"), top, bottom)
    glow = ImageOps.invert(Image.radial_gradient("L")).point([round(0.5 * level) for level in range(256)])
    wall.paste(lit(top, 0.6), (0, 0), glow)
    return wall.resize(size, Image.Resampling.BICUBIC)


def _garden(canvas: Image.Image) -> None:
    """Leaves out of focus."""
    pen = Pen(canvas, Frame((0.0, 0.0), canvas.height))
    colours = ((150, 178, 142), (196, 208, 168), (236, 232, 204), (132, 164, 150))
    for i, (x, y) in enumerate(scatter(26)):
        size = 0.075 + 0.035 * x * y
        pen.shape(ellipse((0.8 + 0.8 * x, 0.27 + 0.27 * y), size, size), colours[i % 4], 0.35, soft=0.05)


def landscape(size: tuple[int, int] = (960, 640)) -> Image.Image:
    """Hills, a sun, trees, and nobody."""
    return _landscape(size).copy()


@lru_cache(maxsize=KEPT)
def _landscape(size: tuple[int, int]) -> Image.Image:
    canvas = _backdrop((size[0] * OVERSAMPLING, size[1] * OVERSAMPLING), (190, 218, 232), (250, 222, 186))
    pen = Pen(canvas, Frame((0.0, 0.0), canvas.height))
    wide = size[0] / size[1]
    pen.shape(ellipse((0.72 * wide, 0.3), 0.16, 0.16), (255, 240, 200), 0.5, soft=0.1)
    pen.shape(ellipse((0.72 * wide, 0.3), 0.075, 0.075), (255, 226, 150), soft=0.008)
    for i, (y, rise, colour) in enumerate(_HILLS):
        ridge = [(wide * (x / 5 - 0.1), y + rise * dy) for x, (_, dy) in enumerate(scatter(7, start=4 * i))]
        pen.shape([*smooth(ridge, closed=False, steps=40), (1.3 * wide, 1.2), (-0.3 * wide, 1.2)], colour)
    for x, y, tall in ((0.12, 0.8, 0.3), (0.24, 0.86, 0.22), (0.62, 0.82, 0.2), (0.86, 0.9, 0.34), (0.95, 0.84, 0.2)):
        _tree(pen, (x * wide, y), tall)
    return canvas.reduce(OVERSAMPLING)


def _tree(pen: Pen, foot: Point, tall: float) -> None:
    x, y = foot
    pen.line([(x, y), (x, y - 0.5 * tall)], (0.1 * tall, 0.06 * tall), (104, 76, 56))
    crown = [(x, y - tall), (x + 0.2 * tall, y - 0.62 * tall), (x + 0.26 * tall, y - 0.32 * tall), (x, y - 0.24 * tall)]
    crown += [(x - 0.26 * tall, y - 0.32 * tall), (x - 0.2 * tall, y - 0.62 * tall)]
    leaves = pen.shape(smooth(crown), (64, 112, 78))
    pen.shape(
        ellipse((x + 0.1 * tall, y - 0.55 * tall), 0.12 * tall, 0.3 * tall),
        (120, 158, 96),
        0.6,
        soft=0.06 * tall,
        inside=leaves,
    )


def jpeg(image: Image.Image, quality: int = 90) -> bytes:
    """The picture as a JPEG file."""
    file = BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()
