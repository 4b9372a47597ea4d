from __future__ import annotations

import json
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from bot.errors import TooLarge, TooManyPixels, TooSmall, Unreadable
from bot.faces import Size
from bot.photos import BYTE_LIMIT, PIXEL_LIMIT, SMALLEST_SIDE, WORKING_SIDE, fitting, read_photo
from bot.photos.room import Room

from .pictures import encoded, quarters, shows_quarters
from .weigh import empty_png, empty_tiff


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read from /proc")
def test_leaves_memory_for_the_rest_of_the_bot_whatever_is_sent(tmp_path: Path) -> None:
    for task in ("make", "weigh"):  # two processes: making the pictures takes memory too
        command = [sys.executable, "-m", "tests.photos.weigh", task, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2])
    grown: dict[str, float] = json.loads(done.stdout)

    assert grown.pop("bomb") < 20, "a picture that is refused was decoded"
    assert max(grown.values()) < 280, f"megabytes after each picture: {grown}"


def test_refuses_too_many_bytes_before_looking_at_them() -> None:
    with pytest.raises(TooLarge) as refusal:
        read_photo(bytes(BYTE_LIMIT + 1))

    assert refusal.value.limit == BYTE_LIMIT


def jpeg_claiming(width: int, height: int) -> bytes:
    data = bytearray(encoded(quarters(), "JPEG"))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def gif_claiming(width: int, height: int) -> bytes:
    data = bytearray(encoded(quarters(), "GIF"))
    data[6:10] = struct.pack("<HH", width, height)
    return bytes(data)


def bmp_claiming(width: int, height: int) -> bytes:
    data = bytearray(encoded(quarters(), "BMP"))
    data[18:26] = struct.pack("<ii", width, height)
    return bytes(data)


def bmp_in_runs(picture: Image.Image) -> bytes:
    """`picture` in 256 colours, each pixel a run of its own, rows from below (as Windows' BITMAPINFOHEADER has it)."""
    indexed = picture.quantize(256)
    palette = indexed.convert("P").getpalette("BGRX")
    assert palette
    colours = bytes(palette).ljust(1024, bytes(1))
    rows = (indexed.crop((0, y, indexed.width, y + 1)).tobytes() for y in reversed(range(indexed.height)))
    runs = b"".join(b"".join(bytes([1, index]) for index in row) + bytes(2) for row in rows) + bytes([0, 1])
    header = struct.pack("<IiiHHIIiiII", 40, *picture.size, 1, 8, 1, len(runs), 0, 0, 256, 0)
    return b"BM" + struct.pack("<III", 1078 + len(runs), 0, 1078) + header + colours + runs


@pytest.mark.parametrize(
    ("claiming", "width", "height"),
    [
        (jpeg_claiming, 65_500, 65_500),
        (jpeg_claiming, 8_000, 8_001),
        (gif_claiming, 65_535, 65_535),
        (bmp_claiming, 30_000, 30_000),
        (empty_png, 20_000, 20_000),
        (empty_png, 8_000, 8_001),
        (empty_tiff, 5_000, 5_000),
        (partial(empty_tiff, tile=12_800), 64, 64),
    ],
)
def test_refuses_pictures_by_the_size_they_claim(
    claiming: Callable[[int, int], bytes], width: int, height: int
) -> None:
    data = claiming(width, height)
    started = time.perf_counter()
    with pytest.raises(TooManyPixels):
        read_photo(data)

    assert time.perf_counter() - started < 1


def test_takes_as_many_pixels_as_phones_do() -> None:
    assert read_photo(jpeg_claiming(9248, 6920)).size == Size(9248, 6920)


def test_opens_a_bitmap_of_short_runs() -> None:
    assert shows_quarters(read_photo(bmp_in_runs(quarters(480, 320))).pixels)


def test_refuses_a_bitmap_whose_runs_would_take_long() -> None:
    data = bytearray(bmp_in_runs(quarters()))
    data[18:26] = struct.pack("<ii", 2000, 2001)
    with pytest.raises(TooManyPixels):
        read_photo(bytes(data))


