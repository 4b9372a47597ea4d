"""Rehearsals: the local engine's leave-one-out scores, and what Rekognition is asked for its own."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from botocore.exceptions import ClientError

from bot.engines.local.rehearsing import AT_A_TIME, rehearse
from bot.engines.local.roster import roster
from bot.engines.local.similarity import similarity
from bot.engines.rekognition import RekognitionEngine
from bot.errors import GalleryGone, ServiceError
from bot.faces import FaceId, Gallery, PersonId
from bot.ports import Template
from bot.recognizer import Recognizer
from bot.sandbox.rekognition import Fault, Rekognition
from bot.store import SqlStore
from tests.conftest import photo_of
from tests.engines.test_rekognition import operations

Now = Callable[[], Gallery]


def crowd(faces: int, people: int, numbers: int = 128) -> list[Template]:
    """Random faces, as alike as photos of one person are where they are of one person."""
    random = np.random.default_rng(1)
    looks = random.normal(size=(people, numbers))
    vectors = looks[np.arange(faces) % people] + random.normal(size=(faces, numbers))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return [
        Template(FaceId(f"{n:05}"), PersonId(f"p{n % people:04}"), vector.astype("<f4").tobytes())
        for n, vector in enumerate(vectors)
    ]


@pytest.mark.parametrize("people", [3, 40])
def test_each_trial_is_what_a_search_without_that_face_gives(people: int) -> None:
    templates = crowd(120, people)
    for template, trial in list(zip(templates, rehearse(templates), strict=True))[::17]:
        probe = np.frombuffer(template.vector, "<f4")
        found = roster(1, [other for other in templates if other != template]).search(probe)
        rehearsed = trial.candidates[: len(found)]

        assert found
        assert [each.person for each in rehearsed] == [each.person for each in found]
        assert [each.similarity for each in rehearsed] == pytest.approx([each.similarity for each in found], abs=1e-3)


def test_somebody_with_one_face_is_not_compared_with_themselves_and_counts_in_the_size_of_the_gallery() -> None:
    templates = crowd(3, 3)
    trial = rehearse(templates)[0]
    cosines = [np.frombuffer(templates[0].vector, "<f4") @ np.frombuffer(each.vector, "<f4") for each in templates[1:]]

    assert {candidate.person for candidate in trial.candidates} == {"p0001", "p0002"}
    assert sorted(candidate.similarity for candidate in trial.candidates) == pytest.approx(
        sorted(similarity(np.array(cosines), 3)), abs=1e-3
    )


def test_a_face_twice_and_two_opposite_ones_are_no_trouble() -> None:
    one, other = (np.array([sign, 0], "<f4").tobytes() for sign in (1, -1))
    faces = [("1", one), ("2", one), ("3", other)]
    trials = rehearse([Template(FaceId(face), PersonId("p"), vector) for face, vector in faces])

    assert [len(trial.candidates) for trial in trials] == [1, 1, 1]
    assert trials[0].candidates[0].similarity == 0.0


def test_everybody_is_compared_with_everybody_piece_by_piece() -> None:
    trials = rehearse(crowd(500, 100))

    assert len(trials) == 500 > AT_A_TIME
    assert {len(trial.candidates) for trial in trials} == {100}


# Rekognition


@pytest.fixture
def met(rekognition: RekognitionEngine, store: SqlStore, friends: Now) -> Recognizer:
    """Ada is known from two photos, Ben from one."""
    recognizer = Recognizer(rekognition, store)
    for name, picture in (("Ada", 0), ("Ada", 1), ("Ben", 0)):
        recognizer.enroll(friends(), name, photo_of(name, picture))
    return recognizer


@pytest.mark.usefixtures("met")
def test_a_rehearsal_takes_the_billed_calls_that_were_told(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now
) -> None:
    aws.forget_calls()
    trials = rekognition.rehearse(friends())

    assert operations(aws) == ["ListFaces"] + ["SearchFaces"] * rekognition.rehearsal_calls(friends(), len(trials))
    assert {call.parameters["FaceMatchThreshold"] for call in aws.calls[1:]} == {0}


@pytest.mark.usefixtures("met")
def test_the_likest_of_a_persons_faces_counts(rekognition: RekognitionEngine, aws: Rekognition, friends: Now) -> None:
    trials = rekognition.rehearse(friends())
    collection = aws.collections[str(friends().collection)]
    (bens,) = [trial for trial in trials if len(trial.candidates) == 1]
    probe = collection.face_vectors.get(bens.face)
    assert probe is not None
    scores = [
        score
        for face, score in collection.face_vectors.search(probe, threshold=0, most=9, population=3)
        if face != bens.face
    ]

    assert len(scores) == 2
    assert bens.candidates[0].similarity == pytest.approx(max(scores))


@pytest.mark.usefixtures("met")
def test_a_face_that_is_erased_meanwhile_has_no_trial(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now
) -> None:
    gone = Fault.error("InvalidParameterException", message="faceId was not found in the collection.")
    aws.fail(gone, operation="SearchFaces")

    assert len(rekognition.rehearse(friends())) == 2


def test_a_face_that_is_nobodys_is_neither_tried_nor_a_candidate(
    met: Recognizer, rekognition: RekognitionEngine, store: SqlStore, friends: Now
) -> None:
    store.erase_person(friends(), met.people.named(friends(), "Ben").id)

    assert [len(trial.candidates) for trial in rekognition.rehearse(friends())] == [1, 1]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.page(status=403), ServiceError),
        (Fault.page(status=200), ServiceError),
        (Fault.error("InvalidParameterException", message="maxFaces"), ClientError),
    ],
    ids=["another's page", "no answer", "a bug of ours"],
)
@pytest.mark.usefixtures("met")
def test_a_rehearsal_that_fails_says_so(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, fault: Fault, kind: type[Exception]
) -> None:
    aws.fail(fault, operation="SearchFaces")

    with pytest.raises(kind):
        rekognition.rehearse(friends())


@pytest.mark.usefixtures("met")
def test_a_collection_that_is_gone_is_told(rekognition: RekognitionEngine, aws: Rekognition, friends: Now) -> None:
    aws.fail(Fault.error("ResourceNotFoundException"), operation="SearchFaces")
    with pytest.raises(GalleryGone):
        rekognition.rehearse(friends())
    rekognition.drop(friends())
    with pytest.raises(GalleryGone):
        rekognition.rehearse(friends())
