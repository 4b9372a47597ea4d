"""Takes the pictures out of a request, and refuses those that Rekognition refuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.errors import PhotoError, TooManyPixels, TooSmall
from bot.faces import Photo
from bot.photos import read_photo
from bot.sandbox.rekognition.refusals import Refusal, invalid_parameters

SMALLEST_SIDE = 80
"""Pixels (developer guide, guidelines and quotas)."""
JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
TELLING = (b"eXIf", b"iTXt", b"tEXt", b"zTXt")
"""Chunks of a PNG that can say how it lies: Exif itself, and texts with Exif or XMP in them."""


def bytes_of(image: Mapping[str, Any]) -> bytes:
    """The file in an `Image` member. Raises Refusal for anything but bytes: there is no S3 here."""
    if "S3Object" in image:
        message = "Unable to get object metadata from S3. Check object key, region and/or access permissions."
        raise Refusal("InvalidS3ObjectException", message)
    if "Bytes" not in image:
        raise invalid_parameters()
    data: bytes = image["Bytes"]
    return data


def opened(data: bytes) -> Photo:
    """The photo in `data`, with decoding tried. Raises Refusal."""
    if not data.startswith((JPEG, PNG)):
        raise _invalid_format()
    try:
        photo = read_photo(_as_it_lies(data) if data.startswith(PNG) else data)
        if min(photo.size.width, photo.size.height) < SMALLEST_SIDE:
            raise invalid_parameters()
        photo.pixels  # noqa: B018 - decodes: a file cut short is seen only then
    except TooSmall:
        raise invalid_parameters() from None
    except TooManyPixels:
        raise Refusal("ImageTooLargeException", "The input image size exceeds the allowed limit") from None
    except PhotoError:
        raise _invalid_format() from None
    return photo


def _invalid_format() -> Refusal:
    return Refusal("InvalidImageFormatException", "Request has invalid image format")


def _as_it_lies(png: bytes) -> bytes:
    """The PNG without what says that it should be turned: Rekognition heeds that in JPEG only."""
    kept, at = [png[: len(PNG)]], len(PNG)
    while at < len(png):
        end = at + 12 + int.from_bytes(png[at : at + 4])
        if png[at + 4 : at + 8] not in TELLING:
            kept.append(png[at:end])
        at = end
    return b"".join(kept)
