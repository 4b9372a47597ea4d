"""Repair: finish or undo what a crash left half-way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from bot.errors import NotErased, ServiceError, Stale
from bot.faces import Change, Erasure
from bot.ports import FaceEngine, Intent, Store
from bot.recognizer.changes import Changes
from bot.recognizer.enroll import finish
from bot.recognizer.erase import Erase

PATIENCE = timedelta(minutes=5)
"""Younger enrolments and changes may still be under way in another process; no engine call takes nearly that long."""


class Repair:
    """Finishes or undoes every enrolment, change and erasure that was begun and never heard of again."""

    def __init__(
        self, engine: FaceEngine, store: Store, changes: Changes, erase: Erase, now: Callable[[], datetime]
    ) -> None:
        self._engine = engine
        self._store = store
        self._changes = changes
        self._erase = erase
        self._now = now

    def __call__(self) -> int:
        """How many enrolments, changes and erasures were finished or undone.

        Raises the first ServiceError there was, after all others were tried: those are left for the next time.
        """
        before = self._now() - PATIENCE
        begun: list[Intent | Change | Erasure] = [
            *self._store.unfinished(before),
            *self._store.pending_since(before),
            *self._store.unfinished_erasures(before),
        ]
        ours = [one for one in begun if one.gallery.engine == self._engine.name]
        troubles = [trouble for one in ours if (trouble := self._mend(one))]
        if troubles:
            raise troubles[0]
        return len(ours)

    def _mend(self, begun: Intent | Change | Erasure) -> ServiceError | None:
        """What kept it from being mended."""
        try:
            if isinstance(begun, Intent):
                self._settle(begun)
            elif isinstance(begun, Erasure):
                self._finish(begun)
            else:
                self._changes.mend(begun)
        except ServiceError as trouble:
            return trouble
        return None

    def _finish(self, erasure: Erasure) -> None:
        receipt = self._erase.resume(erasure)
        if isinstance(receipt.trouble, ServiceError):
            raise receipt.trouble
        if receipt.unconfirmed:
            raise NotErased(f"{receipt.unconfirmed} faces may still be kept")

    def _settle(self, intent: Intent) -> None:
        face = self._engine.recover(intent.gallery, intent.person.id, intent.reference, sure=intent.sure)
        if face is None:
            self._store.abandon_enrolment(intent)
            return
        with suppress(Stale):  # erased in the meantime, and now from the engine too
            finish(self._engine, self._store, intent, face)
