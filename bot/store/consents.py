"""On whose word somebody is known, and which user of Telegram they are."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, insert, select, update

from bot.errors import Stale, UserTaken
from bot.faces import ChatKey, Consent, Gallery, Linked, Mode, Origin, Person, PersonId
from bot.store.database import Part
from bot.store.people import face_count
from bot.store.tables import changes, chats, consents, faces, galleries, people, refusals


class Consents(Part):
    """Words that were given, users who are linked, and those whom nobody else may enrol."""

    def chat_of(self, gallery: Gallery) -> ChatKey | None:
        """Whose gallery it is; None where it was erased."""
        with self._database.reading() as connection:
            chat: ChatKey | None = connection.scalar(select(chats.c.chat).where(chats.c.gallery == gallery.id))
            return chat

    def consent(self, gallery: Gallery, person: PersonId) -> Consent | None:
        """On whose word `person` is known; None where that was not kept."""
        query = select(consents).join(people, people.c.id == consents.c.person)
        with self._database.reading() as connection:
            row = connection.execute(query.where(people.c.gallery == gallery.id, people.c.id == person)).one_or_none()
        return None if row is None else Consent(Mode(row.mode), row.by, row.version, row.language, row.at)

    def link(self, gallery: Gallery, person: PersonId, user: int | None) -> None:
        """`person` is this user from now on, or nobody's. Raises Stale, and UserTaken where the user is another."""
        here = people.c.gallery == gallery.id
        with self._database.writing() as connection:
            if user is not None and is_taken(connection, gallery, person, user):
                raise UserTaken
            linked = update(people).where(here, people.c.id == person).values(telegram_user_id=user)
            if not connection.execute(linked).rowcount:
                raise Stale

    def linked(self, user: int, engine: str, chat: ChatKey | None = None) -> list[Linked]:
        """Everybody who is this user, at `engine`; in one chat or in all of them."""
        query = (
            select(people, face_count, galleries.c.engine, galleries.c.collection, galleries.c.origin, chats.c.chat)
            .join(galleries, galleries.c.id == people.c.gallery)
            .join(chats, chats.c.gallery == galleries.c.id)
            .where(people.c.telegram_user_id == user, ~people.c.leaving, galleries.c.engine == engine)
        )
        if chat is not None:
            query = query.where(chats.c.chat == chat)
        with self._database.reading() as connection:
            return list(map(_linked, connection.execute(query.order_by(chats.c.chat)).all()))

    def refuse(self, user: int, *, stands: bool) -> None:
        """From now on nobody else may enrol this user, or they may again. Twice is harmless."""
        with self._database.writing() as connection:
            connection.execute(delete(refusals).where(refusals.c.user == user))
            if stands:
                connection.execute(insert(refusals).values(user=user, at=self._now()))

    def refused(self, user: int) -> bool:
        """Whether nobody else may enrol this user."""
        with self._database.reading() as connection:
            return bool(connection.scalar(select(exists().where(refusals.c.user == user))))


def give_word(
    connection: Connection, gallery: Gallery, person: PersonId, consent: Consent | None, now: datetime
) -> None:
    """Keep `consent` unless there is one. Raises Stale for somebody new without any."""
    if connection.scalar(select(exists().where(consents.c.person == person))):
        return
    if consent is None:
        if not connection.scalar(select(exists().where(faces.c.person == person, faces.c.face.is_not(None)))):
            raise Stale("forgotten meanwhile: it takes a new word")
        return
    keep_word(connection, person, word_of(consent), consent.at or now)
    user = consent.by if consent.mode is Mode.ASKED else None
    if user is not None and not is_taken(connection, gallery, person, user):
        connection.execute(update(people).where(people.c.id == person).values(telegram_user_id=user))


def word_of(consent: Consent) -> dict[str, Any]:
    """As it is kept, but for the time."""
    return {"mode": consent.mode, "by": consent.by, "version": consent.version, "language": consent.language}


def keep_word(connection: Connection, person: PersonId, word: dict[str, Any], at: datetime) -> None:
    """`person` is known on this word."""
    connection.execute(insert(consents).values(person=person, at=at, **word))


def is_taken(connection: Connection, gallery: Gallery, person: PersonId, user: int) -> bool:
    """Whether somebody else in `gallery` is this user."""
    other = people.c.gallery == gallery.id, people.c.telegram_user_id == user, people.c.id != person
    return bool(connection.scalar(select(exists().where(*other))))


def _linked(row: Row[Any]) -> Linked:
    gallery = Gallery(row.gallery, row.engine, row.collection, Origin(row.origin))
    person = Person(row.id, row.name, row.faces, row.telegram_user_id, row.created_at, row.last_seen_at)
    return Linked(gallery, row.chat, person)


def part_with(connection: Connection, person: Row[Any]) -> dict[str, Any]:
    """On whose word, and as which user, somebody was known who is to become part of somebody else; as JSON."""
    row = connection.execute(select(consents).where(consents.c.person == person.id)).one_or_none()
    word = row and {"mode": row.mode, "by": row.by, "version": row.version, "language": row.language}
    return {"user": person.telegram_user_id, "word": word, "at": row.at.isoformat() if row else None}


def give_back(connection: Connection, gallery: Gallery, change: int, source: PersonId, into: PersonId) -> None:
    """Whoever became part of `into` is `source` again, on the word and as the user from before."""
    kept = connection.scalar(select(changes.c.word).where(changes.c.number == change))
    if not kept:
        return
    if kept["word"]:
        keep_word(connection, source, kept["word"], datetime.fromisoformat(kept["at"]))
    if kept["user"]:
        theirs = people.c.id == into, people.c.telegram_user_id == kept["user"]
        connection.execute(update(people).where(*theirs).values(telegram_user_id=None))
        if not is_taken(connection, gallery, source, kept["user"]):  # they may be somebody else by now
            connection.execute(update(people).where(people.c.id == source).values(telegram_user_id=kept["user"]))


def keep_user(connection: Connection, source: PersonId, into: PersonId) -> None:
    """Whoever is not `source` again after all is `into`, as the same user."""
    user = connection.scalar(select(people.c.telegram_user_id).where(people.c.id == source))
    theirs = people.c.id == into, people.c.telegram_user_id.is_(None)
    connection.execute(update(people).where(*theirs).values(telegram_user_id=user))
