"""Erasures as the store keeps them: written down first, hidden at once, and known to a backup's successor."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import Leaving, Stale
from bot.faces import Act, ChatKey, FaceId, Gallery, Probe, Prompt, Purpose, Why
from bot.store import SqlStore

from .conftest import CHAT, FACE, Clock, enrol

NEW = ChatKey("-100777")


def test_whoever_is_leaving_is_hidden_at_once_and_the_name_is_free_only_afterwards(
    store: SqlStore, gallery: Gallery, clock: Clock
) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    begun = store.begin_enrolment(gallery, "Ada", "another photo", FACE)
    renamed = store.rename(gallery, ada.id, "Bea")
    store.rename(gallery, ada.id, "Ada")
    store.record(gallery, Act.ENROLLED, 7, ada.id, "Ada")
    revision = store.revision(gallery)
    erasure = store.begin_erasure(gallery, ada.id)

    assert [person.name for person in store.people(gallery)] == ["Ben"]
    assert (store.person(gallery, ada.id), store.person_named(gallery, "ada")) == (None, None)
    assert (store.persons(gallery, [ada.id]), store.references(gallery, ada.id)) == ({}, [])
    assert (store.enrolled(gallery, "Ada", "digest"), store.change(gallery, renamed.id)) == (None, None)
    assert [entry.name for entry in store.entries(CHAT, clock.now - timedelta(days=1), 9)] == [""]
    assert store.revision(gallery) > revision
    with pytest.raises(Leaving):
        store.begin_enrolment(gallery, "ADA", "a third photo", FACE)
    with pytest.raises(Leaving):
        store.rename(gallery, ben.id, "Ada")
    with pytest.raises(Stale):
        store.finish_enrolment(begun, FaceId("late"))
    with pytest.raises(Stale):
        store.begin_erasure(gallery, ada.id)
    store.finish_erasure(erasure, 1)
    assert enrol(store, gallery, "Ada").id != ada.id


def test_erasures_are_kept_with_what_came_of_them_and_follow_their_chat(
    store: SqlStore, gallery: Gallery, clock: Clock
) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    store.set_settings(gallery, {"language": "de"})
    first = store.begin_erasure(gallery, ada.id)
    store.leave_erasure(first, 1, 2)
    clock.forward(10)
    second = store.begin_erasure(gallery, ben.id, Why.UNSEEN)
    unfinished = store.unfinished_erasures(clock.now)
    store.finish_erasure(first, 2)
    store.give_up_erasure(second)
    store.move_chat(CHAT, NEW)
    untold = store.untold()
    store.told([first])

    assert [(one.gone, one.left) for one in unfinished] == [(1, 2)]
    assert store.unfinished_erasures(clock.forward(10)) == []
    assert [(one.person, one.gone, one.left, one.chat, language) for one, language in untold] == [
        (ada.id, 3, 0, NEW, "de"),
        (ben.id, 0, 0, NEW, "de"),
    ]
    assert [(one.person, one.why, bool(one.gave_up)) for one, _ in store.untold()] == [(ben.id, Why.UNSEEN, True)]


def test_a_gallery_that_is_erased_is_nobodys_at_once(store: SqlStore, gallery: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")
    store.set_settings(gallery, {"language": "de", "pictures": "no"})
    store.keep_prompt(CHAT, 5, 7, Prompt(Purpose.RENAME, {"person": ada.id}))
    erasure, people = store.begin_erasure_of_all(gallery)
    anew = store.gallery(CHAT, "local")

    assert (people, anew == gallery, store.settings(anew)) == (1, False, {"language": "de"})
    assert (store.people(gallery), store.prompt(CHAT, 5)) == ([], None)
    with pytest.raises(Stale):
        store.begin_enrolment(gallery, "Ben", "digest", FACE)
    with pytest.raises(Stale):
        store.begin_erasure_of_all(gallery)
    enrol(store, anew, "Ben")
    store.finish_erasure(erasure, 1, told=True)
    with pytest.raises(Stale):
        store.since(gallery)
    assert [person.name for person in store.people(anew)] == ["Ben"]
    assert store.untold() == []


def test_what_is_old_is_dropped(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    ada = enrol(store, gallery, "Ada")
    old = store.keep_inquiry(gallery, [Probe("file", "unique")])
    store.record(gallery, Act.ENROLLED, 7, ada.id, "Ada")
    now = clock.forward(60)
    new = store.keep_inquiry(gallery, [Probe("file", "unique")])
    store.purge(sightings=now, owed=now, acts=now - timedelta(days=1))

    assert (store.inquiry(gallery, old.id), store.inquiry(gallery, new.id)) == (None, new)
    assert [entry.name for entry in store.entries(CHAT, now - timedelta(days=1), 9)] == ["Ada"]


def test_who_is_seen_or_taught_is_not_unseen(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    for name in ("Ada", "Ben", "Cleo"):
        enrol(store, gallery, name)
    since = clock.forward(60)
    enrol(store, gallery, "Ben", "another photo")
    unseen = store.unseen(gallery, since)
    store.announced(gallery, [person.id for person in unseen])
    warned = store.warned(gallery)
    clock.forward(1)
    store.seen(gallery, [unseen[0].id])

    assert [person.name for person in unseen] == [person.name for person in warned] == ["Ada", "Cleo"]
    assert store.unseen(gallery, since) == []
    assert [person.name for person in store.warned(gallery, clock.now)] == ["Cleo"]
    store.spare(gallery)
    assert store.warned(gallery) == []
