"""Says once a month that a cap is near: in the chat whose cap it is, and of the cap in all, to the owners."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from telegram import Bot, Update
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import TypeHandler

from bot.chat.desk import Context, Feature, Route, chat_key, texts
from bot.errors import ServiceError
from bot.texts import texts_in

log = logging.getLogger(__name__)


class Warnings(Feature):
    """Looks after every update whether what it cost brought a cap near."""

    def routes(self) -> Sequence[Route]:
        """In a group of its own, after everything else."""
        return [TypeHandler(Update, self.look)]

    async def look(self, update: Update, context: Context) -> None:
        """A warning that is due is sent now."""
        try:
            await self._warn_chat(update, context.bot)
            await self._warn_owners(context.bot)
        except ServiceError as trouble:  # whoever wrote has their answer: the next update looks again
            log.warning("not looked whether a cap is near: %s", trouble)

    async def _warn_chat(self, update: Update, bot: Bot) -> None:
        if (chat := update.effective_chat) is None:
            return
        usage = await self._work(self._recognizer.usage.warning, chat_key(chat))
        if usage and not await _told(bot, [chat.id], texts(update).cap_near(usage)):
            await self._work(self._recognizer.usage.untold, chat_key(chat), usage)

    async def _warn_owners(self, bot: Bot) -> None:
        usage = await self._work(self._recognizer.usage.warning, None)
        if usage and not await _told(
            bot, sorted(await self._rights.owners()), texts_in(None).cap_near(usage, in_all=True)
        ):
            await self._work(self._recognizer.usage.untold, None, usage)


async def _told(bot: Bot, chats: Sequence[int], sentence: str) -> bool:
    """Whether everybody was told who can be: who blocked the bot, or never wrote to it, cannot."""
    told = True
    for chat in chats:
        try:
            await bot.send_message(chat, sentence)
        except (Forbidden, BadRequest):
            log.info("chat %s cannot be told that a cap is near", chat)
        except TelegramError as trouble:
            log.warning("chat %s was not told that a cap is near: %s", chat, type(trouble).__name__)
            told = False
    return told
