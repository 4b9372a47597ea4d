"""Kills the bot at random instants, and looks for every photo and every face afterwards."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from tests.bench.crashing import Outcome, Plan, Way, crash
from tests.bench.table import table
from tests.store.conftest import NAMED, schema

KILLS, PHOTOS, LESSONS = 50, 260, 52
"""For each way in and each kind of database."""


def run(photos: Path | None) -> Iterator[str]:
    """50 kills for each of polling and webhook on each of SQLite and, where one is named, PostgreSQL."""
    head = ["updates", "database", "kills", "photos", "enrolments", "unanswered", "answered twice", "wrong afterwards"]
    outcomes = [crashed(way, kind) for kind in kinds() for way in get_args(Way)]
    yield from table(head, [_row(outcome) for outcome in outcomes])
    if NAMED not in os.environ:
        yield f"{NAMED} names no PostgreSQL database: only SQLite was tried."


def kinds() -> list[str]:
    """The kinds of database there are here."""
    return ["SQLite", *(["PostgreSQL"] if NAMED in os.environ else [])]


def crashed(way: Way, kind: str, kills: int = KILLS, photos: int = PHOTOS, lessons: int = LESSONS) -> Outcome:
    """What became of so many photos and lessons under so many kills."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if kind == "SQLite":
            return asyncio.run(crash(Plan(way, f"sqlite:///{folder / 'whobot.db'}", kills, photos, lessons), folder))
        with schema(os.environ[NAMED]) as address:
            return asyncio.run(crash(Plan(way, address, kills, photos, lessons), folder))


def _row(outcome: Outcome) -> list[str]:
    plan = outcome.plan
    kind = "SQLite" if plan.database.startswith("sqlite") else "PostgreSQL"
    sent = outcome.sent - plan.lessons
    counts = [plan.kills, sent, plan.lessons, len(outcome.unanswered), outcome.repeated, len(outcome.wrong)]
    return [plan.way, kind, *map(str, counts)]
