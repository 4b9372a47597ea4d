"""What was done to a gallery and can be taken back."""

from __future__ import annotations

from sqlalchemy import Connection, delete

from bot.faces import Gallery, PersonId
from bot.store.database import Part
from bot.store.tables import changes


class Changes(Part):
    """The journal of a gallery."""


def erase_changes(connection: Connection, gallery: Gallery, person: PersonId) -> None:
    """Nothing that was done to `person` can be taken back any more."""
    connection.execute(delete(changes).where(changes.c.gallery == gallery.id, changes.c.person == person))
