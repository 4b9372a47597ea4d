"""Serves the transport from a thread of its own, in an event loop of its own: those who call it block."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future

from bot.sandbox.loopback import Loopback
from bot.sandbox.rekognition.transport import Transport

START = 10.0
"""Seconds until it listens, at the most."""


class Serving:
    """A listener on loopback, from `start` to `stop`."""

    def __init__(self, transport: Transport, loopback: Loopback) -> None:
        self._transport = transport
        self._loopback = loopback
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
            listener = await self._loopback.listen(self._transport, port)
        except OSError as problem:
            self._listening.set_exception(problem)
            return
        self._listening.set_result((loop, listener.sockets[0].getsockname()[1]))
        await self._stopping.wait()
        listener.close()
        self._loopback.close()
        await self._loopback.drain()
