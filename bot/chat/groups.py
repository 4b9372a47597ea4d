"""What happens to groups: Telegram gives one a new id when it becomes a supergroup."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.chat.desk import Context, Feature, Route, chat_key, parts
from bot.faces import ChatKey


class Groups(Feature):
    """Keeps a group's people with the group."""

    def routes(self) -> Sequence[Route]:
        """Telegram tells twice, in the old chat and in the new one, in either order."""
        return [MessageHandler(filters.StatusUpdate.MIGRATE, self.migrated)]

    async def migrated(self, update: Update, context: Context) -> None:
        """The people move along to the new id."""
        message, chat = parts(update)
        old = ChatKey(str(message.migrate_from_chat_id or chat.id))
        new = ChatKey(str(message.migrate_to_chat_id)) if message.migrate_to_chat_id else chat_key(chat)
        await self._work(self._recognizer.move_chat, old, new)
