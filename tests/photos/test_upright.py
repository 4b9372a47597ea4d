from __future__ import annotations

import pytest
from PIL import ExifTags, Image

from bot.faces import Size
from bot.photos import read_photo

from .pictures import encoded, quarters, shows_quarters

STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera lays an upright picture down before it writes that orientation into the file."""


def exif(orientation: object) -> Image.Exif:
    tags = Image.Exif()
    tags[ExifTags.Base.Orientation] = orientation
    return tags


def stored(orientation: int) -> Image.Image:
    turn = STORED[orientation]
    return quarters() if turn is None else quarters().transpose(turn)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("orientation", STORED)
def test_turns_pictures_upright(kind: str, orientation: int) -> None:
    photo = read_photo(encoded(stored(orientation), kind, exif=exif(orientation).tobytes()))

    assert photo.size == Size(96, 64)
    assert photo.pixels.size == (96, 64)
    assert shows_quarters(photo.pixels)


def test_turns_a_compressed_tiff_once() -> None:
    photo = read_photo(encoded(stored(6), "TIFF", exif=exif(6), compression="tiff_lzw"))

    assert photo.size == Size(96, 64)
    assert shows_quarters(photo.pixels)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_ignores_orientations_that_do_not_exist(orientation: int) -> None:
    assert shows_quarters(read_photo(encoded(quarters(), "JPEG", exif=exif(orientation))).pixels)


@pytest.mark.parametrize(
    "tags", [b"Exif\0\0", b"Exif\0\0MM\0*\xff\xff\xff\xff", b"Exif\0\0II*\0\x08\0\0\0\xff\xff" * 40]
)
def test_opens_pictures_whose_exif_is_broken(tags: bytes) -> None:
    assert shows_quarters(read_photo(encoded(quarters(), "JPEG", exif=tags)).pixels)


def test_never_decodes_to_learn_the_size() -> None:
    cut = encoded(quarters(), "PNG")[:60]

    assert read_photo(cut).size == Size(96, 64)
