"""What is known of whom they agreed with, as it is handed out in an export."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from bot.faces import Gallery, PersonId
from bot.store.database import Part
from bot.store.tables import consents, people


class Exports(Part):
    """What no other question asks for."""

    def agreements(self, gallery: Gallery) -> dict[PersonId, tuple[str, int | None, str, str, datetime]]:
        """Who of `gallery` agreed to be known: in which mode, by whom, in which text version and language, and when."""
        query = select(consents).join(people, people.c.id == consents.c.person).where(people.c.gallery == gallery.id)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return {row.person: (row.mode, row.by, row.version, row.language, row.at) for row in rows}
