"""A face that leans is seen upright at the second look, and one that is like somebody is looked at once more."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from bot.engines.local import LocalEngine
from bot.engines.local.alignment import align
from bot.engines.local.light import lit
from bot.engines.local.looks import look
from bot.engines.local.network import CAREFUL_SIDE, Network
from bot.engines.local.seeing import ZOOMS, careful_crops
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


def like(face: np.ndarray, share: float) -> bytes:
    """A template that has so much in common with `face`, and for the rest nothing."""
    other = np.random.default_rng(1).normal(size=face.shape)
    other -= (other @ face) * face
    vector = np.asarray(share * face + np.sqrt(1 - share**2) * other / np.linalg.norm(other), "<f4")
    return vector.tobytes()


def similarities(store: SqlStore, gallery: Gallery, looks: Looks, share: float) -> tuple[float, float, float]:
    """Of Ada to one who is so like her: as the engine says, as seen first, and as seen closer; 0 is no candidate."""
    store.templates.put(gallery, Template(FaceId("1"), PersonId("double"), like(looks.first, share)))
    engine = LocalEngine(store.templates)
    (sighting,) = engine.identify(gallery, photo_of(ADA, 1))
    roster = engine._rosters.of(gallery)
    searches = (sighting.candidates, roster.search(looks.first), roster.search(looks.closer))
    said, first, closer = (found[0].similarity if found else 0.0 for found in searches)
    return said, first, closer


def test_who_is_like_somebody_is_looked_at_closer(store: SqlStore, gallery: Gallery, looks: Looks) -> None:
    said, first, closer = similarities(store, gallery, looks, 0.36)

    assert BANDS.maybe <= first < CLEAR
    assert said == pytest.approx(closer, abs=1e-3) != pytest.approx(first, abs=0.1)


@pytest.mark.parametrize("share", [0.1, 0.6])
def test_who_is_nobody_or_surely_somebody_is_not(store: SqlStore, gallery: Gallery, looks: Looks, share: float) -> None:
    said, first, closer = similarities(store, gallery, looks, share)

    assert first == 0 or first >= CLEAR
    assert said == pytest.approx(first, abs=1e-3)
    assert first == 0 or said != pytest.approx(closer, abs=1e-3)


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
