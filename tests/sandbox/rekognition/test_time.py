"""Associations take their time, and calls sent twice are done once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from bot.sandbox.rekognition import Rekognition
from tests.sandbox.rekognition.conftest import Index
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.ties import similarity, status, tie, untie
from tests.sandbox.rekognition.wire import eventually

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient


@pytest.mark.usefixtures("user")
def test_until_its_time_an_association_does_not_count(
    aws: Rekognition, client: RekognitionClient, index: Index
) -> None:
    aws.active_after = 3600

    assert status(client) == "CREATED"
    assert tie(client, index(ada()))["UserStatus"] == "UPDATING"
    assert status(client) == "UPDATING"
    assert similarity(client, ada()) == 0


@pytest.mark.usefixtures("user")
def test_an_association_counts_in_the_end(aws: Rekognition, client: RekognitionClient, index: Index) -> None:
    face = index(ada())
    aws.active_after = 0.2
    begin = time.monotonic()
    tie(client, face)
    eventually(lambda: status(client) == "ACTIVE")

    assert time.monotonic() - begin >= 0.2
    assert similarity(client, ada()) == pytest.approx(100, abs=0.01)


@pytest.mark.usefixtures("user")
def test_what_is_untied_is_still_found_for_a_while(aws: Rekognition, client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(picture), f"r{picture}") for picture in (0, 1)]
    tie(client, *faces)
    before = similarity(client, ada(1))
    aws.active_after = 3600
    assert untie(client, faces[1])["UserStatus"] == "UPDATING"

    assert similarity(client, ada(1)) == before
    assert "UserId" not in client.list_faces(CollectionId="people", FaceIds=[faces[1]])["Faces"][0]


@pytest.mark.usefixtures("user")
def test_what_is_untied_counts_no_more_in_the_end(aws: Rekognition, client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(picture), f"r{picture}") for picture in (0, 1)]
    tie(client, *faces)
    before = similarity(client, ada(1))
    aws.active_after = 0.1
    untie(client, faces[1])
    eventually(lambda: aws.collections["people"].users["ada"].status == "ACTIVE")

    assert similarity(client, ada(1)) < before


@pytest.mark.usefixtures("user")
def test_changes_of_a_user_who_was_deleted_meanwhile_are_lost(
    aws: Rekognition, client: RekognitionClient, index: Index
) -> None:
    aws.active_after = 0.1
    tie(client, index(ada()))
    client.delete_user(CollectionId="people", UserId="ada")
    client.create_user(CollectionId="people", UserId="ada")
    time.sleep(0.12)

    assert similarity(client, ada()) == 0
    assert status(client) == "CREATED"


def test_a_call_sent_again_is_done_once(client: RekognitionClient, index: Index) -> None:
    for _ in range(2):
        client.create_user(CollectionId="people", UserId="ada", ClientRequestToken="1")
    face = index(ada())
    first, again = (tie(client, face, ClientRequestToken="2") for _ in range(2))
    assert first["AssociatedFaces"] == again["AssociatedFaces"] == [{"FaceId": face}]

    first, again = (untie(client, face, ClientRequestToken="3") for _ in range(2))
    assert first["DisassociatedFaces"] == again["DisassociatedFaces"] == [{"FaceId": face}]
    for _ in range(2):
        client.delete_user(CollectionId="people", UserId="ada", ClientRequestToken="4")


def test_a_token_stands_for_one_call(client: RekognitionClient) -> None:
    client.create_user(CollectionId="people", UserId="ada", ClientRequestToken="1")
    with pytest.raises(
        client.exceptions.IdempotentParameterMismatchException, match=r"ClientRequestToken .* was reused"
    ):
        client.create_user(CollectionId="people", UserId="ben", ClientRequestToken="1")

    client.delete_user(CollectionId="people", UserId="ada", ClientRequestToken="1")
    assert client.list_users(CollectionId="people")["Users"] == []


def test_a_refusal_is_not_remembered(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.create_user(CollectionId="friends", UserId="ada", ClientRequestToken="1")
    client.create_collection(CollectionId="friends")
    client.create_user(CollectionId="friends", UserId="ada", ClientRequestToken="1")

    assert client.describe_collection(CollectionId="friends")["UserCount"] == 1
