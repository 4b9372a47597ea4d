"""HTTP to Telegram: how many connections, and how long to wait."""

from __future__ import annotations

import json
import ssl
from collections.abc import Sequence
from functools import cache
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.chat.address import Address

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
CONNECT, READ, UPLOAD = 5.0, 20.0, 30.0
"""Seconds: to reach Telegram, to hear from it, and to send it a picture."""
LONG_POLL = 30
"""Seconds that Telegram may take to answer while nothing happens."""


class Connections(HTTPXRequest):
    """So many connections at most. A proxy out of the environment is not asked for this very machine."""

    def __init__(self, url: str, pool: int) -> None:
        trust_env = urlsplit(url).hostname not in LOOPBACK
        super().__init__(
            connection_pool_size=pool,
            connect_timeout=CONNECT,
            read_timeout=READ,
            write_timeout=READ,
            media_write_timeout=UPLOAD,
            pool_timeout=READ,
            httpx_kwargs={"trust_env": trust_env, "verify": _certificates(trust_env)},
        )


class Polling(Connections):
    """The connection that asks for updates."""

    def __init__(self, address: Address) -> None:
        super().__init__(address.url, pool=2)  # a call that is broken off may hold its connection for a while longer
        self._url = f"{address.url}/bot{address.token}/getUpdates"

    async def updates(self, offset: int, kinds: Sequence[str]) -> list[dict[str, Any]]:
        """The updates from `offset` on, in JSON, as soon as there are some, or none; what was before is confirmed.

        PTB's own method makes objects of them at once: one that it cannot read would block all that follow, and be
        written to the log. Raises TelegramError.
        """
        asked = urlencode({"offset": offset, "timeout": LONG_POLL, "allowed_updates": json.dumps(kinds)})
        answer = await self.post(f"{self._url}?{asked}", read_timeout=LONG_POLL + READ)
        if not isinstance(answer, list):
            raise TelegramError("the answer holds no updates")
        return answer


@cache
def _certificates(trust_env: bool) -> ssl.SSLContext:
    """Whose word counts for who Telegram is: read once for all connections, as it takes 15 ms of CPU."""
    return httpx.create_ssl_context(trust_env=trust_env)
