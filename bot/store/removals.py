"""References that are removed one by one, and learned again where Telegram has their photo."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from bot.errors import Stale
from bot.faces import Change, Gallery, Kind, ReferenceId, Stage
from bot.store.changes import is_change, note, of, pending_changes
from bot.store.database import Part
from bot.store.galleries import changed
from bot.store.tables import changes, faces, people


class Removals(Part):
    """Begun before the engine is asked, and finished afterwards."""

    def begin_removal(self, gallery: Gallery, reference: ReferenceId) -> Change:
        """This reference is about to go; asked again, the same change. Raises Stale where it is gone."""
        query = (
            select(faces.c.face, faces.c.person, faces.c.file, faces.c.seen)
            .join(people, people.c.id == faces.c.person)
            .where(people.c.gallery == gallery.id, faces.c.id == reference, faces.c.face.is_not(None))
        )
        with self._database.writing() as connection:
            row = connection.execute(query).one_or_none()
            if row is None:
                raise Stale
            begun = pending_changes(
                connection, of(gallery), changes.c.kind == Kind.REMOVED, changes.c.person == row.person
            )
            again = next((change for change in begun if change.faces == (row.face,)), None)
            about = {"person": row.person, "file": row.file, "seen": row.seen, "faces": [row.face]}
            return again or note(connection, gallery, self._now(), kind=Kind.REMOVED, stage=Stage.BEGUN, **about)

    def finish_removal(self, change: Change) -> None:
        """The engine has it no more: its place in Telegram is kept for /undo, where there is one."""
        with self._database.writing() as connection:
            gone = faces.c.person == change.person, faces.c.face.in_(change.faces)
            connection.execute(delete(faces).where(*gone))
            if change.undoable:
                connection.execute(update(changes).where(is_change(change)).values(stage=Stage.DONE))
            else:
                connection.execute(delete(changes).where(is_change(change)))
            changed(connection, change.gallery)
        self._database.scrub()
