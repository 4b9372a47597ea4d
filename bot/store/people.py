"""Who has been introduced; somebody who is being erased is shown and named to nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, func, select, update

from bot.faces import Gallery, Person, PersonId, Reference, name_key
from bot.store.batches import batches
from bot.store.columns import Moment
from bot.store.database import Part
from bot.store.tables import faces, people

_counted = faces.alias()
face_count = (
    select(func.count(_counted.c.face)).where(_counted.c.person == people.c.id).scalar_subquery().label("faces")
)
"""How many finished faces a row of `people` has: count() passes over those without the engine's id."""
PEOPLE = select(
    people.c.id,
    people.c.name,
    face_count,
    people.c.telegram_user_id,
    people.c.created_at,
    people.c.last_seen_at,
).where(~people.c.leaving)
"""Everybody but those who are being erased."""
SOME = people.c.gallery == bindparam("here"), people.c.id.in_(bindparam("some", expanding=True))
KNOWN = PEOPLE.where(*SOME, face_count > 0)
SEEN = update(people).where(*SOME).values(last_seen_at=bindparam("now", type_=Moment), warned_at=None)


class People(Part):
    """The people of a gallery."""

    def people(self, gallery: Gallery) -> list[Person]:
        """Everybody with at least one finished face, by name."""
        with self._database.reading() as connection:
            known = list(persons_in(connection, people_of(gallery).where(face_count > 0)))
        return sorted(known, key=lambda person: name_key(person.name))  # databases differ in how they sort text

    def persons(self, gallery: Gallery, ids: Sequence[PersonId]) -> dict[PersonId, Person]:
        """Those of `ids` who are in `gallery` with at least one finished face."""
        with self._database.reading() as connection:
            return {
                person.id: person
                for some in batches(ids)
                for person in persons_in(connection, KNOWN, {"here": gallery.id, "some": some})
            }

    def person(self, gallery: Gallery, person: PersonId) -> Person | None:
        """Whoever has that id in `gallery`; also one who only has unfinished faces."""
        with self._database.reading() as connection:
            return next(persons_in(connection, people_of(gallery).where(people.c.id == person)), None)

    def person_named(self, gallery: Gallery, name: str) -> Person | None:
        """Whoever has that name, however it is written (NFKC, case, spaces); also one who only has unfinished faces."""
        with self._database.reading() as connection:
            return person_named(connection, gallery, name)

    def references(self, gallery: Gallery, person: PersonId) -> list[Reference]:
        """The finished faces of `person`, the oldest first."""
        query = (
            select(faces.c.face, faces.c.begun_at, faces.c.file, faces.c.id, faces.c.seen)
            .join(people, people.c.id == faces.c.person)
            .where(people.c.gallery == gallery.id, people.c.id == person, faces.c.face.is_not(None), ~people.c.leaving)
        )
        with self._database.reading() as connection:
            return [Reference(*row) for row in connection.execute(query.order_by(faces.c.begun_at, faces.c.id))]

    def seen(self, gallery: Gallery, ids: Sequence[PersonId]) -> None:
        """These people were on a photo just now."""
        with self._database.writing() as connection:
            for some in batches(ids):
                connection.execute(SEEN, {"here": gallery.id, "some": some, "now": self._now()})

    def is_empty(self, gallery: Gallery) -> bool:
        """Whether nobody has a finished face here."""
        here = people.c.gallery == gallery.id, ~people.c.leaving
        known = exists().where(*here, faces.c.person == people.c.id, faces.c.face.is_not(None))
        with self._database.reading() as connection:
            return not connection.scalar(select(known))


def person_named(connection: Connection, gallery: Gallery, name: str) -> Person | None:
    """Whoever has that name in `gallery`."""
    return next(persons_in(connection, people_of(gallery).where(people.c.key == name_key(name))), None)


def people_of(gallery: Gallery) -> Select[Any]:
    """A row for each of the people of `gallery` but those who are being erased."""
    return PEOPLE.where(people.c.gallery == gallery.id)


def persons_in(
    connection: Connection, query: Select[Any], parameters: Mapping[str, Any] | None = None
) -> Iterator[Person]:
    """Those of `PEOPLE` that a query finds."""
    for row in connection.execute(query, parameters):
        yield Person(row.id, row.name, row.faces, row.telegram_user_id, row.created_at, row.last_seen_at)
