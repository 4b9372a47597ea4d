"""A server, and boto3 that reaches it over HTTP with nothing patched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.sandbox.rekognition import Rekognition
from tests.sandbox.rekognition.wire import connect

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

Index = Callable[..., str]


@pytest.fixture
def aws() -> Iterator[Rekognition]:
    """With a collection called people; whatever a test does, no answer may break the service model."""
    with Rekognition() as server:
        yield server
        assert server.bugs == ()


@pytest.fixture
def client(aws: Rekognition) -> Iterator[RekognitionClient]:
    with closing(connect(aws)) as client:
        client.create_collection(CollectionId="people")
        aws.forget_calls()
        yield client


@pytest.fixture
def index(client: RekognitionClient) -> Index:
    """Index the only face of a picture, under an ExternalImageId, and tell its FaceId."""

    def index(data: bytes, external: str = "one") -> str:
        answer = client.index_faces(CollectionId="people", Image={"Bytes": data}, ExternalImageId=external)
        (record,) = answer["FaceRecords"]
        return record["Face"]["FaceId"]

    return index


@pytest.fixture
def user(client: RekognitionClient) -> str:
    """One without faces."""
    client.create_user(CollectionId="people", UserId="ada")
    return "ada"
