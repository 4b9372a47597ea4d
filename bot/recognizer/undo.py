"""Undo: take back a rename, a merge, or the removal of a reference."""

from __future__ import annotations

from bot.errors import NoFace, NothingToUndo, Stale
from bot.faces import Act, Change, Changed, Face, Gallery, Kind, Photo, Sighting, Stage
from bot.ports import FaceEngine, Store
from bot.recognizer.audit import Audit
from bot.recognizer.changes import Changes
from bot.recognizer.enroll import SAME_FACE, Enroll


class Undo:
    """Takes back what was done, newest first or whatever a button names; never what was erased."""

    def __init__(self, engine: FaceEngine, store: Store, changes: Changes, enroll: Enroll, audit: Audit) -> None:
        self._engine = engine
        self._store = store
        self._changes = changes
        self._enroll = enroll
        self._audit = audit

    def last(self, gallery: Gallery) -> Change:
        """The newest change that can be taken back. Raises NothingToUndo."""
        change = self._store.last_change(gallery)
        if change is None:
            raise NothingToUndo
        return change

    def before(self, change: Change) -> Change | None:
        """What can be taken back instead, where `change` cannot for now."""
        return self._store.change_before(change)

    def with_id(self, gallery: Gallery, change: str) -> Change:
        """What a button meant. Raises Stale when it cannot be taken back any more."""
        found = self._store.change(gallery, change)
        if found is None:
            raise Stale
        return found

    def __call__(self, change: Change, photo: Photo | None = None) -> Changed:
        """Take `change` back; a removed reference needs the `photo` it was learned from.

        Raises Stale, NameGone, ServiceError, and for a reference whatever enrolling raises.
        """
        self._changes.settle(change.gallery, change.person, besides=lambda begun: begun.id == change.id)
        match change.kind:
            case Kind.RENAMED:
                self._store.take_back_rename(change)
            case Kind.MERGED:
                begun = change.stage is Stage.UNDOING  # and broken off: it goes on from there
                self._changes.split(change if begun else self._store.begin_split(change))
            case Kind.REMOVED:
                self._learn_again(change, photo)
        return self._outcome(change)

    def _learn_again(self, change: Change, photo: Photo | None) -> None:
        person = self._store.person(change.gallery, change.person)
        if person is None or photo is None:
            raise Stale
        face = self._same_face(change, photo)
        self._enroll(change.gallery, person.name, photo, sighting=Sighting(face), file=change.file, sure=True)
        self._store.forget_change(change)

    def _same_face(self, change: Change, photo: Photo) -> Face:
        if change.seen is None:
            raise Stale
        box = change.seen.box
        nearest = max(self._engine.find(photo, change.gallery), key=lambda face: box.overlap(face.box), default=None)
        if nearest is None or box.overlap(nearest.box) < SAME_FACE:
            raise NoFace
        return nearest

    def _outcome(self, change: Change) -> Changed:
        restored = self._store.person(change.gallery, change.source) if change.source else None
        person = self._store.person(change.gallery, change.person) or restored
        if person is None:
            raise Stale
        self._audit.record(change.gallery, Act.UNDONE, person)
        return Changed(change, person, restored)
