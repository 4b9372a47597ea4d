"""What becomes of a chat's galleries and questions when Telegram gives the chat a new id.

The gallery that moves meets one that the new chat has already made when the bot answered there before it heard of
the move. Nobody may be lost then, and nobody's faces can be moved from one gallery of an engine to another from here:

- Where one of the two is empty, the other one stays, and takes over the settings it had not and the open questions.
- Where neither is, the new chat keeps what the old chat knew. The other gallery stays whole under a chat key of its
  own, `<new chat>~<gallery>`, for whoever runs the bot to look into or to erase; the log says so.
"""

from __future__ import annotations

import logging

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, or_, select, update

from bot.faces import ChatKey, GalleryId
from bot.store.admissions import move_admission
from bot.store.audit import move_audit
from bot.store.database import Part
from bot.store.tables import (
    changes,
    chats,
    erasures,
    expected_photos,
    former_chats,
    galleries,
    pending_people,
    people,
    picks,
    probes,
    prompts,
    settings,
    templates,
)
from bot.store.usage import move_usage

logger = logging.getLogger(__name__)

FORMER = select(former_chats.c.former).where(former_chats.c.chat == bindparam("chat"))


class Moves(Part):
    """Chats that get a new id."""

    def move_chat(self, old: ChatKey, new: ChatKey) -> None:
        """Telegram gave a group a new id: its galleries, settings and questions follow. Twice is harmless."""
        if old == new:
            return
        with self._database.writing() as connection:
            connection.execute(delete(former_chats).where(former_chats.c.chat == new))
            connection.execute(insert(former_chats).values(chat=new, former=old))
            for engine, gallery in connection.execute(
                select(chats.c.engine, chats.c.gallery).where(chats.c.chat == old)
            ).all():
                _move_gallery(connection, gallery, engine, old, new)
            connection.execute(update(erasures).where(erasures.c.chat == old).values(chat=new))
            _move_expected(connection, old, new)
            _move_prompts(connection, old, new)
            move_admission(connection, int(old), int(new))
            move_audit(connection, old, new)
            move_usage(connection, old, new)

    def formerly(self, chat: ChatKey) -> ChatKey | None:
        """The id `chat` had before Telegram gave it this one, None where it never moved."""
        with self._database.reading() as connection:
            former: ChatKey | None = connection.scalar(FORMER, {"chat": chat})
            return former


def _move_gallery(connection: Connection, moving: GalleryId, engine: str, old: ChatKey, new: ChatKey) -> None:
    there = connection.scalar(select(chats.c.gallery).where(chats.c.chat == new, chats.c.engine == engine))
    if there is not None:
        moving = _settle(connection, moving, there, engine, new)
    connection.execute(update(chats).where(chats.c.gallery == moving).values(chat=new))


def _settle(connection: Connection, moving: GalleryId, there: GalleryId, engine: str, new: ChatKey) -> GalleryId:
    """Which of two galleries the new chat keeps; the other one is merged into it or set aside."""
    if _is_bare(connection, there):
        _merge(connection, there, into=moving)
        return moving
    if _is_bare(connection, moving):
        _merge(connection, moving, into=there)
        return there
    _set_aside(connection, there, engine, ChatKey(f"{new}~{there}"))
    return moving


def _is_bare(connection: Connection, gallery: GalleryId) -> bool:
    """Whether nothing would be lost with it: nobody, not even begun, no template, and no collection elsewhere."""
    kept = [
        exists().where(people.c.gallery == gallery),
        exists().where(templates.c.gallery == gallery),
        exists().where(galleries.c.id == gallery, galleries.c.collection.is_not(None)),
    ]
    return not connection.scalar(select(or_(*kept)))


def _merge(connection: Connection, bare: GalleryId, *, into: GalleryId) -> None:
    said = select(settings.c.name).where(settings.c.gallery == into)
    connection.execute(
        update(settings).where(settings.c.gallery == bare, settings.c.name.not_in(said)).values(gallery=into)
    )
    for table in (picks, probes, changes, pending_people):
        connection.execute(update(table).where(table.c.gallery == bare).values(gallery=into))
    # what was found in either counts no more: the numbers of one say nothing about the other
    numbers = select(func.max(galleries.c.revision)).where(galleries.c.id.in_([bare, into]))
    newest = connection.scalar(numbers) or 0
    connection.execute(update(galleries).where(galleries.c.id == into).values(revision=newest + 1))
    connection.execute(delete(settings).where(settings.c.gallery == bare))
    connection.execute(delete(chats).where(chats.c.gallery == bare))
    connection.execute(delete(galleries).where(galleries.c.id == bare))


def _set_aside(connection: Connection, gallery: GalleryId, engine: str, aside: ChatKey) -> None:
    connection.execute(update(chats).where(chats.c.gallery == gallery).values(chat=aside))
    logger.warning("Two galleries met as a chat moved; gallery %s at %s is now that of chat %s", gallery, engine, aside)


def _move_expected(connection: Connection, old: ChatKey, new: ChatKey) -> None:
    """Whoever owes a photo in both chats owes the one that was asked for last."""
    other = expected_photos.alias()
    for chat, rival in ((old, new), (new, old)):
        outdated = exists().where(
            other.c.chat == rival,
            other.c.user == expected_photos.c.user,
            other.c.asked_at >= expected_photos.c.asked_at,
        )
        connection.execute(delete(expected_photos).where(expected_photos.c.chat == chat, outdated))
    connection.execute(update(expected_photos).where(expected_photos.c.chat == old).values(chat=new))


def _move_prompts(connection: Connection, old: ChatKey, new: ChatKey) -> None:
    """Messages are numbered anew in a supergroup, and the old ones cannot be replied to there: only the words go on."""
    connection.execute(delete(prompts).where(prompts.c.chat == old))
