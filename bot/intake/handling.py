"""Takes updates out of the inbox, and sees to it that each is answered, or that it is said that it will not be."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, nullcontext, suppress
from datetime import UTC, datetime
from functools import partial

from telegram import Update

from bot.chat import App, attempt, give_up
from bot.errors import ServiceError
from bot.faces import Taken
from bot.intake.ledger import Ledger
from bot.measures import Event, Meter, Stage

log = logging.getLogger(__name__)

MOST, OF_A_CHAT = 200, 20
"""Updates that are taken at the same time, and those of one chat; an album has up to ten."""
GLANCE, SIGN, PRUNING = 0.25, 3.0, 600.0
"""Seconds between two looks at what other processes kept, two signs of life, and two prunings."""
PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 60.0, 120.0)
"""Seconds between one attempt and the next; after the last it is given up."""
SUSPECT = 3
"""Attempts after which an update may be what processes die of: such are handled one at a time, to find out which.

Those that were tried least come first: else the oldest would be tried in each short life, and be blamed for all deaths.
"""


class Left(asyncio.CancelledError):
    """It is not handled any more here; who comes next will."""


class Handling:
    """Hands updates to the chat, which keeps their order; each is marked once it is answered."""

    def __init__(self, app: App, ledger: Ledger, meter: Meter) -> None:
        self._app = app
        self._ledger = ledger
        self._meter = meter
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._chats: Counter[int] = Counter()
        self._stopping = asyncio.Event()
        self._suspects = asyncio.Lock()
        self._signed = self._pruned = time.monotonic()

    async def run(self) -> None:
        """Take and hand on until this is cancelled; a database that is away is waited for."""
        while True:
            try:
                await self._look()
            except Exception as trouble:
                log.warning("the inbox cannot be read just now: %s", type(trouble).__name__)
                await asyncio.sleep(1)
            with suppress(TimeoutError):
                async with asyncio.timeout(GLANCE):
                    await self._ledger.news.wait()

    async def stop(self, patience: float) -> None:
        """Begin nothing more, and let what has begun come to its end within so many seconds; the rest is left."""
        self._stopping.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while self._under_way:
                    await asyncio.wait(self._under_way.values(), timeout=SIGN)
                    await self._sign()
        late = list(self._under_way.values())
        for task in late:
            task.cancel()
        if late:
            log.warning("stopped before everything was answered; the next start goes on with %d updates", len(late))
            await asyncio.wait(late, timeout=1)

    async def _sign(self) -> None:
        """Give a sign of life while something is under way, lest another process take it over."""
        try:
            self._let_go(await self._ledger.renew())
        except ServiceError as trouble:
            log.warning("no sign of life could be given: %s", trouble)

    async def _look(self) -> None:
        self._ledger.news.clear()
        now = time.monotonic()
        if self._under_way and now - self._signed > SIGN:
            self._signed = now
            await self._sign()
        if now - self._pruned > PRUNING:
            self._pruned = now
            await self._ledger.prune()
        free = MOST - len(self._under_way)
        taken = await self._ledger.take(free, OF_A_CHAT) if free > 0 else []
        for update in _least_tried_first(taken):
            task = asyncio.create_task(self._handle(update))
            self._under_way[update.id] = task
            self._chats[update.chat] += 1
            task.add_done_callback(partial(self._ended, update))
        if not self._under_way:
            await self._ledger.tidy()
        self._ledger.held_back = len(taken) == free or max(self._chats.values(), default=0) >= OF_A_CHAT
        if taken and self._ledger.held_back:
            self._ledger.news.set()  # there may be more, now that some chats have their share

    def _ended(self, update: Taken, _: asyncio.Task[None]) -> None:
        del self._under_way[update.id]
        self._chats[update.chat] -= 1
        if not self._chats[update.chat]:
            del self._chats[update.chat]

    def _let_go(self, ours: set[int]) -> None:
        """Stop handling what another process took over, since it thought that this one had died."""
        for number, task in self._under_way.items():
            if number not in ours and not task.done():
                log.warning("lost the lease of update %d", number)
                task.cancel()

    async def _handle(self, taken: Taken) -> None:
        try:
            update = Update.de_json(json.loads(taken.body), self._app.bot)
            with closing(self._tried(update, taken)) as tried:  # of an album, only the first part is
                await self._app.update_processor.process_update(update, tried)
        except Exception as bug:  # of what cannot even be read, or be brought into its order, no retry will make more
            log.error("update %d could not be handled: %s", taken.id, type(bug).__name__)
            self._meter.count(Event.GIVEN_UP)
        self._ledger.done(taken.id)

    async def _tried(self, update: Update, taken: Taken) -> None:
        """It is this update's turn. Raises Left when the process stops before it was answered."""
        if self._stopping.is_set():
            raise Left
        self._meter.took(Stage.QUEUE, (datetime.now(UTC) - taken.received_at).total_seconds())
        for pause in (*PAUSES, None)[taken.attempts :]:
            async with self._suspects if taken.attempts >= SUSPECT else nullcontext():
                self._ledger.begun(taken.id)
                with attempt() as this:
                    await self._app.process_update(update)
            if not this.unanswered:
                return
            if pause is not None:
                await self._pause(pause)
        self._meter.count(Event.GIVEN_UP)
        await give_up(update)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds * random.uniform(0.8, 1.2)):  # noqa: S311 - no secret
                await self._stopping.wait()
        if self._stopping.is_set():
            raise Left


def _least_tried_first(taken: Sequence[Taken]) -> list[Taken]:
    """Those of a chat in their order, after the chats whose next was tried less often."""
    tried: dict[int, int] = {}
    for update in taken:
        tried.setdefault(update.chat, update.attempts)
    return sorted(taken, key=lambda update: tried[update.chat])
