"""What is peculiar to PostgreSQL: how it is reached, how writers take turns, and what its errors mean."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, func, select
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import ConfigurationError

CONNECTIONS = 8

TURN = 0x77686F626F74
"""The key of the advisory lock that a writer holds until its transaction ends: "whobot" in ASCII."""

# Seconds after which a silent network counts as gone (libpq's parameters); the URL may say otherwise.
NETWORK = {"connect_timeout": "10", "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3"}

PASSING = {
    "53100": "The disk of the database is full.",
    "55P03": "The database is busy.",
    "57014": "The database is busy.",
}


class Postgresql:
    """PostgreSQL by psycopg 3, for any number of threads and processes."""

    alone = False
    snapshot: Mapping[str, Any] = MappingProxyType({"isolation_level": "REPEATABLE READ"})

    def engine(self, url: URL, patience: float) -> Engine:
        """A pool of connections, each tried before it is used again."""
        reached = url.set(drivername="postgresql+psycopg", query={**NETWORK, **url.query})
        try:
            engine = create_engine(
                reached,
                hide_parameters=True,
                pool_size=CONNECTIONS,
                max_overflow=0,
                pool_timeout=patience,
                pool_pre_ping=True,
            )
        except ModuleNotFoundError:
            problem = "PostgreSQL needs a driver that is not installed: pip install 'whobot[postgres]'."
            raise ConfigurationError(problem) from None
        event.listen(engine, "connect", partial(_prepare, patience))
        event.listen(engine, "begin", _begin)
        event.listen(engine, "handle_error", _hush)
        return engine

    def count_on(self, connection: Connection, table: Table) -> None:
        """A sequence does not notice rows that bring their numbers along."""
        column = table.autoincrement_column
        if column is not None:
            sequence = func.pg_get_serial_sequence(table.name, column.name)
            connection.execute(select(func.setval(sequence, select(func.max(column)).scalar_subquery())))

    def scrub(self, engine: Engine) -> None:
        """Nothing to do from here: the server's own vacuum and the turn of its log do it."""

    def passing(self, error: DBAPIError) -> str | None:
        """A sentence about trouble that may pass by itself, None for any other."""
        if not isinstance(error, OperationalError):
            return None
        return PASSING.get(getattr(error.orig, "sqlstate", None) or "", "The database cannot be reached.")

    def unusable(self, error: DBAPIError, url: URL) -> str | None:
        """A sentence about a server that will not do, None for any other error."""
        if self.passing(error) in PASSING.values():
            return None
        reason = str(error.orig).partition("\n")[0]
        return f"The database {url.database} on {url.host} cannot be used: {reason}"


def _prepare(patience: float, connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {round(patience * 1000)}")
    cursor.execute("SET statement_timeout = '60s'")
    cursor.execute("SET idle_in_transaction_session_timeout = '60s'")
    cursor.close()
    connection.commit()


def _begin(connection: Connection) -> None:
    # One writer at a time, as SQLite has it: what was looked up stays true until it is written, and nobody deadlocks.
    if connection.get_execution_options().get("writes"):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({TURN})")


def _hush(context: ExceptionContext) -> None:
    # From its second line on, the server's message quotes the row it refuses: a name would reach the log.
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error and error.args:
            error.args = (str(error.args[0]).partition("\n")[0],)
