"""How often one may call, and what one may not call at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError

from bot.sandbox.rekognition import Rekognition
from bot.sandbox.rekognition.limits import Limits
from bot.sandbox.rekognition.refusals import Refusal
from tests.sandbox.rekognition.pictures import ada, nobody

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def admitted(limits: Limits, operation: str, calls: int) -> int:
    """How many of so many calls at once are let in."""
    number = 0
    for _ in range(calls):
        try:
            limits.admit(operation)
        except Refusal:
            continue
        number += 1
    return number


@pytest.mark.parametrize(("rate", "at_once", "later"), [(50.0, 50, 25), (5.0, 5, 2), (0.5, 1, 0)])
def test_a_bucket_holds_one_second_and_fills_steadily(rate: float, at_once: int, later: int) -> None:
    clock = Clock()
    limits = Limits(clock)
    limits.set(rate, ["IndexFaces"])

    assert admitted(limits, "IndexFaces", 200) == at_once
    clock.now += 0.5
    assert admitted(limits, "IndexFaces", 200) == later
    clock.now += 1000
    assert admitted(limits, "IndexFaces", 200) == at_once


def test_a_bucket_is_for_one_operation() -> None:
    limits = Limits(Clock())
    limits.set(1, ["IndexFaces", "ListFaces"])

    assert [admitted(limits, name, 3) for name in ("IndexFaces", "ListFaces", "ListUsers")] == [1, 1, 3]


def test_too_many_calls_are_refused(aws: Rekognition, client: RekognitionClient) -> None:
    aws.limit(0.01, "ListFaces", "ListUsers")
    client.list_faces(CollectionId="people")
    client.list_users(CollectionId="people")
    with pytest.raises(client.exceptions.ProvisionedThroughputExceededException, match="Provisioned rate exceeded"):
        client.list_faces(CollectionId="people")
    with pytest.raises(client.exceptions.ThrottlingException, match="Rate exceeded"):
        client.list_users(CollectionId="people")

    aws.limit(None)
    assert client.list_faces(CollectionId="people")["Faces"] == []


def test_aws_lets_5_users_be_created_a_second(aws: Rekognition, client: RekognitionClient) -> None:
    aws.limit_as_aws()

    def create_many() -> None:
        for number in range(100):
            client.create_user(CollectionId="people", UserId=f"u{number}")

    with pytest.raises(client.exceptions.ThrottlingException):
        create_many()

    assert len(aws.collections["people"].users) >= 5
    for _ in range(20):
        client.detect_faces(Image={"Bytes": nobody()})


def test_one_limit_may_be_for_all(aws: Rekognition, client: RekognitionClient) -> None:
    aws.limit(0.01)
    client.detect_faces(Image={"Bytes": nobody()})
    with pytest.raises(client.exceptions.ProvisionedThroughputExceededException):
        client.detect_faces(Image={"Bytes": nobody()})


def test_a_limit_is_more_than_nothing(aws: Rekognition) -> None:
    with pytest.raises(ValueError, match="deny"):
        aws.limit(0, "ListFaces")


def test_denies_in_the_words_of_aws(aws: Rekognition, client: RekognitionClient) -> None:
    aws.deny("IndexFaces", "DetectFaces")
    with pytest.raises(client.exceptions.AccessDeniedException) as refused:
        client.index_faces(CollectionId="people", Image={"Bytes": ada()})

    assert refused.value.response["Error"]["Message"] == (
        "User: arn:aws:iam::123456789012:user/whobot is not authorized to perform: rekognition:IndexFaces on resource: "
        "arn:aws:rekognition:eu-west-1:123456789012:collection/people "
        "because no identity-based policy allows the rekognition:IndexFaces action"
    )
    with pytest.raises(
        client.exceptions.AccessDeniedException, match=r"rekognition:DetectFaces on resource: \* because"
    ):
        client.detect_faces(Image={"Bytes": ada()})
    assert not aws.collections["people"].faces


def test_a_new_collection_is_nothing_yet_to_be_allowed_for(aws: Rekognition, client: RekognitionClient) -> None:
    aws.deny("CreateCollection")
    with pytest.raises(client.exceptions.AccessDeniedException, match=r"CreateCollection on resource: \* because"):
        client.create_collection(CollectionId="friends")


def test_allows_again(aws: Rekognition, client: RekognitionClient) -> None:
    aws.deny("ListFaces")
    aws.deny("ListUsers")
    aws.allow()

    assert client.list_faces(CollectionId="people")["Faces"] == client.list_users(CollectionId="people")["Users"] == []


def test_credentials_expire(aws: Rekognition, client: RekognitionClient) -> None:
    aws.expire()
    with pytest.raises(ClientError, match=r"\(ExpiredTokenException\).*The security token .* is expired"):
        client.list_collections()

    aws.mend()
    assert client.list_collections()["CollectionIds"] == ["people"]
