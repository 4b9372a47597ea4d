"""/privacy: what is kept, where, for how long, who sees it, and how to be forgotten; for everybody who asks."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Feature, Route, chat_key, is_group, parts, texts
from bot.chat.replies import reply
from bot.faces import Action, ChatKey, Role


class Privacy(Feature):
    """Telegram's clients send the command from the bot's profile, too."""

    def routes(self) -> Sequence[Route]:
        """One command."""
        return [CommandHandler("privacy", self.privacy, filters.UpdateType.MESSAGE)]

    async def privacy(self, update: Update, context: Context) -> None:
        """`/privacy`: also to strangers, in private; of them nothing is kept, not even a gallery."""
        message, chat = parts(update)
        stranger = await self._rights.role(update, Action.PRIVACY) is Role.STRANGER
        if stranger and is_group(chat):
            return
        months = 0 if stranger else await self._work(self._months, chat_key(chat))
        recognizer = self._recognizer
        await reply(message, texts(update).privacy(recognizer.engine, recognizer.region, recognizer.kept, months))

    def _months(self, key: ChatKey) -> int:
        return self._recognizer.wishes.of(self._recognizer.gallery(key)).forget_after
