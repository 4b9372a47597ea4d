"""A whole database in one file: written as it is at one moment, and put in the place of another one.

The file is a ZIP: `manifest.json` says what it is and counts and fingerprints the rest, one `<table>.jsonl` a table.
It does not depend on the kind of database: what SQLite gave, PostgreSQL takes.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any

from sqlalchemy import Connection, Table, insert, select

from bot.errors import BackupRefused
from bot.store.database import Part
from bot.store.migrations import HEAD
from bot.store.rows import packed, unpacked
from bot.store.tables import metadata, version

FORMAT, MANIFEST = "whobot-backup-1", "manifest.json"
AT_ONCE = 500
"""Rows that are read and written together."""
MOST_BYTES = 1 << 34
"""Of all tables unpacked: a ZIP of a few kilobytes can claim to hold petabytes."""


class Backups(Part):
    """Writes and reads backups."""

    def write_backup(self, file: IO[bytes]) -> int:
        """Write everything, as it is at this moment, to `file`; how many rows that were. Raises ServiceError."""
        told: dict[str, Any] = {"format": FORMAT, "revision": HEAD, "at": self._now().isoformat(), "tables": {}}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, self._database.snapshot() as connection:
            for table in _tables():
                told["tables"][table.name] = _write(connection, table, archive)
            archive.writestr(MANIFEST, json.dumps(told))
        return sum(count for count, _ in told["tables"].values())

    def read_backup(self, file: IO[bytes]) -> datetime:
        """Put what is in `file` in the place of everything here; of which moment it is.

        Raises BackupRefused for a file that is damaged or of another kind or version; then nothing was changed.
        """
        with _opened(file) as archive:
            told = _manifest(archive)
            for table in _tables():
                _check(archive, table, *told["tables"][table.name])
            with self._database.writing() as connection:
                for table in reversed(_tables()):
                    connection.execute(table.delete())
                for table in _tables():
                    _fill(connection, table, archive)
                self._database.count_on(connection, _tables())
        self._database.scrub()
        return datetime.fromisoformat(told["at"])


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


def _fill(connection: Connection, table: Table, archive: zipfile.ZipFile) -> None:
    with archive.open(_name(table)) as member:
        for rows in _batches(table, member):
            connection.execute(insert(table), rows)


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
