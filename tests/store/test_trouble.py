"""Databases that cannot be used, trouble that may pass, and mistakes of ours, which are neither."""

from __future__ import annotations

import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import ConnectionPoolEntry, Pool

from bot.errors import ConfigurationError, ServiceError
from bot.faces import ChatKey, FaceId, Gallery, GalleryId, PersonId
from bot.ports import Template
from bot.store import SqlStore, open_store
from bot.store.postgresql import TURN

from .conftest import CHAT, FACE, POSTGRES, driver, enrol

NAME = "Zebedee"

# databases that cannot be used


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mysql://ada:hunter2@host/db", "mysql://"),
        ("postgresql+psycopg2://ada:hunter2@host/db", "postgresql+psycopg2://"),
        ("ada:hunter2@host", "cannot be read"),
        ("postgres://ada:hunter2@host:port/db", "cannot be read"),
        ("", "cannot be read"),
        ("sqlite:////no/such/directory/whobot.db", "/no/such/directory"),
        ("postgres://ada:hunter2@127.0.0.1:1/db", "127.0.0.1"),
        ("postgres://ada:hunter2@127.0.0.1:1/db?nonsense=1&password=hunter2", "nonsense"),
    ],
)
def test_an_address_that_will_not_do_is_explained_in_one_sentence(url: str, says: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        open_store(url)
    [problem] = refused.value.problems

    assert says in problem
    assert "\n" not in problem
    assert "hunter2" not in problem
    assert "hunter2" not in "".join(traceback.format_exception(refused.value))


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database\n" * 100)

    with pytest.raises(ConfigurationError, match="not an SQLite database"):
        open_store(f"sqlite:///{file}")
    assert file.read_text() == "not a database\n" * 100


def test_a_directory_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        open_store(f"sqlite:///{tmp_path}")


def test_a_database_that_cannot_be_written_is_refused_at_once(tmp_path: Path) -> None:
    open_store(f"sqlite:///{tmp_path}/whobot.db").close()

    with pytest.raises(ConfigurationError, match="cannot be written"):
        open_store(f"sqlite:///file:{tmp_path}/whobot.db?mode=ro&uri=true")


def test_a_missing_driver_is_named_with_what_installs_it() -> None:
    script = """
import sys
sys.modules["psycopg"] = None  # as if it were not installed
from bot.errors import ConfigurationError
from bot.store import open_store
try:
    open_store("postgres://ada:hunter2@host/db")
except ConfigurationError as error:
    print(error)
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)

    assert "whobot[postgres]" in ran.stdout
    assert "hunter2" not in ran.stdout


@pytest.mark.parametrize("url", [POSTGRES], indirect=True)
def test_heroku_gives_an_address_that_is_understood(url: str) -> None:
    with open_store(url.replace("postgresql://", "postgres://")) as store:
        assert store.gallery(CHAT, "local") == store.gallery(CHAT, "local")


def test_a_database_of_an_earlier_whobot_is_refused_and_left_as_it_is(url: str) -> None:
    with open_store(url), driver(url) as database:
        database.execute(text("DROP TABLE alembic_version"))
        database.execute(text("DROP TABLE probes"))
        database.commit()

    with pytest.raises(ConfigurationError, match="too old, or by another program"):
        open_store(url)


# trouble that may pass


@contextmanager
def somebody_else_writing(url: str) -> Iterator[None]:
    """Another program that has begun to write and does not come to an end."""
    begin = "BEGIN IMMEDIATE" if url.startswith("sqlite") else f"SELECT pg_advisory_xact_lock({TURN})"
    with driver(url) as other:
        other.exec_driver_sql(begin)
        yield
        other.rollback()


def test_a_busy_database_is_waited_for_and_then_passing_trouble(url: str) -> None:
    with open_store(url, patience=0.2) as store:
        gallery = store.gallery(CHAT, "local")
        with somebody_else_writing(url):
            began = time.monotonic()

            with pytest.raises(ServiceError, match=r"^The database is busy\.$"):
                store.begin_enrolment(gallery, NAME, "digest", FACE)
            assert 0.15 < time.monotonic() - began < 3
            assert store.people(gallery) == []  # whoever reads does not wait
        assert enrol(store, gallery, NAME).name == NAME


def test_opening_a_busy_database_is_passing_trouble_too(url: str) -> None:
    open_store(url).close()

    with somebody_else_writing(url), pytest.raises(ServiceError, match="busy"):
        open_store(url, patience=0.2)


def test_a_queue_for_the_only_connection_ends() -> None:
    gallery = Gallery(GalleryId("any"), "local")
    with (
        open_store("sqlite://", patience=0.2) as store,
        store._database.reading(),  # what any slow reader does
        pytest.raises(ServiceError, match="busy"),
    ):
        store.people(gallery)


def test_a_full_disk_is_passing_trouble(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'whobot.db'}"
    open_store(url).close()
    with few_pages(), open_store(url) as store:
        gallery = store.gallery(CHAT, "local")

        with pytest.raises(ServiceError, match=r"^The disk of the database is full\.$"):
            store.begin_enrolment(gallery, NAME * 10_000, "digest", FACE)
        assert store.person_named(gallery, NAME * 10_000) is None
        assert enrol(store, gallery, NAME).faces == 1


@contextmanager
def few_pages() -> Iterator[None]:
    """Every SQLite database opened meanwhile may grow by a few pages only."""

    def limit(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.cursor().execute("PRAGMA max_page_count = 30")

    event.listen(Pool, "connect", limit)
    try:
        yield
    finally:
        event.remove(Pool, "connect", limit)


@pytest.mark.parametrize("url", [POSTGRES], indirect=True)
def test_a_connection_that_is_lost_is_passing_trouble_and_replaced(url: str) -> None:
    failures: list[Exception] = []
    doomed = make_url(url).update_query_dict({"application_name": "doomed"}).render_as_string(hide_password=False)
    with open_store(doomed) as store, driver(url) as server:
        gallery = store.gallery(CHAT, "local")

        def enrol_in_vain() -> None:
            try:
                store.begin_enrolment(gallery, NAME, "digest", FACE)
            except ServiceError as error:
                failures.append(error)

        with somebody_else_writing(url):
            waiting = Thread(target=enrol_in_vain)
            waiting.start()
            while waiting.is_alive():
                server.execute(
                    text(  # not those of other tests, which may run at the same time
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE wait_event = 'advisory' AND application_name = 'doomed'"
                    )
                )
                server.rollback()
            waiting.join()

        assert [str(failure) for failure in failures] == ["The database cannot be reached."]
        assert enrol(store, gallery, NAME).faces == 1


# mistakes of ours


def test_a_mistake_of_ours_rises_as_it_is(store: SqlStore) -> None:
    nowhere = Gallery(GalleryId("never made"), "local")

    with pytest.raises(IntegrityError):
        store.templates.put(nowhere, Template(FaceId("f"), PersonId("p"), b"1234"))


def test_a_database_without_its_tables_is_not_passing_trouble(url: str) -> None:
    with open_store(url) as store, driver(url) as database:
        database.execute(text("DROP TABLE picks"))
        database.commit()

        with pytest.raises(DBAPIError, match="picks"):
            store.which(store.gallery(CHAT, "local"), "pick")


def test_no_error_quotes_a_name(url: str) -> None:
    with open_store(url) as store, driver(url) as database:
        gallery = store.gallery(ChatKey("1"), "local")
        enrol(store, gallery, NAME)
        database.execute(text("CREATE UNIQUE INDEX one_name ON expected_photos (name)"))
        database.commit()
        store.expect_photo(CHAT, 1, NAME)

        with pytest.raises(IntegrityError) as refused:
            store.expect_photo(CHAT, 2, NAME)
        assert NAME not in f"{refused.value} {refused.value.__cause__}"
