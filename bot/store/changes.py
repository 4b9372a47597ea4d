"""What was done to a gallery and can be taken back: names, references, and how far each change has come."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, insert, or_, select, update

from bot.errors import Leaving, NameGone, NameTaken, Stale
from bot.faces import Change, FaceId, Gallery, Kind, Origin, PersonId, Stage, name_key
from bot.store.database import Part
from bot.store.galleries import keep_newest
from bot.store.tables import changes, chats, expected_photos, galleries, new_id, pending_people, people, picks

CHANGES_PER_GALLERY = 1000
UNFINISHED = Stage.BEGUN, Stage.UNDOING
UNDOABLE = Stage.DONE, Stage.UNDOING
"""Taking back what broke off while it was taken back goes on from there."""


class Changes(Part):
    """The journal of a gallery."""

    def rename(self, gallery: Gallery, person: PersonId, name: str) -> Change:
        """`person` is called `name` from now on. Raises Stale, and NameTaken where somebody else is."""
        with self._database.writing() as connection:
            before = _name_of(connection, gallery, person)
            if (other := named(connection, gallery, name)) not in {None, person}:
                raise NameTaken(name, person, PersonId(str(other)))
            _call(connection, gallery, person, name)
            return note(connection, gallery, self._now(), kind=Kind.RENAMED, person=person, name=before)

    def take_back_rename(self, change: Change) -> None:
        """The name from before is back, and later renames of the person count no more. Raises Stale, NameGone."""
        later = changes.c.kind == Kind.RENAMED, changes.c.person == change.person
        with self._database.writing() as connection:
            number = number_of(connection, change, Stage.DONE)
            _name_of(connection, change.gallery, change.person)
            if named(connection, change.gallery, change.name) not in {None, change.person}:
                raise NameGone(change.name)
            _call(connection, change.gallery, change.person, change.name)
            connection.execute(delete(changes).where(of(change.gallery), *later, changes.c.number >= number))

    def change(self, gallery: Gallery, change: str) -> Change | None:
        """What was done under that id, None where it cannot be taken back any more."""
        return self._newest(_undoable(gallery).where(changes.c.id == change))

    def last_change(self, gallery: Gallery) -> Change | None:
        """The newest that can be taken back."""
        return self._newest(_undoable(gallery))

    def change_before(self, change: Change) -> Change | None:
        """The newest of those that were made before `change` and can be taken back."""
        with self._database.reading() as connection:
            number = connection.scalar(select(changes.c.number).where(is_change(change)))
        return None if number is None else self._newest(_undoable(change.gallery).where(changes.c.number < number))

    def forget_change(self, change: Change) -> None:
        """It was taken back."""
        with self._database.writing() as connection:
            connection.execute(delete(changes).where(is_change(change)))

    def pending(self, gallery: Gallery, people: Sequence[PersonId]) -> list[Change]:
        """What was begun about these people and not finished, the oldest first."""
        about = or_(changes.c.person.in_(people), changes.c.source.in_(people))
        with self._database.reading() as connection:
            return list(pending_changes(connection, of(gallery), about))

    def pending_since(self, before: datetime) -> list[Change]:
        """What was begun anywhere before then and not finished, the oldest first."""
        with self._database.reading() as connection:
            return list(pending_changes(connection, changes.c.at < before))

    def _newest(self, query: Select[Any]) -> Change | None:
        with self._database.reading() as connection:
            row = connection.execute(query.order_by(changes.c.number.desc()).limit(1)).one_or_none()
        return None if row is None else _change(row)


def note(connection: Connection, gallery: Gallery, at: datetime, **about: Any) -> Change:
    """Write down what is done, until a thousand newer changes were made here."""
    change = {"id": new_id(), "stage": Stage.DONE, **about}
    connection.execute(insert(changes).values(gallery=gallery.id, at=at, **change))
    keep_newest(connection, changes, gallery, CHANGES_PER_GALLERY)
    return _change(connection.execute(_all().where(changes.c.id == change["id"])).one())


def number_of(connection: Connection, change: Change, *stages: Stage) -> int:
    """Where `change` stands in the journal. Raises Stale where it is not at one of these stages any more."""
    at: int | None = connection.scalar(select(changes.c.number).where(is_change(change), changes.c.stage.in_(stages)))
    if at is None:
        raise Stale
    return at


def change_with(connection: Connection, *where: ColumnElement[bool]) -> Change | None:
    """The change of which all this is true, None where there is none."""
    row = connection.execute(_all().where(*where)).one_or_none()
    return None if row is None else _change(row)


def named(connection: Connection, gallery: Gallery, name: str) -> PersonId | None:
    """Whose name it is. Raises Leaving where it is that of somebody who is being erased."""
    theirs = people.c.gallery == gallery.id, people.c.key == name_key(name)
    row = connection.execute(select(people.c.id, people.c.leaving).where(*theirs)).one_or_none()
    if row is not None and row.leaving:
        raise Leaving(name)
    return row and PersonId(row.id)


def rekey_questions(connection: Connection, gallery: Gallery, before: str, name: str) -> None:
    """Open questions and photos that wait about whoever was called `before` are about `name`."""
    words = {"name": name, "key": name_key(name)}
    asked_here = select(chats.c.chat).where(chats.c.gallery == gallery.id)
    here = {table: table.c.gallery == gallery.id for table in (picks, pending_people)}
    here[expected_photos] = expected_photos.c.chat.in_(asked_here)
    for table, condition in here.items():
        connection.execute(update(table).where(condition, table.c.key == name_key(before)).values(**words))


def parts_of(connection: Connection, gallery: Gallery, person: PersonId) -> set[PersonId]:
    """`person`, and everybody who became part of them."""
    theirs, parts = {person}, {person}
    while parts:
        merged = select(changes.c.source).where(of(gallery), changes.c.person.in_(parts))
        parts = {source for source in connection.scalars(merged) if source} - theirs
        theirs |= parts
    return theirs


def erase_changes(connection: Connection, gallery: Gallery, theirs: Collection[PersonId]) -> None:
    """Nothing that was done to these people can be taken back any more."""
    about = or_(changes.c.person.in_(theirs), changes.c.source.in_(theirs))
    connection.execute(delete(changes).where(of(gallery), about))


def _call(connection: Connection, gallery: Gallery, person: PersonId, name: str) -> None:
    rekey_questions(connection, gallery, _name_of(connection, gallery, person), name)
    connection.execute(update(people).where(people.c.id == person).values(name=name, key=name_key(name)))


def _name_of(connection: Connection, gallery: Gallery, person: PersonId) -> str:
    name: str | None = connection.scalar(
        select(people.c.name).where(people.c.gallery == gallery.id, people.c.id == person, ~people.c.leaving)
    )
    if name is None:
        raise Stale
    return name


def of(gallery: Gallery) -> ColumnElement[bool]:
    """The journal of one gallery."""
    return changes.c.gallery == gallery.id


def is_change(change: Change) -> ColumnElement[bool]:
    """This very change."""
    return and_(of(change.gallery), changes.c.id == change.id)


def _all() -> Select[Any]:
    at = galleries.c.engine, galleries.c.collection, galleries.c.origin
    return select(changes, *at).join(galleries, galleries.c.id == changes.c.gallery)


def _undoable(gallery: Gallery) -> Select[Any]:
    there = select(people.c.id).where(people.c.gallery == gallery.id, ~people.c.leaving)
    return _all().where(of(gallery), changes.c.stage.in_(UNDOABLE), changes.c.person.in_(there))


def pending_changes(connection: Connection, *where: ColumnElement[bool]) -> Iterator[Change]:
    """What was begun and not finished of which all this is true, the oldest first."""
    query = _all().where(changes.c.stage.in_(UNFINISHED), *where).order_by(changes.c.number)
    return map(_change, connection.execute(query).all())


def _change(row: Row[Any]) -> Change:
    return Change(
        id=row.id,
        gallery=Gallery(row.gallery, row.engine, row.collection, Origin(row.origin)),
        kind=Kind(row.kind),
        person=row.person,
        at=row.at,
        name=row.name,
        faces=tuple(map(FaceId, row.faces)),
        file=row.file,
        seen=row.seen,
        source=row.source,
        stage=Stage(row.stage),
    )
