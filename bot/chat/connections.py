"""HTTP to Telegram: how many connections, and how long to wait."""

from __future__ import annotations

import json
import ssl
from collections.abc import Sequence
from functools import cache
from typing import Any
from urllib.parse import urlencode, urlsplit

import aiohttp
import httpx
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.chat.address import Address

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
CONNECT, READ, ALL = 5.0, 20.0, 150.0
"""Seconds: to reach Telegram, to hear more from it or wait for a free connection, and for a request with its files."""
IDLE = 5.0
"""Seconds after which a connection is not used again: Telegram may be about to close it, and a POST is not repeated."""
LONG_POLL = 30
"""Seconds that Telegram may take to answer while nothing happens."""


class Connections(BaseRequest):
    """So many connections at most. A proxy out of the environment is not asked for this very machine.

    PTB's own, over httpx, takes ten times the CPU for a request, most of it to look after idle connections: more than
    everything else that a photo costs beside its faces (`python -m tests.bench bot`).
    """

    def __init__(self, url: str, pool: int) -> None:
        self._trust_env = urlsplit(url).hostname not in LOOPBACK
        self._pool = pool
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for more of an answer where a request does not say."""
        return READ

    async def initialize(self) -> None:
        """Be ready for requests, also after a shutdown; nothing is connected before the first of them."""
        if self._session:
            return
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=self._pool, keepalive_timeout=IDLE, ssl=_certificates(self._trust_env)
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            trust_env=self._trust_env,
        )

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """The status and the body of the answer. Of PTB's limits, that for reading is the only one that varies.

        Raises TimedOut, NetworkError.
        """
        if self._session is None:
            raise RuntimeError("These connections are not initialized.")
        limit = aiohttp.ClientTimeout(
            total=ALL,
            connect=READ + CONNECT,
            sock_connect=CONNECT,
            sock_read=read_timeout if isinstance(read_timeout, int | float) else READ,
        )
        try:
            async with self._session.request(
                method, url, data=request_data and _form(request_data), timeout=limit, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as trouble:
            raise TimedOut from trouble
        except aiohttp.ClientError as trouble:  # its own words may quote the address, and with it the token
            raise NetworkError(type(trouble).__name__) from trouble


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


def _form(data: RequestData) -> aiohttp.FormData:
    """Files go beside the parameters, each under the name by which a parameter speaks of it."""
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items() if data.contains_files else ():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


@cache
def _certificates(trust_env: bool) -> ssl.SSLContext:
    """Whose word counts for who Telegram is: read once for all connections, as it takes 15 ms of CPU."""
    return httpx.create_ssl_context(trust_env=trust_env)
