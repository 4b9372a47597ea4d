"""Collections that another program filled: who is in them, made to be found, and left as they were."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engines.rekognition.calls import AN_ASSOCIATION, Calls
from bot.engines.rekognition.erasing import Eraser
from bot.engines.rekognition.keeping import Keeper
from bot.engines.rekognition.labels import place_in
from bot.engines.rekognition.users import ANY, LIKENESS, Users
from bot.faces import Erased, FaceId, Gallery, PersonId
from bot.ports import ForeignFace, Gathered, Register

ANCHORS = 5
"""Faces of a person that are tried as the one the others are compared with, before the person is left alone."""


class Adopter:
    """Keeps `bot.ports.Adopting`'s promises."""

    most_faces = AN_ASSOCIATION

    def __init__(self, calls: Calls, register: Register) -> None:
        self._calls = calls
        self._users = Users(calls)
        self._keeper = Keeper(calls, self._users)
        self._eraser = Eraser(calls, self._users, register)

    def faces_in(self, collection: str) -> list[ForeignFace]:
        """Every face of `collection` that another program put there, with its label. Raises GalleryGone."""
        return [
            ForeignFace(FaceId(face["FaceId"]), face.get("ExternalImageId"), face.get("UserId"))
            for face in self._calls.list_faces(collection)
            if place_in(face.get("ExternalImageId", "")) is None
        ]

    def gather(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId], *, anew: bool) -> Gathered:
        """Make `faces` part of the user vector of `person`. Raises PersonFull.

        Where this is done `anew`, they are compared with one that most of them are like: a photo of somebody else
        under a name must not decide whose name it is. Where there is no such face, none is taken.
        """
        if gallery.collection is None or not faces:
            return Gathered()
        if not anew:
            return self._keeper.associate(gallery.collection, person, faces, LIKENESS)
        for anchor in faces[:ANCHORS]:
            gathered = self._around(gallery.collection, person, anchor, faces)
            if len(gathered.taken) >= len(gathered.doubtful):
                return gathered
            self._users.delete(gallery.collection, person)
        return Gathered(doubtful=tuple(faces))

    def release(self, gallery: Gallery, people: Sequence[PersonId]) -> Erased:
        """Delete the user vectors of `people` and the faces that were enrolled here; the others stay."""
        if gallery.collection is None:
            return Erased()
        return self._eraser.enrolled_here(gallery, gallery.collection, people)

    def _around(self, collection: str, person: PersonId, anchor: FaceId, faces: Sequence[FaceId]) -> Gathered:
        """The person as those of `faces` that are like `anchor`."""
        self._keeper.associate(collection, person, [anchor], ANY)
        others = [face for face in faces if face != anchor]
        if not others:
            return Gathered((anchor,))
        gathered = self._keeper.associate(collection, person, others, LIKENESS)
        return Gathered((anchor, *gathered.taken), gathered.doubtful)
