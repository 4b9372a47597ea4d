"""Updates that were received, and for a while the numbers of those that are done."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from bot.store.columns import Moment
from bot.store.tables.schema import metadata

# By bot too: each has a series of numbers of its own, and no use for what was sent to another.
inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, nullable=False),
    Column("body", Text),
    Column("received_at", Moment, nullable=False),
    Column("taken_by", String),
    Column("lease_until", Moment),
    Column("attempts", Integer, nullable=False, default=0),
    Column("done_at", Moment),
)
WAITING = inbox.c.done_at.is_(None)
Index("inbox_waiting", inbox.c.bot, inbox.c.id, sqlite_where=WAITING, postgresql_where=WAITING)
