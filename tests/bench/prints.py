"""Prints of a picture: files that differ, as Telegram and Rekognition tell them apart, of pixels that do not."""

from __future__ import annotations

from bot.sandbox.botapi.files import Files, Photo
from bot.sandbox.botapi.images import Picture, pictures

HEAD = 20
"""Bytes of a JPEG before the first segment that may be a comment: its beginning and JFIF's own segment."""
COMMENT, DIGITS = b"\xff\xfe\x00\x12", 16


def printed(jpeg: bytes, number: int) -> bytes:
    """The same picture with a number in it."""
    return jpeg[:HEAD] + COMMENT + f"{number:0{DIGITS}d}".encode() + jpeg[HEAD:]


def unprinted(jpeg: bytes) -> bytes:
    """Without the number, where it has one."""
    begun = HEAD + len(COMMENT)
    return jpeg[:HEAD] + jpeg[begun + DIGITS :] if jpeg[HEAD:begun] == COMMENT else jpeg


class Prints(Files):
    """Telegram's files, where a photo that is sent again is another photo, and scaled only once."""

    def __init__(self) -> None:
        super().__init__()
        self._scaled: dict[bytes, list[Picture]] = {}
        self._number = 0

    def photo(self, data: bytes) -> Photo:
        """Keep one more print of a photo, in several sizes."""
        if data not in self._scaled:
            self._scaled[data] = pictures(data)
        self._number += 1
        sizes = (Picture(printed(one.data, self._number), one.width, one.height) for one in self._scaled[data])
        return Photo(tuple(self._size(size, "photos") for size in sizes))
