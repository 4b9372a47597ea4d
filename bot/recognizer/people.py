"""The people of a gallery: who is known, what is known of them, and how to be forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.errors import Stale, UnknownPerson
from bot.faces import Act, Card, Gallery, Person, PersonId, Receipt
from bot.ports import FaceEngine, Store
from bot.recognizer.audit import Audit
from bot.recognizer.changes import Changes
from bot.recognizer.coach import advice_for
from bot.recognizer.enroll import confirm
from bot.recognizer.names import clean_name


class People:
    """Reads and clears the list of people."""

    def __init__(
        self, engine: FaceEngine, store: Store, changes: Changes, audit: Audit, now: Callable[[], datetime]
    ) -> None:
        self._engine = engine
        self._store = store
        self._changes = changes
        self._audit = audit
        self._now = now

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

    def card(self, gallery: Gallery, person: PersonId, number: int = 1) -> Card:
        """The `number`th reference of somebody, the last where there are not so many. Raises Stale."""
        found, references = self.with_id(gallery, person), self._store.references(gallery, person)
        if not references:
            raise Stale
        number = min(max(number, 1), len(references))
        return Card(found, references[number - 1], number, len(references), advice_for(references))

    def forget(self, gallery: Gallery, person: Person) -> Receipt:
        """Erase templates first, then the name, so that a failure can be tried again. Raises Stale, ServiceError."""
        self._changes.settle(gallery, person.id)
        person = self.with_id(gallery, person.id)
        erased = self._engine.forget_person(gallery, person.id)
        confirm(erased)
        self._store.erase_person(gallery, person.id)
        self._audit.record(gallery, Act.FORGOT, person)  # whoever is gone is written down without a name
        return Receipt(person, len(erased.gone), self._engine.name, self._now())

    def forget_everybody(self, gallery: Gallery) -> int:
        """Erase the whole gallery, templates first; how many people that were. Raises ServiceError."""
        people = len(self._store.people(gallery))
        confirm(self._engine.drop(gallery))
        self._store.erase_gallery(gallery)
        return people
