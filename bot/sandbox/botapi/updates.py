"""The queue of updates, and getUpdates, which waits for them."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from bot.sandbox.botapi.refusals import conflict

KEPT = 10_000
MOST = 100
LONGEST_POLL = 50
FIRST_ID = 300_000_001
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Update(NamedTuple):
    """One update, its body frozen at the moment it happened."""

    id: int
    kind: str
    body: dict[str, Any]

    def json(self) -> dict[str, Any]:
        """As Telegram sends it."""
        return {"update_id": self.id, self.kind: self.body}

    @property
    def chat(self) -> int:
        """The chat it happened in."""
        number: int = (self.body.get("chat") or self.body["message"]["chat"])["id"]
        return number


class Updates:
    """What the bot has not confirmed yet."""

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] = ()
        self._pending: deque[Update] = deque(maxlen=KEPT)
        self._next_id = FIRST_ID
        self._arrived = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None
        self._closed = False

    def __len__(self) -> int:
        return len(self._pending)

    def allow(self, kinds: Iterable[str]) -> None:
        """Which kinds are kept from now on; none stands for Telegram's usual ones."""
        self.allowed = tuple(dict.fromkeys(kinds))

    def push(self, kind: str, body: dict[str, Any]) -> None:
        """Something happened; a kind the bot did not ask for is forgotten at once, as Telegram does."""
        if (kind not in self.allowed) if self.allowed else (kind in UNASKED):
            return
        self._pending.append(Update(self._next_id, kind, body))
        self._next_id += 1
        self._arrived.set()
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def confirm(self, before: int) -> None:
        """Forget the updates with smaller ids."""
        while self._pending and self._pending[0].id < before:
            self._pending.popleft()

    def clear(self) -> None:
        """Forget them all."""
        self._pending.clear()

    async def poll(self, offset: int, limit: int, seconds: int) -> list[Update]:
        """What getUpdates answers.

        Raises:
            Refusal: another call came and took over.
        """
        self.end_poll(OTHER_POLL)
        self._forget(offset)
        if not self._pending and seconds > 0 and not self._closed:
            await self._wait(min(seconds, LONGEST_POLL))
        return list(self._pending)[: limit if 0 < limit <= MOST else MOST]

    def end_poll(self, reason: str) -> None:
        """The call that waits now, if any, is answered with 409."""
        if self._poll and not self._poll.done():
            self._poll.set_exception(conflict(reason))

    async def first(self, besides: Collection[int] = ()) -> Update:
        """The oldest update of a chat other than these, as soon as there is one."""
        while True:
            for update in self._pending:
                if update.chat not in besides:
                    return update
            self._arrived.clear()
            await self._arrived.wait()

    def brought(self, update: Update) -> None:
        """Forget it; its chat is another's turn."""
        with contextlib.suppress(ValueError):  # it was dropped meanwhile
            self._pending.remove(update)
        self._arrived.set()

    def close(self) -> None:
        """Whoever waits gets an empty answer, and nobody waits any more."""
        self._closed = True
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def _forget(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        else:
            self.confirm(offset)

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await poll
