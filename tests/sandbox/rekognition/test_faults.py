"""Faults on demand, as boto3 sees them."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

import httpx
import pytest
from botocore.exceptions import ClientError, ConnectionClosedError, ReadTimeoutError

from bot.sandbox.rekognition import Fault, Rekognition
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.wire import connect, eventually, post

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient


@pytest.mark.parametrize(
    ("fault", "status", "code", "message"),
    [
        (Fault.throttled(), 400, "ThrottlingException", "Rate exceeded"),
        (Fault.throughput(), 400, "ProvisionedThroughputExceededException", "Provisioned rate exceeded"),
        (Fault.internal(), 500, "InternalServerError", "Internal server error"),
        (Fault.quota(), 400, "ServiceQuotaExceededException", "The size of the collection exceeds the allowed limit"),
        (Fault.error("ConflictException", 409, "Not now"), 409, "ConflictException", "Not now"),
    ],
)
def test_refuses_without_doing_the_work(
    aws: Rekognition, client: RekognitionClient, fault: Fault, status: int, code: str, message: str
) -> None:
    aws.fail(fault, operation="CreateUser")
    with pytest.raises(ClientError) as refused:
        client.create_user(CollectionId="people", UserId="ada")
    response = refused.value.response

    assert (response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]) == (status, code)
    assert response["Error"]["Message"] == message
    assert not aws.collections["people"].users
    assert aws.calls[-1].error == code


@pytest.mark.parametrize("fault", [Fault.page(200), Fault.empty()])
def test_a_page_and_an_empty_answer_look_like_success(
    aws: Rekognition, client: RekognitionClient, fault: Fault
) -> None:
    aws.fail(fault, operation="IndexFaces")
    answer = client.index_faces(CollectionId="people", Image={"Bytes": ada()})

    assert set(answer) == {"ResponseMetadata"}
    assert not aws.collections["people"].faces
    assert aws.calls[-1].error == fault.undone


def test_a_page_may_have_a_status_of_its_own(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.page())
    with pytest.raises(ClientError) as refused:
        client.list_collections()

    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 503


def test_a_page_is_html(aws: Rekognition) -> None:
    aws.fail(Fault.page())
    response = post(aws, "ListCollections", b"{}")

    assert (response.status_code, response.headers["content-type"]) == (503, "text/html; charset=utf-8")
    assert response.text.startswith("<html>")


@pytest.mark.parametrize("fault", [Fault.cut_json(), Fault.truncated()])
def test_half_an_answer_looks_like_success_and_the_work_is_done(
    aws: Rekognition, client: RekognitionClient, fault: Fault
) -> None:
    aws.fail(fault, operation="IndexFaces")
    answer = client.index_faces(CollectionId="people", Image={"Bytes": ada()})

    assert set(answer) == {"ResponseMetadata"}
    assert len(aws.collections["people"].faces) == 1
    assert aws.calls[-1].error is None


def test_half_an_answer_promises_all_of_it(aws: Rekognition) -> None:
    aws.fail(Fault.truncated())
    with pytest.raises(httpx.RemoteProtocolError, match=r"received 23 bytes, expected 46"):
        post(aws, "ListCollections", b"{}")


@pytest.mark.parametrize(
    ("fault", "users", "error"),
    [
        (Fault.dropped_before(), 0, "dropped"),
        (Fault.dropped_after(), 1, None),
    ],
)
def test_connections_break(
    aws: Rekognition, client: RekognitionClient, fault: Fault, users: int, error: str | None
) -> None:
    aws.fail(fault, operation="CreateUser")
    with pytest.raises(ConnectionClosedError):
        client.create_user(CollectionId="people", UserId="ada")

    assert len(aws.collections["people"].users) == users
    assert aws.calls[-1].error == error
    assert client.describe_collection(CollectionId="people")["UserCount"] == users


def test_a_retry_after_a_lost_answer_finds_the_work_done_once(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.dropped_after())
    with closing(connect(aws, retries={"total_max_attempts": 3, "mode": "standard"})) as patient:
        patient.create_user(CollectionId="people", UserId="ada")

    assert [call.error for call in aws.calls] == [None, None]
    assert list(aws.collections["people"].users) == ["ada"]


def test_answers_late(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.slow(0.2))
    begin = time.monotonic()
    client.list_collections()

    assert 0.2 <= time.monotonic() - begin < 1


def test_every_answer_may_be_late(aws: Rekognition, client: RekognitionClient) -> None:
    aws.delay = 0.1
    begin = time.monotonic()
    client.list_collections()
    client.list_collections()

    assert 0.2 <= time.monotonic() - begin < 1


def test_what_was_asked_is_done_though_the_caller_gave_up(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.slow(0.3), operation="CreateUser")
    with closing(connect(aws, read_timeout=0.1)) as hasty, pytest.raises(ReadTimeoutError):
        hasty.create_user(CollectionId="people", UserId="ada")
    eventually(lambda: any(call.operation == "CreateUser" for call in aws.calls))

    assert client.describe_collection(CollectionId="people")["UserCount"] == 1


def test_fails_as_often_as_told_and_only_where_told(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.throttled(), operation="ListUsers", times=2)
    client.list_collections()
    for _ in range(2):
        with pytest.raises(client.exceptions.ThrottlingException):
            client.list_users(CollectionId="people")

    assert client.list_users(CollectionId="people")["Users"] == []


def test_boto3_tries_again_where_that_may_help(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.throughput())
    aws.fail(Fault.internal())
    with closing(connect(aws, retries={"total_max_attempts": 3, "mode": "standard"})) as patient:
        patient.describe_collection(CollectionId="people")

    assert [call.error for call in aws.calls] == ["ProvisionedThroughputExceededException", "InternalServerError", None]


def test_mends_at_once(aws: Rekognition, client: RekognitionClient) -> None:
    aws.fail(Fault.internal(), times=1000)
    aws.mend()

    assert client.list_collections()["CollectionIds"] == ["people"]


def test_a_fault_happens_at_least_once(aws: Rekognition) -> None:
    with pytest.raises(ValueError, match="at least once"):
        aws.fail(Fault.internal(), times=0)


def test_a_misspelt_operation_is_noticed(aws: Rekognition) -> None:
    with pytest.raises(ValueError, match="no operation is called IndexFace"):
        aws.fail(Fault.internal(), operation="IndexFace")


def test_a_body_beyond_all_measure_is_not_read(aws: Rekognition) -> None:
    body = bytes((32 << 20) + 1)
    response = post(aws, "DetectFaces", body)

    assert response.status_code == 413
