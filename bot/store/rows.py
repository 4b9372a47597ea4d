"""Rows as JSON and back: moments as ISO 8601, bytes as base64, our own types as what they are in the database."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot.store.columns import Moment

# our types look at no dialect; SQLAlchemy asks for one
ANY = dialect()


def packed(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of `table` as JSON can write it."""
    return {column.name: _packed(column.type, row[column.name]) for column in table.columns}


def unpacked(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of `table` out of what `packed` made of it. Raises KeyError for one of other columns."""
    return {column.name: _unpacked(column.type, row[column.name]) for column in table.columns}


def _packed(kind: TypeEngine[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, TypeDecorator):
        value = kind.process_bind_param(value, ANY)
    if isinstance(kind, LargeBinary):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, datetime) else value


def _unpacked(kind: TypeEngine[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, LargeBinary):
        return base64.b64decode(value)
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    return kind.process_result_value(value, ANY) if isinstance(kind, TypeDecorator) else value
