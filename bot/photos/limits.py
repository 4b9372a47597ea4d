"""How many bytes and pixels a photo may have, so that the process stays under 600 MB whatever is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.photos.jpeg import in_several_scans

if TYPE_CHECKING:
    from PIL.Image import Image

BYTE_LIMIT = 20 << 20
"""As much as a bot may download from Telegram (Bot API, getFile)."""
PIXEL_LIMIT = 64_000_000
"""As much as phones take: a JPEG in one scan is decoded at a part of its size and takes 31 MB, measured at the limit.

The other limits keep what a decoder takes to some 250 MB: with two networks the rest of the bot has about 320.
"""
SMALLEST_SIDE = 24
"""Under this no face is left: one that fills such a picture has hardly 10 pixels between its eyes."""

_LIMITS = {
    "PNG": 40_000_000,
    "GIF": 40_000_000,
    "BMP": 40_000_000,
    "WEBP": 16_000_000,
    "AVIF": 16_000_000,
    "TIFF": 16_000_000,
    "HEIF": 12_000_000,
}
"""Decoders that keep the picture once or several times over: 6 bytes a pixel of PNG, 16 of WebP, 20 of 12-bit HEIF."""
_LIMIT_OF_PHONES = 32_000_000
"""HEIF as phones write it, in 4:2:0 and without alpha, needs 8 bytes a pixel."""
_LIMIT_OF_SEVERAL_SCANS = 26_000_000
"""A JPEG in several scans keeps its coefficients until the last: 9 bytes a pixel of CMYK, 7 of RGB."""
_LIMIT_OF_RUNS = 4_000_000
"""Pillow decodes the runs of a BMP in Python: 2 s at the limit, where none is longer than a pixel."""
_RUNS = (1, 2)
"""Of 8 and of 4 bits, as the header of a BMP has it."""
_TILE_WIDTH, _TILE_LENGTH = 322, 323


def pixel_limit(image: Image, data: bytes) -> int:
    """How many pixels `image`, of which only the header was read, may have."""
    match image.format:
        case "JPEG" | "MPO" if in_several_scans(image, data):
            return _LIMIT_OF_SEVERAL_SCANS
        case "HEIF" if image.mode in ("L", "RGB") and image.info.get("chroma") in (400, 420):
            return _LIMIT_OF_PHONES
        case "BMP" if image.info.get("compression") in _RUNS:
            return _LIMIT_OF_RUNS
    return _LIMITS.get(image.format or "", PIXEL_LIMIT)


def pixels_held(image: Image) -> int:
    """How many pixels the decoder holds at once: those of the picture, or of one TIFF tile that is larger still."""
    tags = getattr(image, "tag_v2", {})
    width, length = tags.get(_TILE_WIDTH), tags.get(_TILE_LENGTH)
    tile = width * length if isinstance(width, int) and isinstance(length, int) else 0
    return max(image.width * image.height, tile)
