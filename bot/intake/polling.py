"""Asks Telegram for updates; what it tells of is in the inbox before Telegram hears that it may forget it."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Sequence
from datetime import timedelta
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError, TimedOut

from bot.chat import Polling
from bot.errors import ConfigurationError, ServiceError
from bot.faces import Arrived
from bot.intake.arrivals import arrived
from bot.intake.ledger import Ledger
from bot.intake.pulse import Pulse

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE, GROWTH = 1.0, 30.0, 1.5
"""Seconds after a failure, then after another, and so on."""
MANNERS = 0.5
"""Seconds beyond those that Telegram asks for."""


async def refuse_beside_webhook(bot: Bot) -> None:
    """Look that no webhook is set, beside which nothing can be polled. Raises ConfigurationError, TelegramError."""
    info = await bot.get_webhook_info()
    if info.url:  # its path may be a secret
        raise ConfigurationError(
            f"Telegram brings this bot’s updates to a webhook at {urlsplit(info.url).hostname}, so they cannot be "
            "polled. If the bot runs there, stop one of the two; to serve the webhook from here, set WEBHOOK_URL. If "
            "nothing runs there any more, take the webhook away and start again: "
            'curl "https://api.telegram.org/bot$TELEGRAM_TOKEN/deleteWebhook"'
        )


class Poller:
    """One getUpdates after the other. The next one confirms what the last one brought, once that is kept."""

    def __init__(
        self, polling: Polling, kinds: Sequence[str], ledger: Ledger, pulse: Pulse, lost: asyncio.Event
    ) -> None:
        self._polling = polling
        self._kinds = kinds
        self._ledger = ledger
        self._pulse = pulse
        self._lost = lost
        self._offset = 0
        self._pause = FIRST_PAUSE

    async def run(self) -> None:
        """Ask until Telegram does not know the token any more, which `lost` tells, or for ever."""
        while True:
            pause = await self._ask()
            if self._lost.is_set():
                return
            await asyncio.sleep(pause)

    async def _ask(self) -> float:
        """Ask once; returns the seconds to wait before asking again."""
        try:
            updates = _readable(await self._polling.updates(self._offset, self._kinds))
            await self._ledger.keep(updates)
        except InvalidToken:
            self._lost.set()
            return 0.0
        except TimedOut:
            return 0.0  # it has waited already
        except RetryAfter as refusal:
            return _seconds(refusal) + MANNERS
        except Exception as trouble:  # also what nobody foresaw: a bot that does not ask would only seem to live
            return self._later(trouble)
        # after a quiet week Telegram may count from anywhere, also from below
        self._offset = max((update.id + 1 for update in updates), default=self._offset)
        self._pause = FIRST_PAUSE
        self._pulse.beat()
        return 0.0

    def _later(self, trouble: Exception) -> float:
        pause, self._pause = self._pause, min(self._pause * GROWTH, LONGEST_PAUSE)
        words = str(trouble) if isinstance(trouble, (TelegramError, ServiceError)) else "a bug"
        log.warning("no updates for now, and again in %.0f s: %s: %s", pause, type(trouble).__name__, words)
        return pause * random.uniform(0.8, 1.2)  # noqa: S311 - no secret: it only keeps many bots apart


def _readable(updates: Sequence[object]) -> list[Arrived]:
    kept = []
    for update in updates:
        try:
            kept.append(arrived(update))
        except ValueError:
            log.error("Telegram sent something that is no update")
    return kept


def _seconds(refusal: RetryAfter) -> float:
    wait = refusal.retry_after  # a number, or a timedelta where PTB_TIMEDELTA is set
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
