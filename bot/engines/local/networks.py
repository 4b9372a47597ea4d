"""Networks in threads of their own, shared by everybody in this process who looks at pictures."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar

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

    def __init__(self, threads: int) -> None:
        """Raises ConfigurationError where the models are missing or not the known ones."""
        at_once = min(threads, os.cpu_count() or 1)
        cv2.setNumThreads(at_once)  # a photo by itself is done in 26 ms instead of 42, and many take no longer
        self._helpers = at_once - 1
        self._models = load_models()
        # threads of its own: OpenCV keeps some 10 MB for each thread that ever ran a network
        self._threads = ThreadPoolExecutor(threads, "faces")
        self._own = threading.local()

    def run(self, job: Callable[[Network], T]) -> Future[T]:
        """Do `job` with a network that nobody else uses meanwhile."""
        return self._threads.submit(lambda: job(self._network()))

    def _network(self) -> Network:
        network: Network | None = getattr(self._own, "network", None)
        if network is None:
            network = self._own.network = _Helped(self._models, self.run, self._helpers)
            heap.give_back()  # reading a model leaves some 50 MB of what was needed only for that
        return network


Ask = Callable[[Callable[[Network], None]], object]
Left = deque[tuple[T, Future[R]]]


class _Helped(Network):
    """A network that idle ones take work off, an item at a time, so that another photo need not wait for longer."""

    def __init__(self, models: Models, ask: Ask, helpers: int) -> None:
        super().__init__(models)
        self._ask = ask
        self._helpers = helpers

    def each(self, job: Callable[[Network, T], R], items: Sequence[T]) -> list[R]:
        """What `job` makes of each of `items`, in their order, whoever did it."""
        left = deque((item, Future[R]()) for item in items)
        results = [result for _, result in left]
        for _ in items[1 : 1 + self._helpers]:
            self._ask(partial(_help, self._ask, job, left))
        while _do_one(self, job, left):
            pass
        return [result.result() for result in results]


def _help(ask: Ask, job: Callable[[Network, T], R], left: Left[T, R], network: Network) -> None:
    """Do one of what is left, and queue for the next.

    No closure that knows itself: that would keep the pixels of a photo until the garbage is collected.
    """
    if _do_one(network, job, left):
        ask(partial(_help, ask, job, left))


def _do_one(network: Network, job: Callable[[Network, T], R], left: Left[T, R]) -> bool:
    """Take one of what is left, if anything is."""
    try:
        item, result = left.popleft()
    except IndexError:
        return False
    try:
        result.set_result(job(network, item))
    except BaseException as error:
        result.set_exception(error)
    return True


@cache
def networks(threads: int = THREADS) -> Networks:
    """Those of this process: another engine needs no others. Raises ConfigurationError."""
    return Networks(threads)
