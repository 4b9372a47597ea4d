"""Many small writes become few: whatever comes while one is under way goes into the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Batches(Generic[T]):
    """Collects for `pause` seconds, and while the last batch is written; then `write` gets all of it."""

    def __init__(self, write: Callable[[list[T]], Awaitable[None]], pause: float = 0.0) -> None:
        self._write = write
        self._pause = pause
        self._items: list[T] = []
        self._written: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopped = False

    def add(self, items: Iterable[T]) -> asyncio.Future[None]:
        """These go with the next batch; what is returned is done when that is, and fails as it does. Shield it."""
        if self._written is None:
            self._written = asyncio.get_running_loop().create_future()
        if self._stopped:
            self._written.cancel()
            return self._written
        self._items += items
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        return self._written

    async def flushed(self) -> None:
        """Wait until everything is written."""
        while self._task is not None:
            await asyncio.wait([self._task])

    def stop(self) -> None:
        """What is not written yet will not be, nor will what comes."""
        self._stopped = True
        if self._task is not None:
            self._task.cancel()

    async def _run(self) -> None:
        try:
            while self._written is not None:
                await asyncio.sleep(self._pause)
                items, written, self._items, self._written = self._items, self._written, [], None
                await self._one(items, written)
        finally:
            self._task = None

    async def _one(self, items: list[T], written: asyncio.Future[None]) -> None:
        try:
            await self._write(items)
        except Exception as error:
            written.set_exception(error)
            written.exception()  # whoever added them may have gone
        except BaseException:
            written.cancel()
            raise
        else:
            if not written.done():
                written.set_result(None)
