"""Calls Pillow, and turns what it says about bad files into our errors."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import ExifTags, Image, ImageFile, TiffImagePlugin, features

from bot.errors import TooManyPixels, Truncated, Unreadable
from bot.photos.kinds import OtherKind, ends_early
from bot.photos.limits import PIXEL_LIMIT

_PIECES_OF_PIXELS = 100_000
"""PNG keeps its pixels in chunks, often of 8 kB, each of them read in three pieces."""
_PIECES_OF_A_BITMAP = 10_000_000
"""BMP in runs is read byte by byte, two for a pixel that is like no neighbour; so many take 2 s."""


@contextmanager
def opened(data: bytes, kind: str) -> Iterator[ImageFile.ImageFile]:
    """The image in `data`, its header read and nothing decoded; Pillow's warnings about it are kept in."""
    with _quiet:
        with bad_file(data, kind):
            file = _Pieces(data)
            image = _open(file, kind)
        file.left = _PIECES_OF_A_BITMAP if kind == "BMP" else _PIECES_OF_PIXELS
        with image:
            yield image


def _open(file: BytesIO, kind: str) -> ImageFile.ImageFile:
    if kind == "HEIF":
        try:
            from pillow_heif import HeifImageFile
        except ImportError:
            raise OtherKind(kind) from None
        return HeifImageFile(file)  # type: ignore[no-untyped-call]  # it has no annotations
    if kind == "AVIF" and not features.check("avif"):
        raise OtherKind(kind)
    image = Image.open(file, formats=[kind])
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        _read_deep_planes(image)
    return image


def _read_deep_planes(image: TiffImagePlugin.TiffImageFile) -> None:
    """Mend what Pillow makes of raw 16-bit colours that are stored plane by plane: it reads them as 8-bit ones."""
    tags = image.tag_v2
    if tags.get(TiffImagePlugin.PLANAR_CONFIGURATION) == 2 and 16 in tags.get(TiffImagePlugin.BITSPERSAMPLE, ()):
        order = ";16B" if tags.prefix == b"MM" else ";16L"
        image.tile = [
            tile._replace(args=(f"{tile.args[0]}{order}", *tile.args[1:]))
            if tile.codec_name == "raw" and isinstance(tile.args, tuple)
            else tile
            for tile in image.tile
        ]


@contextmanager
def bad_file(data: bytes, kind: str) -> Iterator[None]:
    """Whatever Pillow raises about `data` becomes Truncated, Unreadable or TooManyPixels.

    Only calls of Pillow that read the file belong inside: it raises nearly everything there is about a bad one.
    """
    try:
        yield
    except OtherKind:
        raise
    except Image.DecompressionBombError as problem:
        raise TooManyPixels(PIXEL_LIMIT) from problem
    except Exception as problem:
        if "truncated" in str(problem).lower() or ends_early(data, kind):
            raise Truncated("the file ends before the picture") from problem
        raise Unreadable(f"a damaged {kind} file") from problem


def orientation_of(image: ImageFile.ImageFile) -> int:
    """How the stored picture lies, 1 to 8 as in Exif 2.32, 4.6.4; 1 where that cannot be read."""
    if image.format == "TIFF":
        return 1  # Pillow turns TIFF while it loads, and its size is upright before that
    try:
        # of the base class: PNG's own decodes the picture first, to look behind it
        orientation = Image.Image.getexif(image).get(ExifTags.Base.Orientation)
    except Exception:
        return 1  # broken Exif, about which Pillow raises nearly everything; the picture may be sound
    return orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1


class _Pieces(BytesIO):
    """A file that may be read in so many pieces: a header of a million tiny blocks would take minutes to parse."""

    left = 10_000

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file; OSError once there were too many pieces."""
        self.left -= 1
        if self.left < 0:
            raise OSError("too many pieces")
        return super().read(size)


class _Quiet:
    """Keeps Pillow's warnings in while any thread is inside: `catch_warnings` itself is not safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._caught = warnings.catch_warnings()

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._caught = warnings.catch_warnings()
                self._caught.__enter__()
                warnings.filterwarnings("ignore", module=r"(PIL|pillow_heif)\b")
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                self._caught.__exit__(None, None, None)


_quiet = _Quiet()
