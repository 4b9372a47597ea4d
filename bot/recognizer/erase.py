"""Erase: written down first, then the engine, then the name; what is not confirmed is tried again, and told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from bot.errors import ServiceError, Stale
from bot.faces import Act, ChatKey, Erased, Erasure, Gallery, Person, PersonId, Receipt, Report, Why
from bot.ports import FaceEngine, Store
from bot.recognizer.audit import Audit
from bot.recognizer.changes import Changes


class Erase:
    """Erases people and galleries for good, with a receipt of what is verifiably gone."""

    def __init__(
        self, engine: FaceEngine, store: Store, changes: Changes, audit: Audit, now: Callable[[], datetime]
    ) -> None:
        self._engine = engine
        self._store = store
        self._changes = changes
        self._audit = audit
        self._now = now

    def person(self, gallery: Gallery, person: Person, why: Why = Why.ASKED, tell: ChatKey | None = None) -> Receipt:
        """From this moment nobody names `person`. Raises Stale where they are gone or leaving already.

        What is confirmed late is told in `tell`, or else in the chat of `gallery`.

        Whoever is becoming part of somebody else becomes that first, which may raise ServiceError: what is to be
        erased then is the other one.
        """
        self._changes.settle(gallery, person.id, besides=lambda begun: begun.source != person.id)
        self._audit.record(gallery, Act.FORGOT, self._there(gallery, person.id))
        erasure = self._store.begin_erasure(gallery, person.id, why, tell)
        receipt = Receipt(person, 0, self._engine.name, self._now())
        return self._carry_out(erasure, receipt, told=why is Why.ASKED)

    def everybody(self, gallery: Gallery) -> Receipt:
        """From this moment nobody of `gallery` is known any more. Raises Stale where that is so already."""
        self._audit.record(gallery, Act.ERASED_ALL)
        erasure, people = self._store.begin_erasure_of_all(gallery)
        receipt = Receipt(None, 0, self._engine.name, self._now(), people)
        return self._carry_out(erasure, receipt, told=True)

    def resume(self, erasure: Erasure) -> Receipt:
        """Go on with what was begun; after its time, give up what the engine does not confirm."""
        receipt = self._carry_out(erasure, Receipt(None, 0, self._engine.name, self._now()), told=False)
        if not receipt.done and self._now() > erasure.until:
            self._store.give_up_erasure(erasure)
        return receipt

    def reapply(self, begun: Sequence[Erasure]) -> list[Receipt]:
        """Erase again what was erased after a backup that was restored; what is not done goes on by itself.

        `begun` is what the store began anew when it was restored.
        """
        return [self.resume(one) for one in begun if one.gallery.engine == self._engine.name]

    def reports(self) -> list[Report]:
        """What is done or given up and was not told: one report a chat and reason."""
        untold = sorted(self._store.untold(), key=lambda found: (found[0].chat, found[0].why, found[0].number))
        return [
            Report(chat, language, why, tuple(erasure for erasure, _ in group))
            for (chat, why, language), group in groupby(untold, lambda found: (found[0].chat, found[0].why, found[1]))
        ]

    def told(self, report: Report) -> None:
        """The chat knows, or cannot be told."""
        self._store.told(report.erasures)

    def _there(self, gallery: Gallery, person: PersonId) -> Person:
        found = self._store.person(gallery, person)
        if found is None:
            raise Stale
        return found

    def _carry_out(self, erasure: Erasure, receipt: Receipt, *, told: bool) -> Receipt:
        try:
            erased = self._from_engine(erasure)
        except ServiceError as trouble:
            return replace(receipt, done=False, trouble=trouble)
        gone, left = len(erased.gone), len(erased.unconfirmed)
        if left:
            self._store.leave_erasure(erasure, gone, left)
        else:
            self._store.finish_erasure(erasure, gone, told=told)
        return replace(receipt, faces=erasure.gone + gone, unconfirmed=left, done=not left)

    def _from_engine(self, erasure: Erasure) -> Erased:
        if erasure.person is None:
            return self._engine.drop(erasure.gallery)
        self._changes.settle(erasure.gallery, erasure.person)  # whoever was becoming part of them goes, too
        return self._engine.forget_person(erasure.gallery, erasure.person)
