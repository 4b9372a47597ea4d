"""The bot itself, from its first question to Telegram to its last answer."""

from __future__ import annotations

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from datetime import datetime
from functools import partial
from typing import TypeAlias

from bot.app.addresses import address_of, explained
from bot.app.arriving import Ways, arriving, beside, meter_of, webhook_of
from bot.app.dynos import refuse_on_dyno
from bot.app.engines import open_database, open_engine, recognizer_of
from bot.app.watched import Watch
from bot.chat import Access, Address, App, Desk, Limits, Polling, Rights, Work, application, claim
from bot.chat.address import DENIED
from bot.errors import ConfigurationError, ServiceError
from bot.faces import Admitted, Usage
from bot.intake import Handling, Ledger, Webhook, instance, refuse_beside_webhook
from bot.measures import Meter
from bot.recognizer import Recognizer
from bot.settings import Settings
from bot.store import utc_now

log = logging.getLogger(__name__)

DEADLINE, AFTERWARDS = 15.0, 3.0
"""Seconds to finish what is under way, then to write what is done, then to end the rest; Heroku kills after 30."""
WORKERS = 32
"""Threads for blocking work. The local engine lets fewer of them look at photos at the same time."""

Announce: TypeAlias = Callable[[str], None]


@asynccontextmanager
async def running(
    settings: Settings,
    lost: asyncio.Event | None = None,
    announce: Announce | None = None,
    now: Callable[[], datetime] = utc_now,
    clock: Callable[[], float] = time.monotonic,
    deadline: float = DEADLINE,
) -> AsyncIterator[App]:
    """The bot, taking in updates and answering them until the end of the block. Raises ConfigurationError.

    `lost` is set when Telegram no longer lets the bot ask. What is not answered `deadline` seconds after the end of
    the block, or when the process dies, is in the inbox, and is answered after the next start. A bot that nobody owns
    has `announce` called with a link that makes whoever opens it its owner; without `announce` it stays as it is.
    `now` is what time it is, `clock` how many seconds have passed.
    """
    address, webhook = address_of(settings), webhook_of(settings)
    refuse_on_dyno(settings, webhook=webhook is not None)
    polling, meter = Polling(address), meter_of(settings)
    watch = Watch(meter, clock)
    with open_database(settings, now) as store, open_engine(settings, store) as engine, _threads() as pool:
        desk = _desk(settings, recognizer_of(settings, store, watch.over(engine), now), Work(pool), meter)
        app = application(address, desk, polling)
        async with _initialized(app, address, webhook):
            me = instance.name()
            ledger = Ledger(store.inbox(app.bot.id, me), meter)
            ways = Ways(
                app.bot, polling, webhook, ledger, watch, meter, lost or asyncio.Event(), partial(_used, desk), clock
            )
            async with (
                _handling(app, ledger, Handling(app, ledger, meter), me, deadline),
                _arriving(ways, settings.port, address),
            ):
                await _claimable(app, desk, announce)
                yield app


def _desk(settings: Settings, recognizer: Recognizer, work: Work, meter: Meter) -> Desk:
    rights = Rights(recognizer, work, Access(settings.owner_ids, settings.allowed_chats))
    limits = Limits(settings.photos_per_minute_user, settings.photos_per_minute_chat)
    return Desk(recognizer, work, rights, limits, meter)


async def _used(desk: Desk) -> Usage:
    return (await desk.work(desk.recognizer.usage.months, None))[0]


async def _claimable(app: App, desk: Desk, announce: Announce | None) -> None:
    """Tell how to own the bot, where nobody does."""
    if announce is not None and not await desk.rights.owners():
        announce(claim(app.bot.username, await desk.work(desk.recognizer.invitations.invite, Admitted.OWNER)))


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
async def _initialized(app: App, address: Address, webhook: Webhook | None) -> AsyncIterator[None]:
    try:
        with explained(address):
            await app.initialize()
            if webhook is None:
                await refuse_beside_webhook(app.bot)
        yield
    finally:
        try:
            await app.shutdown()
        finally:
            await app.bot.shutdown()  # an application that could not begin leaves it open


@asynccontextmanager
async def _handling(app: App, ledger: Ledger, handling: Handling, me: str, deadline: float) -> AsyncIterator[None]:
    """What is in the inbox is handled, that which was left there first; at the end, what has begun comes to its end."""
    try:
        if app.post_init is not None:
            await app.post_init(app)
        await app.start()
        with suppress(ServiceError):  # their leases will run out
            await ledger.disown(lambda owner: instance.dead(owner, me))
        async with beside(handling.run()):
            yield
    finally:
        await handling.stop(deadline)
        await ledger.close(AFTERWARDS)
        await _stop(app)


@asynccontextmanager
async def _arriving(ways: Ways, port: int | None, address: Address) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        with explained(address):
            await stack.enter_async_context(arriving(ways, port))
        yield


async def _stop(app: App) -> None:
    """Let what runs beside the updates come to its end, but not for ever: a supervisor that waits kills at last."""
    try:
        async with asyncio.timeout(AFTERWARDS):
            if app.running:
                await app.stop()
    except TimeoutError:
        log.warning("stopped before everything was mended")
    finally:
        if app.post_stop is not None:
            await app.post_stop(app)
