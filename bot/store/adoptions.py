"""Galleries that were filled by another program and taken over."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, exists, insert, or_, select, update

from bot.errors import Leaving, Taken
from bot.faces import FaceId, Gallery, Origin, Person
from bot.ports import OPERATOR
from bot.store.database import Part
from bot.store.enrolments import introduced
from bot.store.galleries import changed
from bot.store.people import person_named
from bot.store.tables import faces, galleries, new_id, people


class Adoptions(Part):
    """How a gallery comes from elsewhere."""

    def adopt_collection(self, gallery: Gallery, collection: str) -> Gallery:
        """`gallery` takes over a collection that another program filled; returns it as it is now.

        Raises Taken where the collection is another gallery's or the gallery has people of its own elsewhere.
        """
        adopted = replace(gallery, collection=collection, origin=Origin.ADOPTING)
        with self._database.writing() as connection:
            if not _adopted_already(connection, adopted):
                _refuse_what_is_taken(connection, gallery, collection)
            connection.execute(
                update(galleries)
                .where(galleries.c.id == gallery.id)
                .values(collection=collection, origin=Origin.ADOPTING)
            )
        return adopted

    def adopt_face(self, gallery: Gallery, name: str, face: FaceId) -> tuple[Person, bool]:
        """`face` of an adopted collection is of `name`, who may be new; the flag says whether this was news.

        Raises Leaving where that is somebody who is being erased.
        """
        with self._database.writing() as connection:
            owner = connection.scalar(
                select(people.c.name)
                .join(faces, faces.c.person == people.c.id)
                .where(people.c.gallery == gallery.id, faces.c.face == face)
            )
            if owner is None:
                person = introduced(connection, gallery, name, OPERATOR, self._now())
                changed(connection, gallery)
                connection.execute(insert(faces).values(id=new_id(), person=person, face=face, begun_at=self._now()))
            found = person_named(connection, gallery, owner or name)
        if found is None:
            raise Leaving(owner or name)
        return found, owner is None

    def adopted(self, gallery: Gallery) -> None:
        """Every face of the adopted collection that can be somebody's is."""
        with self._database.writing() as connection:
            connection.execute(update(galleries).where(galleries.c.id == gallery.id).values(origin=Origin.ADOPTED))

    def foreign_collections(self) -> list[str]:
        """The names of all adopted collections, in order."""
        query = select(galleries.c.collection).where(galleries.c.origin != Origin.OWN)
        with self._database.reading() as connection:
            return sorted(connection.scalars(query))


def _adopted_already(connection: Connection, gallery: Gallery) -> bool:
    same = galleries.c.id == gallery.id, galleries.c.collection == gallery.collection, galleries.c.origin != Origin.OWN
    return bool(connection.scalar(select(exists().where(*same))))


def _refuse_what_is_taken(connection: Connection, gallery: Gallery, collection: str) -> None:
    theirs = exists().where(galleries.c.collection == collection)
    own = exists().where(galleries.c.id == gallery.id, galleries.c.collection.is_not(None))
    anybody = exists().where(people.c.gallery == gallery.id)
    if connection.scalar(select(or_(theirs, own, anybody))):
        raise Taken
