"""How many photos a minute are looked at, of a user and of a chat; more are refused, which is said once a minute."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from telegram import Message

from bot.chat.desk import asker
from bot.errors import TooFast
from bot.recognizer.acting import actor

MINUTE = 60.0
MOST_KEYS = 4096
"""Users and chats that are remembered; of those that were quiet for longest, nothing is."""


@dataclass(slots=True)
class Bucket:
    """`tokens` as they were at `at`; below zero after an album that was larger than a minute's worth."""

    tokens: float
    at: float
    told: float = -MINUTE


class Buckets:
    """A bucket a key, filled evenly up to so many tokens, as many as a minute brings; 0 of them is no limit."""

    def __init__(self, a_minute: int, clock: Callable[[], float]) -> None:
        self.a_minute = a_minute
        self._clock = clock
        self._buckets: OrderedDict[int, Bucket] = OrderedDict()

    def wait(self, key: int, tokens: int) -> float:
        """Seconds until there are so many, 0.0 where there are now; of more than a minute's worth, until it is full."""
        missing = min(tokens, self.a_minute) - self._filled(key).tokens
        return missing * MINUTE / self.a_minute if self.a_minute and missing > 0 else 0.0

    def take(self, key: int, tokens: int) -> None:
        """So many fewer."""
        self._filled(key).tokens -= tokens

    def told(self, key: int) -> bool:
        """Whether it was said within the last minute that there are too few; it is now."""
        bucket = self._filled(key)
        before, now = bucket.told, self._clock()
        if now - before < MINUTE:
            return True
        bucket.told = now
        return False

    def _filled(self, key: int) -> Bucket:
        now = self._clock()
        bucket = self._buckets.setdefault(key, Bucket(self.a_minute, now))
        bucket.tokens = min(bucket.tokens + (now - bucket.at) * self.a_minute / MINUTE, self.a_minute)
        bucket.at = now
        self._buckets.move_to_end(key)
        if len(self._buckets) > MOST_KEYS:
            self._buckets.popitem(last=False)
        return bucket


class Limits:
    """What one user and one chat may ask of the engine in a minute; owners are no exception."""

    def __init__(self, of_user: int, of_chat: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._users = Buckets(of_user, clock)
        self._chats = Buckets(of_chat, clock)

    def take(self, message: Message, photos: int = 1) -> None:
        """So many photos of the chat of `message` are about to be looked at. Raises TooFast; then none is."""
        user, chat = actor() or asker(message), message.chat_id
        self._refuse(self._users, user, photos, chat=False)
        self._refuse(self._chats, chat, photos, chat=True)
        self._users.take(user, photos)
        self._chats.take(chat, photos)

    def _refuse(self, buckets: Buckets, key: int, photos: int, *, chat: bool) -> None:
        seconds = math.ceil(buckets.wait(key, photos))
        if seconds:
            raise TooFast(buckets.a_minute, seconds, chat=chat, told=buckets.told(key))
