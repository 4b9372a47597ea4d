"""What a chat wishes for, from the store to those who answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.engines.local.similarity import BANDS
from bot.errors import Stale
from bot.faces import Bands, ChatKey, Gallery, Wishes
from bot.recognizer import Recognizer
from bot.recognizer.wishes import Strictness
from bot.store import SqlStore


def test_a_chat_that_never_said_anything_gets_what_the_engine_has(recognizer: Recognizer, gallery: Gallery) -> None:
    assert recognizer.wishes.of(gallery) == Wishes(True, False, Bands(97, 80, 1), None)


def test_wishes_are_kept_for_their_chat_alone(recognizer: Recognizer, gallery: Gallery) -> None:
    wished = Wishes(False, True, Bands(98.5, 90, 6), "de")
    recognizer.wishes.keep(gallery, wished)

    assert recognizer.wishes.of(gallery) == wished
    assert recognizer.wishes.of(recognizer.gallery(ChatKey("2"))) == Wishes(bands=BANDS)


def test_what_is_as_by_default_follows_the_default(recognizer: Recognizer, gallery: Gallery, store: SqlStore) -> None:
    recognizer.wishes.keep(gallery, Wishes(pictures=False, bands=BANDS))
    recognizer.wishes.keep(gallery, Wishes(bands=BANDS))

    assert store.settings(gallery) == {}


@pytest.mark.parametrize(
    ("name", "value"), [("match", "much"), ("match", "79"), ("match", "101"), ("maybe", "60"), ("margin", "nan")]
)
def test_bands_that_make_no_sense_were_never_said(
    recognizer: Recognizer, gallery: Gallery, store: SqlStore, name: str, value: str
) -> None:
    store.set_settings(gallery, {name: value})

    assert recognizer.wishes.of(gallery).bands == Bands(97, 80, 1)


def test_bands_below_which_the_engine_looks_for_nobody_are_refused(recognizer: Recognizer, gallery: Gallery) -> None:
    with pytest.raises(Stale):
        recognizer.wishes.keep(gallery, Wishes(bands=Bands(97, 60, 3)))


def test_ready_made_bands_lie_on_either_side_of_the_usual_ones(recognizer: Recognizer, gallery: Gallery) -> None:
    ready = recognizer.wishes.ready_made()

    assert ready == {
        Strictness.STRICTER: Bands(98.5, 90, 1),
        Strictness.USUAL: Bands(97, 80, 1),
        Strictness.LOOSER: Bands(91, 80, 3),
    }
    assert all(recognizer.wishes.keep(gallery, replace(Wishes(), bands=bands)) for bands in ready.values())


def test_a_choice_of_bands_leaves_the_lead_and_everything_else_as_they_are(
    recognizer: Recognizer, gallery: Gallery
) -> None:
    for name, value in (("margin", "6"), ("pictures", "no"), ("strictness", "stricter")):
        recognizer.wishes.choose(gallery, name, value)

    assert recognizer.wishes.of(gallery) == Wishes(pictures=False, bands=Bands(98.5, 90, 6))


@pytest.mark.parametrize(
    ("name", "value"), [("strictness", "lax"), ("margin", "wide"), ("margin", "21"), ("colour", "red")]
)
def test_what_is_not_on_offer_is_refused(recognizer: Recognizer, gallery: Gallery, name: str, value: str) -> None:
    with pytest.raises(Stale):
        recognizer.wishes.choose(gallery, name, value)


def test_a_choice_tells_what_follows_from_it(recognizer: Recognizer, gallery: Gallery) -> None:
    asking = recognizer.wishes.choose(gallery, "consent", "asked")
    vouching = recognizer.wishes.choose(gallery, "consent", "vouched")

    assert (asking.forget_after, vouching.forget_after) == (12, 0)


def test_a_gallery_that_is_gone_wishes_for_nothing(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.people.forget_everybody(gallery)

    with pytest.raises(Stale):
        recognizer.wishes.keep(gallery, Wishes(pictures=False))
