"""`whobot try`: a Telegram server, the bot and a page to talk to it, all on this machine, until it is stopped."""

from __future__ import annotations

import asyncio
import signal
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.app import running
from bot.sandbox.botapi import BotApi
from bot.sandbox.engines import Engine, standing_in
from bot.sandbox.page import Page
from bot.settings import read_settings


@asynccontextmanager
async def trial(engine: Engine, port: int = 0) -> AsyncIterator[Page]:
    """The page, with everything behind it, for as long as the block lasts. Raises OSError where the port is taken.

    Three people: the first owns the bot, and there is a private chat for two of them and a group with all three.
    What they teach it is kept in a folder that is gone afterwards.
    """
    with tempfile.TemporaryDirectory() as folder, standing_in(engine) as stand_in:
        async with BotApi() as api:
            you, mia, tom = (api.user(name) for name in ("You", "Mia", "Tom"))
            chats = [api.private(you), api.group("Friends", [you, mia, tom], administrators=[mia]), api.private(mia)]
            settings = read_settings(
                telegram_token=api.token,
                telegram_api_url=api.url,
                webhook_url=None,
                port=None,
                owner_ids={you.id},
                allowed_chats={chat.id for chat in chats},
                database_url=f"sqlite:///{Path(folder) / 'try.db'}",
                photos_per_minute_user=0,  # one person on their own machine
                photos_per_minute_chat=0,
                **stand_in.settings,
            )
            async with running(settings), Page(api, chats, you, port=port) as page:
                yield page


async def try_out(engine: Engine, port: int, say: Callable[[str], None]) -> int:
    """Say where the page is, and keep it there until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    with suppress(NotImplementedError):  # Windows has no signal handlers: there Ctrl+C cancels this coroutine
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with trial(engine, port) as page:
        say(f"Open {page.url} in a browser on this machine. Ctrl+C ends it, and what you sent is forgotten.")
        await stop.wait()
    return 0