def test_takes_fewer_pixels_in_formats_that_need_more_memory() -> None:
    data = encoded(Image.new("RGB", (7000, 6000)), "JPEG", progressive=True)

    with pytest.raises(TooManyPixels) as refusal:
        read_photo(data)

    assert refusal.value.limit < PIXEL_LIMIT


def test_refuses_a_jpeg_of_ever_more_scans() -> None:
    data = encoded(quarters(), "JPEG", progressive=True)
    last = data[data.rindex(b"\xff\xda") : -2]

    with pytest.raises(Unreadable):
        read_photo(data[:-2] + last * 1000 + data[-2:])


def test_gives_up_on_a_header_of_ever_more_pieces() -> None:
    data = encoded(quarters(), "GIF")
    start = data.index(b",", 13)
    comments = b"\x21\xfe" + b"\1x" * 1_000_000 + b"\0"
    started = time.perf_counter()
    with pytest.raises(Unreadable):
        read_photo(data[:start] + comments + data[start:])

    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 3000), (6000, 2), (SMALLEST_SIDE - 1, 500)])
def test_refuses_pictures_too_small_for_a_face(width: int, height: int) -> None:
    with pytest.raises(TooSmall):
        read_photo(encoded(Image.new("RGB", (width, height)), "PNG"))


def test_reads_small_pictures_as_they_are() -> None:
    photo = read_photo(encoded(quarters(40, 40), "PNG"))

    assert (photo.pixels.size, photo.scale) == ((40, 40), 1.0)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize(("width", "height"), [(3000, 2000), (5200, 900), (700, 9001)])
def test_reduces_big_pictures_to_a_size_to_work_with(kind: str, width: int, height: int) -> None:
    photo = read_photo(encoded(quarters(width, height), kind))

    assert photo.size == Size(width, height)
    assert 2000 <= max(photo.pixels.size) <= WORKING_SIDE or max(photo.pixels.size) > 3 * min(photo.pixels.size)
    assert photo.pixels.width * photo.pixels.height <= WORKING_SIDE**2
    assert max(photo.pixels.size) * photo.scale == pytest.approx(max(width, height))
    assert photo.pixels.height * photo.scale == pytest.approx(height, rel=0.01)
    assert shows_quarters(photo.pixels)


@pytest.mark.parametrize(
    ("size", "side", "becomes"),
    [
        ((500, 300), 640, (500, 300)),  # never larger
        ((2560, 1920), 640, (640, 480)),
        ((3000, 1000), 600, (600, 200)),
        ((12_000, 1000), 600, (1200, 100)),  # as many pixels as 600 x 200
        ((10, 300_000), 600, (1, 2400)),  # but no thread of 60 000
    ],
)
def test_reduces_by_the_long_side_or_by_the_area(size: tuple[int, int], side: int, becomes: tuple[int, int]) -> None:
    assert fitting(size, side) == becomes


def test_shows_no_seams_where_a_picture_was_reduced_in_parts() -> None:
    ramp = Image.linear_gradient("L").resize((3000, 3000), Image.Resampling.BICUBIC).convert("RGB")

    pixels = read_photo(encoded(ramp, "PNG")).pixels

    whole = ramp.resize(pixels.size, Image.Resampling.HAMMING)
    assert pixels.tobytes() == whole.tobytes()


def test_lets_one_big_picture_in_at_a_time() -> None:
    room, inside, most = Room(), [0], [0]

    def work() -> None:
        with room.taken(0.6):
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            time.sleep(0.01)
            inside[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=5)

    assert most[0] == 1


def test_lets_small_pictures_in_side_by_side() -> None:
    room = Room()
    meeting = threading.Barrier(3, timeout=5)

    def work() -> None:
        with room.taken(0.3):
            meeting.wait()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=5)

    assert not meeting.broken


def test_gives_the_room_back_when_decoding_fails() -> None:
    room = Room()
    for _ in range(3):
        with pytest.raises(ValueError, match="bad file"), room.taken(1.0):
            raise ValueError("bad file")
