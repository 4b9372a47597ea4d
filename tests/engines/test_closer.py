"""A face that leans is seen upright at the second look, and one that is like somebody is looked at once more."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from bot.engines.local import LocalEngine
from bot.engines.local.alignment import align, close_up
from bot.engines.local.doubt import ZOOMS
from bot.engines.local.light import lit
from bot.engines.local.looks import look
from bot.engines.local.network import CAREFUL_SIDE, Network
from bot.engines.local.roster import Rosters
from bot.engines.local.seeing import careful_crops
from bot.engines.local.similarity import BANDS, CLEAR
from bot.faces import FaceId, Gallery, PersonId
from bot.ports import Template
from bot.sandbox.cast import CAST, Character, portrait
from bot.store import SqlStore
from tests.conftest import MODELS, photo_of

ADA = "Ada"


class Looks(NamedTuple):
    """Templates of Ada's second picture, as it is seen at first and closer."""

    first: np.ndarray
    closer: np.ndarray


@pytest.fixture(scope="module")
def looks() -> Looks:
    """By the networks alone."""
    network, pixels = Network(MODELS), np.asarray(photo_of(ADA, 1).pixels)
    (seen,) = look(network, pixels)
    crop = lit(align(pixels, network.corrected(pixels, seen).points))
    return Looks(network.embed(crop), network.embed_well(careful_crops(network, pixels, seen, ZOOMS)))


def double(looks: Looks, first: float, more: float) -> bytes:
    """The template of one who shares so much with the first look, and so much with what only the closer one saw."""
    away = [looks.first]
    for other in (looks.closer, np.random.default_rng(1).normal(size=looks.first.shape)):
        apart = other - sum((other @ one) * one for one in away)
        away.append(apart / np.linalg.norm(apart))
    vector = np.array([first, more, np.sqrt(1 - first**2 - more**2)]) @ np.array(away)
    return np.asarray(vector, "<f4").tobytes()


def similarities(store: SqlStore, gallery: Gallery, looks: Looks, template: bytes) -> tuple[float, float, float]:
    """Of Ada to `template`: as the engine says, as seen first, and as seen closer; 0 is no candidate."""
    store.templates.put(gallery, Template(FaceId("1"), PersonId("double"), template))
    (sighting,) = LocalEngine(store.templates).identify(gallery, photo_of(ADA, 1))
    roster = Rosters(store.templates).of(gallery)
    searches = (sighting.candidates, roster.search(looks.first), roster.search(looks.closer))
    said, first, closer = (found[0].similarity if found else 0.0 for found in searches)
    return said, first, closer


def test_who_is_like_somebody_is_looked_at_closer(store: SqlStore, gallery: Gallery, looks: Looks) -> None:
    said, first, closer = similarities(store, gallery, looks, double(looks, 0.36, 0.0))

    assert BANDS.maybe <= first < CLEAR
    assert said == pytest.approx(closer, abs=1e-3) != pytest.approx(first, abs=0.1)


def test_who_is_surely_somebody_is_not(store: SqlStore, gallery: Gallery, looks: Looks) -> None:
    said, first, closer = similarities(store, gallery, looks, double(looks, 0.6, 0.0))

    assert first >= CLEAR
    assert said == pytest.approx(first, abs=1e-3) != pytest.approx(closer, abs=1e-2)


def test_who_is_like_nobody_is_not(store: SqlStore, gallery: Gallery, looks: Looks) -> None:
    said, first, closer = similarities(store, gallery, looks, double(looks, 0.33, 0.3))

    assert said == first == 0 < closer


def test_why_tells_the_likeness_by_which_somebody_was_named(store: SqlStore, gallery: Gallery, looks: Looks) -> None:
    for share in (0.36, 0.6):
        said, *_ = similarities(store, gallery, looks, double(looks, share, 0.0))
        engine, photo = LocalEngine(store.templates), photo_of(ADA, 1)
        (face,) = engine.find(photo)
        (likeness,) = engine.explain(gallery, PersonId("double"), photo, face)

        assert likeness.similarity == pytest.approx(said, abs=1e-3)


def test_of_somebody_who_has_no_photo_any_more_nothing_is_told(engine: LocalEngine, gallery: Gallery) -> None:
    photo = photo_of(ADA)
    (face,) = engine.find(photo)

    assert engine.explain(gallery, PersonId("gone"), photo, face) == []


def test_of_a_crowd_in_doubt_the_largest_are_looked_at_closer(
    store: SqlStore, gallery: Gallery, looks: Looks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engines.local.doubt.MOST", 0)
    said, first, _ = similarities(store, gallery, looks, double(looks, 0.36, 0.0))

    assert said == pytest.approx(first, abs=1e-3)


def test_a_lying_face_has_a_close_up_like_an_upright_one() -> None:
    pixels = np.asarray(portrait(CAST[0], size=640))
    (face,) = Network(MODELS).detect(pixels)
    left, top, width, height = face.box
    lying = np.array([top, 640 - left - width, height, width], np.float32)
    points = np.stack([face.points[:, 1], 640 - face.points[:, 0]], axis=1)
    upright, _ = close_up(pixels, face.box, face.points, 96)
    turned, _ = close_up(np.ascontiguousarray(np.rot90(pixels)), lying, points, 96)

    assert np.abs(upright.astype(int) - turned).mean() < 2


def turned(points: np.ndarray, degrees: float, middle: float) -> np.ndarray:
    """Where `points` of a square picture are when it is turned counter-clockwise about its `middle`."""
    turn = np.radians(degrees)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return np.asarray((points - middle) @ matrix + middle)


def errors(network: Network, person: Character, degrees: float) -> tuple[float, float]:
    """By how many widths of a face its points are off when it leans: at the first look, and after the second."""
    upright = portrait(person, size=640)
    (seen,) = network.detect(np.asarray(upright))
    right = turned(network.corrected(np.asarray(upright), seen, CAREFUL_SIDE).points, degrees, middle=320)
    leaning = np.asarray(upright.rotate(degrees, fillcolor="white"))
    (first,) = network.detect(leaning)
    second = network.corrected(leaning, first)
    one, other = (float(np.abs(look.points - right).max()) / seen.width for look in (first, second))
    return one, other


@pytest.mark.parametrize("degrees", [-25, 25])
def test_a_face_that_leans_is_seen_better_at_the_second_look(degrees: float) -> None:
    network = Network(MODELS)
    first, second = np.mean([errors(network, person, degrees) for person in CAST], axis=0)

    assert second < 0.85 * first
