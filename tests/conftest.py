"""What many tests need: photographs where there are some, drawn people everywhere, a real engine and database."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from shutil import copy

import pytest
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]  # it has no types

from bot.engines.local import LocalEngine
from bot.engines.local.models import load_models
from bot.faces import ChatKey, Gallery, Photo
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.recognizer.acting import act_for, actor
from bot.sandbox.cast import CAST, jpeg, portrait
from bot.store import SqlStore, open_store

MODELS = load_models()
SIDE = 320
"""Pixels of a drawn portrait: enough to know a face by; twice as many take four times as long to draw and to search."""
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"  # botocore would ask a cloud machine's own address for a role
os.environ["PTB_TIMEDELTA"] = "true"  # python-telegram-bot warns of times given as numbers, and warnings are errors


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores: many tests wait for a retry, an album or a browser."""
    return (os.cpu_count() or 1) + 2


class Together(LoadFileScheduling):  # type: ignore[misc]  # for the same reason
    """The tests of a file run in one process, and so do those of a folder that share what is dear to have."""

    FOLDERS = ("tests/sandbox/botapi", "tests/sandbox/cast")

    def _split_scope(self, nodeid: str) -> str:
        return next((folder for folder in self.FOLDERS if nodeid.startswith(folder)), super()._split_scope(nodeid))


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Together:
    return Together(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything that tests need must be there, a skipped test is a failed one."""
    report = yield
    if report.skipped and os.environ.get("WHOBOT_NO_SKIPS") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, though WHOBOT_NO_SKIPS is set: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def photographs() -> Path:
    """The folder of test photographs."""
    folder = os.environ.get("WHOBOT_TEST_PHOTOS")
    if not folder:
        pytest.skip("WHOBOT_TEST_PHOTOS names no folder of test photographs")
    return Path(folder)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose tables are made, once: a copy is had in a tenth of the time."""
    path = tmp_path_factory.mktemp("made") / "whobot.db"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def database(made: Path, tmp_path: Path) -> str:
    """The address of an empty database."""
    return f"sqlite:///{copy(made, tmp_path / 'whobot.db')}"


@pytest.fixture
def store(database: str) -> Iterator[SqlStore]:
    """An empty database, opened."""
    with open_store(database) as store:
        yield store


@pytest.fixture
def engine(store: SqlStore) -> LocalEngine:
    """The local engine over the empty database."""
    return LocalEngine(store.templates)


@pytest.fixture
def recognizer(engine: LocalEngine, store: SqlStore) -> Recognizer:
    """The verbs over both."""
    return Recognizer(engine, store)


@pytest.fixture
def gallery(recognizer: Recognizer) -> Gallery:
    """A gallery with nobody in it."""
    return recognizer.gallery(ChatKey("1"))


@cache
def drawn(name: str, picture: int = 0, side: int = SIDE) -> bytes:
    """A picture of one of the cast, encoded."""
    (person,) = (person for person in CAST if person.name == name)
    return jpeg(portrait(person, picture, side))


def photo_of(name: str, picture: int = 0) -> Photo:
    """A picture of one of the cast."""
    return read_photo(drawn(name, picture))


@contextmanager
def acting(user: int | None) -> Iterator[None]:
    """Whatever is done inside is done on behalf of this user of Telegram; None for whoever runs the bot."""
    before = actor()
    act_for(user)
    try:
        yield
    finally:
        act_for(before)
