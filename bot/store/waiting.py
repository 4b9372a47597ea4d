"""Who is new and waits for a word; of their photos only Telegram's names are kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, insert, or_, select, update

from bot.errors import Stale
from bot.faces import STATEMENTS, ChatKey, Consent, Gallery, Mode, Origin, Pending, Shot, name_key
from bot.store.database import Part
from bot.store.galleries import refuse_what_is_gone
from bot.store.invited import drop_expired_links, drop_links
from bot.store.tables import chats, galleries, new_id, pending_people

MOST_SHOTS = 10
"""Photos of one pending person, the newest: as many as an album has."""
WAITING_PER_GALLERY = 50


class Waiting(Part):
    """Pending people."""

    def keep_waiting(
        self, gallery: Gallery, name: str, mode: Mode, by: int | None, language: str, shots: Sequence[Shot]
    ) -> Pending:
        """Somebody new waits for a word; who is asked themselves waits once, with the newest ten photos.

        Of very many in a chat the oldest are dropped. Raises Stale where the gallery was erased meanwhile.
        """
        about = {"name": name, "mode": mode, "by": by, "language": language, "asked_at": self._now()}
        with self._database.writing() as connection:
            refuse_what_is_gone(connection, gallery)
            same = _of(gallery, name), pending_people.c.mode == mode, pending_people.c.agreed_by.is_(None)
            known = _first(connection, *same) if mode is Mode.ASKED else None
            kept = [asdict(shot) for shot in [*(known.shots if known else ()), *shots][-MOST_SHOTS:]]
            if known is not None:
                connection.execute(update(pending_people).where(_is(known)).values(**about, shots=kept))
                return replace(known, name=name, by=by, language=language, shots=tuple(Shot(**one) for one in kept))
            identity = {"id": new_id(), "gallery": gallery.id, "key": name_key(name)}
            connection.execute(insert(pending_people).values(**identity, **about, shots=kept))
            _keep_newest(connection, gallery)
            return _found(connection, pending_people.c.id == identity["id"])

    def waiting(self, pending: str) -> Pending | None:
        """Whoever waits under that id, None when that is settled."""
        with self._database.reading() as connection:
            return _first(connection, pending_people.c.id == pending)

    def agree(self, pending: Pending, by: int | None, language: str) -> Pending:
        """The word was given. Raises Stale where nobody waits for it any more."""
        given = {"agreed_by": by, "language": language, "asked_at": self._now()}
        with self._database.writing() as connection:
            if not connection.execute(update(pending_people).where(_is(pending)).values(**given)).rowcount:
                raise Stale
            return _found(connection, _is(pending))

    def shots_taken(self, pending: Pending) -> None:
        """Its photos were looked at: only the word is kept for further ones, and no link leads there."""
        with self._database.writing() as connection:
            connection.execute(update(pending_people).where(_is(pending)).values(shots=[]))
            drop_links(connection, [pending.id])

    def agreement(self, gallery: Gallery, name: str) -> Consent | None:
        """The word that was given for somebody of that name who is not known yet."""
        query = pending_people.c.agreed_by.is_not(None), _of(gallery, name)
        with self._database.reading() as connection:
            found = _first(connection, *query)
            if found is None:
                return None
            at = connection.scalar(select(pending_people.c.asked_at).where(_is(found)))  # since when it counts
            return Consent(found.mode, found.agreed_by, STATEMENTS[found.mode].version, found.language, at)

    def stop_waiting(self, pending: Pending) -> bool:
        """Nothing of them is kept any more; False where nothing was."""
        with self._database.writing() as connection:
            gone = connection.execute(delete(pending_people).where(_is(pending))).rowcount > 0
            drop_links(connection, [pending.id])
        self._database.scrub()
        return gone

    def stop_waiting_for(self, gallery: Gallery, name: str) -> None:
        """Whoever has that name waits for no word, and one that was given counts no more."""
        with self._database.writing() as connection:
            erase_waiting(connection, gallery, name_key(name))

    def take_back(self, user: int, chat: ChatKey | None) -> list[Pending]:
        """Drop every word that `user` gave for themselves and nobody used yet, in one chat or in all of them."""
        theirs = [pending_people.c.mode == Mode.ASKED, pending_people.c.agreed_by == user]
        here = [chats.c.chat == chat] if chat is not None else []
        with self._database.writing() as connection:
            found = list(_pending(connection, _all().where(*theirs, *here)))
            connection.execute(delete(pending_people).where(pending_people.c.id.in_([one.id for one in found])))
            drop_links(connection, [one.id for one in found])
        if found:
            self._database.scrub()
        return found

    def expired(self, vouched: datetime, since: datetime) -> list[Pending]:
        """Drop what waited since before then, and say for whom; expired links go, too.

        What nobody vouched for is dropped sooner than anything else.
        """
        unconfirmed = and_(pending_people.c.mode == Mode.VOUCHED, pending_people.c.agreed_by.is_(None))
        late = or_(pending_people.c.asked_at < since, and_(unconfirmed, pending_people.c.asked_at < vouched))
        with self._database.writing() as connection:
            found = list(_pending(connection, _all().where(late)))
            connection.execute(delete(pending_people).where(late))
            drop_links(connection, [one.id for one in found])
            drop_expired_links(connection, self._now())
        if found:
            self._database.scrub()
        return found


def erase_waiting(connection: Connection, gallery: Gallery, key: str | None = None) -> None:
    """Nobody waits in `gallery` any more, or nobody of that name; no link leads there."""
    here = [pending_people.c.gallery == gallery.id, *([pending_people.c.key == key] if key is not None else [])]
    drop_links(connection, list(connection.scalars(select(pending_people.c.id).where(*here))))
    connection.execute(delete(pending_people).where(*here))


def erase_agreements(connection: Connection, gallery: Gallery, key: str) -> None:
    """Whoever agreed is known by now."""
    here = pending_people.c.gallery == gallery.id, pending_people.c.key == key
    agreed = select(pending_people.c.id).where(*here, pending_people.c.agreed_by.is_not(None))
    drop_links(connection, ids := list(connection.scalars(agreed)))
    connection.execute(delete(pending_people).where(pending_people.c.id.in_(ids)))


def _keep_newest(connection: Connection, gallery: Gallery) -> None:
    here = pending_people.c.gallery == gallery.id
    newest = select(pending_people.c.id).where(here).order_by(pending_people.c.asked_at.desc(), pending_people.c.id)
    if too_old := list(connection.scalars(newest.offset(WAITING_PER_GALLERY))):
        connection.execute(delete(pending_people).where(pending_people.c.id.in_(too_old)))
        drop_links(connection, too_old)


def _of(gallery: Gallery, name: str) -> ColumnElement[bool]:
    return and_(pending_people.c.gallery == gallery.id, pending_people.c.key == name_key(name))


def _is(pending: Pending) -> ColumnElement[bool]:
    return and_(pending_people.c.gallery == pending.gallery.id, pending_people.c.id == pending.id)


def _all() -> Select[Any]:
    at = galleries.c.engine, galleries.c.collection, galleries.c.origin, chats.c.chat
    return (
        select(pending_people, *at)
        .join(galleries, galleries.c.id == pending_people.c.gallery)
        .join(chats, chats.c.gallery == galleries.c.id)
    )


def _first(connection: Connection, *where: ColumnElement[bool]) -> Pending | None:
    newest = _all().where(*where).order_by(pending_people.c.asked_at.desc(), pending_people.c.id)
    return next(_pending(connection, newest.limit(1)), None)


def _found(connection: Connection, *where: ColumnElement[bool]) -> Pending:
    found = _first(connection, *where)
    if found is None:
        raise Stale
    return found


def _pending(connection: Connection, query: Select[Any]) -> Iterator[Pending]:
    for row in connection.execute(query).all():
        yield Pending(
            id=row.id,
            gallery=Gallery(row.gallery, row.engine, row.collection, Origin(row.origin)),
            chat=row.chat,
            name=row.name,
            mode=Mode(row.mode),
            by=row.by,
            language=row.language,
            shots=tuple(Shot(**shot) for shot in row.shots),
            agreed_by=row.agreed_by,
        )
