"""What a chat's own photos say about where its bands should begin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.errors import TooFew
from bot.faces import Bands, Candidate, Choice, FaceId, Gallery, PersonId, Trial
from bot.recognizer import Recognizer
from bot.recognizer.calibrate import fitted, outlook, share
from bot.sandbox.cast import CAST
from tests.conftest import photo_of

USUAL = Bands(97, 80, 3)


def trial(own: str, **candidates: float) -> Trial:
    """A face of `own`, and whom it resembles how much."""
    found = sorted(candidates.items(), key=lambda pair: -pair[1])
    return Trial(FaceId("1"), PersonId(own), tuple(Candidate(PersonId(name), score) for name, score in found))


TRIALS = [
    trial("ada", ada=99, ben=60),  # named; to a stranger, nothing is said
    trial("ada", ada=96, ben=85),  # asked about; a stranger would be too
    trial("ben", ada=98, ben=70),  # taken for Ada, with or without Ben
    trial("ben", ben=98, ada=96),  # too close to be named; a stranger would be asked about
    trial("ben", ada=50),  # nobody
    trial("cleo", ada=97.5, ben=90),  # the only photo of Cleo: a stranger, and named
]


def test_what_was_said_of_known_people_and_of_strangers_is_counted_apart() -> None:
    found = outlook(TRIALS, USUAL)

    assert (found.known_missed.count, found.known_missed.of) == (4, 5)
    assert (found.known_asked.count, found.known_mistaken.count) == (2, 1)
    assert (found.strangers_named.count, found.strangers_named.of) == (2, 6)
    assert found.strangers_asked.count == 2


def test_stricter_bands_name_fewer_strangers_and_miss_more_people() -> None:
    found = outlook(TRIALS, Bands(98.5, 90, 3))

    assert found.strangers_named.count == 0
    assert found.known_missed.count == 4
    assert found.known_mistaken.count == 0


def test_the_lead_counts_as_it_does_in_answers() -> None:
    assert outlook([TRIALS[3]] * 2, USUAL).known_missed.count == 2
    assert outlook([TRIALS[3]] * 2, replace(USUAL, margin=1)).known_missed.count == 0


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (0, 300, 0.0, 0.0126)],
)
def test_a_share_has_the_interval_of_wilson(count: int, of: int, low: float, high: float) -> None:
    found = share(count, of)

    assert [found.low, found.high] == pytest.approx([low, high], abs=1e-4)


def test_fitted_bands_begin_just_above_the_likest_stranger() -> None:
    assert fitted(TRIALS, USUAL) == Bands(98.5, 80, 3)


def test_few_photos_are_no_reason_to_ask_for_less_likeness_than_usual() -> None:
    harmless = [trial("ada", ada=99, ben=60), trial("ben", ben=99, ada=60)]

    assert fitted(harmless * 149, USUAL) is None
    assert fitted(harmless * 150, USUAL) == Bands(80, 80, 3)


def test_where_a_stranger_is_as_like_as_can_be_nothing_fits() -> None:
    assert fitted([trial("ada", ada=99, ben=100)], USUAL) is None


def enrol(recognizer: Recognizer, gallery: Gallery, people: int, photos: int) -> None:
    for person in CAST[:people]:
        for picture in range(photos):
            recognizer.enroll(gallery, person.name, photo_of(person.name, picture))


def test_a_chat_is_judged_by_its_own_photos_and_what_it_chose_is_what_holds_now(
    recognizer: Recognizer, gallery: Gallery
) -> None:
    enrol(recognizer, gallery, 5, 2)
    enrol(recognizer, gallery, 6, 1)
    found = recognizer.calibrate(gallery)
    recognizer.wishes.keep(gallery, replace(recognizer.wishes.of(gallery), bands=Bands(98.5, 90, 6)))
    later = recognizer.calibrate(gallery)
    now = found.outlooks[Choice.NOW]

    assert (found.people, found.faces) == (6, 11)
    assert list(found.outlooks) == [Choice.NOW, Choice.STRICTER, Choice.LOOSER]
    assert (now.bands, now.known_missed.count, now.known_missed.of) == (Bands(97, 80, 1), 0, 10)
    assert (now.strangers_named.count, now.strangers_named.of) == (0, 11)
    assert {choice: each.bands for choice, each in later.outlooks.items()} == {
        Choice.NOW: Bands(98.5, 90, 6),
        Choice.USUAL: Bands(97, 80, 6),
        Choice.LOOSER: Bands(91, 80, 6),
    }


def test_too_few_are_not_compared(recognizer: Recognizer, gallery: Gallery) -> None:
    enrol(recognizer, gallery, 1, 2)
    enrol(recognizer, gallery, 2, 1)

    with pytest.raises(TooFew) as refused:
        recognizer.calibrate(gallery)
    assert refused.value.people == 1


def test_names_that_begin_lower_want_a_longer_lead() -> None:
    harmless = [trial("ada", ada=99, ben=80), trial("ben", ben=99, ada=60)]

    assert fitted(harmless * 150, replace(USUAL, margin=1)) == Bands(80.5, 80, 3)
    assert fitted([trial("ada", ada=99, ben=97.2)], replace(USUAL, margin=1)) == Bands(97.5, 80, 1)
