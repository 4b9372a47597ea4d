"""What is counted and timed while the bot works: by kind alone, never by name or chat."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum


class Event(StrEnum):
    """What is counted; each has a label that tells its kinds apart."""

    UPDATE = "update"
    REPEATED = "repeated"
    ANSWER = "answer"
    GIVEN_UP = "given_up"
    ENGINE = "engine"
    ENGINE_ERROR = "engine_error"


class Stage(StrEnum):
    """What is timed on the way from a photo to its answer."""

    QUEUE = "queue"
    DOWNLOAD = "download"
    ENGINE = "engine"
    REPLY = "reply"


class Meter:
    """Keeps nothing; what keeps something is made from it. Safe to call from several threads at once."""

    def count(self, event: Event, label: str = "", times: int = 1) -> None:
        """It happened."""

    def took(self, stage: Stage, seconds: float) -> None:
        """A stage took so long."""

    @contextmanager
    def timed(self, stage: Stage) -> Iterator[None]:
        """The block is a stage, however it ends."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            self.took(stage, time.perf_counter() - begun)
