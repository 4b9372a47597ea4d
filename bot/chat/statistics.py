"""/stats: this chat in numbers."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Feature, Route, chat_key, parts, texts
from bot.chat.replies import reply
from bot.faces import ChatKey, Statistics


class Stats(Feature):
    """Counts, of nothing but this chat."""

    def routes(self) -> Sequence[Route]:
        """One command."""
        return [CommandHandler("stats", self.stats, filters.UpdateType.MESSAGE)]

    async def stats(self, update: Update, context: Context) -> None:
        """`/stats`: how many people and photos, and how the answers came out."""
        message, chat = parts(update)
        await reply(message, texts(update).statistics(await self._work(self._counted, chat_key(chat))))

    def _counted(self, key: ChatKey) -> Statistics:
        return self._recognizer.statistics(self._recognizer.gallery(key))
