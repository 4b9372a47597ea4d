"""Who is let in, and who is not."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import boto3
import pytest
from botocore.exceptions import ClientError

from bot.sandbox.rekognition import Rekognition
from tests.sandbox.rekognition.wire import HEADERS, connect, request, signed

BODY = b"{}"


def refusal(aws: Rekognition, headers: dict[str, str], body: bytes = BODY) -> tuple[int, str, str]:
    response = request("POST", aws.url, body, headers)
    return response.status_code, response.json()["__type"], response.json().get("message", "")


def test_the_environment_is_all_that_boto3_needs(aws: Rekognition, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in aws.environment.items():
        monkeypatch.setenv(name, value)
    with closing(boto3.Session().client("rekognition")) as client:
        assert client.list_collections()["CollectionIds"] == []


def test_refuses_another_secret_key(aws: Rekognition) -> None:
    with closing(connect(aws, secret_key="x" * 40)) as client, pytest.raises(ClientError) as refused:
        client.list_collections()

    assert refused.value.response["Error"]["Code"] == "InvalidSignatureException"
    assert "The request signature we calculated does not match" in refused.value.response["Error"]["Message"]


def test_refuses_another_region(aws: Rekognition) -> None:
    with closing(connect(aws, region="us-east-1")) as client, pytest.raises(ClientError, match="to a valid region"):
        client.list_collections()


def test_refuses_another_access_key(aws: Rekognition) -> None:
    headers = signed(aws, "ListCollections", BODY)
    headers["Authorization"] = headers["Authorization"].replace(aws.access_key, "AKIASOMEBODYELSE")

    assert refusal(aws, headers) == (
        400,
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
    )


def test_refuses_a_session_token_that_it_never_gave(aws: Rekognition) -> None:
    headers = signed(aws, "ListCollections", BODY, **{"x-amz-security-token": "made up"})

    assert refusal(aws, headers)[1] == "UnrecognizedClientException"


def test_refuses_a_body_changed_on_the_way(aws: Rekognition) -> None:
    headers = signed(aws, "ListCollections", BODY)

    assert refusal(aws, headers, b'{"MaxResults": 1}')[1] == "InvalidSignatureException"


@pytest.mark.parametrize("name", ["X-Amz-Target", "Host"])
def test_refuses_a_header_changed_on_the_way(aws: Rekognition, name: str) -> None:
    headers = {key.lower(): value for key, value in signed(aws, "ListCollections", BODY).items()}
    headers[name.lower()] = "RekognitionService.ListUsers"

    assert refusal(aws, headers)[1] == "InvalidSignatureException"


def test_refuses_a_signature_that_leaves_out_the_host(aws: Rekognition) -> None:
    headers = signed(aws, "ListCollections", BODY)
    headers["Authorization"] = headers["Authorization"].replace("content-type;host;", "content-type;")

    assert refusal(aws, headers)[1] == "InvalidSignatureException"


def test_refuses_a_signature_of_a_header_that_is_not_there(aws: Rekognition) -> None:
    headers = signed(aws, "ListCollections", BODY)
    headers["Authorization"] = headers["Authorization"].replace("content-type;", "content-length-of-old;content-type;")

    assert refusal(aws, headers)[1] == "InvalidSignatureException"


def test_refuses_a_request_that_is_not_signed(aws: Rekognition) -> None:
    headers = {**HEADERS, "x-amz-target": "RekognitionService.ListCollections"}

    assert refusal(aws, headers) == (400, "MissingAuthenticationTokenException", "Missing Authentication Token")


@pytest.mark.parametrize("given", ["", "Basic QQ==", "AWS4-HMAC-SHA256 Credential=a/b/c"])
def test_refuses_an_authorization_in_another_form(aws: Rekognition, given: str) -> None:
    headers = {**HEADERS, "x-amz-target": "RekognitionService.ListCollections", "authorization": given}

    assert refusal(aws, headers)[1] == "IncompleteSignatureException"


@pytest.mark.parametrize(("shift", "words"), [(-6, "Signature expired"), (6, "Signature not yet current")])
def test_refuses_a_clock_that_is_far_off(aws: Rekognition, shift: int, words: str) -> None:
    headers = signed(aws, "ListCollections", BODY)
    date = f"{datetime.now(UTC) + timedelta(minutes=shift):%Y%m%dT%H%M%SZ}"
    headers["Authorization"] = headers["Authorization"].replace(headers["X-Amz-Date"][:8], date[:8])
    headers["X-Amz-Date"] = date
    _, code, message = refusal(aws, headers)

    assert code == "InvalidSignatureException"
    assert message.startswith(words)


def test_refuses_a_date_in_another_form(aws: Rekognition) -> None:
    headers = {**signed(aws, "ListCollections", BODY), "X-Amz-Date": "yesterday"}

    assert refusal(aws, headers)[1] == "IncompleteSignatureException"


def test_refuses_another_service(aws: Rekognition) -> None:
    headers = signed(aws, "ListCollections", BODY)
    headers["Authorization"] = headers["Authorization"].replace("/rekognition/", "/s3/")

    assert "correct service: 'rekognition'" in refusal(aws, headers)[2]


def test_tells_nothing_of_a_request_before_it_knows_who_asks(aws: Rekognition) -> None:
    headers = {**HEADERS, "x-amz-target": "RekognitionService.NoSuchThing"}

    assert refusal(aws, headers, b"not JSON")[1] == "MissingAuthenticationTokenException"


@pytest.mark.parametrize(
    ("method", "path", "change"),
    [
        ("GET", "/", {}),
        ("POST", "/collections", {}),
        ("POST", "/", {"content-type": "application/json"}),
        ("POST", "/", {"x-amz-target": "DynamoDB_20120810.ListTables"}),
    ],
)
def test_has_one_address_and_one_content_type(aws: Rekognition, method: str, path: str, change: dict[str, str]) -> None:
    headers = signed(aws, "ListCollections", BODY, **change)
    response = request(method, aws.url + path, BODY, headers)

    assert (response.status_code, response.json()["__type"]) == (400, "UnknownOperationException")
