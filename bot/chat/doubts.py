"""Taps under "this looks unlike Ada's other photos": whoever sent it decides."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import LEAVE, SURE, data, ids_in, keyboard
from bot.chat.desk import Context, Desk, Feature, Route, chat_key, parts, texts
from bot.chat.incoming import Downloads, Picture
from bot.chat.replies import settle
from bot.faces import ChatKey, Doubt, Enrolled, Face, Pick
from bot.photos import read_photo
from bot.texts import Texts


class Doubts(Feature):
    """Keeps a face that somebody is sure of, or leaves it out."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads

    def routes(self) -> Sequence[Route]:
        """The two answers."""
        return [
            CallbackQueryHandler(self.sure, rf"^{SURE}:\w+$"),
            CallbackQueryHandler(self.left_out, rf"^{LEAVE}:\w+$"),
        ]

    async def sure(self, update: Update, context: Context) -> None:
        """It is the person: remembered, however it looks."""
        message, chat = parts(update)
        pick, face = await self._work(self._meant, chat_key(chat), update)
        async with self._downloads.of(Picture(message, pick.file)) as data:
            enrolled = await self._work(self._remember, pick, face, data)
        await settle(update.callback_query, texts(update).enrolled(enrolled))

    async def left_out(self, update: Update, context: Context) -> None:
        """It is not: nothing is remembered."""
        _, chat = parts(update)
        pick, _ = await self._work(self._meant, chat_key(chat), update)
        await self._work(self._recognizer.questions.answered, pick)
        await settle(update.callback_query, texts(update).left_out(pick.name))

    def _meant(self, key: ChatKey, update: Update) -> tuple[Pick, Face]:
        (question,) = ids_in(update.callback_query.data if update.callback_query else None)
        return self._recognizer.questions.picked(self._recognizer.gallery(key), question, 1)

    def _remember(self, pick: Pick, face: Face, data: bytes) -> Enrolled:
        photo, file = read_photo(data), pick.file
        enrolled = self._recognizer.enroll(pick.gallery, pick.name, photo, face=face, file=file, sure=True)
        self._recognizer.questions.answered(pick)
        return enrolled


def choices(doubt: Doubt, words: Texts) -> InlineKeyboardMarkup:
    """The two answers as buttons."""
    sure, leave = words.doubt_buttons(doubt.pick.name)
    return keyboard([(sure, data(SURE, doubt.pick.id))], [(leave, data(LEAVE, doubt.pick.id))])
