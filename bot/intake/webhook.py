"""Has Telegram bring updates to an address of ours, and looks that it still does."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.errors import ConfigurationError
from bot.intake.pulse import Pulse

log = logging.getLogger(__name__)

AT_ONCE = 40
"""Requests that Telegram makes at the same time, over all processes together."""
EVERY = 60.0
"""Seconds between two looks."""
PATH = "/telegram"


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are brought to, and the word that tells that it is Telegram who brings them."""

    url: str = field(repr=False)
    secret: str = field(repr=False)

    @classmethod
    def at(cls, url: str, secret: str | None, token: str) -> Webhook:
        """At `url`, or below it at /telegram where it is only a host; without a secret one is made of the token.

        All processes with the same token make the same.
        """
        if urlsplit(url).path in {"", "/"}:
            url = url.rstrip("/") + PATH
        return cls(url, secret or hmac.new(token.encode(), b"whobot webhook", sha256).hexdigest())

    @property
    def path(self) -> str:
        """The path of its address."""
        return urlsplit(self.url).path

    async def begin(self, bot: Bot, kinds: Sequence[str]) -> None:
        """Tell Telegram; every process of a bot tells the same. Raises ConfigurationError, TelegramError."""
        try:
            await bot.set_webhook(
                self.url, allowed_updates=list(kinds), secret_token=self.secret, max_connections=AT_ONCE
            )
        except BadRequest as refusal:
            raise ConfigurationError(f"Telegram does not take this WEBHOOK_URL: {refusal.message}") from None

    async def watch(self, bot: Bot, pulse: Pulse) -> None:
        """Look now and then whether it is still set, for ever; `pulse` beats while it is."""
        while True:
            try:
                info = await bot.get_webhook_info()
            except TelegramError as trouble:
                log.warning("Telegram does not tell about its webhook: %s", type(trouble).__name__)
            else:
                if info.url == self.url:
                    pulse.beat()
                else:
                    log.error("another webhook, or none, is set for this bot: nothing arrives here; start it again")
            await asyncio.sleep(EVERY)
