"""Who was not seen for long, and what is kept no longer than buttons and administrators need it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, func, select, update

from bot.faces import ChatKey, Gallery, Kind, Origin, Person, PersonId, name_key
from bot.store.database import Part
from bot.store.people import people_of, persons_in
from bot.store.tables import audit, changes, chats, expected_photos, faces, galleries, people, picks, probes, prompts


class Retention(Part):
    """What time erases."""

    def kept_galleries(self, engine: str) -> list[tuple[ChatKey, Gallery]]:
        """Every chat's gallery at `engine`."""
        query = select(chats.c.chat, galleries).join(galleries, galleries.c.id == chats.c.gallery)
        with self._database.reading() as connection:
            rows = connection.execute(query.where(chats.c.engine == engine).order_by(galleries.c.id)).all()
        return [(row.chat, Gallery(row.id, row.engine, row.collection, Origin(row.origin))) for row in rows]

    def unseen(self, gallery: Gallery, since: datetime) -> list[Person]:
        """Who was neither seen nor taught since then, and of whom their chat was not told yet; by name."""
        return self._people(gallery, _unseen(since), people.c.warned_at.is_(None))

    def warned(self, gallery: Gallery, before: datetime | None = None) -> list[Person]:
        """Of whom their chat was told that they are about to be erased, before that moment; by name."""
        told = people.c.warned_at < before if before else people.c.warned_at.is_not(None)
        return self._people(gallery, told)

    def announced(self, gallery: Gallery, whom: Sequence[PersonId]) -> None:
        """Their chat was told just now."""
        here = people.c.gallery == gallery.id, people.c.id.in_(whom)
        with self._database.writing() as connection:
            connection.execute(update(people).where(*here).values(warned_at=self._now()))

    def spare(self, gallery: Gallery, since: datetime | None = None) -> None:
        """Nobody is about to be erased, or where a moment is given, nobody who was seen or taught since."""
        here = [people.c.gallery == gallery.id, people.c.warned_at.is_not(None)]
        with self._database.writing() as connection:
            spared = [*here, ~_unseen(since)] if since else here
            connection.execute(update(people).where(*spared).values(warned_at=None))

    def purge(self, *, sightings: datetime, owed: datetime, acts: datetime) -> None:
        """Drop what is older: photos that were asked about, questions, what can be taken back; owed photos; the audit.

        Merges stay: they tell who else was somebody, which an erasure has to know.
        """
        passing = changes.c.kind != Kind.MERGED, changes.c.at < sightings
        with self._database.writing() as connection:
            for table in (probes, picks, prompts):
                connection.execute(delete(table).where(table.c.asked_at < sightings))
            connection.execute(delete(changes).where(*passing))
            connection.execute(delete(expected_photos).where(expected_photos.c.asked_at < owed))
            connection.execute(delete(audit).where(audit.c.at < acts))
        self._database.scrub()

    def _people(self, gallery: Gallery, *where: ColumnElement[bool]) -> list[Person]:
        with self._database.reading() as connection:
            found = list(persons_in(connection, people_of(gallery).where(*where)))
        return sorted(found, key=lambda person: name_key(person.name))


def _unseen(since: datetime) -> ColumnElement[bool]:
    taught = exists().where(faces.c.person == people.c.id, faces.c.begun_at >= since)
    return (func.coalesce(people.c.last_seen_at, people.c.created_at) < since) & ~taught
