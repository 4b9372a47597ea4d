"""Enrolments: begun before the engine is asked, finished when it has the face, abandoned when it has not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, insert, select, update

from bot.errors import Leaving, Stale
from bot.faces import Consent, Face, FaceId, Gallery, Origin, Person, PersonId, ReferenceId, name_key
from bot.ports import OPERATOR, Intent
from bot.store.consents import give_word
from bot.store.database import Part
from bot.store.galleries import changed, refuse_what_is_gone
from bot.store.people import face_count, person_named
from bot.store.tables import faces, galleries, new_id, people
from bot.store.waiting import erase_agreements


class Enrolments(Part):
    """References, from intent to finished face."""

    def enrolled(self, gallery: Gallery, name: str, photo_digest: str) -> Intent | None:
        """The finished enrolment of a face of this very photo for whoever has that name."""
        finished = faces.c.photo_digest == photo_digest, faces.c.face.is_not(None)
        theirs = people.c.gallery == gallery.id, people.c.key == name_key(name), ~people.c.leaving
        with self._database.reading() as connection:
            return next(_intents(connection, _begun().where(*theirs, *finished)), None)

    def begin_enrolment(
        self,
        gallery: Gallery,
        name: str,
        photo_digest: str,
        face: Face,
        file: str | None = None,
        *,
        sure: bool = False,
        consent: Consent | None = OPERATOR,
    ) -> Intent:
        """Write down that `face` of this photo is about to be remembered for `name`, who may be new.

        Somebody new is known on the word of `consent` from now on, which is kept at once; with None, Stale is raised.

        `file` is Telegram's file_id, None for a picture from a disk. The same photo and person again give the
        same intent, `done` where it was finished; where it was not, it begins anew with this `face`. Raises Stale where
        the gallery was erased in the meantime, and Leaving where somebody of that name is still being erased.
        """
        wanted = {"seen": face, "file": file, "sure": sure, "begun_at": self._now()}
        with self._database.writing() as connection:
            refuse_what_is_gone(connection, gallery)
            person = introduced(connection, gallery, name, consent, self._now())
            reference, again = _refer(connection, person, photo_digest, wanted)
            return replace(next(_intents(connection, _begun().where(faces.c.id == reference))), again=again)

    def finish_enrolment(self, intent: Intent, face: FaceId) -> Person:
        """The engine has it as `face`; returns the person with the new count. Finishing twice is harmless.

        Raises Stale where the enrolment was abandoned or the person erased meanwhile: the engine should forget.
        """
        with self._database.writing() as connection:
            staying = select(people.c.id).where(~people.c.leaving)
            kept = _is(intent), faces.c.person.in_(staying)
            if not connection.execute(update(faces).where(*kept).values(face=face)).rowcount:
                raise Stale("this enrolment was abandoned meanwhile")
            changed(connection, intent.gallery)
            erase_agreements(connection, intent.gallery, name_key(intent.person.name))
            return next(_intents(connection, _begun().where(faces.c.id == intent.reference))).person

    def abandon_enrolment(self, intent: Intent) -> None:
        """The engine has it not: the reference goes, and the person too if nothing else is kept of them.

        A finished enrolment stays, so that cleaning up late cannot undo what went well after all.
        """
        with self._database.writing() as connection:
            connection.execute(delete(faces).where(_is(intent), faces.c.face.is_(None)))
            connection.execute(
                delete(people).where(
                    people.c.id == intent.person.id,
                    people.c.gallery == intent.gallery.id,
                    ~people.c.leaving,
                    ~exists().where(faces.c.person == people.c.id),
                )
            )

    def unfinished(self, before: datetime) -> list[Intent]:
        """Enrolments begun before then, of which nothing more was heard; the oldest first."""
        query = _begun().where(faces.c.face.is_(None), faces.c.begun_at < before)
        with self._database.reading() as connection:
            return list(_intents(connection, query.order_by(faces.c.begun_at, faces.c.id)))


def _refer(
    connection: Connection, person: PersonId, photo_digest: str, wanted: Mapping[str, Any]
) -> tuple[ReferenceId, bool]:
    """The reference of this photo, and whether it had been begun before and not finished."""
    same = faces.c.person == person, faces.c.photo_digest == photo_digest
    kept = connection.execute(select(faces.c.id, faces.c.face).where(*same)).one_or_none()
    if kept is None:
        reference = ReferenceId(new_id())
        connection.execute(insert(faces).values(id=reference, person=person, photo_digest=photo_digest, **wanted))
        return reference, False
    if kept.face is None:  # heard of again: another face may be meant, and it is not forgotten work any more
        connection.execute(update(faces).where(*same).values(**wanted))
    return ReferenceId(kept.id), kept.face is None


def introduced(connection: Connection, gallery: Gallery, name: str, consent: Consent | None, now: datetime) -> PersonId:
    """The id of whoever has that name in `gallery`, a new one for somebody new, known on that word. Raises Leaving."""
    theirs = people.c.gallery == gallery.id, people.c.key == name_key(name), people.c.leaving
    if connection.scalar(select(exists().where(*theirs))):
        raise Leaving(name)
    known = person_named(connection, gallery, name)
    person = known.id if known else PersonId(new_id())
    if known is None:
        row = {"id": person, "gallery": gallery.id, "name": name, "key": name_key(name), "created_at": now}
        connection.execute(insert(people).values(**row))
    give_word(connection, gallery, person, consent, now)
    return person


def _is(intent: Intent) -> ColumnElement[bool]:
    here = select(people.c.id).where(people.c.gallery == intent.gallery.id)
    return and_(faces.c.id == intent.reference, faces.c.person.in_(here))


def _begun() -> Select[Any]:
    return (
        select(
            faces.c.id.label("reference"),
            faces.c.seen,
            faces.c.sure,
            faces.c.face,
            galleries.c.id.label("gallery"),
            galleries.c.engine,
            galleries.c.collection,
            galleries.c.origin,
            people.c.id.label("person"),
            people.c.name,
            people.c.telegram_user_id,
            people.c.created_at,
            people.c.last_seen_at,
            face_count,
        )
        .join(people, people.c.id == faces.c.person)
        .join(galleries, galleries.c.id == people.c.gallery)
    )


def _intents(connection: Connection, query: Select[Any]) -> Iterator[Intent]:
    for row in connection.execute(query):
        gallery = Gallery(row.gallery, row.engine, row.collection, Origin(row.origin))
        person = Person(row.person, row.name, row.faces, row.telegram_user_id, row.created_at, row.last_seen_at)
        yield Intent(row.reference, gallery, person, row.seen, done=row.face is not None, sure=row.sure)
