"""A chat in numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.faces import Band, Box, Candidate, ChatKey, Face, Gallery, Probe, Quality, Sighting, Statistics
from bot.recognizer import Recognizer
from bot.store import SqlStore
from tests.conftest import photo_of

FACE = Face(Box(0, 0, 10, 10), Quality(10, 50, 50, 0, 0, 0))


def test_people_photos_and_answers_are_counted_in_the_bands_that_hold(
    recognizer: Recognizer, gallery: Gallery, store: SqlStore
) -> None:
    ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    recognizer.enroll(gallery, "Ada", photo_of("Ada", 1))
    sightings = [Sighting(FACE, (Candidate(ada.id, score),)) for score in (99.0, 97.5, 90.0)]
    begun = store.begin_enrolment(gallery, "Ben", "digest", FACE).person  # and never heard of again
    sightings.append(Sighting(FACE, (Candidate(begun.id, 99.0),)))
    store.keep_inquiry(gallery, [Probe("f", "u", (*sightings, Sighting(FACE))), Probe("g", "v", refused="unreadable")])
    before = recognizer.statistics(gallery)
    recognizer.wishes.choose(gallery, "strictness", "stricter")
    after = recognizer.statistics(gallery)

    assert (before.people, before.references, before.photos) == (1, 2, 2)
    assert before.faces == {Band.MATCH: 2, Band.MAYBE: 1, Band.UNKNOWN: 2}
    assert after.faces == {Band.MATCH: 1, Band.MAYBE: 2, Band.UNKNOWN: 2}
    assert datetime.now(UTC) - before.since < timedelta(minutes=1)


def test_what_is_known_elsewhere_does_not_count(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))
    elsewhere = recognizer.gallery(ChatKey("2"))
    found = recognizer.statistics(elsewhere)

    assert found == Statistics(found.since, people=0, references=0, photos=0, faces={})
