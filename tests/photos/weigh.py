"""Run in a process of its own: makes pictures as big as may be, or says how much memory reading them takes."""

from __future__ import annotations

import json
import struct
import sys
import time
import warnings
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image, features

from bot.errors import PhotoError, TooManyPixels
from bot.photos import read_photo


def deflated(row: bytes, rows: int) -> bytes:
    """So many equal rows, compressed without ever having them all."""
    press = zlib.compressobj(1)
    return b"".join([*(press.compress(row) for _ in range(rows)), press.flush()])


def empty_png(width: int, height: int) -> bytes:
    """A black-and-white PNG with nothing on it: a few kilobytes, whatever its size."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", deflated(bytes(1 + (width + 7) // 8), height))
    return b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")


def empty_tiff(width: int, height: int, tile: int = 0) -> bytes:
    """A TIFF of 16-bit RGBA that lies on its side, in one strip or in one tile far larger than the picture."""
    pixels = deflated(bytes(8 * (tile or width)), tile or height)
    places = {322: tile, 323: tile, 324: 0, 325: len(pixels)} if tile else {273: 0, 278: height, 279: len(pixels)}
    tags = {256: width, 257: height, 258: 0, 259: 8, 262: 2, 274: 6, 277: 4, 338: 2, **places}
    depths = 8 + 2 + 12 * len(tags) + 4
    tags |= {258: depths, 324 if tile else 273: depths + 8}
    entries = [struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(tags.items())]
    entries = [struct.pack("<HHII", 258, 3, 4, depths) if entry[:2] == b"\2\1" else entry for entry in entries]
    directory = struct.pack("<H", len(tags)) + b"".join(entries) + bytes(4)
    return b"II*\0\x08\0\0\0" + directory + struct.pack("<4H", 16, 16, 16, 16) + pixels


def make(folder: Path) -> list[str]:
    """Write a picture at the limit of each format, in the mode that needs the most memory."""
    Image.new("RGBA", (7300, 5470), (9, 9, 9, 9)).save(folder / "alpha.png", compress_level=1)
    Image.new("CMYK", (5880, 4410)).save(folder / "scans.jpg", progressive=True)
    Image.new("RGB", (9200, 6950)).save(folder / "plain.jpg", subsampling=0)
    Image.new("P", (7300, 5470)).save(folder / "palette.gif")
    Image.new("RGBA", (4610, 3460), (9, 9, 9, 9)).save(folder / "alpha.webp", lossless=True, method=0)
    (folder / "deep.tiff").write_bytes(empty_tiff(4610, 3460))
    if features.check("avif"):
        Image.new("RGBA", (4610, 3460), (9, 9, 9, 9)).save(folder / "alpha.avif", speed=10, subsampling="4:4:4")
    return [file.name for file in folder.iterdir()]


def peak() -> float:
    """The most memory this process ever had, in megabytes."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def weigh(folder: Path) -> dict[str, float]:
    """By how many megabytes the peak had grown after a bomb, and after each picture in turn."""
    _ = read_photo(empty_png(64, 64)).pixels
    bomb, before = empty_png(20_000, 20_000), peak()
    with suppress(TooManyPixels):
        _ = read_photo(bomb).pixels
    grown = {"bomb": peak() - before}
    for file in sorted(folder.iterdir()):
        _ = read_photo(file.read_bytes()).pixels
        grown[file.name] = peak() - before
    return grown


@dataclass
class Reading:
    """What became of one file: its refusal or its looks in 8 x 8 greys, the time it took, the peak of memory so far."""

    refusal: str
    look: list[int]
    seconds: float
    megabytes: float


def walk(folder: Path) -> dict[str, dict[str, object]]:
    """The reading of every file in `folder`; whatever is raised but a PhotoError ends it."""
    readings = {}
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        refusal, look, started = "", [], time.perf_counter()
        try:
            look = list(
                read_photo(file.read_bytes()).pixels.resize((8, 8), Image.Resampling.BOX).convert("L").tobytes()
            )
        except PhotoError as error:
            refusal = error.code
        reading = Reading(refusal, look, time.perf_counter() - started, peak())
        readings[str(file.relative_to(folder))] = asdict(reading)
    return readings


if __name__ == "__main__":
    task, place = sys.argv[1], Path(sys.argv[2])
    warnings.simplefilter("error")
    tasks: dict[str, Callable[[Path], object]] = {"make": make, "weigh": weigh, "walk": walk}
    sys.stdout.write(json.dumps(tasks[task](place)))
