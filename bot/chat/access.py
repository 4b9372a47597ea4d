"""The gate: lets pass whoever may do what they ask for, and tells everybody else why not, or nothing."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress

from telegram import Update
from telegram.ext import ApplicationHandlerStop, TypeHandler

from bot.chat.actions import action_of
from bot.chat.attempts import unanswered
from bot.chat.desk import Context, Desk, Feature, Route, asker, chat_key, speak, texts
from bot.chat.knocks import Knocks
from bot.chat.replies import reply
from bot.errors import LeadersUnknown, NotEntitled, ServiceError, WhobotError
from bot.faces import ChatKey, Role
from bot.recognizer.acting import act_for, speak_to
from bot.recognizer.rights import NEEDS, entitled
from bot.texts import LANGUAGES

log = logging.getLogger(__name__)


class Gate(Feature):
    """Stands before all other features and lets nobody pass who may not."""

    def __init__(self, desk: Desk, knocks: Knocks) -> None:
        super().__init__(desk)
        self._knocks = knocks

    def routes(self) -> Sequence[Route]:
        """Every update comes by here first."""
        return [TypeHandler(Update, self.check)]

    async def check(self, update: Update, context: Context) -> None:
        """Stop whoever may not pass; strangers may knock."""
        # PTB goes on to the next group of handlers after any exception but ApplicationHandlerStop: whatever fails
        # on the way, the gate must stay shut
        try:
            passes = await self._passes(update)
        except Exception as error:
            log.warning("turned away after %s", type(error).__name__)
            if isinstance(error, ServiceError):  # nobody was found to have no right: ask again
                unanswered()
            raise ApplicationHandlerStop from None
        if not passes:
            raise ApplicationHandlerStop
        act_for(_actor(update))
        speak_to(texts(update).code)

    async def _passes(self, update: Update) -> bool:
        if update.message and (update.message.migrate_to_chat_id or update.message.migrate_from_chat_id):
            return True  # Telegram's own words: whoever caused them, a group's people must move along
        if update.my_chat_member:
            return True  # Telegram's own words, too: what to do about it depends on the chat, not on who did it
        if update.effective_chat is None:
            return False
        action = action_of(update)
        try:
            role = await self._rights.role(update, action)
        except LeadersUnknown as unknown:
            await _refuse(update, unknown)
            return False
        if len(LANGUAGES) > 1 and role > Role.STRANGER:
            speak(await self._language(chat_key(update.effective_chat)))
        if entitled(role, action):
            return True
        if role > Role.STRANGER:
            await _refuse(update, NotEntitled(NEEDS[action]))
        elif update.callback_query is not None:
            await update.callback_query.answer(texts(update).not_yours(), show_alert=True)
        else:
            await self._knocks.stranger(update)
        return False

    async def _language(self, key: ChatKey) -> str | None:
        with suppress(ServiceError):  # whatever is asked for next will say so
            return await self._work(lambda: self._recognizer.wishes.of(self._recognizer.gallery(key)).language)
        return None


def _actor(update: Update) -> int | None:
    if update.callback_query is not None or update.effective_message is None:
        return update.effective_user.id if update.effective_user else None
    return asker(update.effective_message)


async def _refuse(update: Update, error: WhobotError) -> None:
    """Somebody who belongs here, but may not do that, or not now."""
    sentence = texts(update).error(error)
    if update.callback_query is not None:
        await update.callback_query.answer(sentence, show_alert=True)
    elif update.message:
        await reply(update.message, sentence)
