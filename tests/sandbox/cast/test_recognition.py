"""A real face model tells the people of the cast apart as it does real people."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PIL import Image

from bot.engines.local.centre import centre_of, centred
from bot.engines.local.similarity import maybe_threshold
from bot.sandbox.cast import CAST, PARTIES, Character, group, landscape
from tests.sandbox.cast.conftest import Look, Seen, resent, similarity, template

MARGIN = 0.04
"""Cosine by which two people stay below the shipped threshold of a question, whichever of their pictures meet."""
Album = dict[str, list[Seen]]
GROUPS = [*PARTIES, CAST[:2], CAST[2:5], CAST[5:9], CAST[7:12], CAST[6:12], CAST[:7], CAST[4:12], CAST[7:], CAST[5:]]


def test_shows_exactly_one_face_in_every_portrait(look: Look, album: Album) -> None:
    assert {name: len(faces) for name, faces in album.items()} == {person.name: 5 for person in CAST}


def test_shows_faces_large_enough_to_learn(album: Album) -> None:
    assert min(face.width for faces in album.values() for face in faces) >= 100


def test_shows_people_who_look_into_the_camera(album: Album) -> None:
    turned = [_turn(face) for faces in album.values() for face in faces]

    assert max(turned) < 0.2


def _turn(face: Seen) -> float:
    """How far the nose is off the middle between the eyes, as a share of their distance."""
    (ax, ay), (bx, by), (nose_x, nose_y) = (tuple(map(float, point)) for point in face.landmarks[:3])
    across, down = bx - ax, by - ay
    along = ((nose_x - ax) * across + (nose_y - ay) * down) / (across**2 + down**2)
    return abs(along - 0.5)


def test_never_takes_one_person_for_another(album: Album) -> None:
    centre = centre_of(np.array([template(faces) for faces in album.values()]))
    apart = [centred(np.array([face.vector for face in faces]), centre) for faces in album.values()]
    strangers = [float((one @ other.T).max()) for one, other in combinations(apart, 2)]

    assert max(strangers) < maybe_threshold(len(CAST)) - MARGIN


def test_knows_a_person_from_one_picture_or_from_several(album: Album) -> None:
    pairs = [similarity(a.vector, b.vector) for faces in album.values() for a, b in combinations(faces, 2)]
    others = [
        similarity(face.vector, template([other for other in faces if other is not face]))
        for faces in album.values()
        for face in faces
    ]

    assert min(pairs) >= 0.55
    assert min(others) >= 0.60


@pytest.mark.parametrize("party", GROUPS, ids=lambda party: f"{len(party)} people")
@pytest.mark.parametrize("enrolled", [1, 5], ids=lambda count: f"{count} enrolled")
def test_knows_everybody_in_a_group(
    album: Album, party: tuple[Character, ...], enrolled: int, seen_together: dict[str, list[Seen]]
) -> None:
    faces = seen_together["".join(person.name for person in party)]
    known = {name: template(pictures[:enrolled]) for name, pictures in album.items()}

    assert len(faces) == len(party)
    assert min(face.width for face in faces) > 60
    for person, face in zip(party, faces, strict=True):
        scores = {name: similarity(face.vector, vector) for name, vector in known.items()}
        assert scores.pop(person.name) >= 0.60
        assert max(scores.values()) < 0.30


@pytest.fixture(scope="module")
def seen_together(look: Look) -> dict[str, list[Seen]]:
    return {"".join(person.name for person in party): look(resent(group(party))) for party in GROUPS}


def test_finds_nobody_in_the_landscape(look: Look) -> None:
    assert look(resent(landscape())) == []


@pytest.mark.parametrize("copy", [(320, 75), (640, 75)], ids=lambda copy: f"{copy[0]} pixels, quality {copy[1]}")
def test_survives_small_copies_and_strong_compression(
    look: Look, album: Album, portraits: dict[str, list[Image.Image]], copy: tuple[int, int]
) -> None:
    size, quality = copy
    for name, pictures in portraits.items():
        (face,) = look(resent(pictures[4].resize((size, size), Image.Resampling.LANCZOS), quality))
        scores = {other: similarity(face.vector, template(faces[:4])) for other, faces in album.items()}
        assert scores.pop(name) >= 0.60
        assert max(scores.values()) < 0.30
