"""Faults: what a photo comes to when Telegram, Rekognition or the database fails on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

from tests.bench.enduring import WHERE, Seen, of_rekognition, of_telegram, of_the_database
from tests.bench.table import table


def run(photos: Path | None) -> Iterator[str]:
    """A row a fault."""
    yield from table(["where", "what", "seen"], [[one.where, one.fault, one.outcome] for one in asyncio.run(_all())])


async def _all() -> list[Seen]:
    telegram = [await of_telegram(where) for where in WHERE]
    rekognition = [await of_rekognition(lasting=lasting) for lasting in (False, True)]
    return [seen for some in (*telegram, *rekognition, await of_the_database()) for seen in some]
