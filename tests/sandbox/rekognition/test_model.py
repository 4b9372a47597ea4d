"""Requests are held against botocore's service model, more strictly than boto3 does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from bot.sandbox.rekognition import Rekognition
from tests.sandbox.rekognition.conftest import Index
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.wire import ask, connect, post

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

FACE = "11111111-1111-1111-1111-111111111111"


@pytest.mark.parametrize(
    ("operation", "parameters", "words"),
    [
        (
            "CreateCollection",
            {"CollectionId": "a:b"},
            r"Value 'a:b' at 'collectionId' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [a-zA-Z0-9_.\-]+",
        ),
        (
            "CreateCollection",
            {"CollectionId": "people\n"},
            "Value 'people\n' at 'collectionId' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [a-zA-Z0-9_.\-]+",
        ),
        (
            "CreateCollection",
            {"CollectionId": ""},
            "Value '' at 'collectionId' failed to satisfy constraint: "
            "Member must have length greater than or equal to 1; "
            "Value '' at 'collectionId' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [a-zA-Z0-9_.\-]+",
        ),
        (
            "CreateCollection",
            {},
            "Value null at 'collectionId' failed to satisfy constraint: Member must not be null",
        ),
        (
            "CreateCollection",
            {"CollectionId": "people", "Color": "red"},
            "Value at 'color' is not a member",
        ),
        (
            "CreateCollection",
            {"CollectionId": "people", "Tags": {"a#b": "c"}},
            "Value '{'a#b': 'c'}' at 'tags' failed to satisfy constraint: Map keys must satisfy constraint: "
            r"[Member must satisfy regular expression pattern: ^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$]",
        ),
        (
            "ListFaces",
            {"CollectionId": "people", "MaxResults": 4097},
            "Value '4097' at 'maxResults' failed to satisfy constraint: "
            "Member must have value less than or equal to 4096",
        ),
        (
            "SearchFaces",
            {"CollectionId": "people", "FaceId": FACE, "FaceMatchThreshold": 100.5},
            "Value '100.5' at 'faceMatchThreshold' failed to satisfy constraint: "
            "Member must have value less than or equal to 100",
        ),
        (
            "DetectFaces",
            {"Image": {"Bytes": "QQ=="}, "Attributes": ["DEFAULT", "HAIR"]},
            "Value '[DEFAULT, HAIR]' at 'attributes' failed to satisfy constraint: Member must satisfy constraint: "
            "[Member must satisfy enum value set: [DEFAULT, ALL, AGE_RANGE, BEARD, EMOTIONS, EYE_DIRECTION, "
            "EYEGLASSES, EYES_OPEN, GENDER, MOUTH_OPEN, MUSTACHE, FACE_OCCLUDED, SMILE, SUNGLASSES]]",
        ),
        (
            "DeleteFaces",
            {"CollectionId": "people", "FaceIds": [FACE.replace("1", "G")]},
            "Value '[GGGGGGGG-GGGG-GGGG-GGGG-GGGGGGGGGGGG]' at 'faceIds' failed to satisfy constraint: "
            "Member must satisfy constraint: [Member must satisfy regular expression pattern: "
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}]",
        ),
        (
            "AssociateFaces",
            {"CollectionId": "people", "UserId": "a" * 129, "FaceIds": [FACE]},
            f"Value '{'a' * 129}' at 'userId' failed to satisfy constraint: "
            "Member must have length less than or equal to 128",
        ),
    ],
)
def test_names_the_constraint_that_a_request_breaks(
    aws: Rekognition, operation: str, parameters: dict[str, Any], words: str
) -> None:
    status, code, message = ask(aws, operation, **parameters)

    count = "2 validation errors" if words.count("Value") > 1 else "1 validation error"
    assert (status, code) == (400, "ValidationException")
    assert message == f"{count} detected: {words}"


def test_refuses_a_list_that_is_too_long(aws: Rekognition) -> None:
    _, _, message = ask(aws, "AssociateFaces", CollectionId="people", UserId="a", FaceIds=[FACE] * 101)

    assert "at 'faceIds' failed to satisfy constraint: Member must have length less than or equal to 100" in message


def test_boto3_shows_what_it_did_not_check_itself(aws: Rekognition, client: RekognitionClient) -> None:
    with pytest.raises(
        ClientError, match=r"\(ValidationException\).*'name with spaces' at 'externalImageId'"
    ) as refused:
        client.index_faces(CollectionId="people", Image={"Bytes": ada()}, ExternalImageId="name with spaces")

    assert type(refused.value) is ClientError
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert not aws.collections["people"].faces


def test_refuses_a_quality_filter_that_does_not_exist(client: RekognitionClient) -> None:
    bad: Any = "BEST"
    with pytest.raises(
        ClientError, match=r"'BEST' at 'qualityFilter'.*enum value set: \[NONE, AUTO, LOW, MEDIUM, HIGH\]"
    ):
        client.index_faces(CollectionId="people", Image={"Bytes": ada()}, QualityFilter=bad)


def test_refuses_more_than_5_mb_of_picture(client: RekognitionClient) -> None:
    buffer = r"java.nio.HeapByteBuffer\[pos=0 lim=5242881 cap=5242881\]"
    with pytest.raises(ClientError, match=rf"\(ValidationException\).*Value '{buffer}' at 'image.bytes' .* 5242880"):
        client.detect_faces(Image={"Bytes": ada() + bytes(5_242_881 - len(ada()))})


def test_takes_5_mb_of_picture(client: RekognitionClient) -> None:
    answer = client.detect_faces(Image={"Bytes": ada() + bytes(5_242_880 - len(ada()))})

    assert len(answer["FaceDetails"]) == 1


def test_refuses_an_empty_picture_that_boto3_was_told_not_to_check(aws: Rekognition) -> None:
    client = connect(aws, parameter_validation=False)
    with pytest.raises(ClientError, match=r"lim=0 cap=0\]' at 'image.bytes' .* greater than or equal to 1"):
        client.detect_faces(Image={"Bytes": b""})
    client.close()


@pytest.mark.parametrize(
    "parameters",
    [
        {"CollectionId": 5},
        {"CollectionId": ["people"]},
        {"CollectionId": "people", "Tags": ["a"]},
        {"CollectionId": "people", "Tags": {"a": 1}},
    ],
)
def test_refuses_a_value_of_another_type(aws: Rekognition, parameters: dict[str, Any]) -> None:
    status, code, message = ask(aws, "CreateCollection", **parameters)

    assert (status, code) == (400, "SerializationException")
    assert "can not be converted to" in message


@pytest.mark.parametrize("value", [True, "5", 5.5])
def test_refuses_what_is_not_a_whole_number(aws: Rekognition, value: object) -> None:
    assert ask(aws, "ListCollections", MaxResults=value)[1] == "SerializationException"


@pytest.mark.parametrize("value", ["not base64!", "QQ", 5, {"a": 1}])
def test_refuses_bytes_that_are_not_base64(aws: Rekognition, value: object) -> None:
    status, code, message = ask(aws, "DetectFaces", Image={"Bytes": value})

    assert (status, code, message) == (400, "SerializationException", "'image.bytes' is not valid base64")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"MaxResults": NaN}', b"\xff", b"[" * 100_000])
def test_refuses_what_is_not_an_object_in_json(aws: Rekognition, body: bytes) -> None:
    response = post(aws, "ListCollections", body)

    assert (response.status_code, response.json()["__type"]) == (400, "SerializationException")


def test_takes_null_for_a_member_left_out(aws: Rekognition) -> None:
    response = post(aws, "ListCollections", b'{"MaxResults": null}')

    assert response.json() == {"CollectionIds": [], "FaceModelVersions": []}


def test_refuses_operations_that_it_does_not_have(client: RekognitionClient) -> None:
    with pytest.raises(ClientError, match="UnknownOperationException"):
        client.detect_labels(Image={"Bytes": ada()})


def test_an_answer_is_sent_with_its_type_and_a_request_id(aws: Rekognition) -> None:
    response = post(aws, "ListCollections", b"{}")

    assert response.headers["content-type"] == "application/x-amz-json-1.1"
    assert len(response.headers["x-amzn-requestid"]) == 36


def test_ids_with_colons_are_right_where_the_model_has_them(client: RekognitionClient, index: Index) -> None:
    index(ada(), "telegram:1")

    assert client.list_faces(CollectionId="people")["Faces"][0]["ExternalImageId"] == "telegram:1"
