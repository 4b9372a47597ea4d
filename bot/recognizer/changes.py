"""Change: rename, merge, and remove a reference, so that a crash leaves nothing half-way and /undo can take it back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from bot.errors import LastReference, OnePerson, Stale, UserError, UserTaken
from bot.faces import Act, Change, Changed, Gallery, Kind, Person, PersonId, ReferenceId, Stage
from bot.ports import FaceEngine, Store
from bot.recognizer.audit import Audit
from bot.recognizer.enroll import confirm
from bot.recognizer.names import clean_name


class Changes:
    """What is done to people who are known: begun in the store, done by the engine, then finished in the store."""

    def __init__(self, engine: FaceEngine, store: Store, audit: Audit) -> None:
        self._engine = engine
        self._store = store
        self._audit = audit

    def rename(self, gallery: Gallery, person: PersonId, name: str) -> Changed:
        """`person` is called `name` from now on. Raises NoName, BadName, Stale, NameTaken."""
        change = self._store.rename(gallery, person, clean_name(name))
        return self._recorded(Act.RENAMED, change)

    def merge(self, gallery: Gallery, source: PersonId, into: PersonId) -> Changed:
        """`source` is part of `into` from now on. Raises OnePerson, UserTaken, Stale, PersonFull, ServiceError.

        After a ServiceError trying again goes on from there, and so does the next repair.
        """
        if source == into:
            raise OnePerson
        two = [self._person(gallery, one) for one in (source, into)]
        if len({one.telegram_user_id for one in two} - {None}) > 1:
            raise UserTaken  # one of them could erase themselves no more
        self.settle(gallery, source, into, besides=lambda begun: _is_merge(begun, source, into))
        change = self._merged(self._store.begin_merge(gallery, source, into))
        return self._recorded(Act.MERGED, replace(change, stage=Stage.DONE))

    def remove(self, gallery: Gallery, person: PersonId, reference: ReferenceId) -> Changed:
        """This reference of `person` is no more. Raises Stale, LastReference, ServiceError."""
        self.settle(gallery, person, besides=lambda begun: begun.kind is Kind.REMOVED)
        kept = [one.id for one in self._store.references(gallery, person)]
        if reference not in kept:
            raise Stale
        if len(kept) == 1:
            raise LastReference(self._person(gallery, person))
        change = self._store.begin_removal(gallery, reference)
        self._removed(change)
        return self._recorded(Act.REMOVED, replace(change, stage=Stage.DONE))

    def settle(
        self, gallery: Gallery, *people: PersonId, besides: Callable[[Change], bool] = lambda change: False
    ) -> None:
        """Finish what was begun about these people: what follows must find them whole. Raises ServiceError.

        What it is `besides` is left to whoever asks: it is what they are about to go on with.
        """
        for change in self._store.pending(gallery, people):
            if not besides(change):
                self.mend(change)

    def mend(self, change: Change) -> None:
        """Finish a change that broke off; what the engine refuses is as it was before. Raises ServiceError."""
        with suppress(UserError):  # refused, or overtaken by an erasure
            if change.kind is Kind.REMOVED:
                self._removed(change)
            elif change.stage is Stage.UNDOING:
                self.split(change)
            elif change.source is not None:
                self._merged(self._store.begin_merge(change.gallery, change.source, change.person))

    def split(self, change: Change) -> None:
        """Carry out a merge's undoing that was begun. Raises Stale, PersonFull, ServiceError."""
        if change.source is None:
            raise Stale
        self._move(change, change.person, change.source)
        self._store.finish_split(change)

    def _recorded(self, act: Act, change: Change) -> Changed:
        person = self._person(change.gallery, change.person)
        self._audit.record(change.gallery, act, person)
        return Changed(change, person)

    def _merged(self, change: Change) -> Change:
        if change.source is None:
            raise Stale
        self._move(change, change.source, change.person)
        try:
            while not self._store.finish_merge(change):  # another photo of them was learned meanwhile
                change = self._store.begin_merge(change.gallery, change.source or change.person, change.person)
                self._move(change, change.source or change.person, change.person)
        except Stale:
            self._leave_nothing(change)
            raise
        return change

    def _move(self, change: Change, source: PersonId, to: PersonId) -> None:
        try:
            self._engine.move(change.gallery, change.faces, source, to)
        except UserError:
            self._store.abandon_change(change)
            raise  # after any other failure the engine may have moved them or not: the next repair asks again

    def _leave_nothing(self, change: Change) -> None:
        """Erased while the faces were on their way: they are erased where they arrived."""
        if self._store.person(change.gallery, change.person) is None:
            confirm(self._engine.forget_person(change.gallery, change.person))

    def _removed(self, change: Change) -> None:
        confirm(self._engine.forget(change.gallery, change.person, change.faces))
        self._store.finish_removal(change)

    def _person(self, gallery: Gallery, person: PersonId) -> Person:
        found = self._store.person(gallery, person)
        if found is None:
            raise Stale
        return found


def _is_merge(change: Change, source: PersonId, into: PersonId) -> bool:
    return change.stage is Stage.BEGUN and (change.source, change.person) == (source, into)
