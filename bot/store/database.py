"""An open database: its transactions, and what becomes of its errors.

What is asked for every photo is a statement that is made once, with parameters: to make one takes longer than to get
its answer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import URL, Connection, Engine, Table, delete, false, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot.errors import ConfigurationError, ServiceError
from bot.store.migrations import prepare
from bot.store.postgresql import Postgresql
from bot.store.sqlite import Sqlite
from bot.store.tables import galleries


class Dialect(Protocol):
    """What differs from one kind of database to the next."""

    alone: bool
    """Whether those who use a database are on one machine, and of one version."""

    def engine(self, url: URL, patience: float) -> Engine:
        """Connections to `url`, where nobody waits longer than `patience` seconds for a turn."""
        ...

    snapshot: Mapping[str, Any]
    """Options of a transaction that sees one moment only."""

    def count_on(self, connection: Connection, table: Table) -> None:
        """Number new rows of `table` from where the highest number is by now."""
        ...

    def scrub(self, engine: Engine) -> None:
        """Overwrite what was erased wherever the database keeps more than its tables."""
        ...

    def passing(self, error: DBAPIError) -> str | None:
        """A sentence about trouble that may pass by itself, None for any other."""
        ...

    def unusable(self, error: DBAPIError, url: URL) -> str | None:
        """A sentence about a database that will never do, None for any other error."""
        ...


DIALECTS: dict[str, Callable[[], Dialect]] = {
    "sqlite": Sqlite,
    "sqlite+pysqlite": Sqlite,
    "postgres": Postgresql,
    "postgresql": Postgresql,
    "postgresql+psycopg": Postgresql,
}


class Database:
    """Transactions on one database: many may read while one writes, across threads and processes."""

    def __init__(self, engine: Engine, dialect: Dialect, patience: float) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writes=True)
        self._dialect = dialect
        self._patience = patience
        self._turn = threading.Lock()
        self._own = threading.local()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only looks; within one that writes it is part of it. Raises ServiceError."""
        if self._outer is not None:
            yield self._outer
            return
        with self._service_errors(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is the only one to write until it ends; one within another of its thread is part of it.

        Raises ServiceError for passing trouble.
        """
        if self._outer is not None:
            yield self._outer
            return
        with self._alone(), self._service_errors(), self._writer.begin() as connection:
            self._own.connection = connection
            try:
                yield connection
            finally:
                self._own.connection = None

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A transaction that only looks, and sees everything as it was when it began. Raises ServiceError."""
        seen = self._engine.execution_options(**self._dialect.snapshot)
        with self._service_errors(), seen.connect() as connection:
            yield connection

    def count_on(self, connection: Connection, tables: Sequence[Table]) -> None:
        """Number new rows of `tables` from where the highest number is by now."""
        for table in tables:
            self._dialect.count_on(connection, table)

    def scrub(self) -> None:
        """Overwrite what was erased wherever the database keeps more than its tables; if that fails, the next time."""
        with suppress(ServiceError), self._service_errors():
            self._dialect.scrub(self._engine)

    def close(self) -> None:
        """Give up every connection."""
        self._engine.dispose()

    @property
    def _outer(self) -> Connection | None:
        """The transaction that this thread is writing."""
        return getattr(self._own, "connection", None)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Wait for the other threads: a database lets those wait longer who come again and again to see."""
        if not self._turn.acquire(timeout=self._patience):
            raise ServiceError("The database is busy.")
        try:
            yield
        finally:
            self._turn.release()

    @contextmanager
    def _service_errors(self) -> Iterator[None]:
        try:
            yield
        except NoConnection as error:
            raise ServiceError("The database is busy.") from error
        except DBAPIError as error:
            trouble = self._dialect.passing(error)
            if trouble is None:
                raise
            raise ServiceError(trouble) from error


class Part:
    """What each part of the store stands on: the database and the clock."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now


def open_database(address: str, patience: float, *, upgrading: bool = False) -> Database:
    """Open the database at `address` with the tables of this version.

    Those of an earlier one are changed where it is to be `upgrading`, or nobody else can be using them. Raises
    ConfigurationError, ServiceError.
    """
    url = _parsed(address)
    dialect = DIALECTS[url.drivername]()
    engine = dialect.engine(url, patience)
    database = Database(engine, dialect, patience)
    try:
        with database.writing() as connection:
            prepare(connection, upgrading=upgrading or dialect.alone)
            connection.execute(delete(galleries).where(false()))  # where all tables are there: can it be written?
    except ConfigurationError:
        database.close()
        raise
    except (DBAPIError, ServiceError) as error:
        database.close()
        cause = error if isinstance(error, DBAPIError) else error.__cause__
        problem = dialect.unusable(cause, url) if isinstance(cause, DBAPIError) else None
        if problem is None:
            raise
        raise ConfigurationError(problem) from None  # a driver's own message may quote the address
    return database


def _parsed(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        # Not chained: the original message may quote the address, and with it a password.
        raise ConfigurationError("The database URL cannot be read; it looks like sqlite:///whobot.db.") from None
    if url.drivername not in DIALECTS:
        raise ConfigurationError(
            f"The database URL begins with {url.drivername}://; sqlite:// and postgresql:// are supported."
        )
    return url
