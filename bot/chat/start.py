"""What the bot does once when it starts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from typing import Any, TypeAlias

from telegram.error import TelegramError
from telegram.ext import Application

from bot.chat.desk import Desk
from bot.chat.expiring import expire
from bot.chat.menus import edition, introduce
from bot.chat.outbox import Outbox
from bot.errors import ServiceError
from bot.recognizer.repair import PATIENCE
from bot.texts import ENGLISH, LANGUAGES

AnyApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

log = logging.getLogger(__name__)

EVERY = 600.0
"""Seconds between two repairs."""
PAUSE = 1.0
"""Seconds between two languages: what Telegram shows in them is not urgent, and answers are."""


class Start:
    """Introduces the bot, and mends from then on what a crash or a lost answer left half-way."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._outbox = Outbox(desk)
        self._later: asyncio.TimerHandle | None = None
        self._introducing: asyncio.Task[None] | None = None

    async def begin(self, app: AnyApplication) -> None:
        """Introduce the bot, where that is news, then repair."""
        await self._introduce(app)
        log.info("running as @%s", app.bot.username)
        await self._repair(app, PATIENCE.total_seconds() + 1)

    async def end(self, app: AnyApplication) -> None:
        """Nothing more is begun."""
        for later in (self._later, self._introducing):
            if later is not None:
                later.cancel()

    async def _introduce(self, app: AnyApplication) -> None:
        """In English at once, in other languages by and by; once for ever, until there is something new to say."""
        name, recognizer = f"introduced-{app.bot.id}", self._desk.recognizer
        try:
            owners, told = await self._desk.rights.owners(), edition()
            told = f"{told}-{sorted(owners)}"
            if await self._desk.work(recognizer.noted, name) != told:
                await introduce(app.bot, ENGLISH, owners)
                self._introducing = asyncio.create_task(self._translate(app, owners, name, told))
        except (TelegramError, ServiceError) as trouble:
            log.warning("menus and descriptions were not set: %s", type(trouble).__name__)

    async def _translate(self, app: AnyApplication, owners: Collection[int], name: str, told: str) -> None:
        try:
            for language in LANGUAGES:
                if language != ENGLISH:
                    await asyncio.sleep(PAUSE)
                    await introduce(app.bot, language, owners)
            await self._desk.work(self._desk.recognizer.note, name, told)
        except (TelegramError, ServiceError) as trouble:
            log.warning("menus and descriptions were not all set: %s", type(trouble).__name__)

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
