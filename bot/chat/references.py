"""The pictures that somebody is known from, sent again as Telegram keeps them."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, Message

from bot.chat.desk import Desk
from bot.chat.incoming import HEAVIEST, Downloads, Picture
from bot.chat.replies import reply_file
from bot.errors import PhotoError, ServiceError
from bot.photos import read_photo
from bot.photos.encoding import jpeg_or_png


class References:
    """Sends a reference's picture by its id, or fetches it first: previews and stickers cannot go with words by id."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        self._work = desk.work
        self._downloads = downloads

    async def show(self, message: Message, file: str, text: str, markup: InlineKeyboardMarkup | None) -> bool:
        """Answer `message` with the picture and `text`; False where Telegram no longer hands it out."""
        if await reply_file(message, file, text, markup):
            return True
        try:
            async with self._downloads.of(Picture(message, file)) as data:
                picture = await self._work(_picture, data)
        except (PhotoError, ServiceError):
            return False
        await message.reply_photo(
            picture, caption=text, do_quote=True, allow_sending_without_reply=True, reply_markup=markup
        )
        return True


def _picture(data: bytes) -> bytes:
    return jpeg_or_png(read_photo(data), HEAVIEST)
