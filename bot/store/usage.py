"""What was asked of the engine: calls by chat, month and operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, func, insert, select, update

from bot.errors import CapReached
from bot.faces import ChatKey, Gallery, Terms, month_after, month_of
from bot.store.database import Database, Part
from bot.store.tables import cap_warnings, chats, usage

NOBODY = ChatKey("")
"""Whoever runs the bot: calls for no chat."""
TOTAL = ChatKey("*")
"""The billed calls of all chats in one row, lest every call adds them up; counted with them in one transaction."""
CHAT = select(chats.c.chat).where(chats.c.gallery == bindparam("gallery"))
_THIS = (
    usage.c.chat == bindparam("whose"),
    usage.c.month == bindparam("when"),
    usage.c.operation == bindparam("what"),
)
MORE = update(usage).where(*_THIS).values(calls=usage.c.calls + bindparam("more"))
BILLED = select(func.sum(usage.c.calls)).where(
    usage.c.chat == bindparam("whose"), usage.c.month == bindparam("when"), usage.c.billed
)


class SqlMeter:
    """`bot.ports.Meter`: one transaction a call, committed before the call is made, so that a crash loses none."""

    def __init__(self, database: Database, now: Callable[[], datetime], terms: Terms) -> None:
        self._database = database
        self._now = now
        self._terms = terms

    def count(self, gallery: Gallery | None, operation: str, *, billed: bool = False, refusable: bool = False) -> None:
        """One call, unless a cap is in its way. Raises CapReached."""
        month = month_of(self._now())
        # whoever writes is alone: what is read here stays true until it is written, for 32 threads as for one
        with self._database.writing() as connection:
            chat = _chat_of(connection, gallery)
            if billed and refusable:
                self._refuse_beyond(connection, chat, month)
            _add(connection, chat, month, operation, billed=billed)
            if billed:
                _add(connection, TOTAL, month, TOTAL, billed=True)

    def _refuse_beyond(self, connection: Connection, chat: ChatKey, month: str) -> None:
        caps = {chat: self._terms.of_each_chat if chat else 0, TOTAL: self._terms.in_all}
        for whose, cap in caps.items():
            if cap and _billed(connection, whose, month) >= cap:
                raise CapReached(cap, month_after(self._now()), in_all=whose == TOTAL)


class Usages(Part):
    """`bot.ports.Accounts` in the database."""

    def meter(self, terms: Terms) -> SqlMeter:
        """What counts from now on, under these terms."""
        return SqlMeter(self._database, self._now, terms)

    def calls(self, chat: ChatKey | None, month: str) -> tuple[Mapping[str, int], int]:
        """The calls of a chat, or of all of them, by operation, and how many of them are billed."""
        whose = usage.c.chat != TOTAL if chat is None else usage.c.chat == chat
        query = (
            select(usage.c.operation, func.sum(usage.c.calls))
            .where(whose, usage.c.month == month)
            .group_by(usage.c.operation)
            .order_by(usage.c.operation)
        )
        with self._database.reading() as connection:
            found = {operation: int(calls) for operation, calls in connection.execute(query)}
            return found, _billed(connection, TOTAL if chat is None else chat, month)

    def billed_by_chat(self, month: str) -> Mapping[ChatKey, int]:
        """The billed calls of every chat that made any, the most first."""
        total = func.sum(usage.c.calls)
        query = select(usage.c.chat, total).where(usage.c.chat != TOTAL, usage.c.month == month, usage.c.billed)
        with self._database.reading() as connection:
            rows = connection.execute(query.group_by(usage.c.chat).order_by(total.desc(), usage.c.chat))
            return {ChatKey(chat): int(calls) for chat, calls in rows}

    def warn(self, chat: ChatKey | None, month: str) -> bool:
        """Somebody is about to be told that a cap is near; False where they were told before."""
        told = _warning(chat, month)
        with self._database.reading() as connection:
            if connection.scalar(select(exists().where(told))):
                return False
        with self._database.writing() as connection:
            if connection.scalar(select(exists().where(told))):  # somebody may have been faster
                return False
            connection.execute(insert(cap_warnings).values(chat=TOTAL if chat is None else chat, month=month))
            return True

    def unwarn(self, chat: ChatKey | None, month: str) -> None:
        """They could not be told."""
        with self._database.writing() as connection:
            connection.execute(delete(cap_warnings).where(_warning(chat, month)))


def move_usage(connection: Connection, old: ChatKey, new: ChatKey) -> None:
    """What `old` used, `new` has used, together with what it used itself."""
    for row in connection.execute(select(usage).where(usage.c.chat == old)).all():
        _add(connection, new, row.month, row.operation, billed=row.billed, calls=row.calls)
    connection.execute(delete(usage).where(usage.c.chat == old))
    told = select(cap_warnings.c.month).where(cap_warnings.c.chat == new)
    connection.execute(delete(cap_warnings).where(cap_warnings.c.chat == old, cap_warnings.c.month.in_(told)))
    connection.execute(update(cap_warnings).where(cap_warnings.c.chat == old).values(chat=new))


def _chat_of(connection: Connection, gallery: Gallery | None) -> ChatKey:
    if gallery is None:
        return NOBODY
    return connection.scalar(CHAT, {"gallery": gallery.id}) or NOBODY


def _add(connection: Connection, chat: ChatKey, month: str, operation: str, *, billed: bool, calls: int = 1) -> None:
    more = {"whose": chat, "when": month, "what": operation, "more": calls}
    if not connection.execute(MORE, more).rowcount:
        row: dict[str, Any] = {"chat": chat, "month": month, "operation": operation, "billed": billed, "calls": calls}
        connection.execute(insert(usage).values(row))


def _billed(connection: Connection, chat: ChatKey, month: str) -> int:
    return int(connection.scalar(BILLED, {"whose": chat, "when": month}) or 0)


def _warning(chat: ChatKey | None, month: str) -> ColumnElement[bool]:
    return and_(cap_warnings.c.chat == (TOTAL if chat is None else chat), cap_warnings.c.month == month)
