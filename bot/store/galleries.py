"""Which gallery belongs to which chat, and what its chat wishes for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Delete, Table, bindparam, delete, exists, insert, select, update

from bot.errors import Stale
from bot.faces import ChatKey, Gallery, GalleryId, Origin
from bot.store.database import Part
from bot.store.tables import chats, galleries, new_id, settings

OF_A_CHAT = (
    select(galleries.c.id, galleries.c.engine, galleries.c.collection, galleries.c.origin)
    .join(chats, chats.c.gallery == galleries.c.id)
    .where(chats.c.chat == bindparam("chat"), chats.c.engine == bindparam("engine"))
)
IS_A_CHATS = select(exists().where(chats.c.gallery == bindparam("gallery")))
REVISION = select(galleries.c.revision).where(galleries.c.id == bindparam("gallery"))
SETTINGS = select(settings.c.name, settings.c.value).where(settings.c.gallery == bindparam("gallery"))


class Galleries(Part):
    """Galleries and their settings."""

    def gallery(self, chat: ChatKey, engine: str) -> Gallery:
        """The gallery of `chat` at `engine`, made when there is none yet."""
        with self._database.reading() as connection:
            found = _gallery_of(connection, chat, engine)
        return found or self._make_gallery(chat, engine)

    def _make_gallery(self, chat: ChatKey, engine: str) -> Gallery:
        with self._database.writing() as connection:
            found = _gallery_of(connection, chat, engine)  # somebody may have been faster
            if found:
                return found
            made = Gallery(GalleryId(new_id()), engine)
            connection.execute(insert(galleries).values(id=made.id, engine=engine, created_at=self._now()))
            connection.execute(insert(chats).values(chat=chat, engine=engine, gallery=made.id))
            return made

    def since(self, gallery: Gallery) -> datetime:
        """When `gallery` was made. Raises Stale where it was erased meanwhile."""
        with self._database.reading() as connection:
            made: datetime | None = connection.scalar(
                select(galleries.c.created_at).where(galleries.c.id == gallery.id)
            )
        if made is None:
            raise Stale("this gallery was erased meanwhile")
        return made

    def settings(self, gallery: Gallery) -> dict[str, str]:
        """What this gallery's chat wishes for, by name; only what it ever said."""
        with self._database.reading() as connection:
            return {row.name: row.value for row in connection.execute(SETTINGS, {"gallery": gallery.id})}

    def set_settings(self, gallery: Gallery, values: Mapping[str, str | None]) -> None:
        """Remember all these wishes or none; None forgets one. Raises Stale where the gallery was erased meanwhile."""
        here = settings.c.gallery == gallery.id
        said = [{"gallery": gallery.id, "name": name, "value": value} for name, value in values.items() if value]
        with self._database.writing() as connection:
            refuse_what_is_gone(connection, gallery)
            connection.execute(delete(settings).where(here, settings.c.name.in_(values)))
            if said:
                connection.execute(insert(settings), said)


def keep_newest(connection: Connection, table: Table, gallery: Gallery, most: int) -> None:
    """Drop the oldest rows of `table`, which counts them by `number`, where there are more than `most` of `gallery`."""
    connection.execute(_beyond(table, most), {"gallery": gallery.id})


@cache
def _beyond(table: Table, most: int) -> Delete:
    here = table.c.gallery == bindparam("gallery")
    too_old = select(table.c.number).where(here).order_by(table.c.number.desc()).offset(most).limit(1)
    return delete(table).where(here, table.c.number <= too_old.scalar_subquery())


def refuse_what_is_gone(connection: Connection, gallery: Gallery) -> None:
    """Raises Stale where `gallery` was erased after it was read, or is about to be: then it is no chat's any more."""
    if not connection.scalar(IS_A_CHATS, {"gallery": gallery.id}):
        raise Stale("this gallery was erased meanwhile")


def changed(connection: Connection, gallery: Gallery) -> None:
    """Who would be found in `gallery` is different from now on: whatever was found before counts no more."""
    here = galleries.c.id == gallery.id
    connection.execute(update(galleries).where(here).values(revision=galleries.c.revision + 1))


def revision_of(connection: Connection, gallery: Gallery) -> int:
    """How often `gallery` has changed; 0 where there is none."""
    return connection.scalar(REVISION, {"gallery": gallery.id}) or 0


def _gallery_of(connection: Connection, chat: ChatKey, engine: str) -> Gallery | None:
    row = connection.execute(OF_A_CHAT, {"chat": chat, "engine": engine}).one_or_none()
    return row and Gallery(row.id, row.engine, row.collection, Origin(row.origin))


def language_of(connection: Connection, chat: ChatKey, engine: str) -> str | None:
    """The language that `chat` wishes for."""
    there = select(settings.c.value).join(chats, chats.c.gallery == settings.c.gallery)
    here = chats.c.chat == chat, chats.c.engine == engine, settings.c.name == "language"
    language: str | None = connection.scalar(there.where(*here))
    return language
