"""Who may use the bot: its owners anywhere, everybody in the chats they allowed, and nobody else."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from telegram import Update
from telegram.ext import ApplicationHandlerStop, TypeHandler

from bot.chat.desk import Context, Desk, Feature, Route, chat_key, speak, texts
from bot.chat.replies import reply
from bot.errors import ServiceError
from bot.faces import ChatKey
from bot.texts import LANGUAGES

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Access:
    """Ids of users and chats; both empty means nobody."""

    owners: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()

    def admits(self, user: int | None, chat: int) -> bool:
        """Whether this user may use the bot in this chat."""
        return user in self.owners or chat in self.chats


class Gate(Feature):
    """Stands before all other features and lets nobody pass who may not."""

    def __init__(self, desk: Desk, access: Access) -> None:
        super().__init__(desk)
        self._access = access

    def routes(self) -> Sequence[Route]:
        """Every update comes by here first."""
        return [TypeHandler(Update, self.check)]

    async def check(self, update: Update, context: Context) -> None:
        """Stop whoever may not pass; a stranger's /start in private is answered, with how to be let in."""
        # PTB goes on to the next group of handlers after any exception but ApplicationHandlerStop: whatever fails
        # on the way, the gate must stay shut
        try:
            admitted = await self._admits(update)
            if not admitted:
                await _turn_away(update)
        except Exception as error:
            log.warning("turned away after %s", type(error).__name__)
            raise ApplicationHandlerStop from None
        if not admitted:
            raise ApplicationHandlerStop
        if len(LANGUAGES) > 1 and update.effective_chat:
            speak(await self._language(chat_key(update.effective_chat)))

    async def _language(self, key: ChatKey) -> str | None:
        with suppress(ServiceError):  # whatever is asked for next will say so
            return await self._work(lambda: self._recognizer.wishes.of(self._recognizer.gallery(key)).language)
        return None

    async def _admits(self, update: Update) -> bool:
        chat, message = update.effective_chat, update.message
        if chat is None:
            return False
        if message and (message.migrate_to_chat_id or message.migrate_from_chat_id):
            return True  # Telegram's own words: whoever caused them, a group's people must move along
        user = update.effective_user.id if update.effective_user else None
        if self._access.admits(user, chat.id):
            return True
        if chat.type == chat.PRIVATE:
            return False
        # a group that was let in stays in when Telegram gives it a new id
        former = await self._work(self._recognizer.formerly, chat_key(chat))
        return former is not None and self._access.admits(None, int(former))


async def _turn_away(update: Update) -> None:
    message, chat, user = update.message, update.effective_chat, update.effective_user
    if update.callback_query is not None:
        await update.callback_query.answer(texts(update).not_yours(), show_alert=True)
    elif message and chat and user and chat.type == chat.PRIVATE and (message.text or "").startswith("/start"):
        await reply(message, texts(update).stranger(user.id))
