"""A Rekognition endpoint on loopback, and the engine that reaches it through boto3 with nothing patched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from bot.app.engines import Rekognition as Opened
from bot.app.engines import open_rekognition
from bot.engines.rekognition import RekognitionEngine
from bot.engines.rekognition.pacing import QUOTAS
from bot.faces import ChatKey, Gallery
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from bot.store import SqlStore

Open = Callable[..., Opened]


@pytest.fixture(scope="session")
def server() -> Iterator[Rekognition]:
    """One for all tests of a process: what it has seen in a picture it remembers."""
    with Rekognition() as aws:
        yield aws


@pytest.fixture
def aws(server: Rekognition) -> Iterator[Rekognition]:
    """The server, as good as new but for what is in its collections."""
    server.forget_calls()
    yield server
    server.mend()
    server.allow()
    server.limit(None)
    server.delay, server.active_after, server.lists_every_face = 0.0, 0.0, True

    assert server.bugs == ()


@pytest.fixture
def open_engine(aws: Rekognition, store: SqlStore) -> Iterator[Open]:
    """Opens the Rekognition engine, with settings of its own where a test has a wish."""
    with ExitStack() as stack:

        def opened(**wishes: object) -> Opened:
            settings = read_settings(**{**signed_in(aws), "rekognition_quotas": FAST, **wishes})
            return stack.enter_context(open_rekognition(settings, store))

        yield opened


FAST = ",".join(f"{operation}=1000" for operation in QUOTAS)
"""The pace of production would make tests wait; what it is good for is tested by itself."""


@pytest.fixture
def rekognition(open_engine: Open) -> RekognitionEngine:
    """The engine as it is opened for a bot."""
    return open_engine().engine


@pytest.fixture
def friends(store: SqlStore) -> Callable[[], Gallery]:
    """A gallery at Rekognition as it is now."""
    return lambda: store.gallery(ChatKey("friends"), "rekognition")
