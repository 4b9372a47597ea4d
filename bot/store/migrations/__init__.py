"""Brings a database to the tables of this version: makes them where there are none, or changes them step by step."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, inspect, select

from bot.errors import ConfigurationError
from bot.store.tables import metadata, version

if TYPE_CHECKING:
    from alembic.script import Script, ScriptDirectory

FIRST, HEAD = "0001", "0002"
"""Revisions: before there were any, and the one that makes `metadata`'s tables; a test compares the two."""

FOLDER = Path(__file__).parent
VERSIONS = FOLDER / "versions"


def prepare(connection: Connection, *, upgrading: bool) -> None:
    """Leave the tables of this version in the database, of an earlier one only where it is to be `upgrading`.

    Raises ConfigurationError for tables of another version, and for those that were never numbered.
    """
    there = set(inspect(connection).get_table_names())
    if not there & set(metadata.tables):
        metadata.create_all(connection)
        connection.execute(insert(version).values(version_num=HEAD))
        return
    revision = connection.scalar(select(version.c.version_num)) if version.name in there else _unnumbered(there)
    if revision == HEAD:
        return
    _refuse_unknown(revision)
    if not upgrading:
        raise ConfigurationError(
            "This database was made by an earlier whobot. Make a backup, stop every whobot that uses it, and run: "
            "whobot migrate"
        )
    _upgrade(connection, revision)


def _unnumbered(there: AbstractSet[str]) -> str | None:
    """Tables that have no number yet are those of the first revision, or older than that."""
    return FIRST if {"probes", "prompts", "changes"} <= there else None


def _refuse_unknown(revision: str | None) -> None:
    if revision is None:
        raise ConfigurationError(
            "This database was made by a whobot that is too old, or by another program. Move it away, or set "
            "DATABASE_URL to a new one."
        )
    if revision not in {step.revision for step in _steps(None)}:
        raise ConfigurationError(
            "This database was made by a newer whobot. Install that version, or set DATABASE_URL to another database."
        )


def _upgrade(connection: Connection, revision: str | None) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    context = MigrationContext.configure(connection)
    with Operations.context(context):
        for step in _steps(revision):
            step.module.upgrade()
    context.stamp(_scripts(), HEAD)


def _steps(revision: str | None) -> Iterable[Script]:
    """From `revision`, or from nothing, to this version's."""
    return reversed(list(_scripts().iterate_revisions(HEAD, revision or "base")))


def _scripts() -> ScriptDirectory:
    from alembic.script import ScriptDirectory

    return ScriptDirectory(str(FOLDER), version_locations=[str(VERSIONS)])
