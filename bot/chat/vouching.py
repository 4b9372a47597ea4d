"""Taps under "does Ada agree?": whoever introduces somebody answers for them, once."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import UNVOUCH, VOUCH, ids_in
from bot.chat.desk import Context, Desk, Feature, Route, chat_key, parts, texts
from bot.chat.enroll import Enrolling
from bot.chat.naming import Naming
from bot.chat.replies import settle
from bot.errors import NotAsked, Stale
from bot.faces import Action, ChatKey, Pending, Role


class Vouching(Feature):
    """Goes on with what was sent, or drops it; only for whoever was asked, or an administrator."""

    def __init__(self, desk: Desk, enrolling: Enrolling, naming: Naming) -> None:
        super().__init__(desk)
        self._enrolling = enrolling
        self._naming = naming

    def routes(self) -> Sequence[Route]:
        """The two answers."""
        return [
            CallbackQueryHandler(self.vouched, rf"^{VOUCH}:\w+$"),
            CallbackQueryHandler(self.cancelled, rf"^{UNVOUCH}:\w+$"),
        ]

    async def vouched(self, update: Update, context: Context) -> None:
        """They agree: what was sent is learned now, and further questions follow."""
        pending = await self._work(self._recognizer.consents.vouch, await self._meant(update))
        named = any("inquiry" in shot.about for shot in pending.shots)
        await (self._naming if named else self._enrolling).go_on(update, pending)
        await self._work(self._recognizer.consents.looked_at, pending)

    async def cancelled(self, update: Update, context: Context) -> None:
        """They do not, or not yet: nothing is kept."""
        pending = await self._meant(update)
        await self._work(self._recognizer.consents.cancel, pending)
        await settle(update.callback_query, texts(update).not_vouched(pending.name))

    async def _meant(self, update: Update) -> Pending:
        """Raises Stale, NotAsked."""
        _, chat = parts(update)
        query = update.callback_query
        pending = await self._work(self._waiting, chat_key(chat), ids_in(query.data if query else None)[0])
        if query is None or not pending.shots:
            raise Stale
        if query.from_user.id != pending.by and await self._rights.role(update, Action.LINK) < Role.ADMINISTRATOR:
            raise NotAsked
        return pending

    def _waiting(self, key: ChatKey, pending: str) -> Pending:
        return self._recognizer.consents.waiting(self._recognizer.gallery(key), pending)
