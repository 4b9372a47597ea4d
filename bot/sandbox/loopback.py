"""HTTP on loopback, for servers that stand in for others: how they listen, break connections, and end."""

from __future__ import annotations

import asyncio
import contextlib

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Send
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

HOST = "127.0.0.1"
PATIENCE = 1.0
"""Seconds for the last answers to get out."""


class Loopback:
    """The connections of one server."""

    def __init__(self) -> None:
        self._state = ServerState()
        self._closing = asyncio.Event()

    async def listen(self, app: ASGIApp, port: int) -> asyncio.Server:
        """Serve `app` on `port`, 0 for any that is free. Raises OSError where that cannot be."""
        config = Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
        )
        config.load()
        loop = asyncio.get_running_loop()
        return await loop.create_server(lambda: H11Protocol(config, self._state, {}), HOST, port)

    @property
    def closing(self) -> bool:
        """Whether it has come to its end."""
        return self._closing.is_set()

    def close(self) -> None:
        """End what waits, and every connection once its answer is out."""
        self._closing.set()
        for connection in list(self._state.connections):
            connection.shutdown()

    async def drain(self) -> None:
        """Let the last answers out, and break off what takes too long."""
        try:
            async with asyncio.timeout(PATIENCE):
                # uvicorn's connections have no event for their end.
                while self._state.connections or self._state.tasks:  # noqa: ASYNC110 - see above
                    await asyncio.sleep(0.002)
        except TimeoutError:
            for connection in list(self._state.connections):
                connection.transport.abort()

    async def sleep(self, seconds: float) -> None:
        """Wait, but not longer than the server lives."""
        if seconds:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._closing.wait()

    async def send_half(self, request: Request, send: Send, response: Response) -> None:
        """The head and half the body of `response`, then nothing more."""
        body = bytes(response.body)
        await send({"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers})
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        await self.hang_up(request)

    async def hang_up(self, request: Request) -> None:
        """Close the connection under `request`, once what was sent is out."""
        for connection in self._state.connections:
            if isinstance(connection, H11Protocol) and connection.client == request.scope["client"]:
                connection.transport.close()
        while (await request.receive())["type"] != "http.disconnect":
            pass
