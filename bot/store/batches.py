"""Long lists of ids, a statement's worth at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Id = TypeVar("Id", bound=str)

IDS_AT_A_TIME = 500
"""A statement takes a limited number of parameters: 32766 in SQLite, 65535 in PostgreSQL."""


def batches(ids: Sequence[Id]) -> Iterator[Sequence[Id]]:
    """`ids` in their order, some hundred at a time."""
    return (ids[start : start + IDS_AT_A_TIME] for start in range(0, len(ids), IDS_AT_A_TIME))
