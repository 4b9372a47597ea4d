"""The bot itself, from its first question to Telegram to its last answer."""

from __future__ import annotations

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress

from telegram.error import InvalidToken, TelegramError

from bot.app.arriving import Ways, arriving, beside, meter_of, webhook_of
from bot.app.engines import open_database, open_engine
from bot.app.watched import Watch
from bot.chat import Access, Address, App, Desk, Polling, Rights, Work, application
from bot.chat.address import DENIED, unreachable
from bot.errors import ConfigurationError, ServiceError
from bot.intake import Handling, Ledger, Webhook, instance, refuse_beside_webhook
from bot.recognizer import Recognizer
from bot.settings import Settings

log = logging.getLogger(__name__)

DEADLINE, AFTERWARDS = 20.0, 3.0
"""Seconds to finish what is under way, then to write what is done, then to end the rest; Heroku kills after 30."""
WORKERS = 32
"""Threads for blocking work. The local engine lets fewer of them look at photos at the same time."""


@asynccontextmanager
async def running(
    settings: Settings,
    lost: asyncio.Event | None = None,
    now: Callable[[], float] = time.monotonic,
    deadline: float = DEADLINE,
) -> AsyncIterator[App]:
    """The bot, taking in updates and answering them until the end of the block. Raises ConfigurationError.

    `lost` is set when Telegram no longer lets the bot ask. What is not answered `deadline` seconds after the end of
    the block, or when the process dies, is in the inbox, and is answered after the next start.
    """
    address, access = address_of(settings), Access(settings.owner_ids, settings.allowed_chats)
    webhook, polling, meter = webhook_of(settings), Polling(address), meter_of(settings)
    watch = Watch(meter, now)
    with open_database(settings) as store, open_engine(settings, store) as engine, _threads() as pool:
        recognizer, work = Recognizer(watch.over(engine), store), Work(pool)
        app = application(address, Desk(recognizer, work, Rights(recognizer, work, access), meter), polling)
        async with _initialized(app, address, webhook):
            me = instance.name()
            ledger = Ledger(store.inbox(app.bot.id, me), meter)
            ways = Ways(app.bot, polling, webhook, ledger, watch, meter, lost or asyncio.Event(), now)
            async with (
                _handling(app, ledger, Handling(app, ledger, meter), me, deadline),
                _arriving(ways, settings.port, address),
            ):
                yield app


async def serve(settings: Settings) -> None:
    """Run the bot until SIGINT or SIGTERM tells it to stop. Raises ConfigurationError when its token is revoked."""
    stop, lost = asyncio.Event(), asyncio.Event()
    with suppress(NotImplementedError):  # Windows has no signal handlers: there Ctrl+C cancels this coroutine
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(settings, lost):
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


def address_of(settings: Settings) -> Address:
    """Where Telegram is, and the token. Raises ConfigurationError where that is not set."""
    if settings.telegram_token is None:
        raise ConfigurationError(
            "TELEGRAM_TOKEN is not set. Talk to @BotFather in Telegram, send /newbot, and put the token he gives you "
            "into the environment or into a file .env in this folder: TELEGRAM_TOKEN=123456:ABC…"
        )
    return Address(settings.telegram_token.get_secret_value(), settings.telegram_api_url.rstrip("/"))


@asynccontextmanager
async def _initialized(app: App, address: Address, webhook: Webhook | None) -> AsyncIterator[None]:
    try:
        with _explained(address):
            await app.initialize()
            if webhook is None:
                await refuse_beside_webhook(app.bot)
        yield
    finally:
        await app.shutdown()


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
        with _explained(address):
            await stack.enter_async_context(arriving(ways, port))
        yield


@contextmanager
def _explained(address: Address) -> Iterator[None]:
    """What keeps a bot from starting, with the next step."""
    try:
        yield
    except InvalidToken:
        raise ConfigurationError(DENIED) from None
    except TelegramError as trouble:
        raise ConfigurationError(unreachable(address, trouble)) from None


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
