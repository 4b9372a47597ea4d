"""What the Rekognition engine must find again: its collections, whose face is whose, and what it found out."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, insert, select, update

from bot.faces import FaceId, Gallery, PersonId
from bot.store.batches import batches
from bot.store.database import Part
from bot.store.tables import faces, galleries, notes, people


class SqlRegister(Part):
    """`bot.ports.Register` in the database."""

    def collection(self, gallery: Gallery) -> str | None:
        """The name under which the faces of `gallery` are kept by now, None where nothing was kept yet."""
        with self._database.reading() as connection:
            name: str | None = connection.scalar(select(galleries.c.collection).where(galleries.c.id == gallery.id))
            return name

    def keep_collection(self, gallery: Gallery, collection: str) -> None:
        """The engine keeps the faces of `gallery` under this name from now on."""
        with self._database.writing() as connection:
            connection.execute(update(galleries).where(galleries.c.id == gallery.id).values(collection=collection))

    def owners(self, gallery: Gallery, wanted: Sequence[FaceId]) -> dict[FaceId, PersonId]:
        """Whose finished faces these are, as far as they are anybody's in `gallery`."""
        query = (
            select(faces.c.face, faces.c.person)
            .join(people, people.c.id == faces.c.person)
            .where(people.c.gallery == gallery.id)
        )
        with self._database.reading() as connection:
            rows = [row for some in batches(wanted) for row in connection.execute(query.where(faces.c.face.in_(some)))]
        return {row.face: row.person for row in rows}

    def note(self, name: str) -> str | None:
        """What was found out about the engine under `name`, None where nothing was."""
        with self._database.reading() as connection:
            value: str | None = connection.scalar(select(notes.c.value).where(notes.c.name == name))
            return value

    def set_note(self, name: str, value: str) -> None:
        """Write down what was found out."""
        with self._database.writing() as connection:
            connection.execute(delete(notes).where(notes.c.name == name))
            connection.execute(insert(notes).values(name=name, value=value))
