from __future__ import annotations

import sys
from typing import cast

import pytest
from PIL import Image

from bot.errors import NotAnImage, Truncated, Unreadable
from bot.faces import Size
from bot.photos import OtherKind, read_photo

from .pictures import FORMATS, encoded, quarters, shows_quarters

MP4 = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + bytes(100)


@pytest.mark.parametrize("kind", FORMATS)
def test_opens_the_formats_people_send(kind: str) -> None:
    photo = read_photo(encoded(quarters(), kind))

    assert (photo.format, photo.size, photo.pixels.mode) == (kind, Size(96, 64), "RGB")
    assert shows_quarters(photo.pixels)


@pytest.mark.parametrize("options", [{"compression": "tiff_lzw"}, {"big_tiff": True}])
def test_opens_tiff_of_several_makes(options: dict[str, object]) -> None:
    photo = read_photo(encoded(quarters(), "TIFF", **options))

    assert shows_quarters(photo.pixels)


def test_opens_the_first_of_several_pictures_in_a_camera_file() -> None:
    data = encoded(quarters(), "MPO", save_all=True, append_images=[Image.new("RGB", (96, 64))])

    photo = read_photo(data)

    assert photo.format == "MPO"
    assert shows_quarters(photo.pixels)


def test_opens_a_progressive_jpeg() -> None:
    assert shows_quarters(read_photo(encoded(quarters(), "JPEG", progressive=True)).pixels)


@pytest.mark.parametrize(
    "data",
    [
        b"Hello, who is this?",
        b"BMW is a make of cars, and no bitmap at all.",
        b"<!doctype html><title>404</title>",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"PK\3\4" + bytes(60),
        b"%PDF-1.7\n",
        MP4,
        b"RIFF\x24\0\0\0WAVEfmt ",
        bytes(64),
    ],
)
def test_says_what_is_no_image(data: bytes) -> None:
    with pytest.raises(NotAnImage):
        read_photo(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"8BPS\0\1" + bytes(60), "PSD"),
        (b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(60), "JPEG 2000"),
        (b"\0\0\1\0\1\0" + bytes(60), "ICO"),
        (b"DDS " + bytes(60), "DDS"),
        (b"P6\n1 1\n255\nabc", "PNM"),
        (b"\xff\x0a" + bytes(60), "JPEG XL"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(60), "camera raw"),
    ],
)
def test_names_an_image_of_a_kind_that_is_not_opened(data: bytes, kind: str) -> None:
    with pytest.raises(OtherKind) as refusal:
        read_photo(data)

    assert refusal.value.kind == kind
    assert isinstance(refusal.value, Unreadable)


def test_names_heic_where_its_decoder_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(quarters(), "HEIF")
    monkeypatch.setitem(sys.modules, "pillow_heif", None)  # as Python remembers a module it did not find

    with pytest.raises(OtherKind, match="sent as a photo"):
        read_photo(data)


@pytest.mark.parametrize("data", [b"", b"\xff", b"\xff\xd8", b"\x89PNG"])
def test_takes_next_to_nothing_for_a_file_that_broke_off(data: bytes) -> None:
    with pytest.raises(Truncated):
        read_photo(data)


def test_lets_a_mistake_of_ours_rise() -> None:
    with pytest.raises(TypeError):
        read_photo(cast("bytes", "a path, perhaps"))
