"""Real databases for the store's tests: SQLite in a file and in memory, PostgreSQL where one is named."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, make_url, text

from bot.faces import Box, ChatKey, Face, FaceId, Gallery, Person, Quality, Reason
from bot.store import SqlStore, open_store
from bot.store.tables import metadata, version

CHAT = ChatKey("-100123")
FACE = Face(Box(10.5, 20.25, 100.0, 120.1), Quality(100.0, 90.5, 60.0, -12.5, 3.0, 0.1, (Reason.LOW_SHARPNESS,)))
OTHER_FACE = Face(Box(300.0, 20.0, 90.0, 90.0), Quality(90.0, 80.0, 70.0, 0.0, 0.0, 0.0))

NAMED = "WHOBOT_TEST_POSTGRES"
POSTGRES = pytest.param(
    "postgresql", marks=pytest.mark.skipif(NAMED not in os.environ, reason=f"{NAMED} names no PostgreSQL database")
)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2030, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, minutes: float) -> datetime:
        """Move on, and say what time it is then."""
        self.now += timedelta(minutes=minutes)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", POSTGRES])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database that outlives the store."""
    with _database(request.param, tmp_path) as address:
        yield address


@pytest.fixture(params=["sqlite", "sqlite in memory", POSTGRES])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[SqlStore]:
    shared = request.getfixturevalue("shared_schema") if request.param == "postgresql" else None
    with _database(request.param, tmp_path, shared) as address, open_store(address, now=clock) as opened:
        yield opened


@pytest.fixture(scope="session")
def shared_schema() -> Iterator[str]:
    """A PostgreSQL schema that is emptied, not made, for each test: making one takes far longer."""
    with schema(os.environ[NAMED]) as address:
        open_store(address).close()
        yield address


@pytest.fixture
def gallery(store: SqlStore) -> Gallery:
    return store.gallery(CHAT, "local")


@pytest.fixture
def elsewhere(store: SqlStore) -> Gallery:
    """Another chat's gallery."""
    return store.gallery(ChatKey("-100999"), "local")


def enrol(store: SqlStore, gallery: Gallery, name: str, photo: str = "digest") -> Person:
    """Begin and finish one enrolment."""
    intent = store.begin_enrolment(gallery, name, photo, FACE)
    return store.finish_enrolment(intent, FaceId(f"face-{intent.reference}"))


@contextmanager
def driver(url: str) -> Iterator[Connection]:
    """A connection past the store to the same database."""
    address = make_url(url)
    kind = "sqlite" if address.drivername == "sqlite" else "postgresql+psycopg"
    engine = create_engine(address.set(drivername=kind))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _database(kind: str, directory: Path, shared: str | None = None) -> Iterator[str]:
    if kind == "sqlite in memory":
        yield "sqlite://"
    elif kind == "sqlite":
        yield f"sqlite:///{directory / 'whobot.db'}"
    elif shared is not None:
        with driver(shared) as server:
            for table in reversed(metadata.sorted_tables):
                if table is not version:  # of what kind the tables are, not what is in them
                    server.execute(table.delete())
            server.commit()
        yield shared
    else:
        with schema(os.environ[NAMED]) as address:
            yield address


@contextmanager
def schema(address: str) -> Iterator[str]:
    """A schema of its own in the PostgreSQL database at `address`, dropped afterwards."""
    name = f"whobot_test_{secrets.token_hex(4)}"
    with driver(address) as server:
        server.execute(text(f"CREATE SCHEMA {name}"))
        server.commit()
        at = make_url(address).update_query_dict({"options": f"-csearch_path={name} -csynchronous_commit=off"})
        try:
            yield at.render_as_string(hide_password=False)
        finally:
            server.execute(text(f"DROP SCHEMA {name} CASCADE"))
            server.commit()
