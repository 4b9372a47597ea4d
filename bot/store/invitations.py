"""Links that can be opened once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, exists, insert, select

from bot.errors import HasOwner
from bot.faces import Admitted
from bot.store.admissions import admit
from bot.store.database import Part
from bot.store.tables import admissions, invitations, knocks


class Invitations(Part):
    """What links say, by the digest of their secret."""

    def invite(self, digest: str, kind: Admitted, by: int | None, expires_at: datetime) -> None:
        """Whoever opens the link with this digest is let in as `kind`, once, before `expires_at`."""
        with self._database.writing() as connection:
            connection.execute(delete(invitations).where(invitations.c.expires_at <= self._now()))
            connection.execute(
                insert(invitations).values(digest=digest, purpose=kind, about={}, by=by, expires_at=expires_at)
            )

    def accept(self, digest: str, kind: Admitted, number: int) -> bool:
        """Let `number` in by the link with this digest, which is used up; False where there is none such."""
        invited = invitations.c.digest == digest, invitations.c.purpose == kind
        with self._database.writing() as connection:
            row = connection.execute(select(invitations).where(*invited)).one_or_none()
            if row is None or row.expires_at <= self._now():
                return False
            connection.execute(delete(invitations).where(invitations.c.digest == digest))
            admit(connection, kind, number, row.by, self._now())
            return True

    def claim(self, digest: str, user: int) -> bool:
        """`user` owns the bot by the link with this digest; False where there is none such. Raises HasOwner."""
        claims = invitations.c.purpose == Admitted.OWNER
        with self._database.writing() as connection:
            if connection.scalar(select(exists().where(admissions.c.kind == Admitted.OWNER))):
                raise HasOwner
            row = connection.execute(select(invitations).where(claims, invitations.c.digest == digest)).one_or_none()
            if row is None or row.expires_at <= self._now():
                return False
            connection.execute(delete(invitations).where(claims))
            connection.execute(delete(knocks))  # they were told that nobody owns the bot
            admit(connection, Admitted.OWNER, user, None, self._now())
            return True
