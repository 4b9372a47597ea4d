"""How often to ask Telegram: after "too many requests" as late as it says, and for a courtesy only now and then."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from datetime import timedelta
from math import inf
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.measures import Meter, Stage

TRIES = 3
ANSWERS = ("sendMessage", "sendPhoto", "sendDocument", "edit")
"""How the methods begin that answer somebody."""
SIGN, APART = "sendChatAction", 0.2
"""That an answer is being worked on, and seconds between two signs in whichever chats: who has many to answer at once
has better things to do.
"""
LONGEST = 60.0
"""Seconds that one refusal may hold a request back; a longer wait is for the one who asked to decide."""


class Pacing(BaseRateLimiter[None]):
    """Holds back the very request that was refused, and no other; times answers; leaves out early signs."""

    def __init__(self, meter: Meter, now: Callable[[], float] = time.monotonic) -> None:
        self._meter = meter
        self._now = now
        self._next_sign = -inf

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
        if endpoint == SIGN and not self._is_time_for_a_sign():
            return True
        with self._meter.timed(Stage.REPLY) if endpoint.startswith(ANSWERS) else nullcontext():
            return await self._made(callback, args, kwargs)

    def _is_time_for_a_sign(self) -> bool:
        now = self._now()
        if now < self._next_sign:
            return False
        self._next_sign = now + APART
        return True

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
