"""Users, and the faces tied to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import drawn
from tests.sandbox.rekognition.conftest import Index
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.ties import similarity, tie, untie

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

NOWHERE = "11111111-1111-1111-1111-111111111111"


@pytest.mark.usefixtures("user")
def test_a_user_who_is_there_cannot_be_created(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ConflictException, match="The user id: ada already exists"):
        client.create_user(CollectionId="people", UserId="ada")


def test_lists_users_in_pages(client: RekognitionClient) -> None:
    for number in range(3):
        client.create_user(CollectionId="people", UserId=f"u{number}")
    pages = list(client.get_paginator("list_users").paginate(CollectionId="people", PaginationConfig={"PageSize": 2}))

    assert [[user["UserId"] for user in page["Users"]] for page in pages] == [["u0", "u1"], ["u2"]]
    assert {user["UserStatus"] for page in pages for user in page["Users"]} == {"CREATED"}


@pytest.mark.usefixtures("user")
def test_ties_faces(client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(), "0"), index(ada(1), "1")]
    answer = tie(client, *faces)

    assert answer["AssociatedFaces"] == [{"FaceId": face} for face in faces]
    assert answer["UserStatus"] == "ACTIVE"
    assert "UnsuccessfulFaceAssociations" not in answer
    assert {face["UserId"] for face in client.list_faces(CollectionId="people")["Faces"]} == {"ada"}


@pytest.mark.usefixtures("user")
def test_a_face_tied_already_is_passed_over(client: RekognitionClient, index: Index) -> None:
    face = index(ada())
    tie(client, face)
    answer = tie(client, face)

    assert answer["AssociatedFaces"] == []
    assert "UnsuccessfulFaceAssociations" not in answer


@pytest.mark.usefixtures("user")
def test_tells_which_faces_could_not_be_tied(client: RekognitionClient, index: Index) -> None:
    client.create_user(CollectionId="people", UserId="ben")
    bens, adas = index(drawn("Ben"), "ben"), index(ada(), "ada")
    tie(client, bens, user="ben")
    answer = tie(client, adas, bens, NOWHERE)

    assert answer["AssociatedFaces"] == [{"FaceId": adas}]
    assert answer["UnsuccessfulFaceAssociations"] == [
        {"FaceId": bens, "UserId": "ben", "Reasons": ["ASSOCIATED_TO_A_DIFFERENT_USER"]},
        {"FaceId": NOWHERE, "Reasons": ["FACE_NOT_FOUND"]},
    ]


@pytest.mark.usefixtures("user")
def test_a_face_must_look_like_those_before(client: RekognitionClient, index: Index) -> None:
    first, stranger = index(ada(), "0"), index(drawn("Ben"), "1")
    tie(client, first)
    answer = tie(client, stranger)
    (problem,) = answer["UnsuccessfulFaceAssociations"]

    assert answer["AssociatedFaces"] == []
    assert problem["Reasons"] == ["LOW_MATCH_CONFIDENCE"]
    assert problem["Confidence"] < 75
    assert "UserId" not in client.list_faces(CollectionId="people", FaceIds=[stranger])["Faces"][0]


@pytest.mark.usefixtures("user")
def test_the_threshold_may_be_lowered_and_raised(client: RekognitionClient, index: Index) -> None:
    first, stranger, again = index(ada(), "0"), index(drawn("Ben"), "1"), index(ada(1), "2")
    tie(client, first)

    assert "UnsuccessfulFaceAssociations" in tie(client, again, UserMatchThreshold=100)
    assert tie(client, stranger, UserMatchThreshold=0)["AssociatedFaces"] == [{"FaceId": stranger}]


@pytest.mark.usefixtures("user")
def test_a_user_has_100_faces_at_most(client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(), f"r{number}") for number in range(101)]
    tie(client, *faces[:99])
    with pytest.raises(client.exceptions.ServiceQuotaExceededException):
        tie(client, *faces[99:])

    assert len(client.list_faces(CollectionId="people", UserId="ada")["Faces"]) == 99
    assert tie(client, faces[99])["UserStatus"] == "ACTIVE"


@pytest.mark.usefixtures("user")
def test_unties_faces(client: RekognitionClient, index: Index) -> None:
    client.create_user(CollectionId="people", UserId="ben")
    mine, free, bens = index(ada(), "0"), index(ada(), "1"), index(drawn("Ben"), "2")
    tie(client, mine)
    tie(client, bens, user="ben")
    answer = untie(client, mine, free, bens, NOWHERE)

    assert answer["DisassociatedFaces"] == [{"FaceId": mine}]
    assert answer["UnsuccessfulFaceDisassociations"] == [
        {"FaceId": bens, "UserId": "ben", "Reasons": ["ASSOCIATED_TO_A_DIFFERENT_USER"]},
        {"FaceId": NOWHERE, "Reasons": ["FACE_NOT_FOUND"]},
    ]
    assert answer["UserStatus"] == "CREATED"


@pytest.mark.usefixtures("user")
def test_a_user_is_the_mean_of_its_faces(client: RekognitionClient, index: Index) -> None:
    tie(client, index(ada(0), "0"))
    alone = similarity(client, ada(0))
    second = index(ada(1), "1")
    tie(client, second)

    assert alone == pytest.approx(100, abs=0.01)
    assert similarity(client, ada(0)) < 99.999
    untie(client, second)
    assert similarity(client, ada(0)) == alone


@pytest.mark.usefixtures("user")
def test_deleting_a_user_leaves_its_faces(client: RekognitionClient, index: Index) -> None:
    face = index(ada())
    tie(client, face)
    client.delete_user(CollectionId="people", UserId="ada")

    assert client.list_users(CollectionId="people")["Users"] == []
    assert similarity(client, ada()) == 0
    assert client.delete_faces(CollectionId="people", FaceIds=[face])["DeletedFaces"] == [face]


def test_a_user_who_is_not_there_has_no_faces(client: RekognitionClient, index: Index) -> None:
    face, words = index(ada()), "The user id: ada does not exist"
    for ask in (tie, untie):
        with pytest.raises(client.exceptions.ResourceNotFoundException, match=words):
            ask(client, face)
    with pytest.raises(client.exceptions.ResourceNotFoundException, match=words):
        client.delete_user(CollectionId="people", UserId="ada")
