"""The inbox as the event loop sees it: one thread of its own, and one transaction for whatever came meanwhile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bot.errors import Busy
from bot.faces import Arrived, Depth, Taken
from bot.intake.batches import Batches
from bot.measures import Event, Meter
from bot.ports import Inbox

log = logging.getLogger(__name__)

T = TypeVar("T")

LEASE = timedelta(seconds=10)
"""Without a sign of life for so long, another process takes over."""
MARKS = 0.02
"""Seconds for which what is done is collected, to be written at once."""
AGAIN = 1.0
"""Seconds until a mark is tried again."""
MOST_WAITING, UNCOUNTED = 5_000, 500
"""Updates that may wait here, of which so many are taken in before they are counted again, by each process; beyond that
they stay with Telegram, which keeps them for a day.
"""
REMEMBERED = timedelta(hours=25)
"""Telegram keeps an update, and may send it again, for a day."""


class Ledger:
    """Keeps, hands out and marks updates. Whatever may block is done in one thread that does nothing else."""

    def __init__(self, inbox: Inbox, meter: Meter, most: int = MOST_WAITING) -> None:
        self._inbox = inbox
        self._most = most
        self._meter = meter
        self._thread = ThreadPoolExecutor(1, "inbox")
        self._arriving = Batches(self._keep)
        self._marks = Batches(self._mark, MARKS)
        self._depth: asyncio.Task[Depth] | None = None
        self._room = 0
        self._untidy = False
        self.news = asyncio.Event()
        """Something may be there to be taken."""
        self.held_back = False
        """Something may be there that is not to be taken before other updates are done."""
        self.failing = False
        """The last time something had to be written, it could not be."""

    async def keep(self, arrived: Sequence[Arrived]) -> None:
        """When it returns these survive a crash. Raises ServiceError: then none of them may do.

        So it does while too many wait: whoever brings them is asked to bring them later.
        """
        if arrived:
            if self._room <= 0:
                waiting = (await self.depth()).waiting
                if self._room <= 0:  # whoever waited for the same count may have been here before
                    self._room = min(self._most - waiting, UNCOUNTED)
            if self._room <= 0:
                raise Busy("more updates are waiting than are kept here")
            self._room -= len(arrived)
            await asyncio.shield(self._arriving.add(arrived))

    async def take(self, most: int, of_a_chat: int) -> list[Taken]:
        """What is to be handled next. Raises ServiceError."""
        return await self._do(lambda: self._inbox.take(LEASE, most, of_a_chat))

    def begun(self, update: int) -> None:
        """An attempt to handle it begins."""
        self._marks.add([(update, False)])

    def done(self, update: int) -> None:
        """It is answered, which will be written whatever comes."""
        self._marks.add([(update, True)])

    async def renew(self) -> set[int]:
        """Give a sign of life; returns what is still ours. Raises ServiceError."""
        return await self._do(lambda: self._inbox.renew(LEASE))

    async def disown(self, dead: Callable[[str], bool]) -> None:
        """Take over at once from processes that are known to be dead. Raises ServiceError."""

        def takeover() -> None:
            for owner in filter(dead, self._inbox.owners()):
                self._inbox.disown(owner)

        await self._do(takeover)

    async def prune(self) -> None:
        """Forget what Telegram will not send again. Raises ServiceError."""
        await self._do(lambda: self._inbox.prune(datetime.now(UTC) - REMEMBERED))

    async def tidy(self) -> None:
        """Leave nothing of what is done in the database's own log; for a moment when there is nothing to do."""
        if self._untidy:
            self._untidy = False
            await self._do(self._inbox.scrub)

    async def depth(self) -> Depth:
        """How much is not done. However many ask, the database is asked once at a time. Raises ServiceError."""
        if self._depth is None or self._depth.done():
            self._depth = asyncio.create_task(self._do(self._inbox.depth))
        return await asyncio.shield(self._depth)

    async def close(self, patience: float) -> None:
        """Write the last marks and give back the rest, unless that takes longer than `patience` seconds."""
        try:
            async with asyncio.timeout(patience):
                await self._arriving.flushed()
                await self._marks.flushed()
                await self._do(self._inbox.release)
        except Exception as trouble:
            log.warning("not all of the inbox was written: %s", type(trouble).__name__)
        finally:
            self._arriving.stop()
            self._marks.stop()
            self._thread.shutdown(wait=False, cancel_futures=True)

    async def _keep(self, arrived: list[Arrived]) -> None:
        try:
            news = await self._do(lambda: self._inbox.keep(arrived))
        except Exception:
            self.failing = True
            raise
        self.failing = False
        self.news.set()
        for one in arrived:
            self._meter.count(Event.UPDATE, one.kind)
        self._meter.count(Event.REPEATED, times=len(arrived) - news)

    async def _mark(self, marks: Iterable[tuple[int, bool]]) -> None:
        done = {update for update, is_done in marks if is_done}
        begun = [update for update, is_done in marks if not is_done and update not in done]
        while True:
            try:
                await self._do(lambda: self._inbox.mark(begun=begun, done=done))
                break
            except Exception as trouble:  # forgetting what was answered would answer it again
                self.failing = True
                log.warning("what is done could not be written, and is tried again: %s", type(trouble).__name__)
                await asyncio.sleep(AGAIN)
        self.failing = False
        self._untidy = self._untidy or bool(done)
        if done and self.held_back:
            self.news.set()  # there is room for more

    async def _do(self, function: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function)
