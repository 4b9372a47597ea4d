"""Many people who send photos to a bot, each in a private chat, and what they see of its answers."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle

from bot.sandbox.botapi import BotApi, Chat

PATIENCE = 60.0
"""Seconds after which nobody waits for an answer any longer."""


@dataclass(slots=True)
class Seen:
    """What was sent and what came of it: seconds until each answer, in the order of the answers."""

    sent: int = 0
    waits: list[float] = field(default_factory=list)
    wrong: int = 0
    seconds: float = 0.0

    @property
    def unanswered(self) -> int:
        """Photos that nobody answered in time."""
        return self.sent - len(self.waits)

    @property
    def rate(self) -> float:
        """Photos answered a second, from the first photo to the last answer."""
        return len(self.waits) / self.seconds if self.seconds else 0.0

    def quantile(self, share: float) -> float:
        """Seconds within which this share of the answers came."""
        waits = sorted(self.waits)
        return waits[min(int(share * len(waits)), len(waits) - 1)] if waits else float("inf")


class Crowd:
    """So many people; each photo is another file, and whoever is on it is to be named in the answer."""

    def __init__(self, api: BotApi, people: int, picture: bytes, name: str) -> None:
        self.chats: Sequence[Chat] = [api.private(api.user(f"User {number}")) for number in range(people)]
        self._next = cycle(self.chats)
        self._picture = picture
        self._name = name

    async def steadily(self, rate: float, seconds: float, seen: Seen | None = None) -> Seen:
        """`rate` photos a second whatever comes of them, then wait for the last answers."""
        seen, begun = seen or Seen(), time.perf_counter()
        async with asyncio.TaskGroup() as asking:
            for number in range(max(round(rate * seconds), 1)):
                await asyncio.sleep(begun + number / rate - time.perf_counter())
                asking.create_task(self._ask(next(self._next), seen))
        seen.seconds = time.perf_counter() - begun
        return seen

    async def eagerly(self, at_once: int, seconds: float) -> Seen:
        """As many photos as are answered, with `at_once` of them on their way."""
        seen, begun = Seen(), time.perf_counter()

        async def one_after_the_other() -> None:
            while time.perf_counter() < begun + seconds:
                await self._ask(next(self._next), seen)

        async with asyncio.TaskGroup() as asking:
            for _ in range(at_once):
                asking.create_task(one_after_the_other())
        seen.seconds = time.perf_counter() - begun
        return seen

    def repeated(self) -> int:
        """Answers beyond the first to any photo, of all that were ever sent."""
        counts = (
            Counter(message.reply_to for message in chat.messages if message.by_bot).values() for chat in self.chats
        )
        return sum(count - 1 for of_a_chat in counts for count in of_a_chat)

    async def _ask(self, chat: Chat, seen: Seen) -> None:
        begun = time.perf_counter()
        sent = await chat.photo(self._picture)
        seen.sent += 1
        try:
            answer = await chat.reply(to=sent, timeout=PATIENCE)
        except TimeoutError:
            return
        seen.waits.append(time.perf_counter() - begun)
        seen.wrong += self._name not in answer.words
