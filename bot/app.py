"""The one composition root: settings become a recognizer, and a bot around it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress

from telegram.error import InvalidToken, NetworkError

from bot.chat import UPDATES, Access, Address, App, Desk, application
from bot.chat.desk import Work
from bot.errors import ConfigurationError, NotInstalled
from bot.ports import FaceEngine, Store
from bot.recognizer import Recognizer
from bot.settings import Settings
from bot.store import open_store

WORKERS = 32
"""Threads for blocking work. The local engine lets fewer of them look at photos at the same time."""


@contextmanager
def open_recognizer(settings: Settings) -> Iterator[Recognizer]:
    """The verbs over the engine and the database that `settings` name. Raises ConfigurationError."""
    with open_store(settings.database_url) as store:
        yield Recognizer(_engine(settings, store), store)


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[App]:
    """The bot, asking Telegram for updates and answering them until the end of the block. Raises ConfigurationError."""
    address, access = _address(settings), Access(settings.owner_ids, settings.allowed_chats)
    with open_recognizer(settings) as recognizer, ThreadPoolExecutor(WORKERS, "work") as pool:
        app = application(address, Desk(recognizer, Work(pool)), access)
        async with _started(app, address):
            yield app


async def serve(settings: Settings) -> None:
    """Run the bot until it is told to stop, by SIGINT or SIGTERM."""
    stop = asyncio.Event()
    with suppress(NotImplementedError):  # Windows has no signal handlers: there Ctrl+C cancels this coroutine
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(settings):
        await stop.wait()


def _engine(settings: Settings, store: Store) -> FaceEngine:
    try:
        from bot.engines.local import LocalEngine  # heavy: only where it was chosen
    except ModuleNotFoundError as missing:
        raise NotInstalled("The local engine", missing, "local") from None
    return LocalEngine(store.templates, threads=settings.local_threads)


def _address(settings: Settings) -> Address:
    if settings.telegram_token is None:
        raise ConfigurationError(
            "TELEGRAM_TOKEN is not set. Talk to @BotFather in Telegram, send /newbot, and put the token he gives you "
            "into the environment or into a file .env in this folder: TELEGRAM_TOKEN=123456:ABC…"
        )
    return Address(settings.telegram_token.get_secret_value(), settings.telegram_api_url.rstrip("/"))


@asynccontextmanager
async def _started(app: App, address: Address) -> AsyncIterator[None]:
    try:
        await app.initialize()
    except InvalidToken:
        raise ConfigurationError(
            "Telegram does not know this TELEGRAM_TOKEN. Copy it again from @BotFather (/mybots, API Token)."
        ) from None
    except NetworkError:
        raise ConfigurationError(
            f"Telegram cannot be reached at {address.url}. Check the network, and TELEGRAM_API_URL if you set it."
        ) from None
    try:
        if app.post_init is not None:
            await app.post_init(app)
        await _poll(app)
        yield
    finally:
        await _stop(app)


async def _poll(app: App) -> None:
    if app.updater is None:
        raise ValueError("built without an updater")
    await app.updater.start_polling(allowed_updates=UPDATES, timeout=30, bootstrap_retries=5)
    await app.start()


async def _stop(app: App) -> None:
    if app.updater is not None and app.updater.running:
        await app.updater.stop()
    if app.running:
        await app.stop()
    if app.post_stop is not None:
        await app.post_stop(app)
    await app.shutdown()
