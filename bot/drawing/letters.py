"""Which words a font here can write, and how wide they become."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PIL import ImageFont, features

OWN = ""
"""The font that comes with Pillow: the same on every machine, and without accents."""
INSTALLED = (
    "NotoSans-Regular.ttf",
    "DejaVuSans.ttf",
    "LiberationSans-Regular.ttf",
    "Arial Unicode.ttf",
    "Arial.ttf",
    "arial.ttf",
    "segoeui.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansCJK-Regular.ttc",
    "msyh.ttc",
)
"""Where a name has letters that ours lacks, the first of these that is installed and has them all writes it."""
_NO_CHARACTER = "\U0010ffff"
"""Never assigned (Unicode 23.7), so that every font draws its sign for "missing" instead."""
_shelf: tuple[str, ...] = INSTALLED


@lru_cache(maxsize=256)
def font(size: int, family: str = OWN) -> ImageFont.FreeTypeFont:
    """A font `size` pixels high. Raises OSError where `family` is not installed."""
    if family:
        return ImageFont.truetype(family, size)
    found = ImageFont.load_default(size)
    if not isinstance(found, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType, and draws no text of a given size")
    return found


def writable(name: str) -> str | None:
    """`name` composed (NFC) if some font has each letter and can set them, or None: then only the reply says it."""
    composed = unicodedata.normalize("NFC", name)
    return composed if composed and family_for(composed) is not None else None


def family_for(text: str) -> str | None:
    """Which font writes `text`, None where none does."""
    return next((family for family in (OWN, *_shelf) if _is_there(family) and _writes(family, text)), None)


@contextmanager
def own_alone() -> Iterator[None]:
    """Meanwhile no font but our own is used, so that a picture becomes the same on every machine."""
    global _shelf
    _shelf = ()
    try:
        yield
    finally:
        _shelf = INSTALLED


def can_shape() -> bool:
    """Whether Pillow sets letters that join or run from right to left (with Raqm)."""
    return bool(features.check("raqm"))


def _writes(family: str, text: str) -> bool:
    return all(_has(family, letter) for letter in text)


@lru_cache(maxsize=64)
def _is_there(family: str) -> bool:
    try:
        font(32, family)
    except OSError:
        return False
    return True


@lru_cache(maxsize=4096)
def _has(family: str, letter: str) -> bool:
    if letter == " ":
        return True
    category = unicodedata.category(letter)[0]
    joined = category == "M" or unicodedata.bidirectional(letter) in ("R", "AL", "AN")
    if category in "CZ" or (joined and (family == OWN or not can_shape())):
        return False
    mask = bytes(font(32, family).getmask(letter))
    return any(mask) and mask != bytes(font(32, family).getmask(_NO_CHARACTER))
