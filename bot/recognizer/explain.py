"""Explain: why was this face named so?"""

from __future__ import annotations

from bot.faces import Evidence, Face, Gallery, Person, Photo
from bot.ports import FaceEngine, Store


class Explain:
    """Which enrolled photos of somebody a face is like, and how closely."""

    def __init__(self, engine: FaceEngine, store: Store) -> None:
        self._engine = engine
        self._store = store

    def __call__(self, gallery: Gallery, person: Person, photo: Photo, face: Face) -> list[Evidence]:
        """The references of `person` that `face` is like, the likest first. Raises NoFace, PhotoError, ServiceError."""
        references = {reference.face: reference for reference in self._store.references(gallery, person.id)}
        return [
            Evidence(references[likeness.face], likeness.similarity)
            for likeness in self._engine.explain(gallery, person.id, photo, face)
            if likeness.face in references
        ]
