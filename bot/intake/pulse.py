"""When something last went well."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pulse:
    """The age of the last good sign, counted from its making on."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._last = now()

    def beat(self) -> None:
        """It went well just now."""
        self._last = self._now()

    @property
    def age(self) -> float:
        """Seconds since it last went well."""
        return self._now() - self._last
