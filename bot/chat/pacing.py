"""What to do when Telegram says "too many requests": wait as long as it says, within reason."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.measures import Meter, Stage

TRIES = 3
ANSWERS = ("sendMessage", "sendPhoto", "sendDocument", "edit")
"""How the methods begin that answer somebody."""
LONGEST = 60.0
"""Seconds that one refusal may hold a request back; a longer wait is for the one who asked to decide."""


class Pacing(BaseRateLimiter[None]):
    """Holds back the very request that was refused, and no other; times those that answer somebody."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter

    async def initialize(self) -> None:
        """Nothing to set up."""

    async def shutdown(self) -> None:
        """Nothing to take down."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Make the request, again after each refusal, three times at most. Raises RetryAfter after the last."""
        with self._meter.timed(Stage.REPLY) if endpoint.startswith(ANSWERS) else nullcontext():
            return await self._made(callback, args, kwargs)

    async def _made(self, callback: Callable[..., Coroutine[Any, Any, Any]], args: Any, kwargs: dict[str, Any]) -> Any:
        for _ in range(TRIES - 1):
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as refusal:
                wait = _seconds(refusal)
                if wait > LONGEST:
                    raise
                await asyncio.sleep(wait)
        return await callback(*args, **kwargs)


def _seconds(refusal: RetryAfter) -> float:
    wait = refusal.retry_after  # a number, or a timedelta where PTB_TIMEDELTA is set
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
