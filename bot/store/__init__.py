"""What the bot remembers besides faces: names, references, questions and settings, in SQLite or PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from types import TracebackType
from typing import Self

from bot.store.admissions import Admissions
from bot.store.adoptions import Adoptions
from bot.store.audit import Audit
from bot.store.backups import Backups
from bot.store.changes import Changes
from bot.store.consents import Consents
from bot.store.database import open_database
from bot.store.enrolments import Enrolments
from bot.store.erasures import Erasures
from bot.store.exports import Exports
from bot.store.galleries import Galleries
from bot.store.inbox import SqlInbox
from bot.store.inquiries import Inquiries
from bot.store.invitations import Invitations
from bot.store.invited import InvitedPeople
from bot.store.knocks import Knocks
from bot.store.merges import Merges
from bot.store.moves import Moves
from bot.store.people import People
from bot.store.prompts import Prompts
from bot.store.questions import Questions
from bot.store.register import SqlRegister
from bot.store.removals import Removals
from bot.store.retention import Retention
from bot.store.templates import SqlTemplates
from bot.store.usage import Usages
from bot.store.waiting import Waiting


class SqlStore(
    Galleries,
    Moves,
    Adoptions,
    People,
    Enrolments,
    Questions,
    Inquiries,
    Prompts,
    Changes,
    Merges,
    Removals,
    Admissions,
    Invitations,
    Knocks,
    Audit,
    Consents,
    Waiting,
    InvitedPeople,
    Backups,
    Erasures,
    Retention,
    Exports,
    Usages,
):
    """`bot.ports.Store` in a database; close it, or use it in a `with` statement."""

    @cached_property
    def templates(self) -> SqlTemplates:
        """The local engine's templates."""
        return SqlTemplates(self._database, self._now)

    @cached_property
    def register(self) -> SqlRegister:
        """What the Rekognition engine must find again."""
        return SqlRegister(self._database, self._now)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What this thread writes in the block is written at its end: all of it, or nothing where it raises."""
        with self._database.writing():
            yield

    def inbox(self, bot: int, owner: str) -> SqlInbox:
        """The updates of a bot, for the process that goes by the name of `owner`."""
        return SqlInbox(self._database, self._now, bot, owner)

    def close(self) -> None:
        """Give up the connections."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def utc_now() -> datetime:
    """The time it is."""
    return datetime.now(UTC)


def open_store(
    url: str, *, patience: float = 10.0, now: Callable[[], datetime] = utc_now, upgrading: bool = False
) -> SqlStore:
    """Open the database at `url` (`sqlite:///whobot.db`, `postgresql://...`), making its tables where there are none.

    Tables of an earlier version are changed where it is to be `upgrading`, or it is a file of this machine.

    Whoever wants to write waits up to `patience` seconds for the one who writes. Raises ConfigurationError for a
    database that cannot be used and ServiceError for one that is busy.
    """
    return SqlStore(open_database(url, patience, upgrading=upgrading), now)
