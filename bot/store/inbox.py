"""Updates from the moment they arrive until they are answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Connection, Integer, Row, Select, Update, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.faces import Arrived, Depth, Taken
from bot.store.columns import Moment
from bot.store.database import Database
from bot.store.tables.inbox import WAITING, inbox

T = TypeVar("T")

AT_A_TIME = 500
"""Rows of a statement: it takes a limited number of parameters."""


class SqlInbox:
    """`bot.ports.Inbox`. That a process is alone with a chat rests on there being one writing transaction at a time."""

    def __init__(self, database: Database, now: Callable[[], datetime], bot: int, owner: str) -> None:
        self._database = database
        self._now = now
        self._bot = bot
        self._owner = owner
        self._ours = inbox.c.bot == bot, WAITING
        self._mine = *self._ours, inbox.c.taken_by == owner
        these = update(inbox).where(*self._ours, inbox.c.id.in_(bindparam("these", expanding=True)))
        self._taken = these.values(taken_by=owner, lease_until=bindparam("until", type_=Moment))
        self._begun = these.values(attempts=inbox.c.attempts + 1)
        nothing_left = {"body": None, "chat": 0, "taken_by": None, "lease_until": None}
        self._done = these.values(done_at=bindparam("now", type_=Moment), **nothing_left)
        self._depth = select(func.count().label("waiting"), func.min(inbox.c.received_at).label("first"))
        self._depth = self._depth.where(*self._ours)
        self._next = self._waiting()
        self._news = False
        """Whether something was kept here since it was looked for."""
        self._handed: dict[int, int] = {}
        """What was handed out here, and its chat: a connection that breaks while it is taken leaves rows that nobody
        here knows.
        """

    def keep(self, arrived: Sequence[Arrived]) -> int:
        """Keep all of these or none; those that are kept already, or were done lately, are passed over."""
        now, news = self._now(), 0
        with self._database.writing() as connection:
            insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
            kept = insert(inbox).on_conflict_do_nothing().returning(inbox.c.id)
            for some in _batches(arrived):
                rows = [
                    {"bot": self._bot, "id": one.id, "chat": one.chat, "body": one.body, "received_at": now}
                    for one in some
                ]
                news += len(connection.execute(kept, rows).all())
        self._news = True
        return news

    def take(self, lease: timedelta, most: int, of_a_chat: int) -> list[Taken]:
        """Take up to `most` that wait, the oldest first, so that never more than `of_a_chat` of a chat are taken."""
        mine = Counter(self._handed.values())
        if not self._news:  # most looks find nothing, and keep nobody from writing
            with self._database.reading() as connection:
                if not self._candidates(connection, 1, of_a_chat, mine):
                    return []
        self._news = False
        with self._database.writing() as connection:
            rows = []
            for row in self._candidates(connection, most, of_a_chat, mine):
                mine[row.chat] += 1
                if mine[row.chat] <= of_a_chat:
                    rows.append(row)
            _change(connection, self._taken, [row.id for row in rows], until=self._now() + lease)
        self._handed.update({row.id: row.chat for row in rows})
        return [Taken(row.id, row.chat, row.body, row.received_at, row.attempts) for row in rows]

    def mark(self, *, begun: Collection[int] = (), done: Collection[int] = ()) -> None:
        """Handling some has begun, once more if it had before; others are answered, or never will be."""
        with self._database.writing() as connection:
            _change(connection, self._begun, begun)
            _change(connection, self._done, done, now=self._now())
        for number in done:
            self._handed.pop(number, None)

    def renew(self, lease: timedelta) -> set[int]:
        """Prolong the lease of everything taken here that is not done; returns what that is."""
        prolonged = update(inbox).where(*self._mine).values(lease_until=self._now() + lease).returning(inbox.c.id)
        with self._database.writing() as connection:
            ours = set(connection.scalars(prolonged))
        self._handed = {number: chat for number, chat in self._handed.items() if number in ours}
        return ours

    def release(self) -> None:
        """Give back everything taken here that is not done."""
        self._handed.clear()
        self.disown(self._owner)

    def owners(self) -> set[str]:
        """Who has taken what is not done."""
        with self._database.reading() as connection:
            taken = select(inbox.c.taken_by).where(*self._ours, inbox.c.taken_by.is_not(None)).distinct()
            return set(connection.scalars(taken))

    def disown(self, owner: str) -> None:
        """`owner` is dead: what they had taken waits again."""
        free = update(inbox).where(*self._ours, inbox.c.taken_by == owner).values(taken_by=None, lease_until=None)
        with self._database.writing() as connection:
            connection.execute(free)

    def depth(self) -> Depth:
        """What is not done."""
        with self._database.reading() as connection:
            row = connection.execute(self._depth).one()
        return Depth(row.waiting, (self._now() - row.first).total_seconds() if row.first else 0.0)

    def scrub(self) -> None:
        """Overwrite what is done wherever the database keeps more than its tables."""
        self._database.scrub()

    def prune(self, before: datetime) -> None:
        """Forget the numbers of what was done before then."""
        with self._database.writing() as connection:
            connection.execute(delete(inbox).where(inbox.c.bot == self._bot, inbox.c.done_at < before))
        self._database.scrub()

    def _candidates(
        self, connection: Connection, most: int, of_a_chat: int, mine: Mapping[int, int]
    ) -> Sequence[Row[tuple[object, ...]]]:
        """What waits in chats that nobody else is at, and of which not enough is taken here."""
        full = [chat for chat, number in mine.items() if number >= of_a_chat]
        wanted = {"now": self._now(), "full": full, "most": most, "handed": sorted(self._handed)}
        return connection.execute(self._next, wanted).all()

    def _waiting(self) -> Select[Any]:
        """Made once: every photo is looked for, and making it takes longer than most looks."""
        others = select(inbox.c.chat).where(
            *self._ours, inbox.c.taken_by != self._owner, inbox.c.lease_until > bindparam("now", type_=Moment)
        )
        elsewhere = inbox.c.id.not_in(bindparam("handed", expanding=True))
        waits = or_(inbox.c.taken_by.is_(None), inbox.c.taken_by != self._owner, elsewhere)
        free = inbox.c.chat.not_in(others), inbox.c.chat.not_in(bindparam("full", expanding=True))
        query = select(inbox).where(*self._ours, waits, *free).order_by(inbox.c.id)
        return query.limit(bindparam("most", type_=Integer))


def _change(connection: Connection, change: Update, ids: Collection[int], **values: object) -> None:
    for some in _batches(sorted(ids)):
        connection.execute(change, {"these": some, **values})


def _batches(many: Sequence[T]) -> Iterator[Sequence[T]]:
    return (many[start : start + AT_A_TIME] for start in range(0, len(many), AT_A_TIME))
