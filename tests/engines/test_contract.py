"""What every face engine promises, asked of each of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.engines.local import LocalEngine
from bot.errors import NoFace, NotUsable
from bot.faces import Box, ChatKey, FaceId, Gallery, PersonId, Photo, ReferenceId
from bot.photos import read_photo
from bot.ports import FaceEngine
from bot.sandbox.cast import CAST, group, jpeg, landscape
from bot.store import SqlStore
from tests.conftest import MODELS, photo_of

ADA, BEN = PersonId("p-ada"), PersonId("p-ben")


@pytest.fixture(params=["local"])
def faces(store: SqlStore) -> FaceEngine:
    """Each engine in turn."""
    return LocalEngine(store.templates, models=MODELS)


@pytest.fixture
def club(faces: FaceEngine, store: SqlStore) -> Gallery:
    """A gallery at that engine."""
    return store.gallery(ChatKey("club"), faces.name)


def learn(faces: FaceEngine, gallery: Gallery, person: PersonId, reference: str, photo: Photo) -> FaceId:
    (face,) = faces.find(photo)
    return faces.remember(gallery, person, ReferenceId(reference), photo, face)


def test_faces_are_found_from_left_to_right_within_the_picture(faces: FaceEngine) -> None:
    photo = read_photo(jpeg(group(CAST[:4])))
    found = faces.find(photo)

    assert len(found) == 4
    assert [face.box.left for face in found] == sorted(face.box.left for face in found)
    assert all(face.box.left >= 0 and face.box.left + face.box.width <= photo.size.width for face in found)


def test_a_landscape_has_no_face(faces: FaceEngine, club: Gallery) -> None:
    assert faces.find(read_photo(jpeg(landscape()))) == []
    assert faces.identify(club, read_photo(jpeg(landscape()))) == []


def test_an_empty_gallery_has_faces_without_candidates(faces: FaceEngine, club: Gallery) -> None:
    (sighting,) = faces.identify(club, photo_of("Ada"))

    assert sighting.candidates == ()


def test_a_remembered_face_is_the_best_candidate_of_another_picture(faces: FaceEngine, club: Gallery) -> None:
    learn(faces, club, ADA, "r1", photo_of("Ada", 0))
    learn(faces, club, BEN, "r2", photo_of("Ben", 0))
    (sighting,) = faces.identify(club, photo_of("Ada", 2))

    assert sighting.candidates[0].person == ADA
    assert faces.bands.match <= sighting.candidates[0].similarity <= 100


def test_candidates_come_best_first_and_not_below_the_lowest_band(faces: FaceEngine, club: Gallery) -> None:
    for number, person in enumerate(CAST):
        learn(faces, club, PersonId(person.name), f"r{number}", photo_of(person.name))
    similarities = [candidate.similarity for candidate in faces.identify(club, photo_of("Ada", 1))[0].candidates]

    assert similarities == sorted(similarities, reverse=True)
    assert all(similarity >= faces.bands.maybe for similarity in similarities)


def test_the_same_reference_again_adds_nothing(faces: FaceEngine, club: Gallery) -> None:
    first = learn(faces, club, ADA, "r1", photo_of("Ada"))
    again = learn(faces, club, ADA, "r1", photo_of("Ada"))

    assert first == again
    assert faces.held(club, ADA) == {ReferenceId("r1"): first}


def test_a_face_that_is_not_fit_is_refused_with_the_reasons(faces: FaceEngine, club: Gallery) -> None:
    small = read_photo(jpeg(photo_of("Ada").pixels.resize((64, 64))))
    with pytest.raises(NotUsable, match="SMALL_BOUNDING_BOX"):
        learn(faces, club, ADA, "r1", small)

    assert faces.held(club, ADA) == {}


def test_a_box_without_a_face_cannot_be_remembered(faces: FaceEngine, club: Gallery) -> None:
    photo = photo_of("Ada")
    (face,) = faces.find(photo)
    elsewhere = type(face)(Box(0, 0, 20, 20), face.quality)
    with pytest.raises(NoFace):
        faces.remember(club, ADA, ReferenceId("r1"), photo, elsewhere)


def test_forgetting_faces_says_what_is_gone_and_leaves_the_others(faces: FaceEngine, club: Gallery) -> None:
    first = learn(faces, club, ADA, "r1", photo_of("Ada", 0))
    second = learn(faces, club, ADA, "r2", photo_of("Ada", 1))
    erased = faces.forget(club, ADA, [first, FaceId("never-there")])

    assert set(erased.gone) == {first, FaceId("never-there")}
    assert erased.unconfirmed == ()
    assert faces.held(club, ADA) == {ReferenceId("r2"): second}


def test_somebody_elses_face_is_not_forgotten(faces: FaceEngine, club: Gallery) -> None:
    bens = learn(faces, club, BEN, "r1", photo_of("Ben"))
    faces.forget(club, ADA, [bens])

    assert faces.held(club, BEN) == {ReferenceId("r1"): bens}


def test_a_forgotten_person_is_no_candidate_any_more(faces: FaceEngine, club: Gallery) -> None:
    ada = learn(faces, club, ADA, "r1", photo_of("Ada"))
    learn(faces, club, BEN, "r2", photo_of("Ben"))
    faces.identify(club, photo_of("Ada", 1))
    erased = faces.forget_person(club, ADA)

    assert list(erased.gone) == [ada]
    assert faces.identify(club, photo_of("Ada", 1))[0].candidates == ()
    assert faces.identify(club, photo_of("Ben", 1))[0].candidates[0].person == BEN


def test_galleries_do_not_see_one_another(faces: FaceEngine, club: Gallery, store: SqlStore) -> None:
    learn(faces, club, ADA, "r1", photo_of("Ada"))
    other = store.gallery(ChatKey("other"), faces.name)

    assert faces.identify(other, photo_of("Ada", 1))[0].candidates == ()
    assert faces.held(other, ADA) == {}


def test_many_threads_get_the_answers_that_one_gets(faces: FaceEngine, club: Gallery) -> None:
    for number, person in enumerate(CAST):
        learn(faces, club, PersonId(person.name), f"r{number}", photo_of(person.name))
    expected = [person.name for person in CAST] * 3
    with ThreadPoolExecutor(8) as pool:
        sightings = list(pool.map(lambda name: faces.identify(club, photo_of(name, 1)), expected))

    assert [sighting[0].candidates[0].person for sighting in sightings] == expected
