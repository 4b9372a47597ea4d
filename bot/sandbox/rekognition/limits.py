"""How many calls a second each operation takes, as AWS counts them: in buckets that hold one second's worth."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.sandbox.rekognition.refusals import Refusal

MANAGEMENT = {
    "CreateCollection",
    "DeleteCollection",
    "DescribeCollection",
    "ListCollections",
    "DeleteFaces",
    "CreateUser",
    "DeleteUser",
    "ListUsers",
    "AssociateFaces",
    "DisassociateFaces",
}
SEARCHES = {"IndexFaces", "ListFaces", "SearchFaces", "SearchFacesByImage", "SearchUsers", "SearchUsersByImage"}
DEFAULTS = {
    **dict.fromkeys(MANAGEMENT, 5.0),
    **dict.fromkeys(SEARCHES, 50.0),
    "DetectFaces": 100.0,
}
"""AWS's quotas in calls a second, where nobody asked for more; they differ between regions."""


@dataclass
class _Bucket:
    rate: float
    left: float
    filled: float


class Limits:
    """A bucket for each limited operation. Set in one thread and asked in another."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}
        self._lock = threading.Lock()

    def set(self, rate: float | None, operations: Iterable[str]) -> None:
        """Let each of these take `rate` calls a second; None lifts its limit."""
        if rate is not None and rate <= 0:
            raise ValueError("a limit is more than nothing: use deny() to forbid an operation")
        with self._lock:
            for operation in operations:
                self._buckets.pop(operation, None)
                if rate is not None:
                    self._buckets[operation] = _Bucket(rate, max(1.0, rate), self._clock())

    def admit(self, operation: str) -> None:
        """Count this call. Raises Refusal where it is one too many; those are not counted."""
        with self._lock:
            bucket = self._buckets.get(operation)
            if bucket is None:
                return
            now = self._clock()
            bucket.left = min(max(1.0, bucket.rate), bucket.left + (now - bucket.filled) * bucket.rate)
            bucket.filled = now
            if bucket.left < 1.0:
                raise _too_many(operation)
            bucket.left -= 1.0


def _too_many(operation: str) -> Refusal:
    if operation in MANAGEMENT:
        return Refusal("ThrottlingException", "Rate exceeded")
    return Refusal("ProvisionedThroughputExceededException", "Provisioned rate exceeded")
