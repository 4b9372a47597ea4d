"""Listens on a port, without a word to the process's signals: whoever runs it says when to stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from starlette.types import ASGIApp
from uvicorn import Config, Server

from bot.errors import ConfigurationError

GRACE = 2
"""Seconds for the last answers to get out."""
ANYWHERE = "0.0.0.0"  # noqa: S104 - a platform's router, or Prometheus, comes from another machine
AT_ONCE = 200
"""Connections; more are answered with 503."""


class Quiet(Server):
    """uvicorn's server, which would take over SIGTERM."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone."""
        yield


@asynccontextmanager
async def listening(app: ASGIApp, port: int) -> AsyncIterator[Server]:
    """Serve `app` until the end of the block. Raises ConfigurationError where the port cannot be used."""
    server = Quiet(
        Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            limit_concurrency=AT_ONCE,
            timeout_graceful_shutdown=GRACE,
        )
    )
    with _bound(port) as opened:
        task = asyncio.create_task(server.serve(sockets=[opened]))
        try:
            yield server
        finally:
            server.should_exit = True
            await task


@contextmanager
def _bound(port: int) -> Iterator[socket.socket]:
    try:
        opened = socket.create_server((ANYWHERE, port), backlog=2048)
    except OSError as trouble:
        raise ConfigurationError(f"PORT {port} cannot be used: {trouble.strerror}. Set another one.") from None
    with opened:
        yield opened
