"""Who leads a group: as Telegram says, remembered for a few minutes."""

from __future__ import annotations

import time
from collections import OrderedDict

from telegram import Bot
from telegram.error import TelegramError

LASTS = 300.0
"""Seconds that Telegram's answer is taken for granted."""
MOST = 1024
"""Groups whose administrators are remembered."""


class Administrators:
    """The administrators of groups. Where Telegram does not say who they are, nobody is."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, tuple[float, frozenset[int]]] = OrderedDict()

    async def of(self, bot: Bot, chat: int, *, fresh: bool = False) -> frozenset[int]:
        """Their ids; asked anew where what is known is old, or must be `fresh`."""
        asked, ids = self._known.get(chat, (0.0, frozenset()))
        if not fresh and ids and time.monotonic() - asked < LASTS:
            return ids
        try:
            members = await bot.get_chat_administrators(chat)
        except TelegramError:
            return frozenset()
        ids = frozenset(member.user.id for member in members)
        self._known[chat] = time.monotonic(), ids
        self._known.move_to_end(chat)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return ids
