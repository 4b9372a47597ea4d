"""Where the local engine keeps its templates."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.faces import FaceId, Gallery, PersonId
from bot.ports import Template
from bot.store.batches import batches
from bot.store.database import Part
from bot.store.galleries import changed, revision_of
from bot.store.tables import templates

ALL = select(templates.c.face, templates.c.person, templates.c.vector).where(
    templates.c.gallery == bindparam("gallery")
)


class SqlTemplates(Part):
    """Templates in the database, with a number per gallery that tells whether they changed."""

    def put(self, gallery: Gallery, template: Template) -> None:
        """Keep `template`, in place of one with the same face id."""
        with self._database.writing() as connection:
            connection.execute(
                delete(templates).where(templates.c.gallery == gallery.id, templates.c.face == template.face)
            )
            connection.execute(
                insert(templates).values(
                    gallery=gallery.id, face=template.face, person=template.person, vector=template.vector
                )
            )
            changed(connection, gallery)

    def all(self, gallery: Gallery) -> list[Template]:
        """Every template of `gallery`, ordered by face id."""
        with self._database.reading() as connection:
            rows = connection.execute(ALL, {"gallery": gallery.id})
            kept = [Template(face, person, vector) for face, person, vector in rows]
        kept.sort(key=attrgetter("face"))  # databases differ in how they sort text
        return kept

    def of(self, gallery: Gallery, person: PersonId) -> list[FaceId]:
        """The faces kept for `person`."""
        query = select(templates.c.face).where(templates.c.gallery == gallery.id, templates.c.person == person)
        with self._database.reading() as connection:
            return sorted(connection.scalars(query))

    def assign(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """Those of `faces` that are kept for `source` are kept for `to` from now on; others are passed over."""
        theirs = update(templates).where(templates.c.gallery == gallery.id, templates.c.person == source)
        with self._database.writing() as connection:
            moved = [
                connection.execute(theirs.where(templates.c.face.in_(some)).values(person=to)).rowcount
                for some in batches(faces)
            ]
            if any(moved):
                changed(connection, gallery)

    def delete(self, gallery: Gallery, faces: Sequence[FaceId]) -> None:
        """Erase these; ids that are not there are passed over."""
        if not faces:
            return
        one = delete(templates).where(templates.c.gallery == gallery.id, templates.c.face == bindparam("gone"))
        with self._database.writing() as connection:
            connection.execute(one, [{"gone": face} for face in faces])
            changed(connection, gallery)
        self._database.scrub()

    def revision(self, gallery: Gallery) -> int:
        """A number that grows whenever a template of `gallery` is put, assigned or deleted, by whichever process."""
        with self._database.reading() as connection:
            return revision_of(connection, gallery)


def delete_templates(connection: Connection, gallery: Gallery, person: PersonId) -> None:
    """Erase every template of `person`, as part of a larger transaction."""
    theirs = templates.c.gallery == gallery.id, templates.c.person == person
    if connection.execute(delete(templates).where(*theirs)).rowcount:
        changed(connection, gallery)
