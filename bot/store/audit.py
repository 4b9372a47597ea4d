"""What was done, by whom, to whom."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, exists, insert, select, update

from bot.faces import Act, ChatKey, Entry, Gallery, PersonId
from bot.store.database import Part
from bot.store.tables import audit, chats, people


class Audit(Part):
    """The audit of every chat."""

    def record(
        self, gallery: Gallery, act: Act, actor: int | None, person: PersonId | None = None, name: str = ""
    ) -> None:
        """This was done in the chat of `gallery`, of which it is part even when the gallery is erased."""
        with self._database.writing() as connection:
            chat = connection.scalar(select(chats.c.chat).where(chats.c.gallery == gallery.id))
            if chat is not None:
                name = name if _is_there(connection, person) else ""  # whoever was forgotten a moment ago has none
                line = {"chat": chat, "at": self._now(), "act": act, "actor": actor, "person": person, "name": name}
                connection.execute(insert(audit).values(line))

    def entries(self, chat: ChatKey, since: datetime, most: int) -> list[Entry]:
        """What was done in `chat` after `since`, the newest first."""
        query = select(audit).where(audit.c.chat == chat, audit.c.at > since).order_by(audit.c.number.desc())
        with self._database.reading() as connection:
            rows = connection.execute(query.limit(most))
            return [Entry(row.at, Act(row.act), row.actor, row.person, row.name) for row in rows]


def erase_names(connection: Connection, people: Collection[PersonId]) -> None:
    """What was done to these people was done to somebody, of whom neither name nor id is kept."""
    connection.execute(update(audit).where(audit.c.person.in_(people)).values(name="", person=None))


def erase_all_names(connection: Connection, chat: ChatKey) -> None:
    """What was done in `chat` was done to somebody."""
    connection.execute(update(audit).where(audit.c.chat == chat).values(name="", person=None))


def move_audit(connection: Connection, old: ChatKey, new: ChatKey) -> None:
    """What was done in `old` was done in `new`."""
    connection.execute(update(audit).where(audit.c.chat == old).values(chat=new))


def _is_there(connection: Connection, person: PersonId | None) -> bool:
    return bool(connection.scalar(select(exists().where(people.c.id == person))))
