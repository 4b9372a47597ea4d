"""Faults on demand: what goes wrong between a caller and AWS, made to happen when a test asks for it."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import Literal, Self

MANY = 1000


@dataclass(frozen=True)
class Fault:
    """One way in which a call goes wrong; the class methods make the usual ones.

    `delay` seconds pass first. Then nothing is done and the call is refused with `code`, `message` and `status`, or
    answered by a web `page` or by an `empty` object, or its connection is `dropped`. Or the work is done, and the
    answer is `lost`, `half` sent before the connection ends, or `cut` in its middle and yet well sent. With nothing
    but a delay, the call works, late.
    """

    code: str | None = None
    message: str = ""
    status: int = 400
    undone: Literal["page", "empty", "dropped"] | None = None
    spoilt: Literal["lost", "half", "cut"] | None = None
    delay: float = 0.0

    @classmethod
    def error(cls, code: str, status: int = 400, message: str = "") -> Self:
        """A refusal with this code."""
        return cls(code, message, status)

    @classmethod
    def throttled(cls) -> Self:
        """The account calls too often."""
        return cls("ThrottlingException", "Rate exceeded")

    @classmethod
    def throughput(cls) -> Self:
        """One operation is called too often."""
        return cls("ProvisionedThroughputExceededException", "Provisioned rate exceeded")

    @classmethod
    def internal(cls) -> Self:
        """The service itself failed."""
        return cls("InternalServerError", "Internal server error", 500)

    @classmethod
    def quota(cls) -> Self:
        """Something is full."""
        return cls("ServiceQuotaExceededException", "The size of the collection exceeds the allowed limit")

    @classmethod
    def page(cls, status: int = 503) -> Self:
        """A page in HTML, as a proxy on the way sends; with status 200 boto3 takes it for an empty answer."""
        return cls(status=status, undone="page")

    @classmethod
    def empty(cls) -> Self:
        """Nothing was done, and `{}` arrives."""
        return cls(status=200, undone="empty")

    @classmethod
    def truncated(cls) -> Self:
        """The work is done, and half the answer arrives before the connection ends."""
        return cls(spoilt="half")

    @classmethod
    def cut_json(cls) -> Self:
        """The work is done, and half the JSON arrives as if it were all."""
        return cls(spoilt="cut")

    @classmethod
    def slow(cls, seconds: float) -> Self:
        """The call works, but later."""
        return cls(delay=seconds)

    @classmethod
    def dropped_before(cls) -> Self:
        """The connection breaks, and nothing was done."""
        return cls(undone="dropped")

    @classmethod
    def dropped_after(cls) -> Self:
        """The connection breaks, and yet the work was done."""
        return cls(spoilt="lost")


@dataclass
class _Planned:
    fault: Fault
    operation: str | None
    left: int


class Faults:
    """The faults still to come, the oldest first. Planned in one thread and taken in another."""

    def __init__(self) -> None:
        self._planned: deque[_Planned] = deque(maxlen=MANY)
        self._lock = threading.Lock()

    def plan(self, fault: Fault, operation: str | None, times: int) -> None:
        """Let the next `times` calls of the operation fail; None stands for every operation."""
        if times < 1:
            raise ValueError("a fault happens at least once")
        with self._lock:
            self._planned.append(_Planned(fault, operation, times))

    def clear(self) -> None:
        """From now on everything works."""
        with self._lock:
            self._planned.clear()

    def take(self, operation: str) -> Fault:
        """The fault that befalls this call, used up by asking; one without any effect where none does."""
        with self._lock:
            for planned in self._planned:
                if planned.operation in {None, operation}:
                    planned.left -= 1
                    if not planned.left:
                        self._planned.remove(planned)
                    return planned.fault
        return Fault()
