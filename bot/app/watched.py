"""A face engine that is looked at while it works: what it was asked, how long it took, and whether it fails."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from bot.errors import GalleryGone, ServiceError, UserError, WhobotError
from bot.measures import Event, Meter, Stage
from bot.ports import FaceEngine

OPERATIONS = frozenset(
    ("find", "identify", "explain", "remember", "recover", "move", "forget", "forget_person", "drop", "rehearse")
)
IN_A_ROW, LATELY = 3, 300.0
"""Failures without a success between them, and seconds since the last, for which an engine counts as broken."""


class Watch:
    """Counts and times what an engine does. Several threads may add to it; a failure more or less is no matter."""

    def __init__(self, meter: Meter, now: Callable[[], float] = time.monotonic) -> None:
        self._meter = meter
        self._now = now
        self._failures = 0
        self._failed_at = 0.0

    async def check(self) -> dict[str, object]:
        """Whether the engine works, as far as its last calls tell; asking it just for that would cost money."""
        broken = self._failures >= IN_A_ROW and self._now() - self._failed_at < LATELY
        return {"ok": not broken, "failures_in_a_row": self._failures}

    def over(self, engine: FaceEngine) -> FaceEngine:
        """`engine`, watched."""
        return cast("FaceEngine", _Watched(engine, self))

    def call(self, operation: str, function: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """What `function` returns or raises."""
        self._meter.count(Event.ENGINE, operation)
        try:
            with self._meter.timed(Stage.ENGINE):
                answer = function(*args, **named)
        except Exception as error:
            # what is wrong with a photo, or with one chat's gallery, is nothing that the engine has
            if isinstance(error, UserError):
                self._failures = 0
            if isinstance(error, ServiceError) or not isinstance(error, WhobotError):
                self._meter.count(Event.ENGINE_ERROR, operation)
                if not isinstance(error, GalleryGone):
                    self._failures, self._failed_at = self._failures + 1, self._now()
            raise
        self._failures = 0
        return answer


class _Watched:
    """Whatever an engine has; its operations are watched."""

    def __init__(self, engine: FaceEngine, watch: Watch) -> None:
        self._engine = engine
        self._watch = watch

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._engine, name)
        if name not in OPERATIONS:
            return value

        @wraps(value)
        def watched(*args: Any, **named: Any) -> Any:
            return self._watch.call(name, value, *args, **named)

        return watched
