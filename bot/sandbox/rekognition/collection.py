"""A collection: faces, users, and the associations between them, which take their time."""

from __future__ import annotations

import heapq
import time
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.sandbox.rekognition.refusals import not_found
from bot.sandbox.rekognition.vectors import Vectors, mean

if TYPE_CHECKING:
    from bot.engines.local.alignment import Points

MODEL_VERSION = "7.0"


class Origin(NamedTuple):
    """What makes two indexed faces the same: the picture's SHA-256, its ExternalImageId, which of its faces."""

    picture: str
    external_image_id: str | None
    number: int


@dataclass
class FaceRecord:
    """An indexed face."""

    face_id: str
    image_id: str
    external_image_id: str | None
    box: dict[str, float]
    confidence: float
    serial: int
    origin: Origin
    user_id: str | None = None

    def described(self) -> dict[str, Any]:
        """As a `Face` of the model."""
        return {
            "FaceId": self.face_id,
            "BoundingBox": self.box,
            "ImageId": self.image_id,
            "ExternalImageId": self.external_image_id,
            "Confidence": self.confidence,
            "IndexFacesModelVersion": MODEL_VERSION,
            "UserId": self.user_id,
        }


@dataclass
class UserRecord:
    """A user: the faces tied to it, those that its vector takes into account already, and changes still to come."""

    user_id: str
    serial: int
    faces: dict[str, Points] = field(default_factory=dict, repr=False)
    counted: dict[str, Points] = field(default_factory=dict, repr=False)
    changes: int = 0

    @property
    def status(self) -> str:
        """CREATED without faces, UPDATING until the vector has caught up, then ACTIVE."""
        if self.changes:
            return "UPDATING"
        return "ACTIVE" if self.faces else "CREATED"


class _Change(NamedTuple):
    due: float
    serial: int
    user: UserRecord
    face_id: str
    vector: Points | None


class Collection:
    """Everything under one CollectionId."""

    def __init__(self, name: str, arn: str, serial: int, tags: dict[str, str]) -> None:
        self.name = name
        self.arn = arn
        self.serial = serial
        self.tags = tags
        self.created = time.time()
        self.faces: dict[str, FaceRecord] = {}
        self.users: dict[str, UserRecord] = {}
        self.indexed: dict[Origin, str] = {}
        self.face_vectors = Vectors()
        self.user_vectors = Vectors()
        self.serials = count(1)
        self._changes: list[_Change] = []

    def user(self, user_id: str) -> UserRecord:
        """Raises Refusal where there is none."""
        if user_id not in self.users:
            raise not_found("user", user_id)
        return self.users[user_id]

    def add(self, face: FaceRecord, vector: Points) -> None:
        """Index a face."""
        self.faces[face.face_id] = face
        self.indexed[face.origin] = face.face_id
        self.face_vectors.put(face.face_id, vector)

    def remove(self, face_id: str) -> None:
        """Erase a face that is tied to nobody."""
        face = self.faces.pop(face_id)
        del self.indexed[face.origin]
        self.face_vectors.drop(face_id)

    def tie(self, user: UserRecord, face_id: str, due: float) -> None:
        """Associate an indexed face; the user's vector learns of it at `due` (of the monotonic clock)."""
        vector = self.face_vectors.get(face_id)
        if vector is not None:
            self.faces[face_id].user_id = user.user_id
            user.faces[face_id] = vector.copy()
            self._change(user, face_id, user.faces[face_id], due)

    def untie(self, user: UserRecord, face_id: str, due: float) -> None:
        """Disassociate a face; the user's vector forgets it at `due`."""
        self.faces[face_id].user_id = None
        del user.faces[face_id]
        self._change(user, face_id, None, due)

    def remove_user(self, user_id: str) -> None:
        """Disassociate all faces of a user and erase it, vector and all, at once."""
        user = self.users.pop(user_id)
        for face_id in user.faces:
            self.faces[face_id].user_id = None
        self.user_vectors.drop(user_id)

    def settle(self, now: float) -> None:
        """Let users' vectors catch up with the changes due by `now`."""
        changed: dict[str, UserRecord] = {}
        while self._changes and self._changes[0].due <= now:
            change = heapq.heappop(self._changes)
            change.user.changes -= 1
            if change.vector is None:
                change.user.counted.pop(change.face_id, None)
            else:
                change.user.counted[change.face_id] = change.vector
            changed[change.user.user_id] = change.user
        for user in changed.values():
            self._average(user)

    def _change(self, user: UserRecord, face_id: str, vector: Points | None, due: float) -> None:
        user.changes += 1
        heapq.heappush(self._changes, _Change(due, next(self.serials), user, face_id, vector))

    def _average(self, user: UserRecord) -> None:
        if self.users.get(user.user_id) is not user:
            return  # deleted meanwhile, and perhaps made anew
        if user.counted:
            self.user_vectors.put(user.user_id, mean(list(user.counted.values())))
        else:
            self.user_vectors.drop(user.user_id)
