"""Erasures: written down before anything is erased, and kept when it is, so that a restored backup can follow them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, or_, select, update

from bot.errors import Stale
from bot.faces import ChatKey, Erasure, Gallery, GalleryId, Origin, PersonId, Why
from bot.store.audit import erase_all_names, erase_names
from bot.store.changes import parts_of
from bot.store.database import Part
from bot.store.erasing import erase_about, erase_asked, erase_whole, has_left, mark_leaving
from bot.store.galleries import language_of, refuse_what_is_gone
from bot.store.tables import chats, erasures, galleries, new_id, people, settings

TRIES_FOR = timedelta(days=14)
"""How long an engine that does not confirm an erasure is asked again."""


class Erasures(Part):
    """Begun, done, or given up."""

    def begin_erasure(
        self, gallery: Gallery, person: PersonId, why: Why = Why.ASKED, tell: ChatKey | None = None
    ) -> Erasure:
        """`person` is about to be erased: named and shown to nobody any more. Raises Stale where they are already.

        What comes of it is told in `tell`, or else in the chat of `gallery`.
        """
        with self._database.writing() as connection:
            if not mark_leaving(connection, gallery, people.c.id == person):
                raise Stale
            begun = self._written(connection, gallery, person, why, tell)
            theirs = parts_of(connection, gallery, person)
            erase_names(connection, theirs)
            for part in has_left(connection, theirs):
                # in a backup they are somebody of their own still
                done = {"done_at": begun.begun, "told": True}
                write_erasure(connection, replace(begun, person=part), **done)
        return begun

    def begin_erasure_of_all(self, gallery: Gallery) -> tuple[Erasure, int]:
        """Everybody of `gallery` is about to be erased, and how many they are; its chat begins anew in its language.

        Raises Stale where that is so already.
        """
        with self._database.writing() as connection:
            refuse_what_is_gone(connection, gallery)
            begun = self._written(connection, gallery, None, Why.ASKED)
            return begun, self._detached(connection, begun)

    def finish_erasure(self, erasure: Erasure, gone: int, *, told: bool = False) -> None:
        """The engine has nothing any more: now the name goes, too."""
        with self._database.writing() as connection:
            _erase(connection, erasure)
            done = {"done_at": self._now(), "gone": erasures.c.gone + gone, "left": 0}
            known = {"told": True} if told else {}
            connection.execute(update(erasures).where(_is(erasure)).values(**done, **known))
        self._database.scrub()

    def leave_erasure(self, erasure: Erasure, gone: int, left: int) -> None:
        """So many faces are gone and so many may be left: to be tried again."""
        with self._database.writing() as connection:
            tried = {"gone": erasures.c.gone + gone, "left": left}
            connection.execute(update(erasures).where(_is(erasure)).values(**tried))

    def give_up_erasure(self, erasure: Erasure) -> None:
        """It was tried for long enough: the name goes, whatever the engine may have left."""
        with self._database.writing() as connection:
            _erase(connection, erasure)
            connection.execute(update(erasures).where(_is(erasure)).values(gave_up_at=self._now()))
        self._database.scrub()

    def erase_person(self, gallery: Gallery, person: PersonId) -> None:
        """Erase name, references and everything else kept about `person`: templates and questions about them too."""
        with self._database.writing() as connection:
            erase_about(connection, gallery, person)
        self._database.scrub()

    def erase_gallery(self, gallery: Gallery) -> None:
        """Erase `gallery` with everybody and everything in it; its chat gets a new one when it needs one."""
        with self._database.writing() as connection:
            erase_whole(connection, gallery)
        self._database.scrub()

    def unfinished_erasures(self, before: datetime) -> list[Erasure]:
        """What was begun before then, and neither done nor given up; the oldest first."""
        return self._found(erasures.c.begun_at < before, erasures.c.done_at.is_(None), erasures.c.gave_up_at.is_(None))

    def untold(self) -> list[tuple[Erasure, str | None]]:
        """What is done or given up and its chat was not told of, with the language the chat wishes for."""
        over = or_(erasures.c.done_at.is_not(None), erasures.c.gave_up_at.is_not(None))
        with self._database.reading() as connection:
            found = list(read_erasures(connection, all_erasures().where(over, ~erasures.c.told)))
            return [(one, language_of(connection, one.chat, one.gallery.engine)) for one in found]

    def told(self, about: Sequence[Erasure]) -> None:
        """Their chat knows, or cannot be told."""
        numbers = [one.number for one in about]
        with self._database.writing() as connection:
            connection.execute(update(erasures).where(erasures.c.number.in_(numbers)).values(told=True))

    def _found(self, *where: ColumnElement[bool]) -> list[Erasure]:
        with self._database.reading() as connection:
            return list(read_erasures(connection, all_erasures().where(*where)))

    def _written(
        self, connection: Connection, gallery: Gallery, person: PersonId | None, why: Why, tell: ChatKey | None = None
    ) -> Erasure:
        here = select(chats.c.chat, galleries.c.collection).join(galleries).where(chats.c.gallery == gallery.id)
        row = connection.execute(here).one()
        at = replace(gallery, collection=row.collection)
        now = self._now()
        return write_erasure(connection, Erasure(0, at, tell or row.chat, person, why, now, now + TRIES_FOR))

    def _detached(self, connection: Connection, erasure: Erasure) -> int:
        """The gallery is its chat's no more, so that whoever is enrolled from now on is safe; how many are leaving."""
        gallery = erasure.gallery
        language = language_of(connection, erasure.chat, gallery.engine)
        erase_asked(connection, [erasure.chat])
        erase_all_names(connection, erasure.chat)
        if connection.execute(delete(chats).where(chats.c.gallery == gallery.id)).rowcount and language:
            new = GalleryId(new_id())
            connection.execute(insert(galleries).values(id=new, engine=gallery.engine, created_at=self._now()))
            connection.execute(insert(chats).values(chat=erasure.chat, engine=gallery.engine, gallery=new))
            connection.execute(insert(settings).values(gallery=new, name="language", value=language))
        return mark_leaving(connection, gallery)


def _erase(connection: Connection, erasure: Erasure) -> None:
    if erasure.person is None:
        erase_whole(connection, erasure.gallery)
    else:
        erase_about(connection, erasure.gallery, erasure.person)


def _is(erasure: Erasure) -> ColumnElement[bool]:
    return erasures.c.number == erasure.number


def write_erasure(connection: Connection, erasure: Erasure, **more: Any) -> Erasure:
    """Write it down; as it is then, with its number."""
    gallery = erasure.gallery
    values = {
        "gallery": gallery.id,
        "engine": gallery.engine,
        "collection": gallery.collection,
        "chat": erasure.chat,
        "person": erasure.person,
        "why": erasure.why,
        "begun_at": erasure.begun,
        "until": erasure.until,
    }
    written = connection.execute(insert(erasures).values(**values, **more)).inserted_primary_key
    return replace(erasure, number=written[0] if written else 0)


def all_erasures() -> Select[Any]:
    """Those that were written down, the oldest first."""
    here = galleries.c.id == erasures.c.gallery
    return select(erasures, galleries.c.origin).outerjoin(galleries, here).order_by(erasures.c.number)


def read_erasures(connection: Connection, query: Select[Any]) -> Iterator[Erasure]:
    """What `query` finds."""
    for row in connection.execute(query):
        gallery = Gallery(row.gallery, row.engine, row.collection, Origin(row.origin or Origin.OWN))
        times = row.begun_at, row.until, row.done_at, row.gave_up_at
        yield Erasure(row.number, gallery, row.chat, row.person, Why(row.why), *times, row.gone, row.left)
