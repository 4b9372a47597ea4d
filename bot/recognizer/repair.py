"""Repair: finish or undo what a crash left half-way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from bot.errors import ServiceError, Stale
from bot.ports import FaceEngine, Intent, Store
from bot.recognizer.enroll import finish

PATIENCE = timedelta(minutes=5)
"""Younger enrolments may still be under way in another process; no engine call takes nearly that long."""


class Repair:
    """Asks the engine what became of every enrolment that was begun and never heard of again."""

    def __init__(self, engine: FaceEngine, store: Store, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._store = store
        self._now = now

    def __call__(self) -> int:
        """How many enrolments were finished or undone.

        Raises the first ServiceError there was, after all others were tried: those are left for the next time.
        """
        intents = [
            intent
            for intent in self._store.unfinished(self._now() - PATIENCE)
            if intent.gallery.engine == self._engine.name
        ]
        troubles = [trouble for intent in intents if (trouble := self._mend(intent))]
        if troubles:
            raise troubles[0]
        return len(intents)

    def _mend(self, intent: Intent) -> ServiceError | None:
        """What kept it from being mended."""
        try:
            self._settle(intent)
        except ServiceError as trouble:
            return trouble
        return None

    def _settle(self, intent: Intent) -> None:
        face = self._engine.recover(intent.gallery, intent.person.id, intent.reference, sure=intent.sure)
        if face is None:
            self._store.abandon_enrolment(intent)
            return
        with suppress(Stale):  # erased in the meantime, and now from the engine too
            finish(self._engine, self._store, intent, face)
