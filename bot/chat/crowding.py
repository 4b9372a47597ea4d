"""How much may wait for its turn, in a chat and in all; what is beyond that is dropped, and said once a minute."""

from __future__ import annotations

import logging
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from telegram import Update
from telegram.error import TelegramError

from bot.chat.desk import texts
from bot.chat.replies import reply
from bot.chat.rights import Rights
from bot.errors import Crowded, ServiceError
from bot.faces import Action, Role

log = logging.getLogger(__name__)

PHOTOS_OF_A_CHAT, PHOTOS = 50, 2_000
"""Updates that may wait for their chat's turn until no further photo is taken."""
OF_A_CHAT, IN_ALL = 200, 8_000
"""Until nothing is: commands, taps and words take little, and some take back what was asked for."""
MINUTE = 60.0
MOST_CHATS = 1024


class Crowd:
    """Counts who waits."""

    def __init__(self, rights: Rights, clock: Callable[[], float] = time.monotonic) -> None:
        self._rights = rights
        self._clock = clock
        self._waiting: Counter[int] = Counter()
        self._in_all = 0
        self._told: OrderedDict[int, float] = OrderedDict()

    def has_room(self, update: Update, chat: int) -> bool:
        """Whether `update` may wait as well."""
        photo = _is_photo(update)
        of_a_chat, in_all = (PHOTOS_OF_A_CHAT, PHOTOS) if photo else (OF_A_CHAT, IN_ALL)
        return self._waiting[chat] < of_a_chat and self._in_all < in_all

    @contextmanager
    def waiting(self, chat: int) -> Iterator[None]:
        """One more, for as long as the block lasts."""
        self._waiting[chat] += 1
        self._in_all += 1
        try:
            yield
        finally:
            self._in_all -= 1
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat]

    async def turn_away(self, update: Update, chat: int) -> None:
        """`update` is dropped; whoever belongs here is told so, once a minute a chat."""
        if self._was_told(chat):
            return
        log.warning("more waits in chat %s than is kept", chat)
        message = update.effective_message
        try:
            if message and await self._rights.role(update, Action.IDENTIFY) > Role.STRANGER:
                await reply(message, texts(update).error(Crowded()))
        except (TelegramError, ServiceError) as untold:
            log.warning("could not say so: %s", type(untold).__name__)

    def _was_told(self, chat: int) -> bool:
        now = self._clock()
        if now - self._told.get(chat, -MINUTE) < MINUTE:
            return True
        self._told[chat] = now
        self._told.move_to_end(chat)
        if len(self._told) > MOST_CHATS:
            self._told.popitem(last=False)
        return False


def _is_photo(update: Update) -> bool:
    message = update.message or update.edited_message
    return bool(message and message.effective_attachment)
