"""The bot itself, from its first question to Telegram to its last answer."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime
from typing import TypeAlias

from telegram.error import InvalidToken

from bot.app.addresses import address_of, explained
from bot.app.engines import open_recognizer
from bot.chat import UPDATES, Access, Address, App, Desk, Limits, Rights, Work, application, claim
from bot.chat.address import DENIED
from bot.errors import ConfigurationError
from bot.faces import Admitted
from bot.settings import Settings
from bot.store import utc_now

log = logging.getLogger(__name__)

DEADLINE = 20.0
"""Seconds to finish what is under way; Heroku kills after 30."""
WORKERS = 32
"""Threads for blocking work. The local engine lets fewer of them look at photos at the same time."""

Announce: TypeAlias = Callable[[str], None]


@asynccontextmanager
async def running(
    settings: Settings,
    lost: asyncio.Event | None = None,
    announce: Announce | None = None,
    now: Callable[[], datetime] = utc_now,
) -> AsyncIterator[App]:
    """The bot, asking Telegram for updates and answering them until the end of the block. Raises ConfigurationError.

    `lost` is set when Telegram no longer lets the bot ask. A bot that nobody owns has `announce` called with a link
    that makes whoever opens it its owner; without `announce` it stays as it is. `now` is what time it is.
    """
    address, access = address_of(settings), Access(settings.owner_ids, settings.allowed_chats)
    with open_recognizer(settings, now) as recognizer, _threads() as pool:
        work = Work(pool)
        limits = Limits(settings.photos_per_minute_user, settings.photos_per_minute_chat)
        desk = Desk(recognizer, work, Rights(recognizer, work, access), limits)
        app = application(address, desk, lost or asyncio.Event())
        async with _started(app, address):
            if announce is not None and not await desk.rights.owners():
                announce(claim(app.bot.username, await work(recognizer.invitations.invite, Admitted.OWNER)))
            yield app


async def serve(settings: Settings, announce: Announce) -> None:
    """Run the bot until SIGINT or SIGTERM tells it to stop. Raises ConfigurationError when its token is revoked."""
    stop, lost = asyncio.Event(), asyncio.Event()
    with suppress(NotImplementedError):  # Windows has no signal handlers: there Ctrl+C cancels this coroutine
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(settings, lost, announce):
        waits = [asyncio.create_task(event.wait()) for event in (stop, lost)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()
    if lost.is_set():
        raise ConfigurationError(DENIED)


@contextmanager
def _threads() -> Iterator[Executor]:
    pool = ThreadPoolExecutor(WORKERS, "work")
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)  # whatever was answered is done by now


@asynccontextmanager
async def _started(app: App, address: Address) -> AsyncIterator[None]:
    try:
        with explained(address):
            await app.initialize()
            await _begin(app)
        yield
    finally:
        await _stop(app)


async def _begin(app: App) -> None:
    if app.updater is None:
        raise ValueError("built without an updater")
    if app.post_init is not None:
        await app.post_init(app)
    await app.updater.start_polling(allowed_updates=UPDATES, timeout=30, bootstrap_retries=5)
    await app.start()


async def _stop(app: App) -> None:
    """Let what is under way come to its end, but not for ever: a supervisor that waits kills at last."""
    try:
        async with asyncio.timeout(DEADLINE):
            if app.updater is not None and app.updater.running:
                with suppress(InvalidToken):  # what ended the asking is raised once more here; `lost` has told it
                    await app.updater.stop()
            if app.running:
                await app.stop()
    except TimeoutError:
        log.warning("stopped before everything was answered")
        return
    finally:
        if app.post_stop is not None:
            await app.post_stop(app)
    await app.shutdown()
