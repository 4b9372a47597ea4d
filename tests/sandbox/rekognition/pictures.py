"""Pictures of the cast, and the ways to spoil them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO

from PIL import Image, ImageEnhance

from bot.sandbox.cast import CAST, group, jpeg, landscape
from tests.conftest import SIDE, drawn

Change = Callable[[Image.Image], Image.Image]

ORIENTATION = 0x0112


@cache
def company(*names: str) -> bytes:
    """These people together."""
    return jpeg(group([person for name in names for person in CAST if person.name == name]))


@cache
def nobody() -> bytes:
    """Hills."""
    return jpeg(landscape((320, 240)))


@cache
def changed(data: bytes, change: Change) -> bytes:
    """The picture after a change, as a JPEG."""
    return jpeg(change(opened(data)))


def opened(data: bytes) -> Image.Image:
    """Decoded."""
    return Image.open(BytesIO(data)).convert("RGB")


def darkened(image: Image.Image) -> Image.Image:
    """Hardly anything to be seen."""
    return ImageEnhance.Brightness(image).enhance(0.12)


def far_away(image: Image.Image) -> Image.Image:
    """A face of not quite 30 pixels, too small for the local engine as well."""
    room = Image.new("RGB", (640, 640), (200, 200, 200))
    room.paste(image.resize((76, 76), Image.Resampling.LANCZOS), (270, 270))
    return room


def encoded(image: Image.Image, format: str, orientation: int = 1) -> bytes:  # noqa: A002 - Pillow's word for it
    """A file with Exif that tells how it lies."""
    exif, file = Image.Exif(), BytesIO()
    exif[ORIENTATION] = orientation
    image.save(file, format, exif=exif, quality=90)
    return file.getvalue()


def ada(picture: int = 0, side: int = SIDE) -> bytes:
    """A picture of Ada."""
    return drawn("Ada", picture, side)
