"""The webhook: only Telegram gets in, and hears that an update has arrived once it is kept."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

log = logging.getLogger(__name__)

LARGEST = 1 << 20
"""Bytes of an update; Telegram's largest have some ten thousand."""
PATIENCE = 10.0
"""Seconds for the body to come in."""
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class Hook:
    """Answers 200 for an update that `keep` has kept, and anything else to whatever else comes."""

    def __init__(self, path: str, secret: str, keep: Callable[[Any], Awaitable[None]]) -> None:
        """`keep` raises ValueError for what is no update."""
        self.path = path
        self._secret = secret.encode()
        self._keep = keep

    async def __call__(self, request: Request) -> Response:
        """One update. What does not carry the secret is refused before anything of it is read."""
        if not hmac.compare_digest(request.headers.get(SECRET, "").encode(), self._secret):
            return _answer(403, "wrong secret")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return _answer(415, "not JSON")
        try:
            async with asyncio.timeout(PATIENCE):
                body = await _bounded(request)
        except (ClientDisconnect, TimeoutError):
            return _answer(408, "not all of it came")
        if body is None:
            return _answer(413, "too large")
        return await self._kept(body)

    async def _kept(self, body: bytes) -> Response:
        try:
            await self._keep(json.loads(body))
        except (ValueError, RecursionError):
            return _answer(400, "not an update")
        except Exception as trouble:  # whatever it is: only 200 would lose the update
            log.warning("an update could not be kept; Telegram will bring it again: %s", type(trouble).__name__)
            return _answer(503, "not kept: bring it again")
        return _answer(200, "kept")


async def _bounded(request: Request) -> bytes | None:
    """The body, None where it is too large."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > LARGEST:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)


def _answer(status: int, words: str) -> Response:
    return PlainTextResponse(f"{words}\n", status)
