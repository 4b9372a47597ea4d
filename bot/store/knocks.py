"""Who was turned away."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, insert, select

from bot.store.database import Part
from bot.store.tables import knocks


class Knocks(Part):
    """Strangers, by their own id or that of their group."""

    def knock(self, number: int, language: str | None, since: datetime, most: int) -> bool:
        """Somebody came; False where they, or `most` others, did so after `since`. What is older is forgotten."""
        with self._database.writing() as connection:
            connection.execute(delete(knocks).where(knocks.c.at <= since))
            came = connection.scalar(select(func.count()).select_from(knocks).where(knocks.c.id == number))
            everybody = connection.scalar(select(func.count()).select_from(knocks))
            if came or (everybody or 0) >= most:
                return False
            connection.execute(insert(knocks).values(id=number, language=language, at=self._now()))
            return True

    def knocked(self, number: int) -> str | None:
        """Which language they speak, as far as they said when they came."""
        with self._database.reading() as connection:
            return connection.scalar(select(knocks.c.language).where(knocks.c.id == number))

    def turn_away(self, number: int) -> None:
        """They came just now, whatever they did before."""
        with self._database.writing() as connection:
            language = connection.scalar(select(knocks.c.language).where(knocks.c.id == number))
            connection.execute(delete(knocks).where(knocks.c.id == number))
            connection.execute(insert(knocks).values(id=number, language=language, at=self._now()))
