"""A chat that gets a new id loses nothing, whatever the new chat has already made of itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.faces import ChatKey, FaceId, PersonId, Probe, Sighting
from bot.ports import Template
from bot.store import SqlStore

from .conftest import FACE, Clock, enrol

OLD, NEW = ChatKey("-42"), ChatKey("-10042")


def names(store: SqlStore, chat: ChatKey) -> list[str]:
    return [person.name for person in store.people(store.gallery(chat, "local"))]


def test_everything_of_a_chat_follows_it(store: SqlStore, clock: Clock) -> None:
    gallery, elsewhere = store.gallery(OLD, "local"), store.gallery(OLD, "rekognition")
    enrol(store, gallery, "Ada")
    store.set_settings(gallery, {"language": "de"})
    pick = store.ask_which(gallery, "file", "Bob", [Sighting(FACE)])
    store.expect_photo(OLD, 1, "Cleo")
    store.move_chat(OLD, NEW)
    store.move_chat(OLD, NEW)

    assert store.formerly(NEW) == OLD
    assert store.formerly(OLD) is None
    assert store.gallery(NEW, "local") == gallery
    assert store.gallery(NEW, "rekognition") == elsewhere
    assert names(store, NEW) == ["Ada"]
    assert store.settings(gallery).get("language") == "de"
    assert store.which(gallery, pick.id) == pick
    assert store.expected(NEW, 1, clock.now - timedelta(minutes=1)) == "Cleo"
    assert not store.expect_nothing(OLD, 1)


def test_a_chat_nobody_knows_moves_without_harm(store: SqlStore) -> None:
    store.move_chat(OLD, NEW)
    store.move_chat(NEW, NEW)

    assert store.is_empty(store.gallery(NEW, "local"))


def test_an_empty_gallery_of_the_new_chat_gives_way(store: SqlStore) -> None:
    enrol(store, store.gallery(OLD, "local"), "Ada")
    store.gallery(NEW, "local")
    store.move_chat(OLD, NEW)

    assert names(store, NEW) == ["Ada"]


def test_an_empty_gallery_of_the_old_chat_gives_way(store: SqlStore) -> None:
    store.gallery(OLD, "local")
    enrol(store, store.gallery(NEW, "local"), "Ada")
    store.move_chat(OLD, NEW)
    store.move_chat(OLD, NEW)

    assert names(store, NEW) == ["Ada"]


def test_the_gallery_that_gives_way_hands_over_its_wishes_and_questions(store: SqlStore) -> None:
    old, new = store.gallery(OLD, "local"), store.gallery(NEW, "local")
    enrol(store, old, "Ada")
    for gallery, name, value in [(old, "match", "98"), (new, "match", "95"), (new, "language", "de")]:
        store.set_settings(gallery, {name: value})
    pick = store.ask_which(new, "file", "Bob", [Sighting(FACE)])
    store.move_chat(OLD, NEW)
    now = store.gallery(NEW, "local")

    assert (store.settings(now).get("match"), store.settings(now).get("language")) == ("98", "de")
    assert store.which(now, pick.id) is not None


def test_where_both_know_people_the_new_chat_keeps_the_old_ones_and_the_others_stay_within_reach(
    store: SqlStore, caplog: pytest.LogCaptureFixture
) -> None:
    old, new = store.gallery(OLD, "local"), store.gallery(NEW, "local")
    enrol(store, old, "Ada")
    bob = enrol(store, new, "Bob")
    store.templates.put(new, Template(FaceId("f"), bob.id, b"1234"))
    store.move_chat(OLD, NEW)
    store.move_chat(OLD, NEW)
    aside = ChatKey(f"{NEW}~{new.id}")

    assert names(store, NEW) == ["Ada"]
    assert store.gallery(aside, "local") == new
    assert names(store, aside) == ["Bob"]
    assert store.templates.of(new, bob.id) == ["f"]
    assert aside in caplog.text
    assert "Bob" not in caplog.text


@pytest.mark.parametrize("kept", ["an intent", "a template"])
def test_a_gallery_is_not_empty_while_anything_of_anybody_is_in_it(store: SqlStore, kept: str) -> None:
    enrol(store, store.gallery(OLD, "local"), "Ada")
    new = store.gallery(NEW, "local")
    if kept == "an intent":
        store.begin_enrolment(new, "Bob", "digest", FACE)
    else:
        store.templates.put(new, Template(FaceId("f"), PersonId("p"), b"1234"))
    store.move_chat(OLD, NEW)

    assert store.gallery(ChatKey(f"{NEW}~{new.id}"), "local") == new


@pytest.mark.parametrize("newest", [OLD, NEW])
def test_whoever_owes_two_photos_owes_the_one_asked_for_last(store: SqlStore, clock: Clock, newest: ChatKey) -> None:
    oldest = NEW if newest == OLD else OLD
    store.expect_photo(oldest, 1, "Ada")
    clock.forward(1)
    store.expect_photo(newest, 1, "Bob")
    store.expect_photo(OLD, 2, "Cleo")
    store.move_chat(OLD, NEW)
    since = clock.now - timedelta(hours=1)

    assert [store.expected(NEW, user, since) for user in (1, 2)] == ["Bob", "Cleo"]


def test_what_was_found_in_the_gallery_that_gives_way_is_looked_for_anew(store: SqlStore) -> None:
    old, new = store.gallery(OLD, "local"), store.gallery(NEW, "local")
    enrol(store, old, "Ada")
    store.erase_person(old, store.people(old)[0].id)
    store.keep_inquiry(old, [Probe("file", "unique", (Sighting(FACE),), store.revision(old))])
    enrol(store, new, "Ada")
    enrol(store, new, "Ben", photo="another")
    before = store.revision(old) - store.revision(new)
    store.move_chat(OLD, NEW)
    probe = store.looked_at(new, "unique")

    assert before == 0
    assert probe is not None
    assert probe.revision != store.revision(new)
