"""Soft, smooth shapes in a face's own units: the pen that everything in the cast is drawn with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from bot.sandbox.cast.colours import Colour
from bot.sandbox.cast.curves import Point, ribbon, smooth


@dataclass(frozen=True)
class Frame:
    """Where a face's units land: the eyes' middle is (0, 0), a cheek is about 1 away, y grows downwards."""

    origin: Point
    unit: float
    tilt: float = 0.0

    def place(self, *points: Point) -> list[Point]:
        """The pixels where these points are."""
        left, top = self.origin
        cos, sin = self.unit * math.cos(self.tilt), self.unit * math.sin(self.tilt)
        return [(left + x * cos - y * sin, top + x * sin + y * cos) for x, y in points]

    def tilted(self, degrees: float, pivot: Point) -> Frame:
        """This frame turned about a point that stays where it is."""
        turned = replace(self, tilt=self.tilt + math.radians(degrees))
        ((x, y),), ((turned_x, turned_y),) = self.place(pivot), turned.place(pivot)
        return replace(turned, origin=(self.origin[0] + x - turned_x, self.origin[1] + y - turned_y))

    def nudged(self, dx: float, dy: float = 0.0) -> Frame:
        return replace(self, origin=self.place((dx, dy))[0])


class Box(NamedTuple):
    """A rectangle of pixels, as Pillow counts them."""

    left: int
    top: int
    right: int
    bottom: int

    def within(self, other: Box) -> Box:
        """What both share; at least one pixel, so that a mask can be made of it."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(left, top, max(left + 1, min(self.right, other.right)), max(top + 1, min(self.bottom, other.bottom)))


@dataclass(frozen=True)
class Area:
    """A part of the picture with soft edges: a mask and where it lies."""

    box: Box
    mask: Image.Image

    def within(self, other: Area) -> Area:
        """What both share."""
        return Area(self.box, ImageChops.multiply(self.mask, self._aligned(other)))

    def without(self, other: Area) -> Area:
        """This, with the other cut out."""
        return Area(self.box, ImageChops.multiply(self.mask, ImageChops.invert(self._aligned(other))))

    def _aligned(self, other: Area) -> Image.Image:
        aligned = Image.new("L", self.mask.size)
        aligned.paste(other.mask, (other.box.left - self.box.left, other.box.top - self.box.top))
        return aligned


class Pen:
    """Draws into a picture in the units of a frame."""

    def __init__(self, picture: Image.Image, frame: Frame) -> None:
        self.picture = picture
        self.frame = frame

    def nudged(self, dx: float, dy: float = 0.0) -> Pen:
        return Pen(self.picture, self.frame.nudged(dx, dy))

    def area(self, *outlines: Sequence[Point], soft: float = 0.0, inside: Area | None = None) -> Area:
        """The inside of the outlines, and of another area; `soft` is how far their edge spreads."""
        placed = [self.frame.place(*outline) for outline in outlines]
        blur = soft * self.frame.unit
        box = self._box([point for outline in placed for point in outline], 2 * blur + 2)
        if inside:
            box = box.within(inside.box)
        area = Area(box, _mask(placed, box, blur))
        return area.within(inside) if inside else area

    def _box(self, points: Sequence[Point], margin: float) -> Box:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        width, height = self.picture.size
        around = Box(int(min(xs) - margin), int(min(ys) - margin), int(max(xs) + margin), int(max(ys) + margin))
        return around.within(Box(int(-margin), int(-margin), int(width + margin), int(height + margin)))

    def paint(self, area: Area, colour: Colour, opacity: float = 1.0) -> Area:
        mask = area.mask if opacity >= 1 else area.mask.point([int(level * opacity) for level in range(256)])
        self.picture.paste(colour, area.box, mask)
        return area

    def shape(
        self,
        outline: Sequence[Point],
        colour: Colour,
        opacity: float = 1.0,
        *,
        soft: float = 0.0,
        inside: Area | None = None,
    ) -> Area:
        """Fill an outline, and say which area that was."""
        return self.paint(self.area(outline, soft=soft, inside=inside), colour, opacity)

    def line(
        self,
        points: Sequence[Point],
        width: float | Sequence[float],
        colour: Colour,
        opacity: float = 1.0,
        *,
        soft: float = 0.0,
        inside: Area | None = None,
    ) -> Area:
        """A brush stroke through the points; its width may change along the way."""
        return self.lines([points], width, colour, opacity, soft=soft, inside=inside)

    def lines(
        self,
        strokes: Sequence[Sequence[Point]],
        width: float | Sequence[float],
        colour: Colour,
        opacity: float = 1.0,
        *,
        soft: float = 0.0,
        inside: Area | None = None,
    ) -> Area:
        """Many strokes of one brush, laid on in one go."""
        widths = (width, width) if isinstance(width, (int, float)) else tuple(width)
        ribbons = [ribbon(smooth(points, closed=False, steps=6), widths) for points in strokes]
        return self.paint(self.area(*ribbons, soft=soft, inside=inside), colour, opacity)


def _mask(outlines: Sequence[Sequence[Point]], box: Box, blur: float) -> Image.Image:
    """The outlines filled, and blurred: what is very soft is drawn small and enlarged, which looks the same."""
    step = max(1, int(blur / 12))
    size = box.right - box.left, box.bottom - box.top
    mask = Image.new("L", (-(-size[0] // step), -(-size[1] // step)))
    draw = ImageDraw.Draw(mask)
    for outline in outlines:
        draw.polygon([((x - box.left) / step, (y - box.top) / step) for x, y in outline], fill=255)
    if blur:
        # Two box blurs are close to a Gaussian, and quick at any radius.
        soften = ImageFilter.BoxBlur(blur / step / 2)
        mask = mask.filter(soften).filter(soften)
    if step == 1:
        return mask
    return mask.resize(size, Image.Resampling.BILINEAR, box=(0, 0, size[0] / step, size[1] / step))
