"""The CPU that identifying a portrait takes in the bot's process, beside tutorials' scripts and the server's share."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

import boto3
from botocore.httpsession import where

from bot.app.engines import open_recognizer
from bot.photos import read_photo
from bot.sandbox.cast import CAST
from bot.settings import Settings
from tests.bench import naive
from tests.bench.rekognition import Server, friends
from tests.bench.table import table

WARM = 10
"""Photos before the count begins: connections, caches, the server's own memory of the picture."""
FEWER = 5
"""Of what takes long, a fifth is measured."""
NO_PACE = "DetectFaces=1000,SearchUsersByImage=1000"
"""All are measured back to back: a processor that rests between two photos takes longer for each."""
NAIVE, NAME = "tutorial", CAST[0].name
HEAD = ("one portrait", "calls", "CPU", "× whobot’s", "CPU of the server")


@dataclass(frozen=True, slots=True)
class Cost:
    """Calls, and seconds of CPU in this process and in the server's, of one photo."""

    calls: float
    ours: float
    theirs: float

    def row(self, who: str, least: Cost) -> tuple[str, ...]:
        """Its cells under `HEAD`."""
        ours, theirs = (f"{1000 * seconds:.1f} ms" for seconds in (self.ours, self.theirs))
        return who, f"{self.calls:g}", ours, f"{self.ours / least.ours:.1f}", theirs


def lines(server: Server, settings: Settings, image: bytes, photos: int) -> Iterator[str]:
    """The table."""
    server.limit_nothing()
    costs = {
        "whobot after `doctor --live`": _whobot(server, settings, "users", image, photos),
        "whobot before it": _whobot(server, settings, "detect", image, photos),
        **_scripts(server, image, photos),
        "certificates for TLS, which each new client reads": _certificates(server, photos // FEWER + 1),
    }
    least = next(iter(costs.values()))
    yield from table(HEAD, [cost.row(who, least) for who, cost in costs.items()])


def _whobot(server: Server, settings: Settings, way: str, image: bytes, photos: int) -> Cost:
    """From the file as Telegram sent it to an answer with names, the database included."""
    settings = settings.model_copy(update={"rekognition_identify": way, "rekognition_quotas": NO_PACE})

    def identify() -> None:
        found = recognizer.identify(friends(recognizer), read_photo(image)).answers
        _expect(*(answer.best.person.name if answer.best else None for answer in found))

    with open_recognizer(settings) as recognizer:
        return _cost(server, identify, photos)


def _scripts(server: Server, image: bytes, photos: int) -> dict[str, Cost]:
    account = server.account
    with closing(boto3.client("rekognition", **account)) as client:
        client.create_collection(CollectionId=NAIVE)
    naive.enroll(account, NAIVE, NAME, image)
    some = photos // FEWER + 1
    return {
        "a tutorial’s script: a new client a call": _cost(
            server, lambda: _expect(naive.identify(account, NAIVE, image)), photos
        ),
        "the same with a new session, as in AWS’s guide": _cost(
            server, lambda: _expect(naive.identify_as_documented(account, NAIVE, image)), some
        ),
    }


def _certificates(server: Server, times: int) -> Cost:
    """Loopback has no TLS; this is the part of it that a client needs before it reaches AWS at all."""
    return _cost(server, lambda: ssl.create_default_context(cafile=where()), times)


def _cost(server: Server, deed: Callable[[], object], times: int) -> Cost:
    for _ in range(WARM):
        deed()
    server.forget_calls()
    ours, theirs = time.process_time(), server.cpu()
    for _ in range(times):
        deed()
    ours, theirs = time.process_time() - ours, server.cpu() - theirs
    return Cost(server.calls().total() / times, ours / times, theirs / times)


def _expect(*names: str | None) -> None:
    """What does not find who is there has cost nothing worth knowing."""
    if names != (NAME,):
        raise RuntimeError(f"{names} were found in a portrait of {NAME}")
