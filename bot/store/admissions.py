"""Who was let in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, delete, exists, insert, or_, select, update

from bot.errors import LastOwner
from bot.faces import Admission, Admitted
from bot.store.database import Part
from bot.store.tables import admissions

_A_CHAT = admissions.c.kind == Admitted.CHAT
LET_IN = select(admissions.c.kind).where(
    or_(
        and_(~_A_CHAT, admissions.c.id == bindparam("user")),
        and_(_A_CHAT, admissions.c.id.in_(bindparam("chats", expanding=True))),
    )
)


class Admissions(Part):
    """Owners, users and chats that may use the bot."""

    def admissions(self) -> list[Admission]:
        """All of them, the oldest first."""
        query = select(admissions).order_by(admissions.c.at, admissions.c.kind, admissions.c.id)
        with self._database.reading() as connection:
            return [Admission(Admitted(row.kind), row.id, row.at, row.by) for row in connection.execute(query)]

    def let_in(self, user: int | None, chats: Sequence[int]) -> frozenset[Admitted]:
        """As what this user, or one of these chats, was let in."""
        with self._database.reading() as connection:
            return frozenset(map(Admitted, connection.scalars(LET_IN, {"user": user, "chats": chats})))

    def admit(self, kind: Admitted, number: int, by: int | None) -> bool:
        """From now on they are; False where they were before."""
        with self._database.writing() as connection:
            return admit(connection, kind, number, by, self._now())

    def expel(self, kind: Admitted, number: int, *, but_the_last: bool = False) -> bool:
        """From now on they are not; False where they were not before. Raises LastOwner where nobody else is."""
        this = admissions.c.kind == kind, admissions.c.id == number
        others = exists().where(admissions.c.kind == kind, admissions.c.id != number)
        with self._database.writing() as connection:
            if but_the_last and not connection.scalar(select(others)):
                raise LastOwner
            return connection.execute(delete(admissions).where(*this)).rowcount > 0


def admit(connection: Connection, kind: Admitted, number: int, by: int | None, at: datetime) -> bool:
    """Within a transaction."""
    if connection.scalar(select(exists().where(admissions.c.kind == kind, admissions.c.id == number))):
        return False
    connection.execute(insert(admissions).values(kind=kind, id=number, by=by, at=at))
    return True


def move_admission(connection: Connection, old: int, new: int) -> None:
    """A group that was let in has a new id."""
    this = admissions.c.kind == Admitted.CHAT, admissions.c.id == old
    if connection.scalar(select(exists().where(admissions.c.kind == Admitted.CHAT, admissions.c.id == new))):
        connection.execute(delete(admissions).where(*this))
    else:
        connection.execute(update(admissions).where(*this).values(id=new))
