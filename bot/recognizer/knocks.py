"""Strangers at the door: each is heard once a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.ports import Store

HEARD_AGAIN = timedelta(days=1)
MOST = 100
"""Strangers who are heard in that time; nobody's owner reads more."""


class Knocks:
    """Who came and was not let in."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def heard(self, number: int, language: str | None = None) -> bool:
        """Whether a user or a group that comes now is to be heard; not if it was within a day, or so many others."""
        return self._store.knock(number, language, self._now() - HEARD_AGAIN, MOST)

    def language(self, number: int) -> str | None:
        """What somebody who came speaks."""
        return self._store.knocked(number)

    def refuse(self, number: int) -> None:
        """They are not heard again for a day from now."""
        self._store.turn_away(number)
