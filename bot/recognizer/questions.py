"""Questions the bot asked and still remembers after a restart: a photo that is owed, a face to choose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.errors import Stale
from bot.faces import ChatKey, Gallery, Pick, Prompt, Sighting
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

    def paid(self, chat: ChatKey, user: int) -> None:
        """The photo came."""
        self._store.expect_nothing(chat, user)

    def drop(self, chat: ChatKey, user: int) -> bool:
        """Neither photo, reply nor choice is owed any more; False when nothing was."""
        dropped = self._store.expect_nothing, self._store.ask_nothing, self._store.ask_which_no_more
        outcomes = [drop(chat, user) for drop in dropped]  # all of them, also after the first that was owed
        return any(outcomes)

    def ask(self, chat: ChatKey, message: int, user: int, prompt: Prompt) -> None:
        """The bot's `message` asks `user` for a written reply."""
        self._store.keep_prompt(chat, message, user, prompt)

    def asked(self, chat: ChatKey, message: int | None, user: int) -> tuple[int, Prompt] | None:
        """What `user` replies to: the bot's `message`, or without one, whatever they were asked a moment ago."""
        if message is None:
            return self._store.last_prompt(chat, user, self._now() - PATIENCE)
        prompt = self._store.prompt(chat, message)
        return None if prompt is None else (message, prompt)

    def replied(self, chat: ChatKey, message: int) -> None:
        """The bot's `message` has its reply."""
        self._store.replied(chat, message)

    def picked(self, gallery: Gallery, pick: str, number: int) -> tuple[Pick, Sighting]:
        """The question behind a button, and the face of that number, from 1. Raises Stale when settled or gone."""
        found = self._store.which(gallery, pick)
        if found is None or not 1 <= number <= len(found.sightings):
            raise Stale
        return found, found.sightings[number - 1]

    def answered(self, pick: Pick) -> None:
        """Settled."""
        self._store.answered(pick)
