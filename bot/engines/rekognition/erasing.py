"""Faces out of a collection, and the proof: what was deleted is looked for again."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.labels import person_in, place_in
from bot.engines.rekognition.patience import patiently
from bot.engines.rekognition.users import Users
from bot.errors import GalleryGone
from bot.faces import Erased, FaceId, Gallery, PersonId
from bot.ports import Register

if TYPE_CHECKING:
    from types_boto3_rekognition.type_defs import FaceTypeDef

ROUNDS = 3
PAUSE = 0.5
"""Seconds between rounds, doubled: a face may be tied to its user for a moment longer."""


class Eraser:
    """Erases from the collections of galleries."""

    def __init__(self, calls: Calls, users: Users, register: Register) -> None:
        self._calls = calls
        self._users = users
        self._register = register

    def faces(self, gallery: Gallery, collection: str, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Erase those of `faces` that are kept for `person`; ids of nobody count as gone."""
        there = self._calls.faces(collection, faces)
        theirs = self._of(gallery, person, there)
        others = {face["FaceId"] for face in there} - set(theirs)
        left = erase(self._calls, collection, person, theirs, _tied(there, person))
        gone = tuple(face for face in faces if face not in left and face not in others)
        return Erased(gone, tuple(left))

    def person(self, gallery: Gallery, collection: str, person: PersonId) -> Erased:
        """Erase everything kept for `person`, in whatever state it is: the user vector, then every face."""
        theirs = self._of(gallery, person, list(self._calls.list_faces(collection)))
        self._users.delete(collection, person)
        left = set(erase(self._calls, collection, person, theirs))
        left |= set(self._of(gallery, person, list(self._calls.list_faces(collection))))  # nothing that came meanwhile?
        return Erased(tuple(face for face in theirs if face not in left), tuple(sorted(left)))

    def enrolled_here(self, gallery: Gallery, collection: str, people: Sequence[PersonId]) -> Erased:
        """Erase the user vectors of `people` and the faces that whobot itself indexed; what was there before stays."""
        listed = list(self._calls.list_faces(collection))  # while their users still tell whose they are
        owners = self._register.owners(gallery, _ids(listed))
        ours = [face for face in listed if place_in(face.get("ExternalImageId", ""))]
        ids = _ids([face for face in ours if _whose(face, owners, foreign=gallery.foreign) in people])
        for person in people:
            self._users.delete(collection, person)
        left = erase(self._calls, collection, PersonId(""), ids)
        return Erased(tuple(face for face in ids if face not in left), tuple(left))

    def everybody(self, collection: str) -> Erased:
        """Delete the whole collection; gone is what it held."""
        try:
            held = tuple(_ids(list(self._calls.list_faces(collection))))
            self._calls.delete_collection(collection)
        except GalleryGone:
            return Erased()
        return Erased(unconfirmed=held) if self._is_there(collection) else Erased(gone=held)

    def _of(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceTypeDef]) -> list[FaceId]:
        """Which of `faces` are kept for `person`."""
        owners = self._register.owners(gallery, _ids(faces))
        return [FaceId(face["FaceId"]) for face in faces if _whose(face, owners, foreign=gallery.foreign) == person]

    def _is_there(self, collection: str) -> bool:
        with suppress(GalleryGone):
            self._calls.describe_collection(collection)
            return True
        return False


def erase(
    calls: Calls, collection: str, person: PersonId, faces: Sequence[FaceId], tied: Sequence[FaceId] = ()
) -> Sequence[FaceId]:
    """What of `faces`, of which `tied` are in the person's vector, is still there after a few rounds of deleting."""
    left = faces
    for number in range(ROUNDS):
        if not left:
            break
        if number:
            time.sleep(PAUSE * 2 ** (number - 1))
        if tied:  # else Rekognition would not delete them
            _untie(calls, collection, person, tied)
        calls.delete_faces(collection, left)
        there = calls.faces(collection, left)
        left, tied = _ids(there), _tied(there, person)
    return left


def _untie(calls: Calls, collection: str, person: PersonId, faces: Sequence[FaceId]) -> None:
    with suppress(GalleryGone):  # somebody has forgotten the person meanwhile, and so untied them
        patiently(lambda: calls.disassociate_faces(collection, person, faces))


def _ids(faces: Sequence[FaceTypeDef]) -> list[FaceId]:
    return [FaceId(face["FaceId"]) for face in faces]


def _tied(faces: Sequence[FaceTypeDef], person: PersonId) -> list[FaceId]:
    return [FaceId(face["FaceId"]) for face in faces if face.get("UserId") == person]


def _whose(face: FaceTypeDef, owners: Mapping[FaceId, PersonId], *, foreign: bool) -> str | None:
    """Whose a face is: its user's; where it is tied to nobody, the store says so, or else the label of its enrolment.

    The label comes last: it stays as it was when a face is moved to somebody else. In a collection that another
    program filled the store comes first, as users there may be of that program.
    """
    owner = owners.get(FaceId(face["FaceId"]))
    if owner and foreign:
        return owner
    return face.get("UserId") or owner or person_in(face.get("ExternalImageId", ""))
