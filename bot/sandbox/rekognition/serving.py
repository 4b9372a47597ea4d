"""Serves the transport from a thread of its own, in an event loop of its own: those who call it block."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from bot.sandbox.rekognition.transport import Transport

HOST = "127.0.0.1"
PATIENCE = 1.0
"""Seconds for the last answers to get out."""
START = 10.0
"""Seconds until it listens, at the most."""


class Serving:
    """A listener on loopback, from `start` to `stop`."""

    def __init__(self, transport: Transport, state: ServerState) -> None:
        self._transport = transport
        self._state = state
        self._stopping = asyncio.Event()
        self._listening: Future[tuple[asyncio.AbstractEventLoop, int]] = Future()
        self._thread: threading.Thread | None = None

    def start(self, port: int) -> int:
        """Listen on `port`, 0 for any that is free, and return it. Raises OSError where that cannot be."""
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(port)), name="rekognition", daemon=True)
        self._thread.start()
        return self._listening.result(START)[1]

    def stop(self) -> None:
        """Answer those who wait, and end the thread. Twice is harmless."""
        if self._thread is None or not self._thread.is_alive():
            return
        loop, _ = self._listening.result(START)
        loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()

    async def _serve(self, port: int) -> None:
        loop = asyncio.get_running_loop()
        try:
            listener = await loop.create_server(self._protocol(), HOST, port)
        except OSError as problem:
            self._listening.set_exception(problem)
            return
        self._listening.set_result((loop, listener.sockets[0].getsockname()[1]))
        await self._stopping.wait()
        listener.close()
        self._transport.closing.set()
        for connection in list(self._state.connections):
            connection.shutdown()
        await self._drain()

    def _protocol(self) -> Callable[[], H11Protocol]:
        config = Config(
            self._transport,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
        )
        config.load()
        return lambda: H11Protocol(config, self._state, {})

    async def _drain(self) -> None:
        """Let the last answers out, and break off what takes too long."""
        try:
            async with asyncio.timeout(PATIENCE):
                # uvicorn's connections have no event for their end.
                while self._state.connections or self._state.tasks:  # noqa: ASYNC110 - see above
                    await asyncio.sleep(0.002)
        except TimeoutError:
            for connection in list(self._state.connections):
                connection.transport.abort()
