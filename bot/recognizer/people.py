"""The people of a gallery: who is known, what is known of them, and how to be forgotten."""

from __future__ import annotations

from bot.errors import Stale, UnknownPerson
from bot.faces import Card, ChatKey, Gallery, Person, PersonId, Receipt
from bot.ports import Store
from bot.recognizer.coach import advice_for
from bot.recognizer.erase import Erase
from bot.recognizer.names import clean_name


class People:
    """Reads and clears the list of people."""

    def __init__(self, store: Store, erase: Erase) -> None:
        self._store = store
        self._erase = erase

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
        consent = self._store.consent(gallery, person)
        return Card(found, references[number - 1], number, len(references), advice_for(references), consent)

    def forget(self, gallery: Gallery, person: Person, tell: ChatKey | None = None) -> Receipt:
        """Erase somebody: templates first, then the name. Raises Stale where they are gone or leaving already.

        What the engine does not confirm is no error: the receipt says so, and the next repair goes on with it, and
        it is told in `tell`, or else in the chat of `gallery`.
        """
        return self._erase.person(gallery, person, tell=tell)

    def forget_everybody(self, gallery: Gallery) -> Receipt:
        """Erase the whole gallery, templates first; its chat begins anew. Raises Stale where that was done already."""
        return self._erase.everybody(gallery)
