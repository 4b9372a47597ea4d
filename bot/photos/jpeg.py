"""What the markers of a JPEG tell about the memory and the time it will take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

_START_OF_SCAN = b"\xff\xda"
_MOST_SCANS = 50
"""Encoders write about ten; a file of 20 MB has room for 300 000, which would take hours."""


def in_several_scans(image: Image, data: bytes) -> bool:
    """Whether all coefficients are kept until the last scan; raises Unreadable where there are too many scans."""
    first = _first_scan(data)
    in_one = data[first + 4 : first + 5] == bytes([len(image.getbands())]) and not image.info.get("progressive")
    if not in_one and data.count(_START_OF_SCAN, first) > _MOST_SCANS:
        raise Unreadable(f"more than {_MOST_SCANS} scans")
    return not in_one


def _first_scan(data: bytes) -> int:
    """Where the first scan begins; its number of components follows 4 bytes later (ITU-T T.81, B.2.3)."""
    at = 2
    while data[at : at + 1] == b"\xff" and data[at : at + 2] != _START_OF_SCAN:
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return at
