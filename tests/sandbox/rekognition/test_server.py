"""The server's life, and what it remembers."""

from __future__ import annotations

import hashlib
import multiprocessing
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore.exceptions import EndpointConnectionError

from bot.sandbox.rekognition import Called, Fault, Rekognition
from tests.conftest import drawn
from tests.sandbox.rekognition.pictures import ada
from tests.sandbox.rekognition.wire import connect

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient


def test_remembers_calls_without_pictures(aws: Rekognition, client: RekognitionClient) -> None:
    client.index_faces(CollectionId="people", Image={"Bytes": ada()}, ExternalImageId="r1", MaxFaces=1)

    assert aws.calls == (
        Called(
            "IndexFaces",
            {"CollectionId": "people", "ExternalImageId": "r1", "MaxFaces": 1},
            hashlib.sha256(ada()).hexdigest(),
            None,
        ),
    )


def test_remembers_refused_calls(aws: Rekognition, client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.list_users(CollectionId="nowhere")

    assert aws.calls == (Called("ListUsers", {"CollectionId": "nowhere"}, None, "ResourceNotFoundException"),)
    aws.forget_calls()
    assert list(aws.calls) == []


def test_of_two_pictures_it_remembers_the_source(aws: Rekognition, client: RekognitionClient) -> None:
    client.compare_faces(TargetImage={"Bytes": drawn("Ben")}, SourceImage={"Bytes": ada()})

    assert aws.calls == (Called("CompareFaces", {}, hashlib.sha256(ada()).hexdigest(), None),)


def test_lives_in_the_region_it_is_told() -> None:
    with Rekognition(region="ap-southeast-2") as aws, closing(connect(aws)) as client:
        arn = client.create_collection(CollectionId="people")["CollectionArn"]

        assert arn.startswith(f"arn:aws:rekognition:ap-southeast-2:{aws.account}:")


def test_answers_many_callers_at_once(aws: Rekognition) -> None:
    names = ("Ada", "Ben", "Fatima", "Hana")
    with closing(connect(aws, max_pool_connections=16)) as client, ThreadPoolExecutor(16) as threads:
        client.create_collection(CollectionId="people")

        def index(number: int) -> int:
            picture = drawn(names[number % 4], number % 3)
            answer = client.index_faces(CollectionId="people", Image={"Bytes": picture}, ExternalImageId=f"r{number}")
            return len(answer["FaceRecords"])

        assert sum(threads.map(index, range(64))) == 64
        assert client.describe_collection(CollectionId="people")["FaceCount"] == 64


def test_leaves_no_thread_behind() -> None:
    before = threading.active_count()
    with Rekognition() as aws, closing(connect(aws)) as client:
        client.detect_faces(Image={"Bytes": drawn("Killa", 4)})

    assert threading.active_count() == before


def test_closes_at_once_though_a_connection_stays_open() -> None:
    aws = Rekognition()
    with aws, closing(connect(aws)) as client:
        client.list_collections()
        begin = time.monotonic()
        aws.close()

        assert time.monotonic() - begin < 0.5
        with pytest.raises(EndpointConnectionError):
            client.list_collections()


def test_answers_those_who_wait_when_it_closes() -> None:
    with Rekognition() as aws, closing(connect(aws)) as client, ThreadPoolExecutor(1) as threads:
        aws.fail(Fault.slow(60))
        waiting = threads.submit(client.list_collections)
        time.sleep(0.1)
        begin = time.monotonic()
        aws.close()

        assert waiting.result(1)["CollectionIds"] == []
        assert time.monotonic() - begin < 0.5


def test_closing_twice_is_harmless() -> None:
    aws = Rekognition()
    aws.close()
    with aws:
        aws.close()

    with pytest.raises(RuntimeError, match="does not listen"):
        _ = aws.url


def test_says_that_its_port_is_taken(aws: Rekognition) -> None:
    with pytest.raises(OSError, match="in use"), Rekognition(port=int(aws.url.rpartition(":")[2])):
        pass


def serve(connection: Connection) -> None:
    """What a process of its own does."""
    with Rekognition() as aws:
        connection.send(dict(aws.environment))
        connection.recv()


def test_lives_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,))
    process.start()
    for name, value in ours.recv().items():
        monkeypatch.setenv(name, value)
    with closing(boto3.Session().client("rekognition")) as client:
        answer = client.list_collections()
    ours.send("stop")
    process.join(5)

    assert (answer["CollectionIds"], process.exitcode) == ([], 0)
