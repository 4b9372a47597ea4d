"""What the bot does once when it starts."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from telegram.error import NetworkError
from telegram.ext import Application

from bot.chat.desk import Desk
from bot.chat.help import menu
from bot.errors import ServiceError
from bot.recognizer.repair import PATIENCE
from bot.texts import texts_in

log = logging.getLogger(__name__)


async def begin(desk: Desk, app: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Give Telegram the menu of commands, and mend what a crash left half-way: now, and what is still young later."""
    try:
        await app.bot.set_my_commands(menu(texts_in(None)))
    except NetworkError as trouble:
        log.warning("the menu of commands was not set: %s", type(trouble).__name__)
    await _repair(desk)
    loop = asyncio.get_running_loop()
    loop.call_later(PATIENCE.total_seconds() + 1, lambda: loop.create_task(_repair(desk)))


async def _repair(desk: Desk) -> None:
    try:
        mended = await desk.work(desk.recognizer.repair)
    except ServiceError as trouble:
        log.warning("unfinished enrolments are left for the next start: %s", type(trouble).__name__)
    else:
        log.info("unfinished enrolments mended: %d", mended)
