"""A whole database in one file: written as it is at one moment, and put in the place of another one.

The file is a ZIP: `manifest.json` says what it is and counts and fingerprints the rest, one `<table>.jsonl` a table.
It does not depend on the kind of database: what SQLite gave, PostgreSQL takes.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import IO, Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.errors import BackupRefused
from bot.faces import Erasure
from bot.store.migrations import HEAD
from bot.store.reapplying import Reapplying, erasures_since
from bot.store.rows import packed, unpacked
from bot.store.tables import metadata, refusals, version
from bot.store.tables.inbox import inbox

FORMAT, MANIFEST = "whobot-backup-1", "manifest.json"
AT_ONCE = 500
"""Rows that are read and written together."""
MOST_BYTES = 1 << 34
"""Of all tables unpacked: a ZIP of a few kilobytes can claim to hold petabytes."""
CLOCKS = timedelta(hours=1)
"""By how much the clocks of two machines may differ; what was erased before a backup is known to it."""
ANSWERABLE = timedelta(hours=25)
"""Telegram itself brings nothing older than a day; nobody expects an answer to it any more."""
STAYING = inbox, refusals
"""What a database keeps when it is replaced: what came, what was answered, and who said no, are so all the same."""


@dataclass(frozen=True, slots=True)
class Restored:
    """Of which moment everything is now, and what had been erased since, and is about to be erased again."""

    at: datetime
    erasures: Sequence[Erasure]


class Backups(Reapplying):
    """Writes and reads backups."""

    def write_backup(self, file: IO[bytes]) -> int:
        """Write everything, as it is at this moment, to `file`; how many rows that were. Raises ServiceError."""
        told: dict[str, Any] = {"format": FORMAT, "revision": HEAD, "at": self._now().isoformat(), "tables": {}}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, self._database.snapshot() as connection:
            for table in _tables():
                told["tables"][table.name] = _write(connection, table, archive)
            archive.writestr(MANIFEST, json.dumps(told))
        return sum(count for count, _ in told["tables"].values())

    def read_backup(self, file: IO[bytes]) -> Restored:
        """Put what is in `file` in the place of everything here, but for what was erased here since.

        Raises BackupRefused for a file that is damaged or of another kind or version; then nothing was changed.
        """
        with _opened(file) as archive:
            told = _manifest(archive)
            for table in _tables():
                _check(archive, table, *told["tables"][table.name])
            with self._database.writing() as connection:
                since = erasures_since(connection, told["at"] - CLOCKS)
                self._replace(connection, archive)
                begun = self._reapplied(connection, since)  # in the same breath: a crash cannot bring them back
        self._database.scrub()
        return Restored(told["at"], begun)

    def _replace(self, connection: Connection, archive: zipfile.ZipFile) -> None:
        for table in reversed(_tables()):
            if table not in STAYING:
                connection.execute(table.delete())
        oldest = self._now() - ANSWERABLE
        for table in _tables():
            _fill(connection, table, archive, oldest)
        self._database.count_on(connection, _tables())


def _tables() -> list[Table]:
    """All of them but the number of their version, those that others point to first."""
    return [table for table in metadata.sorted_tables if table is not version]


def _write(connection: Connection, table: Table, archive: zipfile.ZipFile) -> tuple[int, str]:
    """How many rows there were, and the SHA-256 of their lines."""
    count, digest = 0, hashlib.sha256()
    rows = connection.execution_options(yield_per=AT_ONCE).execute(select(table).order_by(*table.primary_key))
    with archive.open(_name(table), "w", force_zip64=True) as member:
        for row in rows.mappings():
            line = json.dumps(packed(table, dict(row))).encode() + b"\n"
            digest.update(line)
            member.write(line)
            count += 1
    return count, digest.hexdigest()


# everything that zipfile makes of a file that was altered, found by altering files
DAMAGED = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, EOFError, RuntimeError)


def _opened(file: IO[bytes]) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except DAMAGED:
        raise BackupRefused("it is no backup of whobot, or it was cut off") from None


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        told = json.loads(archive.read(MANIFEST))
        form, revision, tables = told["format"], told["revision"], told["tables"]
        told["at"] = datetime.fromisoformat(told["at"])
    except (*DAMAGED, TypeError):
        raise BackupRefused("it is no backup of whobot") from None
    if form != FORMAT or revision != HEAD:
        raise BackupRefused("it was made by another version of whobot: restore it with that one, then upgrade")
    if set(tables) != {table.name for table in _tables()}:
        raise BackupRefused("it does not hold all tables")
    if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
        raise BackupRefused("it holds more than any bot does")
    return dict(told)


def _check(archive: zipfile.ZipFile, table: Table, count: int, digest: str) -> None:
    """Raises BackupRefused where the lines are not those that were written."""
    seen, found = 0, hashlib.sha256()
    try:
        with archive.open(_name(table)) as member:
            for line in member:
                found.update(line)
                seen += 1
    except DAMAGED:
        raise BackupRefused(f"{table.name} is damaged") from None
    if (seen, found.hexdigest()) != (count, digest):
        raise BackupRefused(f"{table.name} is damaged")


def _fill(connection: Connection, table: Table, archive: zipfile.ZipFile, oldest: datetime) -> None:
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(table).on_conflict_do_nothing() if table in STAYING else insert(table)
    with archive.open(_name(table)) as member:
        for rows in _batches(table, member):
            news = [row for row in rows if table is not inbox or row["received_at"] >= oldest]
            if news:
                connection.execute(statement, news)


def _batches(table: Table, lines: IO[bytes]) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    for line in lines:
        rows.append(unpacked(table, json.loads(line)))
        if len(rows) == AT_ONCE:
            yield rows
            rows = []
    if rows:
        yield rows


def _name(table: Table) -> str:
    return f"{table.name}.jsonl"
