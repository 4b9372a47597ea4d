"""What is peculiar to SQLite: how it is opened, how it begins a transaction, and what its errors mean."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from bot.errors import ConfigurationError

CONNECTIONS = 8

PASSING = {
    sqlite3.SQLITE_BUSY: "The database is busy.",
    sqlite3.SQLITE_LOCKED: "The database is busy.",
    sqlite3.SQLITE_FULL: "The disk of the database is full.",
    sqlite3.SQLITE_IOERR: "The disk of the database does not answer.",
    sqlite3.SQLITE_READONLY: "The database cannot be written.",
    sqlite3.SQLITE_CANTOPEN: "The database cannot be opened.",
}
UNUSABLE = {
    sqlite3.SQLITE_NOTADB: "is not an SQLite database",
    sqlite3.SQLITE_CORRUPT: "is damaged",
    sqlite3.SQLITE_READONLY: "cannot be written: check the rights of the file and of its directory",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: check the rights of the file and of its directory",
}


class Sqlite:
    """SQLite in a file, for any number of threads and processes; in memory, for the threads of one."""

    alone = True
    snapshot: Mapping[str, Any] = MappingProxyType({})  # every transaction sees one moment only, in WAL mode

    def engine(self, url: URL, patience: float) -> Engine:
        """A pool of connections; a database in memory lives in a single one, for which the threads queue."""
        if _is_file(url):
            _require_directory(url)
            _make_private(url)
        engine = create_engine(
            url,
            hide_parameters=True,
            poolclass=QueuePool,
            pool_size=1 if _in_memory(url) else CONNECTIONS,
            max_overflow=0,
            pool_timeout=patience,
            connect_args={"timeout": patience, "check_same_thread": False},
        )
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
        return engine

    def count_on(self, connection: Connection, table: Table) -> None:
        """Nothing to do: a new number is one more than the highest there is."""

    def scrub(self, engine: Engine) -> None:
        """Leave nothing of what was erased in the write-ahead log; where somebody still reads, the next time will."""
        connection = engine.raw_connection()  # a checkpoint cannot be part of a transaction
        try:
            with suppress(sqlite3.OperationalError):
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()

    def passing(self, error: DBAPIError) -> str | None:
        """A sentence about trouble that may pass by itself, None for any other."""
        return PASSING.get(_code(error))

    def unusable(self, error: DBAPIError, url: URL) -> str | None:
        """A sentence about a file that will not do, None for any other error."""
        reason = UNUSABLE.get(_code(error))
        return reason and f"The database {url.database} {reason}."


def _in_memory(url: URL) -> bool:
    return url.database in (None, "", ":memory:") or url.query.get("mode") == "memory"


def _is_file(url: URL) -> bool:
    # A URI filename (file:...?uri=true) may name more than a path; SQLite itself judges those.
    return not _in_memory(url) and "uri" not in url.query


def _make_private(url: URL) -> None:
    """A new database is for its owner alone: it holds names and templates. Its log takes over the file's rights."""
    with suppress(OSError):  # what cannot be made here, SQLite will say
        os.close(os.open(url.database or "", os.O_CREAT | os.O_WRONLY, 0o600))


def _require_directory(url: URL) -> None:
    directory = Path(url.database or "").parent
    if not directory.is_dir():
        raise ConfigurationError(f"The directory {directory} of the database does not exist; create it first.")


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # The driver would begin transactions by itself, only before writing and not IMMEDIATE: _begin does it instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")  # readers and the writer do not wait for one another
    cursor.execute("PRAGMA synchronous = FULL")  # what was answered for survives a power cut
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten, not just unlinked
    cursor.close()


def _begin(connection: Connection) -> None:
    # Whoever will write says so at once: a reader that turns writer can meet another, and one would have to fail.
    if connection.get_execution_options().get("writes"):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        # past SQLAlchemy, which takes longer than most questions; this takes no lock, so there is no error to translate
        connection.connection.cursor().execute("BEGIN")


def _code(error: DBAPIError) -> int:
    # The low byte is the kind; the rest says more than is needed here (https://www.sqlite.org/rescode.html).
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
