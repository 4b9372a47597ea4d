"""How everything about somebody, or about everybody, leaves every table."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, cast, delete, or_, select, update

from bot.faces import Gallery, PersonId
from bot.store.audit import erase_names
from bot.store.changes import erase_changes, parts_of
from bot.store.galleries import changed
from bot.store.inquiries import alone, erase_from_inquiries, without
from bot.store.invited import drop_links
from bot.store.tables import (
    changes,
    chats,
    expected_photos,
    galleries,
    people,
    picks,
    probes,
    prompts,
    settings,
    templates,
)
from bot.store.templates import delete_templates
from bot.store.waiting import erase_waiting


def erase_about(connection: Connection, gallery: Gallery, person: PersonId) -> None:
    """Nothing about `person` is left, nor about anybody who became part of them; of another gallery's, all."""
    delete_templates(connection, gallery, person)
    row = connection.execute(select(people.c.gallery, people.c.key).where(people.c.id == person)).one_or_none()
    if row is not None and row.gallery != gallery.id:
        return
    theirs = parts_of(connection, gallery, person)
    if row is not None:
        _erase_by_name(connection, gallery, row.key)
    _erase_from_picks(connection, gallery, person)
    erase_from_inquiries(connection, gallery, person)
    erase_names(connection, theirs)
    erase_changes(connection, gallery, theirs)
    drop_links(connection, sorted(theirs))
    _erase_from_prompts(connection, theirs)
    if connection.execute(delete(people).where(people.c.id == person)).rowcount:  # faces and consent go along
        changed(connection, gallery)


def erase_whole(connection: Connection, gallery: Gallery) -> None:
    """Nothing of `gallery` is left, nor anything that its chat was asked."""
    chat = select(chats.c.chat).where(chats.c.gallery == gallery.id)
    everybody = set(connection.scalars(select(people.c.id).where(people.c.gallery == gallery.id)))
    erase_asked(connection, chat)
    erase_names(connection, everybody)
    drop_links(connection, sorted(everybody))
    erase_waiting(connection, gallery)
    for table in (picks, probes, changes, templates, settings, people, chats):  # faces and consents go along
        connection.execute(delete(table).where(table.c.gallery == gallery.id))
    connection.execute(delete(galleries).where(galleries.c.id == gallery.id))


def erase_asked(connection: Connection, chat: Any) -> None:
    """Whatever was asked in these chats needs no answer any more."""
    for questions in (expected_photos, prompts):
        connection.execute(delete(questions).where(questions.c.chat.in_(chat)))


def has_left(connection: Connection, theirs: Collection[PersonId]) -> set[PersonId]:
    """Which of these are nobody of their own any more."""
    return set(theirs) - set(connection.scalars(select(people.c.id).where(people.c.id.in_(theirs))))


def mark_leaving(connection: Connection, gallery: Gallery, *whom: ColumnElement[bool]) -> int:
    """Name and show these people to nobody any more; how many they are."""
    here = people.c.gallery == gallery.id, ~people.c.leaving
    marked = connection.execute(update(people).where(*here, *whom).values(leaving=True)).rowcount
    if marked:
        changed(connection, gallery)
    return marked


def _erase_by_name(connection: Connection, gallery: Gallery, key: str) -> None:
    asked_here = select(chats.c.chat).where(chats.c.gallery == gallery.id)
    erase_waiting(connection, gallery, key)
    connection.execute(delete(picks).where(picks.c.gallery == gallery.id, picks.c.key == key))
    connection.execute(
        delete(expected_photos).where(expected_photos.c.chat.in_(asked_here), expected_photos.c.key == key)
    )


def _erase_from_picks(connection: Connection, gallery: Gallery, person: PersonId) -> None:
    """Open questions about others go on, unless nobody but `person` is on the photo."""
    there = cast(picks.c.sightings, String).contains(person)
    for row in connection.execute(select(picks).where(picks.c.gallery == gallery.id, there)).all():
        this = picks.c.number == row.number
        if alone(row.sightings, (), person):
            connection.execute(delete(picks).where(this))
        else:
            connection.execute(update(picks).where(this).values(sightings=without(row.sightings, person)))


def _erase_from_prompts(connection: Connection, theirs: Collection[PersonId]) -> None:
    """Whoever replies still learns that there is nobody left to reply about."""
    for row in connection.execute(select(prompts).where(or_(*(_mentions(prompts, one) for one in theirs)))).all():
        this = prompts.c.chat == row.chat, prompts.c.message == row.message
        about = {name: "" if said in theirs else said for name, said in row.about.items()}
        connection.execute(update(prompts).where(*this).values(about=about))


def _mentions(table: Table, person: PersonId) -> ColumnElement[bool]:
    return cast(table.c.about, String).contains(person)
