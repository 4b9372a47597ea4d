"""User vectors: made for somebody new, changed by one at a time, and deleted when nobody's face is in them."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from bot.engines.rekognition.calls import AN_ASSOCIATION, Calls
from bot.engines.rekognition.failures import QuotaUsedUp, code_of
from bot.engines.rekognition.patience import patiently
from bot.errors import GalleryGone, PersonFull, ServiceError
from bot.faces import FaceId, PersonId
from bot.ports import Gathered

if TYPE_CHECKING:
    from types_boto3_rekognition.type_defs import AssociateFacesResponseTypeDef

LIKENESS, ANY = 75.0, 0.0
"""How like a user's other faces a new one must be (AssociateFaces' own default), and where somebody is sure."""
MOST_USERS = 10_000
"""Remembered to be there; a new one takes one call more, CreateUser, of which AWS allows only five a second."""
LOCKS = 64


class Users:
    """The user vectors of all collections; whoever changes one holds it by `changing`."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._known: set[tuple[str, PersonId]] = set()
        """Those that were there a while ago."""
        self._locks = [threading.Lock() for _ in range(LOCKS)]

    @contextmanager
    def changing(self, collection: str, *people: PersonId) -> Iterator[None]:
        """One update of a user at a time, as Rekognition wants it; other processes are waited for by `patiently`."""
        with ExitStack() as held:
            # everybody takes several in the same order, so that no two wait for one another
            for number in sorted({hash((collection, person)) % LOCKS for person in people}):
                held.enter_context(self._locks[number])
            yield

    def associate(self, collection: str, person: PersonId, faces: Sequence[FaceId], threshold: float) -> Gathered:
        """Make `faces` part of the vector of `person`, which is made where there is none.

        Raises PersonFull, and Busy where somebody else updates it for too long.
        """
        answer = self._associated(collection, person, faces, threshold)
        doubtful = tuple(_refused(answer, "LOW_MATCH_CONFIDENCE"))
        lost = [*_refused(answer, "FACE_NOT_FOUND"), *_refused(answer, "ASSOCIATED_TO_A_DIFFERENT_USER")]
        if lost:
            raise ServiceError(f"Rekognition did not associate {len(lost)} faces.")
        return Gathered(tuple(face for face in faces if face not in doubtful), doubtful)

    def disassociate(self, collection: str, person: PersonId, faces: Sequence[FaceId]) -> None:
        """Take `faces` out of the vector of `person`. Raises Busy."""
        patiently(lambda: self._calls.disassociate_faces(collection, person, faces))

    def faces_of(self, collection: str, person: PersonId) -> list[FaceId] | None:
        """What the vector of `person` is made of, None where there is no such vector."""
        try:
            faces = [FaceId(face["FaceId"]) for face in self._calls.list_faces(collection, person)]
        except GalleryGone:
            self._calls.describe_collection(collection)  # only the user was missing, or it raises the same
            return None
        self._is_there(collection, person)
        return faces

    def make(self, collection: str, person: PersonId) -> None:
        """Make a vector without faces, unless it is there."""
        try:
            self._calls.create_user(collection, person)
        except ClientError as error:
            if code_of(error) != "ConflictException":  # it is there already
                raise
        self._is_there(collection, person)

    def delete(self, collection: str, person: PersonId) -> None:
        """Delete the vector of `person`, if there is one; the faces stay, tied to nobody. Raises Busy."""
        try:
            patiently(lambda: self._calls.delete_user(collection, person))
        except GalleryGone:
            self._calls.describe_collection(collection)  # only the user was missing, or it raises the same

    def delete_empty(self, collection: str, person: PersonId) -> None:
        """Delete the vector of `person` where no face is in it. Raises Busy."""
        with self.changing(collection, person):
            if self.faces_of(collection, person) == []:
                self.delete(collection, person)
                self._known.discard((collection, person))

    def _associated(
        self, collection: str, person: PersonId, faces: Sequence[FaceId], threshold: float
    ) -> AssociateFacesResponseTypeDef:
        def associated() -> AssociateFacesResponseTypeDef:
            return patiently(lambda: self._calls.associate_faces(collection, person, faces, threshold))

        try:
            if (collection, person) not in self._known:
                self.make(collection, person)
            try:
                return associated()
            except GalleryGone:  # another process forgot the person meanwhile, or the collection is gone: this tells
                self.make(collection, person)
                return associated()
        except QuotaUsedUp as error:
            raise PersonFull(AN_ASSOCIATION) from error

    def _is_there(self, collection: str, person: PersonId) -> None:
        if len(self._known) >= MOST_USERS:
            self._known.clear()
        self._known.add((collection, person))


def _refused(answer: AssociateFacesResponseTypeDef, reason: str) -> Iterator[FaceId]:
    for face in answer.get("UnsuccessfulFaceAssociations", []):
        if reason in face.get("Reasons", []):
            yield FaceId(face.get("FaceId", ""))
