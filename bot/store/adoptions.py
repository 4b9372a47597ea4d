"""Galleries that were filled by another program and taken over, and galleries that are erased as a whole."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, delete, exists, insert, or_, select, update

from bot.errors import Taken
from bot.faces import FaceId, Gallery, Origin, Person
from bot.ports import OPERATOR
from bot.store.database import Part
from bot.store.enrolments import introduced
from bot.store.galleries import changed
from bot.store.invited import drop_links
from bot.store.people import person_named
from bot.store.tables import (
    changes,
    chats,
    expected_photos,
    faces,
    galleries,
    new_id,
    people,
    picks,
    probes,
    prompts,
    settings,
    templates,
)
from bot.store.waiting import erase_waiting


class Adoptions(Part):
    """How a gallery comes from elsewhere, and how one goes."""

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
        """`face` of an adopted collection is of `name`, who may be new; the flag says whether this was news."""
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
            raise LookupError("somebody introduced a moment ago is not there")
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

    def erase_gallery(self, gallery: Gallery) -> None:
        """Erase `gallery` with everybody and everything in it; its chat gets a new one when it needs one."""
        with self._database.writing() as connection:
            asked_here = select(chats.c.chat).where(chats.c.gallery == gallery.id)
            for questions in (expected_photos, prompts):
                connection.execute(delete(questions).where(questions.c.chat.in_(asked_here)))
            erase_waiting(connection, gallery)
            drop_links(connection, list(connection.scalars(select(people.c.id).where(people.c.gallery == gallery.id))))
            for table in (picks, probes, changes, templates, settings, people, chats):  # faces go with their people
                connection.execute(delete(table).where(table.c.gallery == gallery.id))
            connection.execute(delete(galleries).where(galleries.c.id == gallery.id))
        self._database.scrub()


def _adopted_already(connection: Connection, gallery: Gallery) -> bool:
    same = galleries.c.id == gallery.id, galleries.c.collection == gallery.collection, galleries.c.origin != Origin.OWN
    return bool(connection.scalar(select(exists().where(*same))))


def _refuse_what_is_taken(connection: Connection, gallery: Gallery, collection: str) -> None:
    theirs = exists().where(galleries.c.collection == collection)
    own = exists().where(galleries.c.id == gallery.id, galleries.c.collection.is_not(None))
    anybody = exists().where(people.c.gallery == gallery.id)
    if connection.scalar(select(or_(theirs, own, anybody))):
        raise Taken
