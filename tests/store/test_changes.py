"""The journal: names and people that change, and what can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import NameGone, NameTaken, Stale
from bot.faces import (
    UNSAID,
    Candidate,
    Change,
    FaceId,
    Gallery,
    Kind,
    Mode,
    PersonId,
    Probe,
    ReferenceId,
    Said,
    Shot,
    Sighting,
    Stage,
    Verdict,
)
from bot.store import SqlStore, changes, open_store
from bot.store.tables import metadata

from .conftest import CHAT, FACE, Clock, driver, enrol

NOBODY = PersonId("0" * 16)


def merged(store: SqlStore, gallery: Gallery, source: PersonId, into: PersonId) -> Change:
    change = store.begin_merge(gallery, source, into)
    assert store.finish_merge(change)
    found = store.change(gallery, change.id)
    assert found is not None
    return found


def removed(store: SqlStore, gallery: Gallery, reference: ReferenceId) -> Change:
    change = store.begin_removal(gallery, reference)
    store.finish_removal(change)
    return change


def names(store: SqlStore, gallery: Gallery) -> list[tuple[str, int]]:
    return [(person.name, person.faces) for person in store.people(gallery)]


def test_a_new_name_is_found_and_the_old_one_is_free(store: SqlStore, gallery: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")
    change = store.rename(gallery, ada.id, "Bea")
    again = enrol(store, gallery, "Ada")

    assert store.person_named(gallery, "bea") == replace(ada, name="Bea")
    assert again.id != ada.id
    assert (change.kind, change.name, change.person, change.stage) == (Kind.RENAMED, "Ada", ada.id, Stage.DONE)
    with pytest.raises(NameGone):
        store.take_back_rename(change)


def test_a_taken_name_says_whose_it_is(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    enrol(store, elsewhere, "Bea")
    with pytest.raises(NameTaken) as taken:
        store.rename(gallery, ada.id, "BEN")
    store.rename(gallery, ada.id, "Bea")
    store.rename(gallery, ada.id, "BEA")

    assert (taken.value.name, taken.value.person, taken.value.other) == ("BEN", ada.id, ben.id)
    assert names(store, gallery) == [("BEA", 1), ("Ben", 1)]


def test_who_is_not_here_is_not_changed(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    (reference,) = store.references(gallery, ada.id)
    refused: list[Callable[[], object]] = [
        lambda: store.rename(elsewhere, ada.id, "Bea"),
        lambda: store.begin_merge(elsewhere, ada.id, ben.id),
        lambda: store.begin_merge(gallery, ada.id, NOBODY),
        lambda: store.begin_merge(gallery, NOBODY, ada.id),
        lambda: store.begin_removal(elsewhere, reference.id),
        lambda: store.begin_removal(gallery, ReferenceId(NOBODY)),
    ]
    for refuse in refused:
        with pytest.raises(Stale):
            refuse()

    assert names(store, gallery) == [("Ada", 1), ("Ben", 1)]


def test_an_older_rename_taken_back_takes_the_later_ones_along(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    first = store.rename(gallery, ada.id, "Bea")
    second = store.rename(gallery, ada.id, "Cleo")
    other = store.rename(gallery, ben.id, "Bob")
    store.take_back_rename(first)

    assert names(store, gallery) == [("Ada", 1), ("Bob", 1)]
    assert store.change(gallery, second.id) is None
    assert store.last_change(gallery) == other
    with pytest.raises(Stale):
        store.take_back_rename(first)


def test_open_questions_follow_a_name(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    pick = store.ask_which(gallery, "file", "ada", [Sighting(FACE)])
    store.expect_photo(CHAT, 7, "ADA")
    long_ago = clock.now - timedelta(days=1)

    def asked_about() -> tuple[str | None, str | None]:
        kept = store.which(gallery, pick.id)
        return (kept.name if kept else None), store.expected(CHAT, 7, long_ago)

    store.rename(gallery, ada.id, "Bea")
    renamed = asked_about()
    merged(store, gallery, ada.id, ben.id)

    assert renamed == ("Bea", "Bea")
    assert asked_about() == ("Ben", "Ben")


def test_a_merge_takes_faces_dates_and_answers_along(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    ada = enrol(store, gallery, "Ada", "one photo of both")
    enrol(store, gallery, "Ada", "another")
    ben = enrol(store, gallery, "Ben", "one photo of both")
    seen = clock.forward(5)
    store.seen(gallery, [ada.id])
    sighting = Sighting(FACE, (Candidate(ada.id, 99.0), Candidate(NOBODY, 90.0), Candidate(ben.id, 85.0)))
    said = Said(Verdict.SOMEBODY, ada.id, kept=True, rejected=(ada.id, ben.id))
    inquiry = store.keep_inquiry(gallery, [Probe("file", "unique", (sighting, sighting), said=(said, UNSAID))])
    revision = store.revision(gallery)
    change = merged(store, gallery, ada.id, ben.id)
    found = store.inquiry(gallery, inquiry.id)

    assert names(store, gallery) == [("Ben", 3)]
    assert (change.name, change.source, len(change.faces)) == ("Ada", ada.id, 2)
    assert store.people(gallery)[0].last_seen == seen
    assert store.revision(gallery) > revision
    assert found is not None
    assert found.probes[0].sightings[0].candidates == (Candidate(ben.id, 99.0), Candidate(NOBODY, 90.0))
    assert found.probes[0].said[0] == Said(Verdict.SOMEBODY, ben.id, kept=True, rejected=(ben.id,))


def test_a_split_gives_back_name_id_and_faces(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    change = store.begin_split(merged(store, gallery, ada.id, ben.id))
    begun = store.change(gallery, change.id)
    store.finish_split(change)

    assert (change.stage, begun) == (Stage.UNDOING, change)
    assert names(store, gallery) == [("Ada", 1), ("Ben", 1)]
    assert store.person(gallery, ada.id) == ada
    assert store.last_change(gallery) is None
    with pytest.raises(Stale):
        store.finish_split(change)


def test_what_was_done_before_a_merge_can_be_taken_back_after_its_undoing(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    renamed = store.rename(gallery, ada.id, "Bea")
    change = merged(store, gallery, ada.id, ben.id)
    during = store.change(gallery, renamed.id)
    store.finish_split(store.begin_split(change))
    store.take_back_rename(renamed)

    assert during is None
    assert names(store, gallery) == [("Ada", 1), ("Ben", 1)]


def test_a_merge_of_which_every_photo_was_removed_is_not_taken_back(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    (reference,) = store.references(gallery, ada.id)
    change = merged(store, gallery, ada.id, ben.id)
    removed(store, gallery, reference.id)
    with pytest.raises(Stale):
        store.begin_split(change)

    assert names(store, gallery) == [("Ben", 1)]


def test_who_brought_nothing_is_gone_when_all_faces_leave_again(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    (own,) = store.references(gallery, ben.id)
    change = merged(store, gallery, ada.id, ben.id)
    removed(store, gallery, own.id)
    store.finish_split(store.begin_split(change))

    assert names(store, gallery) == [("Ada", 1)]
    assert store.person(gallery, ben.id) is None


def test_a_merge_is_not_finished_before_every_face_was_moved(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    change = store.begin_merge(gallery, ada.id, ben.id)
    enrol(store, gallery, "Ada", "another")
    early = store.finish_merge(change)
    again = store.begin_merge(gallery, ada.id, ben.id)

    assert not early
    assert (again.id, len(again.faces)) == (change.id, 2)
    assert store.finish_merge(again)


def test_what_the_engine_refuses_leaves_no_trace(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    store.abandon_change(store.begin_merge(gallery, ada.id, ben.id))
    refused = names(store, gallery), store.last_change(gallery)
    change = merged(store, gallery, ada.id, ben.id)
    store.abandon_change(store.begin_split(change))

    assert refused == ([("Ada", 1), ("Ben", 1)], None)
    assert names(store, gallery) == [("Ben", 2)]
    assert store.last_change(gallery) == change


def test_a_split_that_the_engine_refuses_leaves_whoever_was_linked_their_link(
    store: SqlStore, gallery: Gallery
) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    store.link(gallery, ada.id, 7)
    store.abandon_change(store.begin_split(merged(store, gallery, ada.id, ben.id)))

    assert [one.person.name for one in store.linked(7, "local")] == ["Ben"]


def test_a_split_makes_nobody_two_people(store: SqlStore, gallery: Gallery) -> None:
    ada, ben, eve = (enrol(store, gallery, name) for name in ("Ada", "Ben", "Eve"))
    store.link(gallery, ada.id, 7)
    change = merged(store, gallery, ada.id, ben.id)
    store.link(gallery, ben.id, None)
    store.link(gallery, eve.id, 7)
    store.finish_split(store.begin_split(change))

    assert [one.person.name for one in store.linked(7, "local")] == ["Eve"]


def test_who_waits_under_a_name_follows_it_and_is_erased_with_it(store: SqlStore, gallery: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")
    pending = store.keep_waiting(gallery, "Ada", Mode.ASKED, 7, "en", [Shot("of-ada")])
    store.rename(gallery, ada.id, "Bea")
    renamed = store.waiting(pending.id)
    store.erase_person(gallery, ada.id)

    assert renamed is not None
    assert renamed.name == "Bea"
    assert store.waiting(pending.id) is None


def test_what_was_begun_is_pending_until_it_is_finished(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery, clock: Clock
) -> None:
    ada, ben, cleo = (enrol(store, gallery, name) for name in ("Ada", "Ben", "Cleo"))
    (reference,) = store.references(gallery, cleo.id)
    merge = store.begin_merge(gallery, ada.id, ben.id)
    removal = store.begin_removal(gallery, reference.id)
    before = clock.forward(1)

    assert store.pending(gallery, [ada.id]) == store.pending(gallery, [ben.id]) == [merge]
    assert store.pending(gallery, [cleo.id]) == [removal] == [store.begin_removal(gallery, reference.id)]
    assert store.pending(elsewhere, [ada.id]) == []
    assert store.pending_since(before) == [merge, removal]
    assert store.pending_since(merge.at) == []
    assert store.last_change(gallery) is None
    store.finish_merge(merge)
    assert store.pending_since(before) == [removal]


def test_a_removed_photo_that_telegram_has_can_be_learned_again(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "one", FACE, "file-1")
    store.finish_enrolment(intent, FaceId("f1"))
    enrol(store, gallery, "Ada", "from a disk")
    other, first = sorted(store.references(gallery, intent.person.id), key=lambda one: one.file or "")
    revision = store.revision(gallery)
    change = removed(store, gallery, first.id)
    removed(store, gallery, other.id)
    found = store.last_change(gallery)

    assert found == replace(change, stage=Stage.DONE)
    assert (found.file, found.seen, found.faces) == ("file-1", FACE, (FaceId("f1"),))
    assert store.references(gallery, intent.person.id) == []
    assert store.revision(gallery) > revision
    store.forget_change(found)
    assert store.last_change(gallery) is None


def test_after_an_erasure_nothing_is_left_to_take_back(url: str) -> None:
    with open_store(url) as store:
        gallery = store.gallery(CHAT, "local")
        ada, ben, cleo, dan = (enrol(store, gallery, name) for name in ("Ada", "Ben", "Cleo", "Dan"))
        store.rename(gallery, ada.id, "Aida")
        merged(store, gallery, ada.id, ben.id)
        merged(store, gallery, ben.id, cleo.id)
        kept = store.rename(gallery, dan.id, "Don")
        store.erase_person(gallery, cleo.id)

        assert store.last_change(gallery) == kept
        store.take_back_rename(kept)
        assert store.last_change(gallery) is None
    with driver(url) as connection:
        left = connection.execute(metadata.tables["changes"].select()).all()

        assert left == []


def test_a_source_that_is_erased_ends_the_merge(store: SqlStore, gallery: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    change = store.begin_merge(gallery, ada.id, ben.id)
    store.erase_person(gallery, ada.id)
    with pytest.raises(Stale):
        store.finish_merge(change)

    assert names(store, gallery) == [("Ben", 1)]


def test_the_journal_is_bounded(store: SqlStore, gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "CHANGES_PER_GALLERY", 2)
    ada = enrol(store, gallery, "Ada")
    made = [store.rename(gallery, ada.id, name) for name in ("Bea", "Cleo", "Dora")]

    assert [store.change(gallery, change.id) for change in made] == [None, *made[1:]]
