"""/usage: what this chat asked of the engine, and what that cost; to an owner in private, of all chats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import islice

from telegram import Bot, Update
from telegram.error import TelegramError
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Feature, Route, chat_key, is_group, parts, texts
from bot.chat.replies import at_work, reply
from bot.faces import Action, ChatKey, Role

MOST_CHATS = 20
"""Chats that are named, those with most calls: Telegram is asked for the title of each."""


class Usages(Feature):
    """Tells what was counted."""

    def routes(self) -> Sequence[Route]:
        """One command."""
        return [CommandHandler("usage", self.usage, filters.UpdateType.MESSAGE)]

    async def usage(self, update: Update, context: Context) -> None:
        """`/usage`: this month and the last one."""
        message, chat = parts(update)
        words, usage = texts(update), self._recognizer.usage
        async with at_work(message):
            told = [words.usage(*await self._work(usage.months, chat_key(chat)))]
            if not is_group(chat) and await self._rights.role(update, Action.LET_IN) is Role.OWNER:
                told.append(words.usage(*await self._work(usage.months, None), in_all=True))
                told.append(words.usage_by_chat(await self._titles(context.bot, await self._work(usage.by_chat))))
        await reply(message, "\n\n".join(filter(None, told)))

    async def _titles(self, bot: Bot, calls: Mapping[ChatKey, int]) -> list[tuple[str, int]]:
        return [(await _title(bot, chat), count) for chat, count in islice(calls.items(), MOST_CHATS)]


async def _title(bot: Bot, chat: ChatKey) -> str:
    """What Telegram calls the chat, and its id where it does not say; nothing for whoever runs the bot."""
    with suppress(TelegramError, ValueError):
        return f"{(await bot.get_chat(int(chat))).effective_name or ''} ({chat})"
    return chat
