"""Pictures."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a picture, in pixels."""

    width: int
    height: int


class Preview(StrEnum):
    """What a picture shows one moment of: things that move."""

    VIDEO = "video"
    VIDEO_NOTE = "video-note"
    ANIMATION = "animation"
    STICKER = "sticker"


class Photo:
    """One picture as it came, and its upright pixels when somebody asks for them."""

    def __init__(
        self,
        data: bytes,
        format: str,  # noqa: A002 - Pillow's word for it
        size: Size,
        decode: Callable[[], Image],
        *,
        turned: bool = False,
    ) -> None:
        """Keep `data` (encoded, as it came), its `format` in Pillow's words, and its upright `size`.

        `turned` where the stored picture lies, and only its Exif data say how to turn it upright.
        """
        self.data = data
        self.format = format
        self.size = size
        self.turned = turned
        self._decode = decode

    @cached_property
    def pixels(self) -> Image:
        """Upright RGB pixels, decoded once; may be smaller than `size`, see `scale`. Raises Truncated or Unreadable."""
        return self._decode()

    @cached_property
    def scale(self) -> float:
        """How many pixels of the upright picture one pixel of `pixels` stands for, 1.0 or more."""
        return max(self.size.width, self.size.height) / max(self.pixels.size)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of `data` in hexadecimal: tells the same file sent again."""
        return hashlib.sha256(self.data).hexdigest()
