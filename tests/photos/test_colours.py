from __future__ import annotations

import struct

import pytest
from PIL import Image

from bot.errors import Unreadable
from bot.photos import read_photo

from .pictures import encoded, near, quarters, shows_quarters

GREY = (128, 128, 128)
RED = (220, 40, 40)


def pixels_of(picture: Image.Image, kind: str, **options: object) -> Image.Image:
    pixels = read_photo(encoded(picture, kind, **options)).pixels
    assert pixels.mode == "RGB"
    return pixels


def ramp() -> Image.Image:
    """Black on the left, white on the right."""
    return Image.linear_gradient("L").transpose(Image.Transpose.ROTATE_90)


def half_clear() -> Image.Image:
    """Red on the left, nothing at all on the right."""
    picture = Image.new("RGBA", (64, 48), (*RED, 255))
    picture.paste((255, 255, 255, 0), (32, 0, 64, 48))
    return picture


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_shows_print_colours(kind: str) -> None:
    assert shows_quarters(pixels_of(quarters().convert("CMYK"), kind))


def test_shows_palettes() -> None:
    assert shows_quarters(pixels_of(quarters().quantize(8), "PNG"))


@pytest.mark.parametrize(("mode", "kind"), [("L", "JPEG"), ("L", "PNG"), ("1", "PNG"), ("1", "TIFF")])
def test_shows_grey_and_black_and_white(mode: str, kind: str) -> None:
    pixels = pixels_of(ramp().convert(mode), kind)

    assert near(pixels, (0.02, 0.5), (0, 0, 0), 40)
    assert near(pixels, (0.98, 0.5), (255, 255, 255), 40)


def deep(mode: str, white: float) -> Image.Image:
    wide = ramp().convert("F").point(lambda value: value * (white / 255))
    return wide if mode == "F" else wide.convert("I") if mode == "I" else wide.convert("I").convert(mode)


@pytest.mark.parametrize(
    ("mode", "kind", "white"),
    [
        ("I;16", "PNG", 65535),
        ("I;16", "TIFF", 65535),
        ("I;16B", "TIFF", 65535),
        ("I", "TIFF", 65535),
        ("I", "TIFF", 255),
        ("I", "TIFF", 9_000_000),
        ("F", "TIFF", 1.0),
        ("F", "TIFF", 255.0),
    ],
)
def test_scales_deep_greys_instead_of_clipping_them(mode: str, kind: str, white: float) -> None:
    pixels = pixels_of(deep(mode, white), kind)

    assert near(pixels, (0.25, 0.5), (64, 64, 64))
    assert near(pixels, (0.75, 0.5), (191, 191, 191))


def test_shows_deep_greys_of_which_0_is_white() -> None:
    negative = encoded(deep("I;16", 65535), "TIFF").replace(
        struct.pack("<HHII", 262, 3, 1, 1), struct.pack("<HHII", 262, 3, 1, 0)
    )
    pixels = read_photo(negative).pixels

    assert near(pixels, (0.25, 0.5), (191, 191, 191))
    assert near(pixels, (0.75, 0.5), (64, 64, 64))


@pytest.mark.parametrize("order", ["<", ">"])
def test_shows_deep_colours_that_are_stored_plane_by_plane(order: str) -> None:
    planes = [[value * 257 for value in plane.tobytes()] for plane in quarters().split()]
    length = 2 * len(planes[0])
    tags = {256: 96, 257: 64, 258: 16, 259: 1, 262: 2, 273: 0, 277: 3, 278: 64, 279: 0, 284: 2}
    lists = 8 + 2 + 12 * len(tags) + 4
    first = lists + 36  # after three lists of three
    inside = {258: [16] * 3, 273: [first, first + length, first + 2 * length], 279: [length] * 3}
    places = dict(zip(inside, (lists, lists + 12, lists + 24), strict=True))
    entries = [
        struct.pack(f"{order}HHII", tag, 4, 3 if tag in inside else 1, places.get(tag, tags[tag])) for tag in tags
    ]
    data = b"".join(
        [
            struct.pack(f"{order}2sHIH", b"II" if order == "<" else b"MM", 42, 8, len(tags)),
            *entries,
            bytes(4),
            *(struct.pack(f"{order}3I", *values) for values in inside.values()),
            *(struct.pack(f"{order}{len(plane)}H", *plane) for plane in planes),
        ]
    )

    assert shows_quarters(read_photo(data).pixels)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGBA", "PNG"), ("RGBA", "WEBP"), ("RGBA", "TIFF"), ("LA", "PNG"), ("LA", "WEBP"), ("LA", "TIFF"), ("P", "PNG")],
)
def test_puts_grey_behind_what_is_transparent(mode: str, kind: str) -> None:
    picture = half_clear().quantize(4) if mode == "P" else half_clear().convert(mode)
    left = half_clear().convert(mode).convert("RGB").getpixel((5, 5)) if mode == "LA" else RED
    assert isinstance(left, tuple)

    pixels = pixels_of(picture, kind, lossless=True) if kind == "WEBP" else pixels_of(picture, kind)

    assert near(pixels, (0.2, 0.5), (left[0], left[1], left[2]))
    assert near(pixels, (0.8, 0.5), GREY)


@pytest.mark.parametrize(("mode", "clear"), [("RGB", (50, 60, 210)), ("L", 255), ("P", 0), ("P", b"\0")])
def test_puts_grey_behind_a_colour_that_stands_for_transparent(mode: str, clear: object) -> None:
    picture = Image.new(mode, (64, 48), clear if isinstance(clear, int | tuple) else 0)

    pixels = pixels_of(picture, "PNG", transparency=clear)

    assert near(pixels, (0.5, 0.5), GREY)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_shows_the_first_frame_of_what_moves(kind: str) -> None:
    later = [Image.new("RGB", (96, 64), colour) for colour in ("black", "white")]

    assert shows_quarters(pixels_of(quarters(), kind, save_all=True, append_images=later), 40)


def test_puts_grey_behind_a_clear_gif() -> None:
    pixels = pixels_of(half_clear(), "GIF")

    assert near(pixels, (0.8, 0.5), GREY)


def test_refuses_colours_that_only_a_profile_explains() -> None:
    data = encoded(Image.new("LAB", (64, 48)), "TIFF")

    with pytest.raises(Unreadable):
        _ = read_photo(data).pixels
