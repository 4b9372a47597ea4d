"""Keeps below AWS's quotas of calls a second: a call that waits a moment is cheaper than one that is refused."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

from bot.errors import Busy, ConfigurationError

SHARE = 0.9
"""Of a quota that is used: 500 searches then end without a refusal, where retries alone lose a third of them."""
BURST = 0.1
"""Seconds' worth of calls that may come at once after a pause."""
PATIENCE = 25.0
"""Seconds a call may have to wait for its turn; whoever asked gives up soon after."""

QUOTAS: Mapping[str, float] = {
    "AssociateFaces": 5,
    "CreateCollection": 5,
    "CreateUser": 5,
    "DeleteCollection": 5,
    "DeleteFaces": 5,
    "DeleteUser": 5,
    "DescribeCollection": 5,
    "DetectFaces": 100,
    "DisassociateFaces": 5,
    "IndexFaces": 50,
    "ListFaces": 50,
    "SearchFaces": 50,
    "SearchFacesByImage": 50,
    "SearchUsersByImage": 50,
}
"""Calls a second that AWS allows an account by default in its large regions (Service Quotas, Amazon Rekognition)."""


class Pace:
    """Turns at an even rate, first come, first served."""

    def __init__(
        self,
        rate: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`rate` in turns a second."""
        self._between = 1 / rate
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next = clock() - BURST

    def wait(self, patience: float = PATIENCE) -> None:
        """Return when it is the caller's turn. Raises Busy at once where that would take longer than `patience`."""
        with self._lock:
            now = self._clock()
            turn = max(self._next, now - BURST)
            if turn - now > patience:
                raise Busy(f"{turn - now:.0f} s to wait for a turn")
            self._next = turn + self._between
        if turn > now:
            self._sleep(turn - now)


def paces(quotas: Mapping[str, float]) -> Mapping[str, Pace]:
    """A pace for every operation, below `quotas` where they say something and below AWS's defaults elsewhere."""
    return {operation: Pace(SHARE * rate) for operation, rate in {**QUOTAS, **quotas}.items()}


def read_quotas(text: str) -> Mapping[str, float]:
    """`IndexFaces=50, CreateUser=5` as numbers. Raises ConfigurationError."""
    quotas = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        operation, _, rate = (piece.strip() for piece in part.partition("="))
        if operation not in QUOTAS or not _is_rate(rate):
            raise ConfigurationError(
                f"REKOGNITION_QUOTAS holds {part}, and takes calls a second: IndexFaces=50, CreateUser=5. "
                f"Operations are {', '.join(QUOTAS)}."
            )
        quotas[operation] = float(rate)
    return quotas


def _is_rate(text: str) -> bool:
    return text.replace(".", "", 1).isdigit() and float(text) > 0
