"""Lets only this very page in: other pages in the same browser can reach a server on loopback too."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.sandbox.loopback import HOST

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob:; media-src blob:; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Guard:
    """In front of the page's server."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what comes from the page itself, and refuse the rest."""
        if scope["type"] != "http":
            return
        if not _is_own(Request(scope)):
            await PlainTextResponse("This page is only for the browser on this machine.", 403)(scope, receive, send)
            return

        async def hardened(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self._app(scope, receive, hardened)


def _is_own(request: Request) -> bool:
    """The host is loopback (else a name elsewhere was made to point here), and no other page asks."""
    port = request.scope["server"][1]
    hosts = {f"{HOST}:{port}", f"localhost:{port}"}
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "same-origin")
    same = origin is None or origin in {f"http://{host}" for host in hosts}
    return request.headers.get("host") in hosts and same and site in {"same-origin", "none"}
