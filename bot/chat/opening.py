"""Links that lead here: /start with a prefix that says whose the rest is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeAlias

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Desk, Feature, Route, parts
from bot.chat.persons import words_in

Opener: TypeAlias = Callable[[Update, str], Awaitable[None]]
"""What becomes of a link, given its secret."""


class Opening(Feature):
    """Takes a link to whoever made it."""

    def __init__(self, desk: Desk, openers: Mapping[str, Opener]) -> None:
        super().__init__(desk)
        self._openers = openers

    def routes(self) -> Sequence[Route]:
        """In private only: what it shows is for whoever opens it."""
        ours = filters.Regex(rf"^/start(@\w+)?\s+({'|'.join(self._openers)})-")
        return [CommandHandler("start", self.open, filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & ours)]

    async def open(self, update: Update, context: Context) -> None:
        """By its prefix."""
        message, _ = parts(update)
        prefix, _, secret = words_in(message).partition("-")
        await self._openers[prefix](update, secret)
