"""What the bot does once when it starts."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, TypeAlias

from telegram.error import TelegramError
from telegram.ext import Application

from bot.chat.desk import Desk
from bot.chat.expiring import expire
from bot.chat.menus import introduce, show_owners_menu
from bot.chat.outbox import Outbox
from bot.errors import ServiceError
from bot.recognizer.repair import PATIENCE

AnyApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

log = logging.getLogger(__name__)


EVERY = 600.0
"""Seconds between two repairs."""


class Start:
    """Introduces the bot, and mends from then on what a crash or a lost answer left half-way."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._outbox = Outbox(desk)
        self._later: asyncio.TimerHandle | None = None

    async def begin(self, app: AnyApplication) -> None:
        """Introduce the bot, then repair."""
        try:
            await introduce(app.bot)
            for owner in await self._desk.rights.owners():
                await show_owners_menu(app.bot, owner)
        except (TelegramError, ServiceError) as trouble:
            log.warning("menus and descriptions were not all set: %s", type(trouble).__name__)
        log.info("running as @%s", app.bot.username)
        await self._repair(app, PATIENCE.total_seconds() + 1)

    async def end(self, app: AnyApplication) -> None:
        """Nothing more is begun."""
        if self._later is not None:
            self._later.cancel()

    async def _repair(self, app: AnyApplication, then: float) -> None:
        """Repair and tell now and again `then`, in seconds; what is young now is judged the second time."""
        try:
            await expire(self._desk, app.bot)  # first: it needs no engine
            mended = await self._desk.work(self._desk.recognizer.repair)
            log.info("unfinished work mended: %d", mended)
        except ServiceError as trouble:
            log.warning("unfinished work is left for the next time: %s", trouble)
        try:
            await self._outbox.deliver(app.bot)
        finally:
            loop = asyncio.get_running_loop()
            self._later = loop.call_later(then, lambda: app.create_task(self._repair(app, EVERY)))
