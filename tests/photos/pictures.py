"""Small pictures made for the tests: four quarters of different colours, stored in every way there is."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, features

QUARTERS = {(0, 0): (220, 40, 40), (1, 0): (40, 200, 60), (0, 1): (50, 60, 210), (1, 1): (230, 220, 70)}
"""Column and row of a quarter, and its colour."""
FORMATS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF"]


def quarters(width: int = 96, height: int = 64) -> Image.Image:
    """A picture that shows at once whether it is upright and in its true colours."""
    picture = Image.new("RGB", (width, height))
    for (column, row), colour in QUARTERS.items():
        picture.paste(colour, (column * width // 2, row * height // 2, (column + 1) * width // 2, height))
    return picture


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    """`picture` as a file; skips the test where Pillow cannot write that kind here."""
    if kind == "HEIF":
        pytest.importorskip("pillow_heif", reason="needs the extra heic").register_heif_opener()
    if kind == "AVIF" and not features.check("avif"):
        pytest.skip("this Pillow has no AVIF")
    file = BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def shows_quarters(picture: Image.Image, tolerance: int = 24) -> bool:
    """Whether the middle of each quarter has about its colour."""
    return all(
        near(picture, ((2 * column + 1) / 4, (2 * row + 1) / 4), colour, tolerance)
        for (column, row), colour in QUARTERS.items()
    )


def near(picture: Image.Image, place: tuple[float, float], colour: tuple[int, int, int], tolerance: int = 12) -> bool:
    """Whether the pixel at `place`, in shares of width and height, differs from `colour` by `tolerance` at most."""
    found = picture.getpixel((int(place[0] * picture.width), int(place[1] * picture.height)))
    assert isinstance(found, tuple)
    return all(abs(have - want) <= tolerance for have, want in zip(found, colour, strict=True))
