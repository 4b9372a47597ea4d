"""Which engine a sandbox runs with: the local one, or the Rekognition engine over an endpoint on loopback."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from bot.sandbox.rekognition import Rekognition

Engine = Literal["local", "rekognition"]


@dataclass(frozen=True, slots=True)
class StandIn:
    """The settings that lead a bot to its engine, and what is to be told of the engine at the end."""

    settings: Mapping[str, object]
    report: Callable[[], list[str]]


@contextmanager
def standing_in(engine: Engine) -> Iterator[StandIn]:
    """Whatever `engine` needs to be there, for as long as the block lasts."""
    if engine == "local":
        yield StandIn({"face_engine": "local"}, list)
        return
    from bot.sandbox.rekognition import Rekognition

    with Rekognition() as aws:
        aws.limit_as_aws()
        yield StandIn(signed_in(aws), lambda: _calls(Counter(call.operation for call in aws.calls)))


def signed_in(aws: Rekognition) -> dict[str, object]:
    """Settings of a bot that knows the keys of `aws`, whatever else its environment says of AWS."""
    return {
        "face_engine": "rekognition",
        "aws_region": aws.region,
        "aws_profile": None,
        "aws_access_key_id": aws.access_key,
        "aws_secret_access_key": aws.secret_key,
        "aws_session_token": None,
        "aws_endpoint_url_rekognition": aws.url,
        "collection_prefix": "whobot",
        "rekognition_identify": "auto",
        "rekognition_quotas": "",
    }


def _calls(made: Counter[str]) -> list[str]:
    counts = ", ".join(f"{operation} {count}" for operation, count in sorted(made.items()))
    return [f"Calls of Rekognition, here a stand-in on this machine: {counts}."]
