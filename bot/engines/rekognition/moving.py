"""Faces from one user vector to another, in an order from which a move that was broken off can be repeated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.engines.rekognition.calls import AN_ASSOCIATION, Calls
from bot.engines.rekognition.labels import place_in
from bot.engines.rekognition.users import ANY, LIKENESS, Users
from bot.errors import PersonFull
from bot.faces import FaceId, PersonId

if TYPE_CHECKING:
    from types_boto3_rekognition.type_defs import FaceTypeDef


@dataclass(frozen=True, slots=True)
class Coming:
    """What is to be moved: `tied` to the old user still, `free` since an earlier move was broken off, or `loose`.

    A loose face is another program's, and tied to nobody: a move may have been broken off, or an adoption found it
    unlike the person's others.
    """

    tied: list[FaceId]
    free: list[FaceId]
    loose: list[FaceId]

    def __bool__(self) -> bool:
        return bool(self.tied or self.free or self.loose)

    @property
    def sure(self) -> list[FaceId]:
        """Those that the new user takes however they look."""
        return [*self.tied, *self.free]


class Mover:
    """Moves faces between the people of a collection."""

    def __init__(self, calls: Calls, users: Users) -> None:
        self._calls = calls
        self._users = users

    def move(self, collection: str, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """Untie `faces` from `source` and tie them to `to`; a user that is left without faces is deleted.

        Those that are not there, are of `to` already, or of anybody else are passed over. Raises PersonFull, and
        then nothing was changed.
        """
        with self._users.changing(collection, source, to):
            coming = _coming(self._calls.faces(collection, faces), source)
            room = self._room(collection, source, to, coming) if coming else 0
            self._leave(collection, source, coming)
            if coming.sure:
                self._arrive(collection, source, to, coming)
            self._look_again(collection, to, coming.loose[:room])

    def _room(self, collection: str, source: PersonId, to: PersonId, coming: Coming) -> int:
        """How many faces `to` can still take when all have come, of whom there is a vector by then."""
        held = self._users.faces_of(collection, to)
        room = AN_ASSOCIATION - len(held or ()) - len(coming.sure)
        if room < 0:
            if coming.free:  # a move was broken off, and meanwhile others took the room: back to where they were
                self._users.associate(collection, source, coming.free, ANY)
            raise PersonFull(AN_ASSOCIATION)
        if held is None:
            self._users.make(collection, to)  # where this fails, nothing was untied yet
        return room

    def _leave(self, collection: str, source: PersonId, coming: Coming) -> None:
        """Untie what is tied; of a user with no other face, deleting it does that at once, and nobody waits for it."""
        theirs = self._users.faces_of(collection, source)
        if theirs is not None and set(theirs) <= set(coming.tied):
            self._users.delete(collection, source)
        elif coming.tied:
            self._users.disassociate(collection, source, coming.tied)

    def _arrive(self, collection: str, source: PersonId, to: PersonId, coming: Coming) -> None:
        try:
            self._users.associate(collection, to, coming.sure, ANY)
        except PersonFull:  # another process was faster since the room was looked at
            self._users.associate(collection, source, coming.sure, ANY)
            raise

    def _look_again(self, collection: str, to: PersonId, loose: Sequence[FaceId]) -> None:
        """Tie of `loose` what is like the others of `to`; the rest is theirs without being matched by, as before."""
        if loose:
            with suppress(PersonFull):
                self._users.associate(collection, to, loose, LIKENESS)


def _coming(there: Sequence[FaceTypeDef], source: PersonId) -> Coming:
    untied = [face for face in there if not face.get("UserId")]
    return Coming(
        tied=_ids(face for face in there if face.get("UserId") == source),
        free=_ids(face for face in untied if _is_ours(face)),
        loose=_ids(face for face in untied if not _is_ours(face)),
    )


def _is_ours(face: FaceTypeDef) -> bool:
    return place_in(face.get("ExternalImageId", "")) is not None


def _ids(faces: Iterable[FaceTypeDef]) -> list[FaceId]:
    return [FaceId(face["FaceId"]) for face in faces]
