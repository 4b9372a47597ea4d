"""The two ways in: by polling, or by a webhook; and the server that tells how it goes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from telegram import Bot

from bot.app.watched import Watch
from bot.chat import UPDATES, Polling
from bot.errors import ConfigurationError
from bot.faces import Usage
from bot.intake import Ledger, Poller, Pulse, Webhook, arrived
from bot.measures import Meter
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.server import Health, Metrics

FRESH = {"polling": 90.0, "webhook": 200.0}
"""Seconds for which one good poll, or look at the webhook, proves that updates come in: a long poll takes 30."""
OLDEST = 900.0
"""Seconds that an update may wait; all attempts together take four minutes."""


def webhook_of(settings: Settings) -> Webhook | None:
    """The webhook to be served, None to poll. Raises ConfigurationError where half of it is missing."""
    if settings.webhook_url is None:
        return None
    if settings.port is None:
        raise ConfigurationError("WEBHOOK_URL is set, but not PORT: set the port where the webhook shall be served.")
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    return Webhook.at(settings.webhook_url.get_secret_value(), secret, token)


def meter_of(settings: Settings) -> Meter:
    """What keeps the measures where somebody can ask for them; its libraries are loaded only then."""
    if settings.port is None:
        return Meter()
    from bot.server import Metrics

    return Metrics()


@dataclass(frozen=True, slots=True)
class Ways:
    """What both ways in need."""

    bot: Bot
    polling: Polling
    webhook: Webhook | None
    ledger: Ledger
    watch: Watch
    meter: Meter
    lost: asyncio.Event
    used: Callable[[], Awaitable[Usage]]
    """What this month holds by now, in all chats together. Raises ServiceError."""
    now: Callable[[], float] = time.monotonic


@asynccontextmanager
async def arriving(ways: Ways, port: int | None) -> AsyncIterator[None]:
    """Updates come in until the end of the block. Raises ConfigurationError, TelegramError."""
    pulse = Pulse(ways.now)
    async with _served(ways, pulse, port) if port else nullcontext() as health:
        if ways.webhook is not None:
            await ways.webhook.begin(ways.bot, UPDATES)
            asking = ways.webhook.watch(ways.bot, pulse)
        else:
            asking = Poller(ways.polling, UPDATES, ways.ledger, pulse, ways.lost).run()
        async with beside(asking):
            if health is not None:
                health.ready = True
            yield
            if health is not None:
                health.ready = False


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """`work` goes on during the block, and is broken off at its end."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def _served(ways: Ways, pulse: Pulse, port: int) -> AsyncIterator[Health]:
    from bot.server import Health, Hook, Metrics, listening, web

    async def keep(update: object) -> None:
        await ways.ledger.keep([arrived(update)])

    hook = Hook(ways.webhook.path, ways.webhook.secret, keep) if ways.webhook else None
    metrics = ways.meter if isinstance(ways.meter, Metrics) else Metrics()
    looks = _Looks(ways, pulse, metrics)
    health = Health(
        {
            "updates": looks.updates,
            "database": looks.database,
            "queue": looks.queue,
            "engine": ways.watch.check,
            "usage": looks.usage,
        }
    )
    async with listening(web(health, metrics, hook), port):
        yield health


class _Looks:
    """What is looked at when somebody asks for the bot's health."""

    def __init__(self, ways: Ways, pulse: Pulse, metrics: Metrics) -> None:
        self._ledger = ways.ledger
        self._used = ways.used
        self._pulse = pulse
        self._metrics = metrics
        self._way = "polling" if ways.webhook is None else "webhook"

    async def updates(self) -> dict[str, object]:
        age = self._pulse.age
        self._metrics.gauges["whobot_updates_age_seconds"] = "Since the last good poll or look at the webhook.", age
        return {"ok": age < FRESH[self._way], "way": self._way, "age_seconds": round(age, 1)}

    async def database(self) -> dict[str, object]:
        await self._ledger.depth()
        return {"ok": not self._ledger.failing, **({"reason": "cannot be written"} if self._ledger.failing else {})}

    async def queue(self) -> dict[str, object]:
        depth = await self._ledger.depth()
        self._metrics.gauges["whobot_inbox_waiting"] = "Updates that are not done.", depth.waiting
        self._metrics.gauges["whobot_inbox_oldest_seconds"] = "How long the oldest of them has waited.", depth.oldest
        return {"ok": depth.oldest < OLDEST, "waiting": depth.waiting, "oldest_seconds": round(depth.oldest, 1)}

    async def usage(self) -> dict[str, object]:
        """A cap that is used up is no ailment: the bot says so to whoever asks, and goes on next month."""
        used = await self._used()
        self._metrics.gauges["whobot_billed_calls"] = "Billed calls of the engine in this month.", used.billed
        if used.cap:
            share = used.billed / used.cap
            self._metrics.gauges["whobot_cap_used_ratio"] = "How much of this month's cap is used, 1 for all.", share
        return {"ok": True}
