"""Who was let in."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, delete, exists, insert, or_, select

from bot.faces import Admission, Admitted
from bot.store.database import Part
from bot.store.tables import admissions


class Admissions(Part):
    """Owners, users and chats that may use the bot."""

    def admissions(self) -> list[Admission]:
        """All of them, the oldest first."""
        query = select(admissions).order_by(admissions.c.at, admissions.c.kind, admissions.c.id)
        with self._database.reading() as connection:
            return [Admission(Admitted(row.kind), row.id, row.at, row.by) for row in connection.execute(query)]

    def let_in(self, user: int | None, chats: Sequence[int]) -> frozenset[Admitted]:
        """As what this user, or one of these chats, was let in."""
        a_chat = admissions.c.kind == Admitted.CHAT
        wanted = or_(and_(~a_chat, admissions.c.id == user), and_(a_chat, admissions.c.id.in_(chats)))
        with self._database.reading() as connection:
            return frozenset(map(Admitted, connection.scalars(select(admissions.c.kind).where(wanted))))

    def admit(self, kind: Admitted, number: int, by: int | None) -> bool:
        """From now on they are; False where they were before."""
        with self._database.writing() as connection:
            if connection.scalar(select(exists().where(admissions.c.kind == kind, admissions.c.id == number))):
                return False
            connection.execute(insert(admissions).values(kind=kind, id=number, by=by, at=self._now()))
            return True

    def expel(self, kind: Admitted, number: int) -> bool:
        """From now on they are not; False where they were not before."""
        with self._database.writing() as connection:
            gone = connection.execute(delete(admissions).where(admissions.c.kind == kind, admissions.c.id == number))
            return gone.rowcount > 0
