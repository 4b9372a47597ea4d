"""Searches by picture and by what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.sandbox.rekognition import Rekognition
from tests.conftest import drawn
from tests.sandbox.rekognition.conftest import Index
from tests.sandbox.rekognition.pictures import ada, changed, company, darkened, nobody
from tests.sandbox.rekognition.wire import ask

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient
    from types_boto3_rekognition.type_defs import ImageTypeDef

NO_FACES = r"There are no faces in the image. Should be at least 1\."
NOWHERE = "11111111-1111-1111-1111-111111111111"


@pytest.fixture
def users(client: RekognitionClient, index: Index) -> dict[str, list[str]]:
    """Ada, Ben and Hana with two faces each: their FaceIds."""
    faces = {
        name: [index(drawn(name, picture), f"{name}{picture}") for picture in (0, 1)] for name in ("Ada", "Ben", "Hana")
    }
    for name, theirs in faces.items():
        client.create_user(CollectionId="people", UserId=name)
        client.associate_faces(CollectionId="people", UserId=name, FaceIds=theirs)
    return faces


def largest_of(client: RekognitionClient, picture: bytes) -> Any:
    return client.detect_faces(Image={"Bytes": picture})["FaceDetails"][0]


def test_finds_the_faces_of_a_person(client: RekognitionClient, users: dict[str, list[str]]) -> None:
    answer = client.search_faces_by_image(CollectionId="people", Image={"Bytes": ada(2)})

    assert {match["Face"]["FaceId"] for match in answer["FaceMatches"]} == set(users["Ada"])
    assert {match["Face"]["UserId"] for match in answer["FaceMatches"]} == {"Ada"}
    assert answer["SearchedFaceBoundingBox"] == largest_of(client, ada(2))["BoundingBox"]
    assert answer["FaceModelVersion"] == "7.0"


def test_the_best_match_comes_first(client: RekognitionClient, users: dict[str, list[str]]) -> None:
    answer = client.search_faces_by_image(CollectionId="people", Image={"Bytes": ada(1)}, FaceMatchThreshold=0)
    scores = [match["Similarity"] for match in answer["FaceMatches"]]

    assert answer["FaceMatches"][0]["Face"]["FaceId"] == users["Ada"][1]
    assert scores[0] == pytest.approx(100, abs=0.01)
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 6


@pytest.mark.usefixtures("users")
def test_lists_no_more_matches_than_wanted(client: RekognitionClient) -> None:
    faces = client.search_faces_by_image(
        CollectionId="people", Image={"Bytes": ada(2)}, MaxFaces=3, FaceMatchThreshold=0
    )
    people = client.search_users_by_image(
        CollectionId="people", Image={"Bytes": ada(2)}, MaxUsers=2, UserMatchThreshold=0
    )

    assert len(faces["FaceMatches"]) == 3
    assert len(people["UserMatches"]) == 2


@pytest.mark.usefixtures("users")
def test_a_stranger_is_nobody(client: RekognitionClient) -> None:
    stranger: ImageTypeDef = {"Bytes": drawn("Jorge")}

    assert client.search_faces_by_image(CollectionId="people", Image=stranger)["FaceMatches"] == []
    assert client.search_users_by_image(CollectionId="people", Image=stranger)["UserMatches"] == []


def test_finds_nobody_in_an_empty_collection(client: RekognitionClient) -> None:
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": ada()}, UserMatchThreshold=0)

    assert (answer["UserMatches"], answer["FaceModelVersion"]) == ([], "7.0")


@pytest.mark.usefixtures("users")
def test_finds_a_user(client: RekognitionClient) -> None:
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": ada(2)})
    (match,) = answer["UserMatches"]

    assert match["User"] == {"UserId": "Ada", "UserStatus": "ACTIVE"}
    assert match["Similarity"] > 97
    assert answer["SearchedFace"]["FaceDetail"] == largest_of(client, ada(2))
    assert "UnsearchedFaces" not in answer


def test_a_user_without_faces_is_not_found(client: RekognitionClient) -> None:
    client.create_user(CollectionId="people", UserId="ada")
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": ada()}, UserMatchThreshold=0)

    assert answer["UserMatches"] == []


@pytest.mark.usefixtures("users")
def test_searches_the_largest_face_and_lists_the_others(client: RekognitionClient) -> None:
    picture = company("Ada", "Ben", "Hana")
    faces = client.detect_faces(Image={"Bytes": picture})["FaceDetails"]
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": picture})

    assert answer["SearchedFace"]["FaceDetail"] == faces[0]
    assert [face["FaceDetails"] for face in answer["UnsearchedFaces"]] == faces[1:]
    assert [face["Reasons"] for face in answer["UnsearchedFaces"]] == [["FACE_NOT_LARGEST"]] * 2
    assert len(answer["UserMatches"]) == 1


@pytest.mark.usefixtures("users")
def test_lists_no_others_where_it_is_told_not_to(aws: Rekognition, client: RekognitionClient) -> None:
    aws.lists_every_face = False
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": company("Ada", "Ben")})

    assert "UnsearchedFaces" not in answer
    assert "SearchedFace" in answer


def test_no_face_is_an_error_for_faces_only(client: RekognitionClient) -> None:
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": nobody()})

    assert (answer["UserMatches"], answer["FaceModelVersion"]) == ([], "7.0")
    assert "SearchedFace" not in answer
    with pytest.raises(client.exceptions.InvalidParameterException, match=NO_FACES):
        client.search_faces_by_image(CollectionId="people", Image={"Bytes": nobody()})


@pytest.mark.usefixtures("users")
def test_a_poor_face_is_searched_unless_told_otherwise(client: RekognitionClient) -> None:
    poor: ImageTypeDef = {"Bytes": changed(ada(), darkened)}

    assert client.search_users_by_image(CollectionId="people", Image=poor)["SearchedFace"]
    answer = client.search_users_by_image(CollectionId="people", Image=poor, QualityFilter="AUTO")
    assert "SearchedFace" not in answer
    assert [face["Reasons"] for face in answer["UnsearchedFaces"]] == [["LOW_BRIGHTNESS"]]
    with pytest.raises(client.exceptions.InvalidParameterException, match=NO_FACES):
        client.search_faces_by_image(CollectionId="people", Image=poor, QualityFilter="AUTO")


def test_finds_faces_like_a_stored_one_but_not_itself(client: RekognitionClient, users: dict[str, list[str]]) -> None:
    answer = client.search_faces(CollectionId="people", FaceId=users["Ada"][0])

    assert answer["SearchedFaceId"] == users["Ada"][0]
    assert [match["Face"]["FaceId"] for match in answer["FaceMatches"]] == [users["Ada"][1]]


def test_a_search_by_a_stored_face_is_complete_best_first_and_cut_where_it_was_told(
    client: RekognitionClient, users: dict[str, list[str]]
) -> None:
    first, second = users["Ada"]
    answer = client.search_faces(CollectionId="people", FaceId=first, FaceMatchThreshold=0, MaxFaces=4096)
    scores = [match["Similarity"] for match in answer["FaceMatches"]]
    cut = client.search_faces(CollectionId="people", FaceId=first, FaceMatchThreshold=0, MaxFaces=1)

    assert {match["Face"]["FaceId"] for match in answer["FaceMatches"]} == {
        face for theirs in users.values() for face in theirs
    } - {first}
    assert scores == sorted(scores, reverse=True)
    assert [match["Face"]["FaceId"] for match in cut["FaceMatches"]] == [second]


@pytest.mark.parametrize("wrong", [{"MaxFaces": 4097}, {"FaceMatchThreshold": 100.5}, {"FaceId": "no-such-form"}])
@pytest.mark.usefixtures("client")
def test_a_search_by_a_stored_face_keeps_to_the_model(aws: Rekognition, wrong: dict[str, object]) -> None:
    parameters = {"CollectionId": "people", "FaceId": NOWHERE, **wrong}

    assert ask(aws, "SearchFaces", **parameters)[1] == "ValidationException"


def test_finds_users_like_a_stored_face(client: RekognitionClient, users: dict[str, list[str]]) -> None:
    answer = client.search_users(CollectionId="people", FaceId=users["Ada"][0])

    assert answer["SearchedFace"] == {"FaceId": users["Ada"][0]}
    assert [match["User"]["UserId"] for match in answer["UserMatches"]] == ["Ada"]


@pytest.mark.usefixtures("users")
def test_finds_users_like_a_user_but_not_itself(client: RekognitionClient) -> None:
    answer = client.search_users(CollectionId="people", UserId="Ada", UserMatchThreshold=0)

    assert answer["SearchedUser"] == {"UserId": "Ada"}
    assert {match["User"]["UserId"] for match in answer["UserMatches"]} == {"Ben", "Hana"}


def test_a_search_for_users_begins_with_one_thing(aws: Rekognition, client: RekognitionClient) -> None:
    client.create_user(CollectionId="people", UserId="ada")

    assert client.search_users(CollectionId="people", UserId="ada")["UserMatches"] == []
    assert ask(aws, "SearchUsers", CollectionId="people")[1] == "InvalidParameterException"
    assert (
        ask(aws, "SearchUsers", CollectionId="people", UserId="ada", FaceId=NOWHERE)[1] == "InvalidParameterException"
    )


def test_a_search_needs_what_it_begins_with(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.InvalidParameterException, match="faceId was not found in the collection"):
        client.search_faces(CollectionId="people", FaceId=NOWHERE)
    with pytest.raises(client.exceptions.ResourceNotFoundException, match="The user id: ada does not exist"):
        client.search_users(CollectionId="people", UserId="ada")


def test_an_erased_face_is_found_no_more(client: RekognitionClient, index: Index) -> None:
    face = index(ada())
    index(drawn("Ben"), "ben")
    client.delete_faces(CollectionId="people", FaceIds=[face])
    answer = client.search_faces_by_image(CollectionId="people", Image={"Bytes": ada()}, FaceMatchThreshold=0)

    assert [match["Face"]["ExternalImageId"] for match in answer["FaceMatches"]] == ["ben"]
