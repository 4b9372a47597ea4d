"""How tests reach the server: through boto3, or past it where boto3 would not send such a thing."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import boto3
import httpx
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

from bot.sandbox.rekognition import Rekognition

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

HEADERS = {"content-type": "application/x-amz-json-1.1", "host": "127.0.0.1"}


@cache
def session() -> boto3.Session:
    """One for all: it reads its models once."""
    return boto3.Session()


def connect(
    aws: Rekognition, *, secret_key: str | None = None, region: str | None = None, **config: Any
) -> RekognitionClient:
    """A client that tries once, unless `config` says otherwise."""
    return session().client(
        "rekognition",
        endpoint_url=aws.url,
        region_name=region or aws.region,
        aws_access_key_id=aws.access_key,
        aws_secret_access_key=secret_key or aws.secret_key,
        config=Config(**{"retries": {"total_max_attempts": 1}, **config}),
    )


def signed(aws: Rekognition, operation: str, body: bytes, **headers: str) -> dict[str, str]:
    """Headers for a POST of `body`."""
    target = {"x-amz-target": f"RekognitionService.{operation}"}
    request = AWSRequest("POST", aws.url, {**HEADERS, **target, **headers}, body)
    SigV4Auth(Credentials(aws.access_key, aws.secret_key), "rekognition", aws.region).add_auth(request)
    return dict(request.headers.items())


def post(aws: Rekognition, operation: str, body: bytes, **headers: str) -> httpx.Response:
    """Send `body` as it is, well signed."""
    return request("POST", aws.url, body, signed(aws, operation, body, **headers))


def request(method: str, url: str, body: bytes, headers: Mapping[str, str]) -> httpx.Response:
    """Send exactly this."""
    return httpx.request(method, url, content=body, headers=headers, verify=False)  # noqa: S501 - plain HTTP on loopback


def ask(aws: Rekognition, operation: str, **parameters: Any) -> tuple[int, str, str]:
    """The status, code and message of a refusal of `parameters`, which boto3 might not send."""
    response = post(aws, operation, json.dumps(parameters).encode())
    answer = response.json()
    return response.status_code, answer["__type"], answer["message"]


def eventually(holds: Callable[[], bool], patience: float = 10.0) -> None:
    """Wait until something is so. Raises AssertionError where that takes longer than `patience` seconds."""
    end = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)
