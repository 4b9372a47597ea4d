"""Who leads a group: as Telegram says, remembered for a few minutes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from telegram import Bot
from telegram.error import TelegramError

from bot.errors import LeadersUnknown

LASTS = 300.0
"""Seconds that Telegram's answer is taken for granted by somebody whom it names."""
DOUBTED = 2.0
"""Seconds that it is by somebody whom it does not name: they may have been promoted since."""
MOST = 1024
"""Groups whose administrators are remembered."""


class Administrators:
    """The administrators of groups, bots left out as Telegram does."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._known: OrderedDict[int, tuple[float, frozenset[int]]] = OrderedDict()

    async def lead(self, bot: Bot, chat: int, user: int, *, fresh: bool = False) -> bool:
        """Whether `user` leads `chat`; asked anew where what is known is old, or must be `fresh`.

        Raises LeadersUnknown where Telegram does not say.
        """
        asked, ids = self._known.get(chat, (-LASTS, frozenset()))
        age = self._now() - asked
        if not fresh and age < (LASTS if user in ids else DOUBTED):
            return user in ids
        return user in await self._ask(bot, chat)

    async def _ask(self, bot: Bot, chat: int) -> frozenset[int]:
        try:
            members = await bot.get_chat_administrators(chat)
        except TelegramError as trouble:
            raise LeadersUnknown("Telegram does not say who leads a group") from trouble
        ids = frozenset(member.user.id for member in members)
        self._known[chat] = self._now(), ids
        self._known.move_to_end(chat)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return ids
