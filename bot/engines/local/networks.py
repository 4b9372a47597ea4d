"""Networks in threads of their own, shared by everybody in this process who looks at pictures."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import cv2

from bot.engines.local.models import load_models
from bot.engines.local.network import Network
from bot.photos import heap

if TYPE_CHECKING:
    from bot.engines.local.models import Models

T = TypeVar("T")
R = TypeVar("R")

THREADS = 2


class Networks:
    """So many threads with a network each, loaded when it is first needed. Those that are idle help the others."""

    def __init__(self, threads: int, cores: int) -> None:
        """Raises ConfigurationError where the models are missing or not the known ones."""
        at_once = min(threads, cores)
        # on two cores a photo by itself is done in 26 ms instead of 42, and many at once in no other time than before
        cv2.setNumThreads(at_once)
        self._at_once = at_once
        self._models = load_models()
        # threads of its own: OpenCV keeps some 10 MB for each thread that ever ran a network
        self._threads = ThreadPoolExecutor(threads, "faces")
        self._own = threading.local()
        self._loaded: list[Network] = []

    def run(self, job: Callable[[Network], T]) -> Future[T]:
        """Do `job` with a network that nobody else uses meanwhile."""
        return self._threads.submit(lambda: job(self._network()))

    def _network(self) -> Network:
        network: Network | None = getattr(self._own, "network", None)
        if network is None:
            network = self._own.network = _Helped(self._models, self._ask_for_help)
            self._loaded.append(network)
            heap.give_back()  # reading a model leaves some 50 MB of what was needed only for that
        return network

    def _ask_for_help(self, batch: _Batch[Any, Any], most: int) -> None:
        """Have so many of the other networks do an item of `batch` each, once they are idle, and then the next.

        Those that are loaded: loading one takes longer than it helps, and 100 MB that a bot of few photos can save.
        """
        others = min(len(self._loaded), self._at_once) - 1
        for _ in range(min(others, most)):
            self._ask(batch)

    def _ask(self, batch: _Batch[Any, Any]) -> None:
        with suppress(RuntimeError):  # this process is ending: nobody begins anything new
            self.run(partial(self._help, batch))

    def _help(self, batch: _Batch[Any, Any], network: Network) -> None:
        if batch.do_one(network):
            self._ask(batch)  # behind other photos, which so wait for an item and not for a crowd


class _Helped(Network):
    """A network that idle ones take work off."""

    def __init__(self, models: Models, ask_for_help: Callable[[_Batch[Any, Any], int], None]) -> None:
        super().__init__(models)
        self._ask_for_help = ask_for_help

    def each(self, job: Callable[[Network, T], R], items: Sequence[T]) -> list[R]:
        """What `job` makes of each of `items`, in their order, whoever did it. Raises what the first to fail raised."""
        batch = _Batch(job, items)
        self._ask_for_help(batch, len(items) - 1)
        while batch.do_one(self):
            pass
        return batch.results()


class _Batch(Generic[T, R]):
    """Items of one photo, which several networks take one by one.

    What is done is let go of: help that was asked for in vain stays queued behind other photos, and would keep the
    pixels of this one.
    """

    def __init__(self, job: Callable[[Network, T], R], items: Sequence[T]) -> None:
        self._results = deque(Future[R]() for _ in items)
        self._left = deque((job, item, result) for item, result in zip(items, self._results, strict=True))

    def do_one(self, network: Network) -> bool:
        """Take one of what is left, if anything is; after a failure nothing is."""
        try:
            job, item, result = self._left.popleft()
        except IndexError:
            return False
        try:
            result.set_result(job(network, item))
        except BaseException as error:
            self._left.clear()
            result.set_exception(error)
            del result  # that knows the error, which knows this frame
        return True

    def results(self) -> list[R]:
        """Of every item, in their order. No time-out: none is left, so whoever has one still is at work on it."""
        return [self._results.popleft().result() for _ in range(len(self._results))]


@cache
def networks(threads: int = THREADS) -> Networks:
    """Those of this process that are so many: another engine needs no others. Raises ConfigurationError."""
    return Networks(threads, os.cpu_count() or 1)
