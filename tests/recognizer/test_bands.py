"""A statement, a question, or neither."""

from __future__ import annotations

import pytest

from bot.faces import Band, Bands, Gallery, Named, Person, PersonId
from bot.recognizer.bands import band, bands_of
from bot.store import SqlStore


def candidates(*similarities: float) -> list[Named]:
    return [Named(Person(PersonId(str(i)), f"P{i}"), similarity) for i, similarity in enumerate(similarities)]


@pytest.mark.parametrize(
    ("similarities", "expected"),
    [
        ((), Band.UNKNOWN),
        ((97.0,), Band.MATCH),
        ((96.9,), Band.MAYBE),
        ((99.0, 96.0), Band.MATCH),
        ((99.0, 96.1), Band.MAYBE),
        ((80.0,), Band.MAYBE),
    ],
)
def test_two_close_candidates_are_always_a_question(similarities: tuple[float, ...], expected: Band) -> None:
    assert band(candidates(*similarities), Bands(97, 80, 3)) is expected


def test_a_chat_may_wish_for_other_bands(gallery: Gallery, store: SqlStore) -> None:
    store.set_settings(gallery, {"match": "90"})

    assert bands_of(gallery, store, Bands(97, 80, 3)) == Bands(90, 80, 3)
