"""Faces that change hands at Rekognition: what it is asked, what is left there, and moves that are broken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import uuid4

import pytest

from bot.app.engines import Rekognition as Opened
from bot.engines.rekognition import RekognitionEngine
from bot.engines.rekognition.adopting import Adopter
from bot.errors import GalleryGone, PersonFull, ServiceError
from bot.faces import FaceId, Gallery, PersonId
from bot.sandbox.rekognition import Fault, Rekognition
from bot.store import SqlStore
from tests.conftest import drawn, photo_of
from tests.engines.test_contract import learn, named
from tests.engines.test_rekognition import operations

Now = Callable[[], Gallery]
Open = Callable[..., Opened]
ATTEMPTS = 3
ADA, BEN, EVE = PersonId("p-ada"), PersonId("p-ben"), PersonId("p-eve")


@pytest.fixture
def met(rekognition: RekognitionEngine, friends: Now) -> list[FaceId]:
    """Ada's two faces; Ben is known too."""
    learn(rekognition, friends(), BEN, "r9", photo_of("Ben"))
    return [learn(rekognition, friends(), ADA, f"r{n}", photo_of("Ada", n)) for n in (0, 1)]


def held(aws: Rekognition, gallery: Gallery) -> dict[str, int]:
    """How many faces each user has."""
    users = aws.collections[str(gallery.collection)].users
    return {name: len(user.faces) for name, user in users.items()}


def crowd(aws: Rekognition, gallery: Gallery, person: PersonId, number: int) -> None:
    """Give the user so many more faces, without a call."""
    collection = aws.collections[str(gallery.collection)]
    pattern = next(iter(collection.faces.values()))
    vector = collection.face_vectors.get(pattern.face_id)
    assert vector is not None
    for _ in range(number):
        name = str(uuid4())
        face = replace(pattern, face_id=name, user_id=None, origin=pattern.origin._replace(picture=name))
        collection.add(face, vector)
        collection.tie(collection.user(person), name, due=0.0)


