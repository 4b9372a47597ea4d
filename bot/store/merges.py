"""Two people become one, and two again: what is in the store follows what the engine has done."""

from __future__ import annotations

from sqlalchemy import Connection, Row, delete, exists, func, insert, select, update

from bot.errors import NameGone, Stale
from bot.faces import Change, FaceId, Gallery, Kind, PersonId, Stage, name_key
from bot.store.audit import erase_names
from bot.store.batches import batches
from bot.store.changes import change_with, named, note, number_of, rekey_questions
from bot.store.consents import give_back, keep_user, part_with
from bot.store.database import Part
from bot.store.galleries import changed
from bot.store.inquiries import move_in_inquiries
from bot.store.tables import changes, faces, people


class Merges(Part):
    """Merges and their undoing, each begun before the engine is asked and finished afterwards."""

    def begin_merge(self, gallery: Gallery, source: PersonId, into: PersonId) -> Change:
        """`source` is about to become part of `into`; asked again, the same change with their faces as they are now.

        Raises Stale where one of them is gone.
        """
        with self._database.writing() as connection:
            name = _person(connection, gallery, source).name
            _person(connection, gallery, into)
            same = changes.c.source == source, changes.c.person == into, changes.c.stage == Stage.BEGUN
            begun = change_with(connection, changes.c.gallery == gallery.id, *same)
            brought = {"faces": _faces_of(connection, source)}
            if begun is not None:
                connection.execute(update(changes).where(changes.c.id == begun.id).values(**brought))
                return change_with(connection, changes.c.id == begun.id) or begun
            about = {"kind": Kind.MERGED, "person": into, "source": source, "name": name, "stage": Stage.BEGUN}
            return note(connection, gallery, self._now(), **about, **brought)

    def finish_merge(self, change: Change) -> bool:
        """The engine has moved the faces: `source` is no more. False where they have other faces by now.

        Raises Stale where it was begun no longer, since somebody was erased meanwhile.
        """
        gallery, source, into = change.gallery, _source(change), change.person
        with self._database.writing() as connection:
            number = number_of(connection, change, Stage.BEGUN)
            gone, stays = _person(connection, gallery, source), _person(connection, gallery, into)
            if _faces_of(connection, source) != sorted(change.faces):
                return False
            _move_faces(connection, source, into)
            rekey_questions(connection, gallery, gone.name, stays.name)
            move_in_inquiries(connection, gallery, source, into)
            seen = max(filter(None, (gone.last_seen_at, stays.last_seen_at)), default=None)
            word, user = part_with(connection, gone), stays.telegram_user_id or gone.telegram_user_id
            connection.execute(delete(people).where(people.c.id == source))
            anew = {"last_seen_at": seen, "telegram_user_id": user}
            connection.execute(update(people).where(people.c.id == into).values(**anew))
            connection.execute(update(changes).where(changes.c.number == number).values(stage=Stage.DONE, word=word))
            erase_names(connection, [source])  # whoever forgets `into` must not have to know of every `source`
            changed(connection, gallery)
        return True

    def begin_split(self, change: Change) -> Change:
        """`source` is about to be somebody of their own again. Raises Stale, NameGone."""
        gallery, source = change.gallery, _source(change)
        with self._database.writing() as connection:
            number = number_of(connection, change, Stage.DONE)
            _person(connection, gallery, change.person)
            brought = faces.c.person == change.person, faces.c.face.in_(change.faces)
            met = connection.scalar(select(func.min(faces.c.begun_at)).where(*brought))
            if met is None:
                raise Stale  # every photo they brought along was removed since
            if named(connection, gallery, change.name) is not None:
                raise NameGone(change.name)
            anew = {"name": change.name, "key": name_key(change.name), "created_at": met}
            connection.execute(insert(people).values(id=source, gallery=gallery.id, **anew))
            give_back(connection, gallery, number, source, change.person)
            connection.execute(update(changes).where(changes.c.number == number).values(stage=Stage.UNDOING))
            return change_with(connection, changes.c.number == number) or change

    def finish_split(self, change: Change) -> None:
        """The engine has moved the faces back. Raises Stale where it was begun no longer."""
        with self._database.writing() as connection:
            number = number_of(connection, change, Stage.UNDOING)
            for some in batches(change.faces):
                theirs = faces.c.person == change.person, faces.c.face.in_(some)
                connection.execute(update(faces).where(*theirs).values(person=change.source))
            left = ~exists().where(faces.c.person == people.c.id)
            connection.execute(delete(people).where(people.c.id == change.person, left))
            connection.execute(delete(changes).where(changes.c.number == number))
            changed(connection, change.gallery)

    def abandon_change(self, change: Change) -> None:
        """The engine refused what was begun: everything is as it was before."""
        with self._database.writing() as connection:
            number = number_of(connection, change, change.stage)
            if change.stage is Stage.UNDOING:
                keep_user(connection, _source(change), change.person)
                connection.execute(delete(people).where(people.c.id == change.source))
                connection.execute(update(changes).where(changes.c.number == number).values(stage=Stage.DONE))
            else:
                connection.execute(delete(changes).where(changes.c.number == number))


def _source(change: Change) -> PersonId:
    if change.source is None:
        raise ValueError("only a merge has a source")
    return change.source


def _person(connection: Connection, gallery: Gallery, person: PersonId) -> Row[tuple[object, ...]]:
    here = people.c.gallery == gallery.id, people.c.id == person
    row = connection.execute(select(people).where(*here)).one_or_none()
    if row is None:
        raise Stale
    return row


def _faces_of(connection: Connection, person: PersonId) -> list[FaceId]:
    finished = faces.c.person == person, faces.c.face.is_not(None)
    return sorted(connection.scalars(select(faces.c.face).where(*finished)))


def _move_faces(connection: Connection, source: PersonId, into: PersonId) -> None:
    """Finished faces only; a photo that both were learned from keeps its place with `into` alone."""
    known = select(faces.c.photo_digest).where(faces.c.person == into, faces.c.photo_digest.is_not(None))
    clashing = faces.c.person == source, faces.c.photo_digest.in_(known.scalar_subquery())
    connection.execute(update(faces).where(*clashing).values(photo_digest=None))
    finished = faces.c.person == source, faces.c.face.is_not(None)
    connection.execute(update(faces).where(*finished).values(person=into))
