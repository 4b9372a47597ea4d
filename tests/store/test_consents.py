"""Words, people who wait for one, links and refusals: the same on every database."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import Stale, UserTaken
from bot.faces import ChatKey, Consent, FaceId, Gallery, Invited, Mode, Shot
from bot.store import SqlStore
from bot.store.waiting import MOST_SHOTS, WAITING_PER_GALLERY
from tests.store.conftest import CHAT, FACE, Clock, enrol

GRACE, ADA = 7_000_000_001, 7_000_000_002
VOUCHED = Consent(Mode.VOUCHED, GRACE, "vouched-1", "en")


def test_a_word_is_kept_with_the_enrolment_and_only_the_first_one(
    store: SqlStore, gallery: Gallery, clock: Clock
) -> None:
    first = store.begin_enrolment(gallery, "Ada", "one", FACE, consent=VOUCHED)
    at = clock.now
    clock.forward(5)
    store.begin_enrolment(gallery, "ada", "two", FACE)
    kept = store.consent(gallery, first.person.id)
    store.abandon_enrolment(first)

    assert kept == Consent(Mode.VOUCHED, GRACE, "vouched-1", "en", at)
    assert store.person(gallery, first.person.id) is not None  # of whom another photo is under way


def test_somebody_new_without_any_word_is_nobody(store: SqlStore, gallery: Gallery) -> None:
    with pytest.raises(Stale):
        store.begin_enrolment(gallery, "Ada", "one", FACE, consent=None)
    enrol(store, gallery, "Ben")
    store.begin_enrolment(gallery, "Ben", "two", FACE, consent=None)

    assert store.person_named(gallery, "Ada") is None


def test_who_is_adopted_is_known_on_the_word_of_whoever_runs_the_bot(store: SqlStore, gallery: Gallery) -> None:
    person, _ = store.adopt_face(gallery, "Ada", FaceId("face"))
    kept = store.consent(gallery, person.id)

    assert kept is not None
    assert (kept.mode, kept.by) == (Mode.HOUSEHOLD, None)


def test_who_is_asked_waits_once_and_who_needs_a_voucher_once_a_photo(store: SqlStore, gallery: Gallery) -> None:
    for number in range(MOST_SHOTS + 2):
        asked = store.keep_waiting(gallery, "Ada", Mode.ASKED, GRACE, "en", [Shot(f"{number}")])
    vouchers = {store.keep_waiting(gallery, "Ben", Mode.VOUCHED, GRACE, "en", [Shot("x")]).id for _ in range(3)}

    assert [shot.file for shot in asked.shots] == [str(number) for number in range(2, MOST_SHOTS + 2)]
    assert asked.chat == CHAT
    assert store.waiting(asked.id) == asked
    assert len(vouchers) == 3


def test_only_so_many_wait_in_a_chat(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    first = store.keep_waiting(gallery, "Ada", Mode.ASKED, GRACE, "en", [])
    for number in range(WAITING_PER_GALLERY):
        clock.forward(1)
        last = store.keep_waiting(gallery, f"Ben {number}", Mode.ASKED, GRACE, "en", [])

    assert store.waiting(first.id) is None
    assert store.waiting(last.id) == last


def test_a_word_that_was_given_counts_until_they_are_learned(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    pending = store.keep_waiting(gallery, "Ada", Mode.ASKED, GRACE, "en", [Shot("x", {"face": "0"})])
    before = store.agreement(gallery, "Ada")
    store.agree(pending, ADA, "en")
    agreed_at = clock.now
    clock.forward(3600)
    given = store.agreement(gallery, "ADA")
    intent = store.begin_enrolment(gallery, "Ada", "one", FACE, consent=given)
    store.finish_enrolment(intent, FaceId("face"))

    assert before is None
    assert given == Consent(Mode.ASKED, ADA, "asked-1", "en", agreed_at)
    assert store.consent(gallery, intent.person.id) == given
    assert store.agreement(gallery, "Ada") is None
    assert [one.person.name for one in store.linked(ADA, "local")] == ["Ada"]
    with pytest.raises(Stale):
        store.agree(pending, ADA, "en")


def test_what_waited_too_long_is_dropped_with_its_links(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    pending = store.keep_waiting(gallery, "Ada", Mode.ASKED, GRACE, "en", [])
    store.keep_link("d" * 64, Invited.AGREE, pending.id, GRACE, clock.now + timedelta(days=7))
    early = store.expired(clock.now, clock.now)
    clock.forward(1)

    assert early == []
    assert store.expired(clock.now, clock.now) == [pending]
    assert store.open_link("d" * 64, ADA) is None


def test_a_link_is_opened_by_one_and_of_many_only_the_newest_are_good(
    store: SqlStore, gallery: Gallery, clock: Clock
) -> None:
    digests = [f"{number}" * 64 for number in range(4)]
    for number, digest in enumerate(digests):
        store.keep_link(digest, Invited.IAM, "person", GRACE, clock.now + timedelta(hours=1 + number))
    looked = store.open_link(digests[3], GRACE)
    opened = store.open_link(digests[3], ADA)

    assert store.open_link(digests[0], ADA) is None
    assert looked == opened
    assert opened is not None
    assert store.opened_link(opened.id, ADA) == opened
    assert store.open_link(digests[3], 5) is None
    assert store.opened_link(opened.id, 5) is None
    clock.forward(300)
    assert store.open_link(digests[3], ADA) is None


def test_a_button_of_a_link_is_for_nobody_who_did_not_open_it(store: SqlStore, clock: Clock) -> None:
    store.keep_link("d" * 64, Invited.IAM, "person", GRACE, clock.now + timedelta(hours=1))
    before = store.opened_link("d" * 16, ADA)
    store.open_link("d" * 64, ADA)

    assert before is None
    assert store.opened_link("d" * 16, ADA) is not None
    for forged in ("_" * 16, "%", "", "d", "d" * 64):
        assert store.opened_link(forged, ADA) is None


def test_users_are_linked_gallery_by_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, gallery, "Ben")
    store.link(gallery, ada.id, ADA)
    store.link(elsewhere, enrol(store, elsewhere, "Ada").id, ADA)
    with pytest.raises(UserTaken):
        store.link(gallery, ben.id, ADA)
    with pytest.raises(Stale):
        store.link(elsewhere, ben.id, GRACE)

    assert {one.chat for one in store.linked(ADA, "local")} == {CHAT, ChatKey("-100999")}
    assert [one.gallery for one in store.linked(ADA, "local", CHAT)] == [gallery]
    assert store.linked(ADA, "rekognition") == []
    assert store.place_of(ada.id) == (gallery, CHAT)


def test_a_refusal_is_switched_on_and_off(store: SqlStore) -> None:
    for stands in (True, True, False, False):
        store.refuse(ADA, stands=stands)

        assert store.refused(ADA) is stands


def test_who_waits_moves_along_with_a_chat_and_goes_with_its_gallery(store: SqlStore, gallery: Gallery) -> None:
    new = ChatKey("-100777")
    pending = store.keep_waiting(gallery, "Ada", Mode.ASKED, GRACE, "en", [])
    enrol(store, store.gallery(new, "local"), "Ben")  # the bot answered there before it heard of the move
    store.move_chat(CHAT, new)
    moved = store.waiting(pending.id)
    assert moved is not None
    store.erase_gallery(moved.gallery)

    assert moved.chat == new
    assert store.person_named(moved.gallery, "Ben") is None
    assert store.waiting(pending.id) is None
