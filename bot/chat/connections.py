"""HTTP to Telegram: how many connections, how long to wait, and what no later request will mend."""

from __future__ import annotations

import asyncio
import ssl
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import httpx
from telegram.request import HTTPXRequest

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
CONNECT, READ, UPLOAD = 5.0, 20.0, 30.0
"""Seconds: to reach Telegram, to hear from it, and to send it a picture."""
FINAL = {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}


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
    """The connection that asks for updates. PTB stops asking, and says nothing, once Telegram denies the token."""

    def __init__(self, url: str, lost: asyncio.Event) -> None:
        super().__init__(url, pool=2)  # a call that is broken off may hold its connection for a while longer
        self._lost = lost

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """As HTTPXRequest does it; sets `lost` on an answer after which PTB would idle for ever."""
        status, body = await super().do_request(*args, **kwargs)
        if status in FINAL:
            self._lost.set()
        return status, body


@cache
def _certificates(trust_env: bool) -> ssl.SSLContext:
    """Whose word counts for who Telegram is: read once for all connections, as it takes 15 ms of CPU."""
    return httpx.create_ssl_context(trust_env=trust_env)
