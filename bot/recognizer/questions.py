"""Questions the bot asked and still remembers after a restart: a photo that is owed, a face to choose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.errors import Stale
from bot.faces import ChatKey, Face, Gallery, Pick
from bot.ports import Store
from bot.recognizer.names import clean_name

PATIENCE = timedelta(minutes=10)
"""How long a photo may be owed; later ones are identified like any other."""


class Questions:
    """Keeps what was asked in the store, never in memory."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def expect_photo(self, chat: ChatKey, user: int, name: str) -> str:
        """`user` is asked for a photo of `name`; returns the name as it will be kept. Raises NoName, BadName."""
        name = clean_name(name)
        self._store.expect_photo(chat, user, name)
        return name

    def expected(self, chat: ChatKey, user: int) -> str | None:
        """Whose photo `user` still owes."""
        return self._store.expected(chat, user, self._now() - PATIENCE)

    def drop(self, chat: ChatKey, user: int) -> bool:
        """Nothing is owed any more; False when nothing was."""
        return self._store.expect_nothing(chat, user)

    def picked(self, gallery: Gallery, pick: str, number: int) -> tuple[Pick, Face]:
        """The question behind a button, and the face with that number. Raises Stale when it is settled or gone."""
        found = self._store.which(gallery, pick)
        if found is None or not 1 <= number <= len(found.faces):
            raise Stale
        return found, found.faces[number - 1]

    def answered(self, pick: Pick) -> None:
        """Settled."""
        self._store.answered(pick)
