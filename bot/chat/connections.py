"""HTTP to Telegram: how many connections, and how long to wait."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Sequence
from functools import cache
from io import BufferedIOBase, BytesIO
from typing import IO, Any
from urllib.parse import urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.chat.address import Address
from bot.errors import ConfigurationError

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
CONNECT, TURN, READ = 5.0, 25.0, 20.0
"""Seconds: for each address that is tried, for a free connection to Telegram or a new one, and to hear more from it."""
WRITE, UPLOAD, DOWNLOAD = 20.0, 60.0, 120.0
"""Seconds more, in all, for a request, one with a file, and a file that is got; as many as a request itself allows."""
PROXY = re.compile(r"https?://([^/@\s]*@)?([a-zA-Z0-9_.-]+|\[[0-9a-fA-F:.]+\])(:[0-9]+)?/?")
"""The address of a proxy, with a name and a password if need be."""
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
        self._url = url
        self._pool = pool
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for more of an answer where a request does not say."""
        return READ

    async def initialize(self) -> None:
        """Be ready for requests, also after a shutdown; nothing is connected before the first of them.

        Raises ConfigurationError for a proxy that cannot be asked.
        """
        if self._session:
            return
        remote = urlsplit(self._url).hostname not in LOOPBACK
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._pool, keepalive_timeout=IDLE, ssl=_certificates(remote)),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            proxy=proxy_for(self._url) if remote else None,
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
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """The status and the body of the answer, or TimedOut, or NetworkError with the kind of trouble.

        Of PTB's limits `read_timeout` is how long Telegram may say nothing, and `write_timeout` is added to the time in
        all; where they are None, or not given, and for the others, ours hold.
        """
        if self._session is None:
            raise RuntimeError("These connections are not initialized.")
        read = _seconds(read_timeout, READ)
        write = _seconds(write_timeout, UPLOAD if request_data and request_data.contains_files else WRITE)
        limit = aiohttp.ClientTimeout(
            total=TURN + write + max(read, DOWNLOAD if method == "GET" else 0),
            connect=TURN,
            sock_connect=CONNECT,
            sock_read=read,
        )
        try:
            async with self._session.request(
                method, url, data=request_data and _form(request_data), timeout=limit, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut from None  # the original's words may quote the address, and with it the token
        except Exception as trouble:
            raise NetworkError(type(trouble).__name__) from None


class Polling(Connections):
    """The connection that asks for updates."""

    def __init__(self, address: Address) -> None:
        super().__init__(address.url, pool=1)
        self._updates = f"{address.url}/bot{address.token}/getUpdates"

    async def updates(self, offset: int, kinds: Sequence[str]) -> list[dict[str, Any]]:
        """The updates from `offset` on, in JSON, as soon as there are some, or none; what was before is confirmed.

        PTB's own method makes objects of them at once: one that it cannot read would block all that follow, and be
        written to the log. Raises TelegramError.
        """
        asked = urlencode({"offset": offset, "timeout": LONG_POLL, "allowed_updates": json.dumps(kinds)})
        answer = await self.post(f"{self._updates}?{asked}", read_timeout=LONG_POLL + READ)
        if not isinstance(answer, list):
            raise TelegramError("the answer holds no updates")
        return answer


class _Lent(BufferedIOBase):
    """A file that stays open when it was sent, so that it can be sent again."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        file.seek(0)

    def read(self, size: int | None = -1, /) -> bytes:
        return self._file.read(-1 if size is None else size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        """Nothing: whoever lent it closes it."""


def _form(data: RequestData) -> aiohttp.FormData:
    """Files go beside the parameters, each under the name by which a parameter speaks of it."""
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items() if data.contains_files else ():
        file = BytesIO(content) if isinstance(content, bytes) else _Lent(content)  # aiohttp wants a file
        form.add_field(name, file, filename=filename, content_type=kind)
    return form


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for `url`. Raises ConfigurationError where that is no such address."""
    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.hostname or ""):
        return None
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    if not PROXY.fullmatch(proxy):
        raise ConfigurationError(
            f"What {parts.scheme.upper()}_PROXY or ALL_PROXY names is not an address like http://proxy.example:3128: "
            f"name such a one, or put {parts.hostname} into NO_PROXY."
        )
    return proxy


def _seconds(said: object, otherwise: float) -> float:
    return said if isinstance(said, int | float) else otherwise


@cache
def _certificates(trust_env: bool) -> ssl.SSLContext:
    """Whose word counts for who Telegram is: read once for all connections, as it takes 15 ms of CPU."""
    return httpx.create_ssl_context(trust_env=trust_env)
