"""From every earlier database to this version's tables, with everything that was in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, select, text, update

from bot.errors import ConfigurationError
from bot.faces import ChatKey
from bot.store import open_store
from bot.store.migrations import FIRST, FOLDER, HEAD, VERSIONS
from bot.store.tables import metadata, version
from tests.store.conftest import driver


@contextmanager
def at_revision(url: str, revision: str) -> Iterator[Connection]:
    """The database with the tables of an earlier revision, and no number."""
    scripts = ScriptDirectory(str(FOLDER), version_locations=[str(VERSIONS)])
    with driver(url) as database:
        with Operations.context(MigrationContext.configure(database)):
            for step in reversed(list(scripts.iterate_revisions(revision, "base"))):
                step.module.upgrade()
        yield database
        database.commit()


def somebody(database: Connection) -> None:
    """Ada, of one chat, as the first revision keeps her."""
    database.execute(text("INSERT INTO galleries VALUES ('g', 'local', NULL, 'own', 3, '2030-01-02 03:04:05')"))
    database.execute(text("INSERT INTO chats VALUES ('-100', 'local', 'g')"))


def test_the_newest_revision_is_the_one_that_new_databases_get() -> None:
    assert ScriptDirectory(str(FOLDER), version_locations=[str(VERSIONS)]).get_current_head() == HEAD


def test_the_steps_lead_to_the_tables_of_a_new_database(url: str) -> None:
    with at_revision(url, FIRST):
        pass
    open_store(url, upgrading=True).close()
    with driver(url) as database:
        context = MigrationContext.configure(database, opts={"compare_type": True})

        assert compare_metadata(context, metadata) == []
        assert database.scalar(select(version.c.version_num)) == HEAD


def test_what_was_in_an_earlier_database_is_in_it_afterwards(url: str) -> None:
    with at_revision(url, FIRST) as database:
        somebody(database)
    with open_store(url, upgrading=True) as store:
        assert store.gallery(ChatKey("-100"), "local").id == "g"


def test_a_file_is_brought_up_to_date_by_itself_and_a_server_only_when_told(url: str) -> None:
    with at_revision(url, FIRST):
        pass
    if url.startswith("sqlite"):
        open_store(url).close()
    else:
        with pytest.raises(ConfigurationError, match="run: whobot migrate"):
            open_store(url)
        open_store(url, upgrading=True).close()

    open_store(url).close()


def test_a_database_of_a_newer_whobot_is_refused_and_left_as_it_is(url: str) -> None:
    open_store(url).close()
    with driver(url) as database:
        database.execute(update(version).values(version_num="9999"))
        database.commit()
    with pytest.raises(ConfigurationError, match="a newer whobot"):
        open_store(url, upgrading=True)
    with driver(url) as database:
        assert database.scalar(select(version.c.version_num)) == "9999"


def test_a_step_that_fails_changes_nothing(url: str) -> None:
    with at_revision(url, FIRST) as database:
        database.execute(text("CREATE TABLE usage (something INTEGER)"))
    with pytest.raises(Exception, match="usage"):
        open_store(url, upgrading=True)
    with driver(url) as database:
        assert not database.dialect.has_table(database, "audit")
