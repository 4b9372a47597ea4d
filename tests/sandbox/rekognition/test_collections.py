"""Collections, their tags, and long lists of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from bot.sandbox.rekognition import Rekognition
from tests.sandbox.rekognition.conftest import Index
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.wire import ask

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

ARN = "arn:aws:rekognition:eu-west-1:123456789012:collection/people"


def test_tells_of_a_new_collection(client: RekognitionClient) -> None:
    answer = client.create_collection(CollectionId="friends")

    assert (answer["StatusCode"], answer["FaceModelVersion"]) == (200, "7.0")
    assert answer["CollectionArn"] == "arn:aws:rekognition:eu-west-1:123456789012:collection/friends"


def test_describes_a_collection(client: RekognitionClient, index: Index) -> None:
    index(ada())
    client.create_user(CollectionId="people", UserId="ada")
    answer = client.describe_collection(CollectionId="people")

    assert (answer["FaceCount"], answer["UserCount"], answer["FaceModelVersion"]) == (1, 1, "7.0")
    assert answer["CollectionARN"] == ARN
    assert abs(answer["CreationTimestamp"].timestamp() - time.time()) < 60


def test_refuses_a_name_that_is_taken(client: RekognitionClient) -> None:
    words = "The collection id: people already exists"
    with pytest.raises(client.exceptions.ResourceAlreadyExistsException, match=words):
        client.create_collection(CollectionId="people")


def test_deletes_a_collection_with_all_that_is_in_it(client: RekognitionClient, index: Index) -> None:
    index(ada())

    assert client.delete_collection(CollectionId="people")["StatusCode"] == 200
    with pytest.raises(client.exceptions.ResourceNotFoundException, match="The collection id: people does not exist"):
        client.delete_collection(CollectionId="people")
    client.create_collection(CollectionId="people")
    assert client.list_faces(CollectionId="people")["Faces"] == []


@pytest.mark.parametrize(
    ("operation", "more"),
    [
        ("DescribeCollection", {}),
        ("ListFaces", {}),
        ("ListUsers", {}),
        ("CreateUser", {"UserId": "ada"}),
        ("DeleteUser", {"UserId": "ada"}),
        ("SearchUsers", {"UserId": "ada"}),
        ("SearchFaces", {"FaceId": "11111111-1111-1111-1111-111111111111"}),
        ("DeleteFaces", {"FaceIds": ["11111111-1111-1111-1111-111111111111"]}),
        ("AssociateFaces", {"UserId": "ada", "FaceIds": ["11111111-1111-1111-1111-111111111111"]}),
    ],
)
def test_says_that_a_collection_is_missing(aws: Rekognition, operation: str, more: dict[str, object]) -> None:
    refused = ask(aws, operation, CollectionId="nowhere", **more)

    assert refused == (400, "ResourceNotFoundException", "The collection id: nowhere does not exist")


def test_lists_collections_in_pages(client: RekognitionClient) -> None:
    for number in range(4):
        client.create_collection(CollectionId=f"c{number}")
    pages = list(client.get_paginator("list_collections").paginate(PaginationConfig={"PageSize": 2}))

    assert [page["CollectionIds"] for page in pages] == [["people", "c0"], ["c1", "c2"], ["c3"]]
    assert pages[0]["FaceModelVersions"] == ["7.0", "7.0"]


def test_a_page_that_ends_the_list_has_no_token(client: RekognitionClient) -> None:
    client.create_collection(CollectionId="friends")

    assert "NextToken" not in client.list_collections(MaxResults=2)


def test_a_page_begins_where_the_last_ended_though_much_is_gone_meanwhile(client: RekognitionClient) -> None:
    for number in range(4):
        client.create_collection(CollectionId=f"c{number}")
    token = client.list_collections(MaxResults=2)["NextToken"]
    client.delete_collection(CollectionId="c0")
    client.delete_collection(CollectionId="people")

    assert client.list_collections(NextToken=token)["CollectionIds"] == ["c1", "c2", "c3"]


@pytest.mark.parametrize("token", ["", "AAAA", "no base64 at all", "A" * 32, "é"])
def test_refuses_a_token_that_it_never_gave(client: RekognitionClient, token: str) -> None:
    with pytest.raises(client.exceptions.InvalidPaginationTokenException):
        client.list_collections(NextToken=token)


def test_refuses_the_token_of_another_list(client: RekognitionClient) -> None:
    client.create_collection(CollectionId="friends")
    token = client.list_collections(MaxResults=1)["NextToken"]
    with pytest.raises(client.exceptions.InvalidPaginationTokenException):
        client.list_faces(CollectionId="people", NextToken=token)


def test_keeps_tags(client: RekognitionClient) -> None:
    client.create_collection(CollectionId="friends", Tags={"owner": "Zoë", "app": "whobot"})
    arn = ARN.replace("people", "friends")
    client.tag_resource(ResourceArn=arn, Tags={"app": "other", "stage": ""})
    client.untag_resource(ResourceArn=arn, TagKeys=["owner", "never there"])

    assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"app": "other", "stage": ""}


def test_tags_need_a_collection(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.tag_resource(ResourceArn=ARN.replace("people", "nowhere"), Tags={"a": "b"})
