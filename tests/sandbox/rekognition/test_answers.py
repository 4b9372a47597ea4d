"""Answers are held against botocore's service model too, and one that breaks it is a bug that shows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.sandbox.rekognition import Rekognition
from bot.sandbox.rekognition.model import BrokenAnswer, Model
from bot.sandbox.rekognition.operations import OPERATIONS
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.wire import connect


def test_every_operation_has_its_model() -> None:
    assert set(Model(OPERATIONS).operations) == set(OPERATIONS)


@pytest.mark.parametrize(
    ("operation", "answer", "words"),
    [
        ("DescribeCollection", {"FaceCount": -1}, "greater than or equal to 0"),
        ("DescribeCollection", {"FaceCount": 1.5}, "float can not be converted to a Long"),
        ("DescribeCollection", {"Faces": 1}, "'faces' is not a member"),
        ("DeleteFaces", {"DeletedFaces": []}, "greater than or equal to 1"),
        ("SearchFaces", {"FaceMatches": [{"Similarity": 250.0}]}, "'faceMatches.1.member.similarity'.*or equal to 100"),
        ("SearchFaces", {"FaceMatches": [{"Similarity": float("nan")}]}, "finite"),
        ("SearchFaces", {"FaceMatches": {"Similarity": 1.0}}, "dict can not be converted to a List"),
        ("ListUsers", {"Users": [{"UserId": "a", "UserStatus": "GONE"}]}, "enum value set"),
    ],
)
def test_an_answer_that_breaks_the_model_is_never_sent(operation: str, answer: dict[str, Any], words: str) -> None:
    with pytest.raises(BrokenAnswer, match=words):
        Model([operation]).write(operation, answer)


def test_members_that_are_none_are_left_out_of_an_answer() -> None:
    written = Model(["ListUsers"]).write("ListUsers", {"Users": [], "NextToken": None})

    assert json.loads(written) == {"Users": []}


def test_the_server_tells_of_its_own_mistakes() -> None:
    with Rekognition() as aws:
        client = connect(aws)
        client.create_collection(CollectionId="people")
        client.index_faces(CollectionId="people", Image={"Bytes": ada()})
        (face,) = aws.collections["people"].faces.values()
        face.external_image_id = "two words"
        with pytest.raises(client.exceptions.InternalServerError):
            client.list_faces(CollectionId="people")
        client.close()

        assert len(aws.bugs) == 1
        assert "'two words' at 'faces.1.member.externalImageId'" in aws.bugs[0]


def test_the_server_tells_of_exceptions_inside() -> None:
    with Rekognition() as aws:
        client = connect(aws)
        client.create_collection(CollectionId="people")
        del aws.collections["people"].tags
        with pytest.raises(client.exceptions.InternalServerError):
            client.list_tags_for_resource(ResourceArn=f"arn:aws:rekognition:eu-west-1:{aws.account}:collection/people")
        client.close()

        assert "AttributeError" in aws.bugs[0]
        assert aws.calls[-1].error == "InternalServerError"
