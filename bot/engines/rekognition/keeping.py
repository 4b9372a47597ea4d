"""Faces into a collection: indexed from a crop of the chosen face, then made part of their person's user vector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.erasing import erase
from bot.engines.rekognition.labels import label_of, place_in, reference_in
from bot.engines.rekognition.users import ANY, LIKENESS, Users
from bot.engines.rekognition.views import SAME_FACE, View, crops
from bot.errors import CapReached, Doubtful, NoFace, NotUsable, PersonFull, ServiceError
from bot.faces import Box, Face, FaceId, PersonId, Photo, Reason, ReferenceId
from bot.ports import Gathered

if TYPE_CHECKING:
    from types_boto3_rekognition.type_defs import (
        BoundingBoxTypeDef,
        FaceTypeDef,
        IndexFacesResponseTypeDef,
    )


class Keeper:
    """Puts faces into collections, in an order from which a crash can be recovered."""

    def __init__(self, calls: Calls, users: Users) -> None:
        self._calls = calls
        self._users = users

    def keep(
        self, collection: str, person: PersonId, reference: ReferenceId, photo: Photo, face: Face, *, sure: bool
    ) -> FaceId:
        """Index `face` of `photo`, then associate it. Raises what `remember` does; then nothing stays."""
        kept = self._index(collection, person, reference, photo, face.box)
        try:
            gathered = self.associate(collection, person, [kept], ANY if sure else LIKENESS)
        except PersonFull:
            self._undo(collection, person, [kept])
            raise
        except CapReached:
            self._undo(collection, person, [kept])
            self._users.delete_empty(collection, person)
            raise
        if gathered.doubtful:
            self._undo(collection, person, [kept])
            raise Doubtful
        return kept

    def recover(self, collection: str, person: PersonId, reference: ReferenceId, *, sure: bool) -> FaceId | None:
        """The face that was indexed for `reference`, now part of `person`; where it cannot be, it is deleted.

        A neighbour's face, indexed by mistake and not yet deleted when the enrolment broke off, is deleted too. The
        label is not asked whose face it is: it stays as it was when a face is moved to somebody else.
        """
        faces = [
            one
            for one in self._calls.list_faces(collection)
            if reference_in(one.get("ExternalImageId", "")) == reference and one.get("UserId") in {None, person}
        ]
        meant = next((FaceId(one["FaceId"]) for one in faces if _is_meant(one)), None)
        if meant and not self._is_kept(collection, person, meant, faces, sure=sure):
            meant = None
        self._undo(collection, person, [FaceId(one["FaceId"]) for one in faces if one["FaceId"] != meant])
        return meant

    def associate(self, collection: str, person: PersonId, faces: Sequence[FaceId], threshold: float) -> Gathered:
        """Make `faces` part of the user vector of `person`, which is made where there is none.

        Raises PersonFull, and Busy where somebody else updates it for too long.
        """
        with self._users.changing(collection, person):
            return self._users.associate(collection, person, faces, threshold)

    def _is_kept(
        self, collection: str, person: PersonId, face: FaceId, listed: Sequence[FaceTypeDef], *, sure: bool
    ) -> bool:
        """Whether `face` is part of the person by now."""
        if any(one.get("UserId") == person for one in listed if one["FaceId"] == face):
            return True
        try:
            return not self.associate(collection, person, [face], ANY if sure else LIKENESS).doubtful
        except PersonFull:
            return False

    def _index(self, collection: str, person: PersonId, reference: ReferenceId, photo: Photo, box: Box) -> FaceId:
        for view in crops(photo, box):
            answer = self._calls.index_faces(collection, view.data, label_of(person, reference, view.share(box)))
            record = next(iter(answer.get("FaceRecords", [])), None)
            if record is None:
                _refuse(answer, view, box)
                continue
            face = FaceId(record["Face"]["FaceId"])
            if view.box(record["Face"]["BoundingBox"]).overlap(box) >= SAME_FACE:
                return face
            self._undo(collection, person, [face])  # a larger neighbour's: look closer
        raise NoFace

    def _undo(self, collection: str, person: PersonId, faces: Sequence[FaceId]) -> None:
        """Raises ServiceError where something is still there, so that the intent stays and is looked at again."""
        if left := erase(self._calls, collection, person, faces):
            raise ServiceError(f"Rekognition did not delete {len(left)} faces that must not stay.")


def _is_meant(face: FaceTypeDef) -> bool:
    """Whether the face is where in its crop the one was that was meant."""
    wanted = place_in(face.get("ExternalImageId", ""))
    return wanted is not None and _place(face.get("BoundingBox", {})).overlap(wanted) >= SAME_FACE


def _place(bounding: BoundingBoxTypeDef) -> Box:
    return Box(
        bounding.get("Left", 0.0), bounding.get("Top", 0.0), bounding.get("Width", 0.0), bounding.get("Height", 0.0)
    )


def _refuse(answer: IndexFacesResponseTypeDef, view: View, box: Box) -> None:
    """Raise NotUsable where the face at `box` was seen and not found fit."""
    for unindexed in answer.get("UnindexedFaces", []):
        there = view.face(unindexed.get("FaceDetail", {})).box.overlap(box) >= SAME_FACE
        reasons = [Reason(reason) for reason in unindexed.get("Reasons", []) if reason in set(Reason)]
        if there and reasons:
            raise NotUsable(reasons)