def test_merging_takes_one_billed_call_and_leaves_no_user_behind(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    aws.forget_calls()
    rekognition.move(friends(), met, ADA, BEN)

    assert held(aws, friends()) == {BEN: 3}
    assert operations(aws) == ["ListFaces", "ListFaces", "ListFaces", "DeleteUser", "AssociateFaces"]


def test_a_user_is_made_for_somebody_new_and_kept_where_a_face_stays(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    aws.forget_calls()
    rekognition.move(friends(), met[:1], ADA, EVE)

    assert held(aws, friends()) == {BEN: 1, ADA: 1, EVE: 1}
    assert operations(aws)[-3:] == ["ListFaces", "DisassociateFaces", "AssociateFaces"]


def test_a_move_to_the_same_person_asks_for_nothing(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    aws.forget_calls()
    rekognition.move(friends(), met, ADA, ADA)

    assert aws.calls == ()


def test_more_than_a_user_can_hold_are_refused_before_anything_is_changed(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    crowd(aws, friends(), BEN, 98)
    aws.forget_calls()
    with pytest.raises(PersonFull) as refusal:
        rekognition.move(friends(), met, ADA, BEN)
    asked = operations(aws)
    rekognition.move(friends(), met[:1], ADA, BEN)

    assert refusal.value.limit == 100
    assert asked == ["ListFaces", "ListFaces"]
    assert held(aws, friends()) == {BEN: 100, ADA: 1}


def test_a_room_that_another_process_took_meanwhile_leaves_the_faces_where_they_were(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    aws.fail(Fault.quota(), operation="AssociateFaces")
    with pytest.raises(PersonFull):
        rekognition.move(friends(), met, ADA, BEN)

    assert held(aws, friends()) == {BEN: 1, ADA: 2}


@pytest.mark.parametrize("moving", [1, 2], ids=["some", "all"])
@pytest.mark.parametrize("fault", [Fault.dropped_before(), Fault.dropped_after()], ids=str)
def test_a_move_broken_off_before_the_faces_arrived_is_finished_by_asking_again(
    rekognition: RekognitionEngine,
    aws: Rekognition,
    friends: Now,
    met: Sequence[FaceId],
    moving: int,
    fault: Fault,
) -> None:
    aws.fail(fault, operation="AssociateFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        rekognition.move(friends(), met[:moving], ADA, BEN)
    aws.mend()
    rekognition.move(friends(), met[:moving], ADA, BEN)

    assert held(aws, friends()) == {BEN: 1 + moving} | ({ADA: 1} if moving == 1 else {})
    assert named(rekognition, friends(), photo_of("Ada"))[0] == (ADA if moving == 1 else BEN)


@pytest.mark.parametrize("operation", ["DeleteUser", "CreateUser", "ListFaces"])
def test_a_move_broken_off_earlier_has_changed_nothing_or_is_finished(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId], operation: str
) -> None:
    aws.fail(Fault.page(status=403), operation=operation)
    with pytest.raises(ServiceError):
        rekognition.move(friends(), met, ADA, EVE)
    left = held(aws, friends())
    rekognition.move(friends(), met, ADA, EVE)

    assert left[ADA] == 2
    assert held(aws, friends()) == {BEN: 1, EVE: 2}


def test_a_face_on_its_way_goes_back_where_the_room_was_taken_before_it_was_asked_again(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    aws.fail(Fault.page(status=403), operation="AssociateFaces")
    with pytest.raises(ServiceError):
        rekognition.move(friends(), met, ADA, BEN)
    crowd(aws, friends(), BEN, 98)
    with pytest.raises(PersonFull):
        rekognition.move(friends(), met, ADA, BEN)

    assert held(aws, friends()) == {BEN: 99, ADA: 2}


def test_faces_on_their_way_are_erased_with_whom_the_store_says(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    aws.fail(Fault.page(status=403), operation="AssociateFaces")
    with pytest.raises(ServiceError):
        rekognition.move(friends(), met, ADA, BEN)
    rekognition.forget_person(friends(), BEN)
    erased = rekognition.forget_person(friends(), ADA)

    assert set(erased.gone) == set(met)
    assert len(aws.collections[str(friends().collection)].faces) == 0


def test_users_that_are_being_updated_are_waited_for(
    rekognition: RekognitionEngine,
    aws: Rekognition,
    friends: Now,
    met: Sequence[FaceId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.engines.rekognition.patience.PAUSE", 0.001)
    for operation in ("DisassociateFaces", "AssociateFaces", "DeleteUser"):
        aws.fail(Fault.error("ConflictException", message="The user is being updated"), operation=operation, times=2)
    rekognition.move(friends(), met[:1], ADA, BEN)
    rekognition.move(friends(), met, ADA, BEN)

    assert held(aws, friends()) == {BEN: 3}


def test_two_people_can_be_merged_both_ways_at_once(
    rekognition: RekognitionEngine, aws: Rekognition, friends: Now, met: Sequence[FaceId]
) -> None:
    bens = [FaceId(face) for face in aws.collections[str(friends().collection)].user(BEN).faces]
    with ThreadPoolExecutor(4) as pool:
        moves = [((met, ADA, BEN), (bens, BEN, ADA))[number % 2] for number in range(8)]
        list(pool.map(lambda move: rekognition.move(friends(), *move), moves))

    assert sum(held(aws, friends()).values()) == 3


def test_a_collection_that_is_gone_is_told(rekognition: RekognitionEngine, friends: Now, met: Sequence[FaceId]) -> None:
    rekognition.drop(friends())

    for faces in (met, []):
        with pytest.raises(GalleryGone):
            rekognition.move(friends(), faces, ADA, BEN)


# collections that another program filled


@pytest.fixture
def adopted(open_engine: Open, aws: Rekognition, store: SqlStore, friends: Now) -> tuple[Opened, dict[str, FaceId]]:
    """A collection with two faces of Ada, one of Ben and one of Hana under Ada's name, which was found unlike her."""
    opened = open_engine()
    collection = f"theirs-{friends().id}"
    opened.calls.create_collection(collection)
    faces = {}
    for label, picture, number in (("Ada", "Ada", 0), ("Ada2", "Ada", 1), ("Ben", "Ben", 0), ("odd", "Hana", 0)):
        answer = opened.calls.index_faces(collection, drawn(picture, number), label)
        faces[label] = FaceId(answer["FaceRecords"][0]["Face"]["FaceId"])
    gallery = store.adopt_collection(friends(), collection)
    adopter = Adopter(opened.calls, store.register)
    adopter.gather(gallery, ADA, [faces["Ada"], faces["Ada2"]], anew=True)
    adopter.gather(gallery, BEN, [faces["Ben"]], anew=True)
    store.adopted(gallery)
    return opened, faces


def test_an_adopted_person_is_merged_and_a_face_unlike_them_is_still_not_matched_by(
    adopted: tuple[Opened, dict[str, FaceId]], aws: Rekognition, friends: Now
) -> None:
    opened, faces = adopted
    before = dict(aws.collections[str(friends().collection)].faces)
    opened.engine.move(friends(), [faces["Ada"], faces["Ada2"], faces["odd"]], ADA, BEN)

    assert held(aws, friends()) == {BEN: 3}
    assert aws.collections[str(friends().collection)].faces == before
    assert named(opened.engine, friends(), photo_of("Hana")) == []


def test_a_broken_off_merge_of_adopted_people_is_finished_by_asking_again(
    adopted: tuple[Opened, dict[str, FaceId]], aws: Rekognition, friends: Now
) -> None:
    opened, faces = adopted
    adas = [faces["Ada"], faces["Ada2"]]
    opened.engine.move(friends(), adas[:1], ADA, EVE)
    aws.fail(Fault.page(status=403), operation="AssociateFaces")
    with pytest.raises(ServiceError):
        opened.engine.move(friends(), adas, ADA, EVE)
    opened.engine.move(friends(), adas, ADA, EVE)

    assert held(aws, friends()) == {BEN: 1, EVE: 2}


def test_what_was_enrolled_here_and_moved_is_erased_when_the_collection_is_given_back(
    adopted: tuple[Opened, dict[str, FaceId]], aws: Rekognition, store: SqlStore, friends: Now
) -> None:
    opened, faces = adopted
    ours = learn(opened.engine, friends(), EVE, "r1", photo_of("Ada", 2))
    opened.engine.move(friends(), [ours], EVE, ADA)
    erased = Adopter(opened.calls, store.register).release(friends(), [ADA, BEN])

    assert list(erased.gone) == [ours]
    assert aws.collections[str(friends().collection)].faces.keys() == set(faces.values())


def test_an_adopted_face_that_its_own_program_took_back_is_not_said_to_be_gone(
    adopted: tuple[Opened, dict[str, FaceId]],
    store: SqlStore,
    friends: Now,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.engines.rekognition.erasing.PAUSE", 0.001)
    opened, faces = adopted
    hana, _ = store.adopt_face(friends(), "Hana", faces["odd"])
    opened.calls.create_user(str(friends().collection), "theirs")
    opened.calls.associate_faces(str(friends().collection), "theirs", [faces["odd"]], 0.0)

    assert list(opened.engine.forget_person(friends(), hana.id).unconfirmed) == [faces["odd"]]
