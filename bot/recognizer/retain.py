"""Retain: once a day, who was not seen for long is announced and later erased, and what nobody needs is dropped."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from bot.errors import ServiceError, Stale
from bot.faces import ChatKey, Gallery, Kept, Notice, Person, PersonId, Why
from bot.ports import FaceEngine, Store
from bot.recognizer.erase import Erase
from bot.recognizer.months import months_kept

NOTICE = timedelta(days=7)
"""Between the announcement and the erasure."""
MONTH = timedelta(days=30.436875)
"""A twelfth of a Gregorian year."""
OWED = timedelta(days=1)
DAILY = timedelta(days=1)
AT_ONCE = 20
"""People of a chat who are announced in one day: each has a button."""


class Retain:
    """Lets go of what is old, at most once a day."""

    def __init__(self, engine: FaceEngine, store: Store, erase: Erase, now: Callable[[], datetime], kept: Kept) -> None:
        self._engine = engine
        self._store = store
        self._erase = erase
        self._now = now
        self._kept = kept
        self._done = f"retention at {engine.name}"

    def __call__(self) -> list[Notice]:
        """What chats are to be told before anybody is erased; nothing where a day has not passed since the last time.

        Those whose notice is over are erased, and that is told like any other erasure. Raises ServiceError.
        """
        now = self._now()
        last = self._store.register.note(self._done)
        if last is not None and now - datetime.fromisoformat(last) < DAILY:
            return []
        days = {"sightings": timedelta(days=self._kept.sightings), "acts": timedelta(days=self._kept.audit)}
        self._store.purge(**{what: now - age for what, age in days.items()}, owed=now - OWED)
        found = [self._look(chat, gallery, now) for chat, gallery in self._store.kept_galleries(self._engine.name)]
        self._store.register.set_note(self._done, now.isoformat())
        return [notice for notice in found if notice]

    def announced(self, notice: Notice) -> None:
        """The chat knows, or cannot be told: the time runs."""
        self._store.announced(notice.gallery, [person.id for person in notice.people])

    def keep(self, gallery: Gallery, person: PersonId) -> list[Person]:
        """Somebody wants to keep them: they count as seen now. Who is about to be erased still."""
        self._store.seen(gallery, [person])
        return self._store.warned(gallery)

    def _look(self, chat: ChatKey, gallery: Gallery, now: datetime) -> Notice | None:
        settings = self._store.settings(gallery)
        months = months_kept(settings)
        if not months:
            self._store.spare(gallery)
            return None
        since = now - months * MONTH
        self._store.spare(gallery, since)
        for person in self._store.warned(gallery, now - NOTICE):
            with suppress(Stale, ServiceError):  # somebody was faster; or it is tried again tomorrow
                self._erase.person(gallery, person, Why.UNSEEN)
        unseen = self._store.unseen(gallery, since)[:AT_ONCE]
        return Notice(chat, gallery, settings.get("language"), months, tuple(unseen)) if unseen else None
