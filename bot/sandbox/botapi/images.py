"""Pixels as Telegram keeps them: upright JPEGs in several sizes, without metadata."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import NamedTuple

from PIL import Image, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF")
LONG_SIDES = (90, 320, 800, 1280, 2560)
THUMBNAIL = 320
QUALITY = 87
MAX_SUM = 10_000
MAX_RATIO = 20
KEPT, LARGEST = 32, 1 << 20
"""Files whose sizes are kept in case they are sent again, as those of the cast are, and bytes of each at most."""


class Picture(NamedTuple):
    """One JPEG, or a WebP where Telegram keeps one."""

    data: bytes
    width: int
    height: int


class NotAnImage(ValueError):
    """These bytes are not an image that can be read."""


def dimensions(data: bytes) -> tuple[int, int]:
    """Width and height as stored, read from the header only.

    Raises:
        NotAnImage: there is none.
    """
    with warnings.catch_warnings(action="ignore", category=Image.DecompressionBombWarning), _opened(data) as image:
        return image.size


def acceptable(width: int, height: int) -> bool:
    """Whether Telegram takes a bot's photo of these dimensions."""
    return width + height <= MAX_SUM and max(width, height) <= MAX_RATIO * min(width, height)


def pictures(data: bytes) -> list[Picture]:
    """The image in ascending sizes: the standard ones below its own, then its own up to 2560; never enlarged.

    Raises:
        NotAnImage: it cannot be decoded.
    """
    return list(_pictures(data) if len(data) <= LARGEST else _scaled(data))


@lru_cache(maxsize=KEPT)
def _pictures(data: bytes) -> tuple[Picture, ...]:
    return _scaled(data)


def _scaled(data: bytes) -> tuple[Picture, ...]:
    image = _upright(data)
    longest = min(max(image.size), LONG_SIDES[-1])
    return tuple(_encoded(image, side) for side in (*(side for side in LONG_SIDES if side < longest), longest))


def thumbnail(data: bytes) -> Picture | None:
    """A small picture of a file, None when it is not an image of a reasonable size."""
    try:
        return _encoded(_upright(data), THUMBNAIL) if sum(dimensions(data)) <= MAX_SUM else None
    except NotAnImage:
        return None


def preview(data: bytes) -> Picture:
    """A small picture of what moves: a WebP of a WebP, which may be transparent, and a JPEG of anything else.

    Raises:
        NotAnImage: it cannot be decoded.
    """
    if not is_webp(data):
        return _encoded(_upright(data), THUMBNAIL)
    with _opened(data) as image:
        return _encoded(image.convert("RGBA"), THUMBNAIL, "WEBP")


def square(data: bytes) -> Picture:
    """The middle of a picture, small: what the thumbnail of a round video shows.

    Raises:
        NotAnImage: it cannot be decoded.
    """
    image = _upright(data)
    side = min(image.size)
    return _encoded(ImageOps.fit(image, (side, side)), THUMBNAIL)


def is_webp(data: bytes) -> bool:
    """Whether these bytes begin like a WebP."""
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _upright(data: bytes) -> Image.Image:
    with _opened(data) as image:
        return _opaque(ImageOps.exif_transpose(image))


@contextmanager
def _opened(data: bytes) -> Iterator[Image.Image]:
    """Only formats that Pillow reads by itself: for others it would start programs."""
    Image.init()
    try:
        with Image.open(io.BytesIO(data), formats=[name for name in FORMATS if name in Image.OPEN]) as image:
            yield image
    except (OSError, ValueError, SyntaxError, RuntimeError, Image.DecompressionBombError) as error:
        raise NotAnImage(str(error)) from error


def _opaque(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    layers = image.convert("RGBA")
    white = Image.new("RGBA", layers.size, "white")
    return Image.alpha_composite(white, layers).convert("RGB")


def _encoded(image: Image.Image, longest: int, form: str = "JPEG") -> Picture:
    """As large as asked on its long side, or as it is when it is smaller."""
    scale = min(longest / max(image.size), 1.0)
    size = (max(round(image.width * scale), 1), max(round(image.height * scale), 1))
    scaled = image if size == image.size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    buffer = io.BytesIO()
    scaled.save(buffer, form, quality=QUALITY)
    return Picture(buffer.getvalue(), *size)
