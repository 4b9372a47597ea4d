"""Photos that were asked about, and questions that await a written reply."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.errors import Stale
from bot.faces import (
    UNSAID,
    Candidate,
    ChatKey,
    FaceId,
    Gallery,
    PersonId,
    Probe,
    Prompt,
    Purpose,
    Said,
    Sighting,
    Spot,
    Verdict,
)
from bot.store import SqlStore, inquiries, open_store
from bot.store.prompts import PROMPTS_PER_CHAT
from bot.store.tables import prompts

from .conftest import CHAT, FACE, OTHER_FACE, Clock, enrol

ADA, BEN = PersonId("00000000000000aa"), PersonId("00000000000000bb")
SIGHTINGS = (Sighting(FACE, (Candidate(ADA, 99.25), Candidate(BEN, 81.5))), Sighting(OTHER_FACE))
PROBE = Probe("file-1", "unique-1", SIGHTINGS)
IS_ADA = Said(Verdict.SOMEBODY, ADA, kept=True, rejected=(BEN,))


def test_what_was_asked_about_comes_back_as_it_was(store: SqlStore, gallery: Gallery) -> None:
    kept = store.keep_inquiry(gallery, [PROBE, Probe("file-2", "unique-2", refused="No picture.")])

    assert store.inquiry(gallery, kept.id) == kept
    assert kept.probes[0].sightings == SIGHTINGS
    assert kept.probes[0].said == (UNSAID, UNSAID)
    assert kept.probes[1].said == ()


def test_what_is_written_at_once_is_read_there_and_is_nowhere_if_it_does_not_come_to_its_end(
    store: SqlStore, gallery: Gallery
) -> None:
    def broken_off() -> None:
        with store.at_once():
            store.keep_inquiry(gallery, [PROBE])
            assert store.looked_at(gallery, "unique-1") is not None
            raise Stale

    with pytest.raises(Stale):
        broken_off()

    assert store.looked_at(gallery, "unique-1") is None


def test_what_was_asked_about_is_of_one_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    kept = store.keep_inquiry(gallery, [PROBE])

    assert store.inquiry(elsewhere, kept.id) is None
    assert store.looked_at(elsewhere, "unique-1") is None
    assert store.inquiry(gallery, "0" * 16) is None


def test_every_photo_that_was_asked_about_is_told_in_order(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery
) -> None:
    first = store.keep_inquiry(gallery, [PROBE, Probe("file-2", "unique-2", refused="No picture.")])
    second = store.keep_inquiry(gallery, [PROBE])
    store.keep_inquiry(elsewhere, [PROBE])

    assert store.asked(gallery) == [*first.probes, *second.probes]


def test_a_word_about_a_face_is_kept_for_that_face(store: SqlStore, gallery: Gallery) -> None:
    kept = store.keep_inquiry(gallery, [replace(PROBE, unique="another"), PROBE])
    now = store.say(kept, Spot(1, 0), IS_ADA)

    assert [probe.said for probe in now.probes] == [(UNSAID, UNSAID), (IS_ADA, UNSAID)]
    assert store.inquiry(gallery, kept.id) == now


def test_the_photo_that_was_asked_about_last_is_found_again(store: SqlStore, gallery: Gallery) -> None:
    store.keep_inquiry(gallery, [PROBE])
    later = store.keep_inquiry(gallery, [Probe("file-9", "unique-1", SIGHTINGS, revision=4)])
    store.keep_inquiry(gallery, [Probe("file-9", "unique-1", refused="Out of reach.")])

    assert store.looked_at(gallery, "unique-1") == later.probes[0]
    assert store.looked_at(gallery, "unique-2") is None


def test_a_gallery_changes_with_every_enrolment_and_erasure(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery
) -> None:
    revisions = [store.revision(gallery)]
    ada = enrol(store, gallery, "Ada", FaceId("f1"))
    revisions.append(store.revision(gallery))
    store.erase_person(gallery, ada.id)
    revisions.append(store.revision(gallery))

    assert revisions == sorted(set(revisions))
    assert store.revision(elsewhere) == 0


def test_an_erased_person_resembles_nothing_any_more(store: SqlStore, gallery: Gallery) -> None:
    ada = enrol(store, gallery, "Ada", FaceId("f1"))
    seen = (Sighting(FACE, (Candidate(ada.id, 99.0), Candidate(BEN, 81.0))), Sighting(OTHER_FACE))
    kept = store.keep_inquiry(gallery, [Probe("f", "u", seen)])
    store.say(kept, Spot(0, 0), Said(Verdict.SOMEBODY, ada.id))
    store.say(kept, Spot(0, 1), Said(rejected=(ada.id, BEN)))
    store.erase_person(gallery, ada.id)
    left = store.inquiry(gallery, kept.id)

    assert left is not None
    assert left.probes[0].sightings[0].candidates == (Candidate(BEN, 81.0),)
    assert left.probes[0].said == (UNSAID, Said(rejected=(BEN,)))


def test_only_so_many_photos_are_kept(store: SqlStore, gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inquiries, "PROBES_PER_GALLERY", 3)
    kept = [store.keep_inquiry(gallery, [PROBE]) for _ in range(5)]

    assert [store.inquiry(gallery, one.id) is not None for one in kept] == [False, False, True, True, True]


def test_nothing_is_kept_in_an_erased_gallery(store: SqlStore, gallery: Gallery) -> None:
    kept = store.keep_inquiry(gallery, [PROBE])
    store.keep_prompt(CHAT, 5, 1, Prompt(Purpose.RENAME))
    store.erase_gallery(gallery)

    with pytest.raises(Stale):
        store.keep_inquiry(gallery, [PROBE])
    assert store.inquiry(gallery, kept.id) is None
    assert store.prompt(CHAT, 5) is None


def test_somebody_seen_is_remembered_with_the_time(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    ada, ben = (enrol(store, gallery, name, FaceId(name)) for name in ("Ada", "Ben"))
    met = clock.now
    later = clock.forward(60)
    store.seen(gallery, [ada.id])
    known = {person.name: person for person in store.people(gallery)}

    assert (known["Ada"].met, known["Ada"].last_seen) == (met, later)
    assert known["Ben"].last_seen is None
    assert known["Ben"].id == ben.id


def test_what_a_message_asked_for_is_known_until_it_is_answered(store: SqlStore) -> None:
    wanted = Prompt(Purpose.NAME_A_FACE, {"inquiry": "abc", "face": "1"})
    store.keep_prompt(CHAT, 41, 7, wanted)

    assert store.prompt(CHAT, 41) == wanted
    assert store.prompt(CHAT, 42) is None
    assert store.prompt(ChatKey("2"), 41) is None
    store.replied(CHAT, 41)
    assert store.prompt(CHAT, 41) is None


def test_the_last_question_to_somebody_is_found_while_it_is_fresh(store: SqlStore, clock: Clock) -> None:
    asked = clock.now
    for message, user in ((41, 7), (43, 7), (44, 8)):
        store.keep_prompt(CHAT, message, user, Prompt(Purpose.RENAME, {"n": str(message)}))

    assert store.last_prompt(CHAT, 7, asked - timedelta(minutes=1)) == (43, Prompt(Purpose.RENAME, {"n": "43"}))
    assert store.last_prompt(CHAT, 7, asked) is None
    assert store.last_prompt(CHAT, 9, asked - timedelta(minutes=1)) is None


def test_only_so_many_questions_await_a_reply(url: str) -> None:
    with open_store(url) as store:
        for message in range(PROMPTS_PER_CHAT + 3):
            store.keep_prompt(CHAT, message, 1, Prompt(Purpose.RENAME))
        with store._database.reading() as connection:
            left = connection.execute(select(func.count(), func.min(prompts.c.message))).one()

    assert tuple(left) == (PROMPTS_PER_CHAT, 3)


def test_asking_somebody_the_same_twice_takes_one_reply(store: SqlStore) -> None:
    wanted, other = Prompt(Purpose.RENAME, {"person": "a"}), Prompt(Purpose.RENAME, {"person": "b"})
    for message, user, prompt in [(1, 7, wanted), (2, 7, wanted), (3, 7, other), (4, 8, wanted)]:
        store.keep_prompt(CHAT, message, user, prompt)
    store.replied(CHAT, 1)

    assert [store.prompt(CHAT, message) for message in (1, 2, 3, 4)] == [None, None, other, wanted]


def test_a_word_about_a_face_goes_for_the_same_photo_wherever_it_was_asked_about(
    store: SqlStore, gallery: Gallery
) -> None:
    first, last = store.keep_inquiry(gallery, [PROBE]), store.keep_inquiry(gallery, [PROBE])
    store.say(first, Spot(0, 1), IS_ADA)
    now = store.inquiry(gallery, last.id)

    assert now is not None
    assert now.probes[0].said == (UNSAID, IS_ADA)
