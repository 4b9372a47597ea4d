"""Whether an update was answered, for whoever must try again where it was not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True)
class Attempt:
    """One attempt to handle an update."""

    unanswered: bool = False


_now: ContextVar[Attempt | None] = ContextVar("attempt", default=None)


@contextmanager
def attempt() -> Iterator[Attempt]:
    """What is handled in this block and left unanswered is noted in what it yields."""
    this = Attempt()
    before = _now.set(this)
    try:
        yield this
    finally:
        _now.reset(before)


def unanswered() -> None:
    """The update that is being handled got no answer, for a reason that may pass: it should be tried again."""
    this = _now.get()
    if this is not None:
        this.unanswered = True
