"""Faces into a collection: indexed from a crop of the chosen face, then made part of their person's user vector."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from bot.engines.rekognition.calls import AN_ASSOCIATION, Calls
from bot.engines.rekognition.failures import QuotaUsedUp, code_of
from bot.engines.rekognition.views import SAME_FACE, View, crops
from bot.errors import Doubtful, GalleryGone, NoFace, NotUsable, PersonFull, ServiceError
from bot.faces import Box, Face, FaceId, PersonId, Photo, Reason, ReferenceId
from bot.ports import Gathered

if TYPE_CHECKING:
    from types_boto3_rekognition.type_defs import AssociateFacesResponseTypeDef, IndexFacesResponseTypeDef

LIKENESS, ANY = 75.0, 0.0
"""How like a user's other faces a new one must be (AssociateFaces' own default), and where somebody is sure."""
TRIES = 6
MOST_USERS = 10_000
"""Remembered to be there; a new one takes one call more, CreateUser, of which AWS allows only five a second."""
PAUSE = 0.2
"""Seconds, doubled each time: a user that is being updated refuses other updates."""


def label_of(person: PersonId, reference: ReferenceId) -> str:
    """The ExternalImageId of a face: opaque ids, never a name."""
    return f"{person}:{reference}"


class Keeper:
    """Puts faces into collections, in an order from which a crash can be recovered."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._users: set[tuple[str, PersonId]] = set()
        """User vectors that were there a while ago."""

    def keep(
        self, collection: str, person: PersonId, reference: ReferenceId, photo: Photo, face: Face, *, sure: bool
    ) -> FaceId:
        """Index `face` of `photo`, then associate it. Raises NotUsable, NoFace, Doubtful, PersonFull; nothing stays."""
        kept = self._index(collection, label_of(person, reference), photo, face.box)
        try:
            gathered = self.associate(collection, person, [kept], ANY if sure else LIKENESS)
        except PersonFull:
            self._calls.delete_faces(collection, [kept])
            raise
        if gathered.doubtful:
            self._calls.delete_faces(collection, [kept])
            raise Doubtful
        return kept

    def recover(self, collection: str, person: PersonId, reference: ReferenceId) -> FaceId | None:
        """The face that was indexed for `reference`, now part of `person`; where it cannot be, it is deleted."""
        label = label_of(person, reference)
        kept = [
            face
            for face in self._calls.list_faces(collection)
            if face.get("ExternalImageId") == label and "FaceId" in face
        ]
        for face in kept:
            face_id = FaceId(face["FaceId"])
            if face.get("UserId") == person or self._associated(collection, person, face_id):
                return face_id
        self._calls.delete_faces(collection, [face["FaceId"] for face in kept])
        return None

    def associate(self, collection: str, person: PersonId, faces: Sequence[FaceId], threshold: float) -> Gathered:
        """Make `faces` part of the user vector of `person`, which is made where there is none. Raises PersonFull."""
        if (collection, person) not in self._users:
            self._create_user(collection, person)
        try:
            answer = self._patiently_associate(collection, person, faces, threshold)
        except GalleryGone:  # another process forgot the person meanwhile, or the collection is gone: this tells
            self._create_user(collection, person)
            answer = self._patiently_associate(collection, person, faces, threshold)
        doubtful = tuple(_refused(answer, "LOW_MATCH_CONFIDENCE"))
        lost = [*_refused(answer, "FACE_NOT_FOUND"), *_refused(answer, "ASSOCIATED_TO_A_DIFFERENT_USER")]
        if lost:
            raise ServiceError(f"Rekognition did not associate {len(lost)} faces.")
        return Gathered(tuple(face for face in faces if face not in doubtful), doubtful)

    def _associated(self, collection: str, person: PersonId, face: FaceId) -> bool:
        try:
            return not self.associate(collection, person, [face], LIKENESS).doubtful
        except PersonFull:
            return False

    def _index(self, collection: str, label: str, photo: Photo, box: Box) -> FaceId:
        for view in crops(photo, box):
            answer = self._calls.index_faces(collection, view.data, label)
            record = next(iter(answer.get("FaceRecords", [])), None)
            if record is None:
                _refuse(answer, view, box)
                continue
            face_id = FaceId(record["Face"]["FaceId"])
            if view.box(record["Face"]["BoundingBox"]).overlap(box) >= SAME_FACE:
                return face_id
            self._calls.delete_faces(collection, [face_id])  # a larger neighbour's: look closer
        raise NoFace

    def _patiently_associate(
        self, collection: str, person: PersonId, faces: Sequence[FaceId], threshold: float
    ) -> AssociateFacesResponseTypeDef:
        for attempt in range(TRIES):
            try:
                return self._calls.associate_faces(collection, person, faces, threshold)
            except ClientError as error:
                if code_of(error) != "ConflictException" or attempt == TRIES - 1:
                    raise
                time.sleep(PAUSE * 2**attempt * random.uniform(0.5, 1))  # noqa: S311 - jitter, no secret
            except QuotaUsedUp as error:
                raise PersonFull(AN_ASSOCIATION) from error
        raise ServiceError("a user is being updated")

    def _create_user(self, collection: str, person: PersonId) -> None:
        try:
            self._calls.create_user(collection, person)
        except ClientError as error:
            if code_of(error) != "ConflictException":  # it is there already
                raise
        if len(self._users) >= MOST_USERS:
            self._users.clear()
        self._users.add((collection, person))


def _refused(answer: AssociateFacesResponseTypeDef, reason: str) -> Iterator[FaceId]:
    for face in answer.get("UnsuccessfulFaceAssociations", []):
        if reason in face.get("Reasons", []):
            yield FaceId(face.get("FaceId", ""))


def _refuse(answer: IndexFacesResponseTypeDef, view: View, box: Box) -> None:
    """Raise NotUsable where the face at `box` was seen and not found fit."""
    for unindexed in answer.get("UnindexedFaces", []):
        there = view.face(unindexed.get("FaceDetail", {})).box.overlap(box) >= SAME_FACE
        reasons = [Reason(reason) for reason in unindexed.get("Reasons", []) if reason in set(Reason)]
        if there and reasons:
            raise NotUsable(reasons)
