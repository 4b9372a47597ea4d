"""Photos as they arrive, alone or in albums: to be enrolled or to be identified?"""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.chat.commands import Command, command_in
from bot.chat.desk import Context, Desk, Feature, Route, asker, chat_key, parts, texts
from bot.chat.enroll import Enrolling, Lesson
from bot.chat.identify import Identifying
from bot.chat.incoming import is_image, pictures_in
from bot.chat.order import Albums


class Photos(Feature):
    """Gathers albums and decides what a photo was sent for."""

    def __init__(self, desk: Desk, albums: Albums, enrolling: Enrolling, identifying: Identifying) -> None:
        super().__init__(desk)
        self._albums = albums
        self._enrolling = enrolling
        self._identifying = identifying

    def routes(self) -> Sequence[Route]:
        """Photos, and images sent as files."""
        return [MessageHandler(filters.UpdateType.MESSAGE & (filters.PHOTO | filters.Document.ALL), self.photo)]

    async def photo(self, update: Update, context: Context) -> None:
        """A caption `/enroll <name>`, or a photo that is still owed, teaches; anything else asks who it is."""
        message, chat = parts(update)
        messages = await self._albums.gathered(message)
        command = _command(messages)
        if chat.type != chat.PRIVATE and command is None:
            messages = [part for part in messages if part.photo or is_image(part.document)]  # others are no pictures
        pictures = pictures_in(messages)
        if not pictures or (command and not command.ours):
            return
        if command and command.name == "enroll":
            await self._enrolling.enroll(Lesson(message, command.words, texts(update)), pictures)
        elif owed := await self._work(self._recognizer.questions.expected, chat_key(chat), asker(message)):
            await self._enrolling.enroll(Lesson(message, owed, texts(update), asker(message)), pictures)
        else:
            await self._identifying.answer(message, pictures, texts(update))


def _command(messages: Sequence[Message]) -> Command | None:
    """The command in an album's caption, which may stand on any of its parts."""
    return next(filter(None, map(command_in, messages)), None)
