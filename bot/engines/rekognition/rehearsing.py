"""Every remembered face searched for as if it were a new photo's: one SearchFaces each."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor

from botocore.exceptions import ClientError

from bot.engines.rekognition.calls import Calls, batches
from bot.engines.rekognition.failures import says_not_found
from bot.faces import Candidate, FaceId, Gallery, PersonId, Trial
from bot.ports import Register

SIDE_BY_SIDE = 8
"""Searches at a time: enough for AWS's default pace, and the pool has room left for the photos of chats."""
ANY = 0.0
MOST_FACES = 4096
"""A search tells of no more: in larger collections, of the likest ones (Rekognition API, SearchFaces)."""


class Rehearser:
    """Tries every face of a collection."""

    def __init__(self, calls: Calls, register: Register, pool: Executor) -> None:
        self._calls = calls
        self._register = register
        self._pool = pool

    def __call__(self, gallery: Gallery, collection: str) -> list[Trial]:
        """A trial for each face that is somebody's; one that is erased meanwhile has none."""
        listed = [FaceId(face["FaceId"]) for face in self._calls.list_faces(collection)]
        owners = self._register.owners(gallery, listed)
        trials: list[Trial | None] = []
        for some in batches(sorted(owners), SIDE_BY_SIDE):
            trials += self._pool.map(lambda face: self._trial(collection, face, owners), some)
        return [trial for trial in trials if trial]

    def _trial(self, collection: str, face: FaceId, owners: Mapping[FaceId, PersonId]) -> Trial | None:
        try:
            answer = self._calls.search_stored(collection, face, ANY, MOST_FACES)
        except ClientError as error:
            if says_not_found(error):
                return None
            raise
        scores: dict[PersonId, float] = {}
        for match in answer.get("FaceMatches", []):
            owner = owners.get(FaceId(match.get("Face", {}).get("FaceId", "")))
            if owner:
                scores[owner] = max(scores.get(owner, 0.0), float(match.get("Similarity", 0.0)))
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        return Trial(face, owners[face], tuple(Candidate(person, score) for person, score in ranked))
