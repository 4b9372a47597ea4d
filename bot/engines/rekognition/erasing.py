"""Faces out of a collection, and the proof: what was deleted is looked for again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.engines.rekognition.calls import Calls
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

    def __init__(self, calls: Calls, register: Register) -> None:
        self._calls = calls
        self._register = register

    def faces(self, gallery: Gallery, collection: str, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Erase those of `faces` that are kept for `person`; ids of nobody count as gone."""
        there = self._calls.faces(collection, faces)
        theirs = self._of(gallery, person, there)
        others = {face["FaceId"] for face in there} - set(theirs)
        left = self._erase(collection, person, theirs, _tied(there, person))
        gone = tuple(face for face in faces if face not in left and face not in others)
        return Erased(gone, tuple(left))

    def person(self, gallery: Gallery, collection: str, person: PersonId) -> Erased:
        """Erase everything kept for `person`, in whatever state it is: the user vector, then every face."""
        theirs = self._of(gallery, person, list(self._calls.list_faces(collection)))
        self._delete_user(collection, person)
        left = set(self._erase(collection, person, theirs, ()))
        left |= set(self._of(gallery, person, list(self._calls.list_faces(collection))))  # nothing that came meanwhile?
        return Erased(tuple(face for face in theirs if face not in left), tuple(sorted(left)))

    def everybody(self, collection: str) -> Erased:
        """Delete the whole collection; gone is what it held."""
        try:
            held = tuple(FaceId(face["FaceId"]) for face in self._calls.list_faces(collection))
            self._calls.delete_collection(collection)
        except GalleryGone:
            return Erased()
        return Erased(unconfirmed=held) if self._is_there(collection) else Erased(gone=held)

    def _of(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceTypeDef]) -> list[FaceId]:
        """Which of `faces` are kept for `person`: by their user, by their label, or because the store says so."""
        owners = self._register.owners(gallery, [FaceId(face["FaceId"]) for face in faces]) if gallery.foreign else {}
        return [
            FaceId(face["FaceId"])
            for face in faces
            if face.get("UserId") == person
            or face.get("ExternalImageId", "").startswith(f"{person}:")
            or owners.get(FaceId(face["FaceId"])) == person
        ]

    def _erase(
        self, collection: str, person: PersonId, faces: Sequence[FaceId], tied: Sequence[FaceId]
    ) -> Sequence[FaceId]:
        """What of `faces`, of which `tied` are in a user vector, is still there after a few rounds of deleting."""
        left = faces
        for number in range(ROUNDS):
            if not left:
                break
            if number:
                time.sleep(PAUSE * 2 ** (number - 1))
            self._calls.disassociate_faces(collection, person, tied)  # else Rekognition would not delete them
            self._calls.delete_faces(collection, left)
            there = self._calls.faces(collection, left)
            left, tied = _ids(there), _tied(there, person)
        return left

    def _delete_user(self, collection: str, person: PersonId) -> None:
        try:
            self._calls.delete_user(collection, person)
        except GalleryGone:
            self._calls.describe_collection(collection)  # only the user was missing, or it raises the same

    def _is_there(self, collection: str) -> bool:
        try:
            self._calls.describe_collection(collection)
        except GalleryGone:
            return False
        return True


def _ids(faces: Sequence[FaceTypeDef]) -> list[FaceId]:
    return [FaceId(face["FaceId"]) for face in faces]


def _tied(faces: Sequence[FaceTypeDef], person: PersonId) -> list[FaceId]:
    return [FaceId(face["FaceId"]) for face in faces if face.get("UserId") == person]
