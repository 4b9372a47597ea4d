"""Taking over a collection that a plain script filled, as people make them by following a tutorial."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

import boto3
import pytest

from bot.app import open_adopter
from bot.errors import ConfigurationError, GalleryGone, Taken
from bot.faces import ChatKey, Gallery
from bot.recognizer import Recognizer
from bot.recognizer.adopt import Adopt, Adopted
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Fault, Rekognition
from bot.settings import read_settings
from bot.store import open_store
from tests.conftest import drawn, photo_of

if TYPE_CHECKING:
    from pathlib import Path

    from types_boto3_rekognition import RekognitionClient

CLUB = ChatKey("-100")


@pytest.fixture
def aws() -> Iterator[Rekognition]:
    """A server with nothing in it."""
    with Rekognition() as server:
        yield server
        assert server.bugs == ()


@pytest.fixture
def client(aws: Rekognition) -> Iterator[RekognitionClient]:
    """The script's own client, and its collection, called friends."""
    made = boto3.client(
        "rekognition",
        endpoint_url=aws.url,
        region_name=aws.region,
        aws_access_key_id=aws.access_key,
        aws_secret_access_key=aws.secret_key,
    )
    with closing(made) as client:
        client.create_collection(CollectionId="friends")
        yield client


def add_face(client: RekognitionClient, name: str | None, data: bytes, collection: str = "friends") -> str:
    """What the script does."""
    label = {} if name is None else {"ExternalImageId": name}
    answer = client.index_faces(CollectionId=collection, Image={"Bytes": data}, **label)  # type: ignore[arg-type]  # a label is a string, which mypy cannot see through **
    return answer["FaceRecords"][0]["Face"]["FaceId"]


@pytest.fixture
def database(tmp_path: Path) -> str:
    """The address of an empty database."""
    return f"sqlite:///{tmp_path / 'adopted.db'}"


@pytest.fixture
def opened(aws: Rekognition, database: str) -> Iterator[tuple[Adopt, Recognizer]]:
    """What adopts, and the verbs."""
    quick = "AssociateFaces=1000,CreateUser=1000,DeleteFaces=1000,DeleteUser=1000,DisassociateFaces=1000"
    settings = read_settings(**{**signed_in(aws), "database_url": database, "rekognition_quotas": quick})
    with open_adopter(settings) as both:
        yield both


def names(recognizer: Recognizer, picture: str, number: int) -> list[str | None]:
    identified = recognizer.identify(recognizer.gallery(CLUB), photo_of(picture, number))
    return [answer.best.person.name if answer.best else None for answer in identified.answers]


def gallery(recognizer: Recognizer) -> Gallery:
    return recognizer.gallery(CLUB)


def test_everybody_in_it_is_recognised_by_name(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    for name, picture, number in (("Ada", "Ada", 0), ("Ada", "Ada", 1), ("Ben_Ali", "Ben", 0)):
        add_face(client, name, drawn(picture, number))
    adoption = adopt(gallery(recognizer), "friends")

    assert list(adoption.people) == [Adopted("Ada", 2, 2), Adopted("Ben Ali", 1, 1)]
    assert names(recognizer, "Ada", 2) == ["Ada"]
    assert names(recognizer, "Ben", 2) == ["Ben Ali"]
    assert len(aws.collections["friends"].users) == 2
    assert [(person.name, person.faces) for person in recognizer.people.all(gallery(recognizer))] == [
        ("Ada", 2),
        ("Ben Ali", 1),
    ]


def test_running_it_twice_adds_nothing_and_once_more_what_is_new(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer]
) -> None:
    adopt, recognizer = opened
    add_face(client, "Ada", drawn("Ada"))
    adopt(gallery(recognizer), "friends")
    second = adopt(gallery(recognizer), "friends")
    add_face(client, "ada", drawn("Ada", 1))
    add_face(client, "Ben", drawn("Ben"))
    third = adopt(gallery(recognizer), "friends")

    assert list(second.people) == [Adopted("Ada", 1, 0)]
    assert list(third.people) == [Adopted("Ada", 2, 1), Adopted("Ben", 1, 1)]


def test_nothing_in_it_is_deleted_or_renamed(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    faces = {add_face(client, label, drawn("Ada", n)) for n, label in enumerate(["Ada", "Ada.jpg", None, "____"])}
    adoption = adopt(gallery(recognizer), "friends")

    assert aws.collections["friends"].faces.keys() == faces
    assert list(adoption.people) == [Adopted("Ada", 2, 2)]
    assert list(adoption.nameless) == ["____"]
    assert adoption.unlabelled == 1
    assert not {call.operation for call in aws.calls} & {"DeleteFaces", "DeleteUser", "DeleteCollection"}


def test_a_photo_of_somebody_else_under_a_name_is_told_and_not_matched_by(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer]
) -> None:
    adopt, recognizer = opened
    for picture, number in (("Ada", 0), ("Ada", 1), ("Ben", 0)):
        add_face(client, "Ada", drawn(picture, number))
    (ada,) = adopt(gallery(recognizer), "friends").people

    assert (ada.faces, ada.doubtful) == (3, 1)
    assert (names(recognizer, "Ada", 2), names(recognizer, "Ben", 1)) == (["Ada"], [None])


def test_a_name_whose_photos_are_of_different_people_is_not_matched_at_all(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer]
) -> None:
    adopt, recognizer = opened
    for picture in ("Ada", "Ben", "Chloé", "Dmitri"):
        add_face(client, "me", drawn(picture))
    (me,) = adopt(gallery(recognizer), "friends").people

    assert (me.faces, me.doubtful) == (4, 4)
    assert names(recognizer, "Ada", 2) == [None]


