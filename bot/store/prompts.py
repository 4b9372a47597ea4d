"""Questions of the bot that wait for a written reply."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, delete, insert, select

from bot.faces import ChatKey, Prompt, Purpose
from bot.store.database import Part
from bot.store.tables import prompts

PROMPTS_PER_CHAT = 200


class Prompts(Part):
    """Messages of the bot that somebody may reply to."""

    def keep_prompt(self, chat: ChatKey, message: int, user: int, prompt: Prompt) -> None:
        """Message `message` of the bot asked `user` for this; two hundred newer ones make it be forgotten."""
        values = {"purpose": prompt.purpose, "about": dict(prompt.about), "asked_at": self._now()}
        here = prompts.c.chat == chat
        newest = select(prompts.c.message).where(here).order_by(prompts.c.message.desc()).limit(PROMPTS_PER_CHAT)
        with self._database.writing() as connection:
            connection.execute(delete(prompts).where(here, prompts.c.message == message))
            connection.execute(insert(prompts).values(chat=chat, message=message, user=user, **values))
            connection.execute(delete(prompts).where(here, prompts.c.message.not_in(newest)))

    def prompt(self, chat: ChatKey, message: int) -> Prompt | None:
        """What message `message` of the bot had asked for, None where it asked for nothing or it was answered."""
        return self._first(select(prompts).where(prompts.c.chat == chat, prompts.c.message == message))

    def last_prompt(self, chat: ChatKey, user: int, since: datetime) -> tuple[int, Prompt] | None:
        """What `user` was asked last, and in which message, if that was after `since`."""
        theirs = prompts.c.chat == chat, prompts.c.user == user, prompts.c.asked_at > since
        with self._database.reading() as connection:
            row = connection.execute(
                select(prompts).where(*theirs).order_by(prompts.c.message.desc()).limit(1)
            ).one_or_none()
        return row and (row.message, Prompt(Purpose(row.purpose), row.about))

    def replied(self, chat: ChatKey, message: int) -> None:
        """It was answered, and so was whatever else asked the same of the same user."""
        here = prompts.c.chat == chat
        with self._database.writing() as connection:
            asked = connection.execute(select(prompts).where(here, prompts.c.message == message)).one_or_none()
            if asked is None:
                return
            alike = here, prompts.c.user == asked.user, prompts.c.purpose == asked.purpose
            rows = connection.execute(select(prompts.c.message, prompts.c.about).where(*alike)).all()
            same = [row.message for row in rows if row.about == asked.about]
            connection.execute(delete(prompts).where(here, prompts.c.message.in_(same)))

    def ask_nothing(self, chat: ChatKey, user: int) -> bool:
        """Whatever `user` was asked in `chat` needs no reply any more; False when nothing was asked."""
        with self._database.writing() as connection:
            theirs = prompts.c.chat == chat, prompts.c.user == user
            return connection.execute(delete(prompts).where(*theirs)).rowcount > 0

    def _first(self, query: Select[tuple[object, ...]]) -> Prompt | None:
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return row and Prompt(Purpose(row.purpose), row.about)
