"""The people of a gallery: who is known, and how to be forgotten."""

from __future__ import annotations

from bot.errors import Stale, UnknownPerson
from bot.faces import Gallery, Person, PersonId
from bot.ports import FaceEngine, Store
from bot.recognizer.enroll import confirm
from bot.recognizer.names import clean_name


class People:
    """Reads and clears the list of people."""

    def __init__(self, engine: FaceEngine, store: Store) -> None:
        self._engine = engine
        self._store = store

    def all(self, gallery: Gallery) -> list[Person]:
        """Everybody who is known, by name."""
        return self._store.people(gallery)

    def named(self, gallery: Gallery, name: str) -> Person:
        """Whoever has that name, however it is written. Raises NoName, BadName, UnknownPerson."""
        name = clean_name(name)
        person = self._store.person_named(gallery, name)
        if person is None:
            raise UnknownPerson(name)
        return person

    def with_id(self, gallery: Gallery, person: PersonId) -> Person:
        """Whom a button meant. Raises Stale when they are gone."""
        found = self._store.person(gallery, person)
        if found is None:
            raise Stale
        return found

    def forget(self, gallery: Gallery, person: Person) -> Person:
        """Erase templates first, then the name, so that a failure can be tried again. Raises ServiceError."""
        confirm(self._engine.forget_person(gallery, person.id))
        self._store.erase_person(gallery, person.id)
        return person

    def forget_everybody(self, gallery: Gallery) -> int:
        """Erase the whole gallery, templates first; how many people that were. Raises ServiceError."""
        people = len(self._store.people(gallery))
        confirm(self._engine.drop(gallery))
        self._store.erase_gallery(gallery)
        return people