def test_more_than_a_hundred_faces_of_a_name_are_told_and_may_grow(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer]
) -> None:
    adopt, recognizer = opened
    for number in range(102):  # the same photo under the same label would be kept once
        add_face(client, "Ada" + number * "_", drawn("Ada"))
    first = adopt(gallery(recognizer), "friends")
    for number in range(102, 105):
        add_face(client, "Ada" + number * "_", drawn("Ada"))
    second = adopt(gallery(recognizer), "friends")

    assert list(first.people) == [Adopted("Ada", 102, 102, surplus=2)]
    assert list(second.people) == [Adopted("Ada", 105, 3, surplus=5)]


def test_faces_enrolled_here_are_no_names_and_a_broken_off_one_is_mended(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    add_face(client, "Ada", drawn("Ada"))
    adopt(gallery(recognizer), "friends")
    recognizer.enroll(gallery(recognizer), "Ada", photo_of("Ada", 1))
    aws.fail(Fault.throttled(), operation="AssociateFaces", times=3)
    with pytest.raises(Exception, match="AssociateFaces"):
        recognizer.enroll(gallery(recognizer), "Ben", photo_of("Ben"))
    aws.mend()
    again = adopt(gallery(recognizer), "friends")

    assert list(again.people) == [Adopted("Ada", 1, 0)]
    assert [person.name for person in recognizer.people.all(gallery(recognizer))] == ["Ada"]


def test_an_adopted_collection_can_be_given_back_as_it_was(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    before = {add_face(client, name, drawn(name)) for name in ("Ada", "Ben")}
    adopt(gallery(recognizer), "friends")
    recognizer.enroll(gallery(recognizer), "Ada", photo_of("Ada", 1))
    people = adopt.release(gallery(recognizer))
    adopt(recognizer.gallery(ChatKey("another")), "friends")

    assert people == 2
    assert aws.collections["friends"].faces.keys() == before
    assert recognizer.people.all(gallery(recognizer)) == []


def test_users_of_another_program_are_left_alone(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    face = add_face(client, "Ada", drawn("Ada"))
    client.create_user(CollectionId="friends", UserId="somebody")
    client.associate_faces(CollectionId="friends", UserId="somebody", FaceIds=[face])
    adoption = adopt(gallery(recognizer), "friends")

    assert (list(adoption.people), adoption.others) == ([], 1)
    assert names(recognizer, "Ada", 1) == [None]
    assert list(aws.collections["friends"].users) == ["somebody"]


def test_an_adoption_that_was_broken_off_recognises_by_single_faces_and_goes_on(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    add_face(client, "Ada", drawn("Ada"))
    add_face(client, "Ben", drawn("Ben"))
    aws.deny("CreateUser")
    with pytest.raises(Exception, match="rekognition:CreateUser"):
        adopt(gallery(recognizer), "friends")
    aws.forget_calls()
    meanwhile = names(recognizer, "Ada", 1), names(recognizer, "Chloé", 1)
    searched = {call.operation for call in aws.calls}
    aws.allow()
    adopt(gallery(recognizer), "friends")
    aws.forget_calls()

    assert meanwhile == (["Ada"], [None])
    assert searched == {"DetectFaces", "SearchFacesByImage"}
    assert (names(recognizer, "Ada", 1), names(recognizer, "Ben", 1)) == (["Ada"], ["Ben"])
    assert {call.operation for call in aws.calls} == {"DetectFaces", "SearchUsersByImage"}


def test_a_collection_is_adopted_by_one_chat_that_knows_nobody_yet(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer]
) -> None:
    adopt, recognizer = opened
    client.create_collection(CollectionId="others")
    add_face(client, "Ada", drawn("Ada"))
    adopt(gallery(recognizer), "friends")
    busy = recognizer.gallery(ChatKey("busy"))
    recognizer.enroll(busy, "Ben", photo_of("Ben"))

    for chat, collection in ((ChatKey("another"), "friends"), (CLUB, "others"), (ChatKey("busy"), "others")):
        with pytest.raises(Taken):
            adopt(recognizer.gallery(chat), collection)
    with pytest.raises(GalleryGone):
        adopt(recognizer.gallery(ChatKey("another")), "nowhere")
    assert recognizer.gallery(ChatKey("another")).collection is None


def test_somebody_adopted_is_forgotten_with_every_face_and_can_be_enrolled_further(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition
) -> None:
    adopt, recognizer = opened
    for picture, number in (("Ada", 0), ("Ada", 1), ("Ben", 0)):
        add_face(client, "Ada", drawn(picture, number))
    bens = add_face(client, "Ben", drawn("Ben", 1))
    adopt(gallery(recognizer), "friends")
    more = recognizer.enroll(gallery(recognizer), "Ada", photo_of("Ada", 3), sure=True)
    recognizer.people.forget(gallery(recognizer), more.person)

    assert more.person.faces == 4
    assert list(aws.collections["friends"].faces) == [bens]


def test_it_is_only_for_the_engine_that_has_collections(database: str) -> None:
    settings = read_settings(face_engine="local", database_url=database)

    with pytest.raises(ConfigurationError, match="FACE_ENGINE=rekognition"), open_adopter(settings):
        pass


def test_a_collection_that_cannot_be_read_is_not_adopted(
    client: RekognitionClient, opened: tuple[Adopt, Recognizer], aws: Rekognition, database: str
) -> None:
    adopt, recognizer = opened
    aws.fail(Fault.internal(), operation="ListFaces", times=3)
    with pytest.raises(Exception, match="ListFaces"):
        adopt(gallery(recognizer), "friends")

    with open_store(database) as store:
        assert store.foreign_collections() == []
