"""Links by which somebody says that they agree to be known, or who they are; of a secret only the digest is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update

from bot.faces import ChatKey, Gallery, Invitation, Invited, Origin
from bot.store.batches import batches
from bot.store.database import Part
from bot.store.tables import chats, galleries, invitations, people

LINKS_PER_SUBJECT = 3
OURS = invitations.c.purpose.in_(list(Invited))
DIGITS = 16
"""Of a digest, as the id of what a link led to: they tell nothing of its secret."""


class InvitedPeople(Part):
    """Links to be opened once."""

    def keep_link(self, digest: str, purpose: Invited, subject: str, by: int | None, expires_at: datetime) -> None:
        """A link whose secret has this digest can be opened until then; of one subject only the newest few can."""
        about: dict[str, object] = {
            "purpose": purpose,
            "subject": subject,
            "by": by,
            "expires_at": expires_at,
            "about": {},
        }
        with self._database.writing() as connection:
            connection.execute(insert(invitations).values(digest=digest, **about))
            newest = select(invitations.c.digest).where(invitations.c.subject == subject, OURS)
            newest = newest.order_by(invitations.c.expires_at.desc()).limit(LINKS_PER_SUBJECT)
            kept = list(connection.scalars(newest))
            connection.execute(
                delete(invitations).where(invitations.c.subject == subject, invitations.c.digest.not_in(kept))
            )

    def open_link(self, digest: str, user: int) -> Invitation | None:
        """`user` opens it: nobody else can from then on, unless it was whoever made it. None where it cannot be."""
        with self._database.writing() as connection:
            found = _invitation(connection, user, self._now(), invitations.c.digest == digest)
            if found is not None and found.by != user:
                here = invitations.c.digest == digest
                connection.execute(update(invitations).where(here).values(opened_by=user))
            return found

    def opened_link(self, invitation: str, user: int) -> Invitation | None:
        """What the buttons below an opened link are about, for whoever opened it."""
        with self._database.reading() as connection:
            theirs = or_(invitations.c.opened_by == user, invitations.c.by == user)
            return _invitation(connection, user, self._now(), and_(_is(invitation), theirs))

    def close_link(self, invitation: Invitation) -> None:
        """It was answered."""
        with self._database.writing() as connection:
            connection.execute(delete(invitations).where(OURS, _is(invitation.id)))

    def place_of(self, person: str) -> tuple[Gallery, ChatKey] | None:
        """In which gallery `person` is, and whose it is."""
        query = select(galleries, chats.c.chat).join(chats, chats.c.gallery == galleries.c.id)
        query = query.join(people, people.c.gallery == galleries.c.id).where(people.c.id == person, ~people.c.leaving)
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return row and (Gallery(row.id, row.engine, row.collection, Origin(row.origin)), row.chat)


def drop_links(connection: Connection, subjects: Sequence[str]) -> None:
    """No link leads to these pending people or people any more."""
    for some in batches(subjects):
        connection.execute(delete(invitations).where(OURS, invitations.c.subject.in_(some)))


def drop_expired_links(connection: Connection, now: datetime) -> None:
    """Nobody can open them any more."""
    connection.execute(delete(invitations).where(OURS, invitations.c.expires_at < now))


def _is(invitation: str) -> ColumnElement[bool]:
    # compared, not searched for: what a button carries may hold a wildcard
    return func.substr(invitations.c.digest, 1, DIGITS) == invitation


def _invitation(connection: Connection, user: int, now: datetime, which: ColumnElement[bool]) -> Invitation | None:
    theirs = or_(invitations.c.opened_by.is_(None), invitations.c.opened_by == user, invitations.c.by == user)
    query = select(invitations).where(which, OURS, theirs, invitations.c.expires_at >= now)
    row = connection.execute(query).one_or_none()
    return None if row is None else Invitation(row.digest[:DIGITS], Invited(row.purpose), row.subject, row.by)
