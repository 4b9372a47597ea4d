"""Networks in threads of their own, shared by everybody in this process who looks at pictures."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TypeVar

import cv2

from bot.engines.local.models import load_models
from bot.engines.local.network import Network
from bot.photos import heap

T = TypeVar("T")

THREADS = 2


class Networks:
    """So many threads with a network each, loaded when it is first needed."""

    def __init__(self, threads: int) -> None:
        """Raises ConfigurationError where the models are missing or not the known ones."""
        cv2.setNumThreads(1)  # photos side by side beat threads within one: 48 ms with one thread, 44 ms with two
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
            network = self._own.network = Network(self._models)
            heap.give_back()  # reading a model leaves some 50 MB of what was needed only for that
        return network


@cache
def networks(threads: int = THREADS) -> Networks:
    """Those of this process: another engine needs no others. Raises ConfigurationError."""
    return Networks(threads)
