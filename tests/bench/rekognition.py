"""What the benchmarks of Rekognition share: a server in a process of its own, and settings that lead to one."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from botocore.config import Config

from bot.faces import ChatKey, Gallery
from bot.recognizer import Recognizer
from bot.sandbox.rekognition import Rekognition
from bot.sandbox.rekognition.vision import Eyes, Picture
from bot.settings import Settings, read_settings
from tests.bench.prints import unprinted

REGION = "eu-west-1"
PATIENCE = 60.0
"""Seconds for the other process to start or to answer."""

ANSWERS: Mapping[str, Callable[[Rekognition], object]] = {
    "limit as AWS": Rekognition.limit_as_aws,
    "limit nothing": lambda aws: aws.limit(None),
    "forget calls": Rekognition.forget_calls,
    "calls": lambda aws: Counter(call.operation for call in aws.calls),
    "CPU": lambda _: time.process_time(),
    "bugs": lambda aws: aws.bugs,
}


class Familiar(Eyes):
    """Knows a picture by all its prints: looking anew at each would cost more than the bot that is measured."""

    async def look(self, data: bytes, digest: str) -> Picture:
        """What is in the file."""
        plain = unprinted(data)
        return await super().look(plain, sha256(plain).hexdigest())


class Server:
    """A Rekognition endpoint in another process: what it costs is its own, and it takes no turn of our threads."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url = str(self._heard())
        self.account: dict[str, Any] = {
            "endpoint_url": self.url,
            "region_name": REGION,
            "aws_access_key_id": Rekognition.access_key,
            "aws_secret_access_key": Rekognition.secret_key,
            "config": Config(proxies={}),  # one out of the environment is not asked for this very machine
        }
        """What a script gives to boto3 to get here."""

    def limit_as_aws(self) -> None:
        """Full buckets of AWS's default quotas."""
        self._ask("limit as AWS")

    def limit_nothing(self) -> None:
        """As many calls a second as it can answer."""
        self._ask("limit nothing")

    def answer_after(self, seconds: float) -> None:
        """Let so many seconds pass before each answer."""
        self._ask(float(seconds))

    def forget_calls(self) -> None:
        """Begin to count anew."""
        self._ask("forget calls")

    def calls(self) -> Counter[str]:
        """Calls by operation as the server saw them, refused and repeated ones too."""
        return Counter(self._ask("calls"))

    def cpu(self) -> float:
        """Seconds of CPU that its process has used so far."""
        return float(self._ask("CPU"))

    def bugs(self) -> tuple[str, ...]:
        """Where the server itself failed: then nothing that was measured counts."""
        return tuple(self._ask("bugs"))

    def _ask(self, question: str | float) -> Any:
        self._pipe.send(question)
        return self._heard()

    def _heard(self) -> Any:
        if not self._pipe.poll(PATIENCE):
            raise TimeoutError("the process of the Rekognition server says nothing")
        return self._pipe.recv()


@contextmanager
def serving() -> Iterator[Server]:
    """A server, until the block ends. Raises RuntimeError at its end where the server itself had bugs."""
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(theirs,), name="rekognition", daemon=True)
    process.start()
    theirs.close()
    try:
        server = Server(ours)
        yield server
        if bugs := server.bugs():
            raise RuntimeError(f"the server failed: {bugs}")
    finally:
        ours.close()  # which ends it
        process.join(PATIENCE)
        process.kill()


def settings_for(url: str, folder: Path, **wishes: object) -> Settings:
    """Settings of a bot with its database in `folder` and Rekognition at `url`, at the pace of production."""
    ours = {
        "face_engine": "rekognition",
        "aws_region": REGION,
        "aws_profile": None,
        "aws_access_key_id": Rekognition.access_key,
        "aws_secret_access_key": Rekognition.secret_key,
        "aws_session_token": None,
        "aws_endpoint_url_rekognition": url,
        "database_url": f"sqlite:///{folder}/bench.db",
        "rekognition_identify": "auto",
        "rekognition_quotas": "",
    }
    return read_settings(**{**ours, **wishes})


def friends(recognizer: Recognizer) -> Gallery:
    """The gallery that is measured, as it is now: its collection is made on the first enrolment."""
    return recognizer.gallery(ChatKey("friends"))


def _serve(pipe: Connection) -> None:
    """Answer what is asked until nobody is left to ask."""
    with Rekognition(region=REGION, eyes=Familiar()) as aws, suppress(EOFError):
        pipe.send(aws.url)
        while True:
            pipe.send(_answer(aws, pipe.recv()))


def _answer(aws: Rekognition, question: str | float) -> object:
    """A number says how long every answer takes from now on."""
    if isinstance(question, str):
        return ANSWERS[question](aws)
    aws.delay = question
    return None
