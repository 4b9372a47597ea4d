"""Which words the font can write, and how wide they become."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PIL import ImageFont

_NO_CHARACTER = "\U0010ffff"
"""Never assigned (Unicode 23.7), so that every font draws its sign for "missing" instead."""


@lru_cache(maxsize=64)
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font that comes with Pillow, `size` pixels high; the same on every machine."""
    found = ImageFont.load_default(size)
    if not isinstance(found, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType, and draws no text of a given size")
    return found


def writable(name: str) -> str | None:
    """`name` composed (NFC) if the font has each letter and they stand side by side, or None.

    Scripts that run from right to left, or whose letters join, belong in the text of the reply.
    """
    composed = unicodedata.normalize("NFC", name)
    return composed if composed and all(map(_has, composed)) else None


@lru_cache(maxsize=4096)
def _has(letter: str) -> bool:
    if letter == " ":
        return True
    if unicodedata.category(letter)[0] in "CMZ" or unicodedata.bidirectional(letter) in ("R", "AL", "AN"):
        return False
    mask = bytes(font(32).getmask(letter))
    return any(mask) and mask != bytes(font(32).getmask(_NO_CHARACTER))
