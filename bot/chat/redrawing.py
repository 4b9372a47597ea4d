"""The picture of an answer, drawn anew when the names in it are no longer those that people gave its faces."""

from __future__ import annotations

from telegram import Message

from bot.chat.desk import Desk
from bot.chat.identify import drawn, labels
from bot.chat.incoming import Downloads, Picture
from bot.errors import WhobotError
from bot.faces import Identified, Inquiry
from bot.photos import read_photo
from bot.texts import Texts


class Redrawing:
    """Fetches a photo again and draws its boxes as they are now."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        self._recognizer = desk.recognizer
        self._work = desk.work
        self._downloads = downloads

    async def picture(self, message: Message, before: Inquiry, now: Inquiry, words: Texts) -> bytes | None:
        """A new picture for the answer to one photo; None where the old one will do, or cannot be had."""
        identified = await self._work(self._changed, before, now, words)
        if identified is None:
            return None
        try:
            async with self._downloads.of(Picture(message, now.probes[0].file)) as data:
                return await self._work(_jpeg, data, identified, words)
        except WhobotError:  # the words are right all the same
            return None

    def _changed(self, before: Inquiry, now: Inquiry, words: Texts) -> Identified | None:
        was, *_ = self._recognizer.inquire.answers(before)
        (current, *more) = self._recognizer.inquire.answers(now)
        same = labels(was, words) == labels(current, words)
        return None if same or more else current


def _jpeg(data: bytes, identified: Identified, words: Texts) -> bytes:
    return drawn(read_photo(data), identified, words)
