"""/undo: takes back a rename, a merge, or the removal of a photo."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import UNDO
from bot.chat.desk import Context, Desk, Route, parts, texts
from bot.chat.incoming import Downloads, Picture
from bot.chat.persons import Persons, tapped
from bot.chat.replies import at_work, reply, settle
from bot.errors import PhotoGone, ServiceError
from bot.faces import Change, Changed
from bot.photos import read_photo


class Undoing(Persons):
    """The newest change, or the one under whose confirmation the button is."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads

    def routes(self) -> Sequence[Route]:
        """The command and the button."""
        return [
            CommandHandler("undo", self.undo, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.tapped, rf"^{UNDO}:\w+$"),
        ]

    async def undo(self, update: Update, context: Context) -> None:
        """`/undo`: the newest change of this chat."""
        message, _ = parts(update)
        change = await self._work(self._recognizer.undo.last, await self._gallery(update))
        await reply(message, texts(update).undone(await self._take_back(message, change)))

    async def tapped(self, update: Update, context: Context) -> None:
        """A tap under a confirmation: that very change."""
        message, _ = parts(update)
        (change_id,) = tapped(update)
        change = await self._work(self._recognizer.undo.with_id, await self._gallery(update), change_id)
        await settle(update.callback_query, texts(update).undone(await self._take_back(message, change)))

    async def _take_back(self, message: Message, change: Change) -> Changed:
        async with at_work(message):
            if change.file is None:
                return await self._work(self._recognizer.undo, change)
            self._limits.take(message)
            async with AsyncExitStack() as fetched:
                try:
                    data = await fetched.enter_async_context(self._downloads.of(Picture(message, change.file)))
                except ServiceError as trouble:
                    older = await self._work(self._recognizer.undo.before, change)
                    raise PhotoGone(older) from trouble
                return await self._work(self._learn_again, change, data)

    def _learn_again(self, change: Change, data: bytes) -> Changed:
        return self._recognizer.undo(change, read_photo(data))
