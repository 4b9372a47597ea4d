"""Audit: what was done in a chat, by whom, to whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.faces import Act, ChatKey, Entry, Gallery, Person
from bot.ports import Store
from bot.recognizer.acting import actor

MOST = 500
"""Entries that are shown at all: fifty pages."""
KEPT = timedelta(days=365)


def _now() -> datetime:
    return datetime.now(UTC)


class Audit:
    """Writes down what was done, and shows it to those who lead the chat."""

    def __init__(self, store: Store, now: Callable[[], datetime] = _now, kept: timedelta = KEPT) -> None:
        self._store = store
        self._now = now
        self._kept = kept

    def record(self, gallery: Gallery, act: Act, person: Person | None = None) -> None:
        """Whoever is acting did this, to `person` where it was done to somebody."""
        whom = (person.id, person.name) if person else (None, "")
        self._store.record(gallery, act, actor(), *whom)

    def entries(self, chat: ChatKey) -> list[Entry]:
        """What was done in `chat`, the newest first, as long as it is kept."""
        return self._store.entries(chat, self._now() - self._kept, MOST)
