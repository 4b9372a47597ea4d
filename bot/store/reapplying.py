"""Erasures that a restored backup does not know: begun anew in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, exists, select

from bot.faces import Erasure
from bot.store.audit import erase_names
from bot.store.erasing import mark_leaving
from bot.store.erasures import TRIES_FOR, Erasures, all_erasures, read_erasures, write_erasure
from bot.store.tables import erasures, people


class Reapplying(Erasures):
    """Begins again what was begun in the database that this one takes the place of."""

    def _reapplied(self, connection: Connection, since: Sequence[Erasure]) -> list[Erasure]:
        """Begin in this database what was begun in the one that it takes the place of; those that are new here.

        Nobody is told of it again.
        """
        new = [one for one in since if not _is_known(connection, one)]
        numbers = [self._begun_again(connection, one).number for one in new]
        # read again: whose collection it is may be forgotten there, and known here
        return list(read_erasures(connection, all_erasures().where(erasures.c.number.in_(numbers))))

    def _begun_again(self, connection: Connection, before: Erasure) -> Erasure:
        begun = replace(before, until=self._now() + TRIES_FOR, done=None, gave_up=None, gone=0, left=0)
        begun = write_erasure(connection, begun, told=True)
        if begun.person is None:
            self._detached(connection, begun)
        else:
            mark_leaving(connection, begun.gallery, people.c.id == begun.person)
            erase_names(connection, [begun.person])
        return begun


def erasures_since(connection: Connection, moment: datetime) -> list[Erasure]:
    """What was begun from then on, done or not; the oldest first."""
    return list(read_erasures(connection, all_erasures().where(erasures.c.begun_at >= moment)))


def _is_known(connection: Connection, erasure: Erasure) -> bool:
    same = erasures.c.gallery == erasure.gallery.id, erasures.c.begun_at == erasure.begun
    whom = erasures.c.person.is_(None) if erasure.person is None else erasures.c.person == erasure.person
    return bool(connection.scalar(select(exists().where(*same, whom))))
