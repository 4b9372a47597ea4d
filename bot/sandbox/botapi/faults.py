"""Faults on demand: what goes wrong between a bot and Telegram, made to happen when a test asks for it."""

from collections import deque
from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal, Self

MANY = 1000


@dataclass(frozen=True)
class Fault:
    """One way in which a call goes wrong; the class methods make the usual ones.

    `delay` seconds pass first. Then the connection is dropped `before` the work is done, or the call is refused
    with `code` (as JSON or as `html`), or the work is done and the connection dropped `after` it, or cut in the
    middle (`half`) of the answer. With nothing but a delay, the call works, late.
    """

    code: int | None = None
    description: str = ""
    retry_after: int | None = None
    html: bool = False
    delay: float = 0.0
    drop: Literal["before", "after", "half"] | None = None

    @classmethod
    def flood(cls, retry_after: int = 1) -> Self:
        """429: too many calls."""
        return cls(429, f"Too Many Requests: retry after {retry_after}", retry_after)

    @classmethod
    def error(cls, code: int, description: str = "") -> Self:
        """A refusal with this code, in JSON; without a description, the usual one."""
        return cls(code, description or HTTPStatus(code).phrase)

    @classmethod
    def page(cls, code: int = 502) -> Self:
        """An error page in HTML, as a proxy in front of Telegram sends."""
        return cls(code, HTTPStatus(code).phrase, html=True)

    @classmethod
    def unauthorized(cls) -> Self:
        """401: the token was revoked."""
        return cls.error(401)

    @classmethod
    def conflict(cls) -> Self:
        """409: another program reads the updates of this bot."""
        other = "terminated by other getUpdates request; make sure that only one bot instance is running"
        return cls(409, f"Conflict: {other}")

    @classmethod
    def slow(cls, seconds: float) -> Self:
        """The call works, but later."""
        return cls(delay=seconds)

    @classmethod
    def dropped_before(cls) -> Self:
        """The connection breaks, and nothing was done."""
        return cls(drop="before")

    @classmethod
    def dropped_after(cls) -> Self:
        """The connection breaks, and yet the work was done."""
        return cls(drop="after")

    @classmethod
    def truncated(cls) -> Self:
        """The work is done, and half the answer arrives."""
        return cls(drop="half")


@dataclass
class _Planned:
    fault: Fault
    method: str | None
    left: int


class Faults:
    """The faults still to come, the oldest first."""

    def __init__(self) -> None:
        self._planned: deque[_Planned] = deque(maxlen=MANY)

    def plan(self, fault: Fault, method: str | None, times: int) -> None:
        """Let the next `times` calls of the method fail; None stands for every method."""
        if times < 1:
            raise ValueError("a fault happens at least once")
        self._planned.append(_Planned(fault, method and method.lower(), times))

    def clear(self) -> None:
        """From now on everything works."""
        self._planned.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that befalls this call, used up by asking."""
        for planned in self._planned:
            if planned.method in {None, method.lower()}:
                planned.left -= 1
                if not planned.left:
                    self._planned.remove(planned)
                return planned.fault
        return None
