"""Who the largest face of a view is: by user vectors, or face by face where people have none yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from botocore.exceptions import ClientError

from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.failures import says_no_faces
from bot.engines.rekognition.views import View
from bot.faces import Bands, Box, Candidate, Face, FaceId, Gallery, Likeness, Origin, PersonId
from bot.ports import Register

Answer = TypeVar("Answer")

BANDS = Bands(match=97.0, maybe=80.0, margin=3.0)
"""First bands, not calibrated on the real service: AWS names 80 for family albums and 99 for public safety."""
MOST_CANDIDATES = 10
MOST_FACES = 500
"""Of a face-level search: the best person's hundred faces must not hide the runner-up."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search says: where the face is that it searched, who that may be, and the faces it did not search.

    `face` is what it tells of the face's quality, None where it tells nothing.
    """

    box: Box
    face: Face | None
    candidates: tuple[Candidate, ...]
    others: tuple[Face, ...] = ()


class Searcher:
    """Searches the collections of galleries."""

    def __init__(self, calls: Calls, register: Register) -> None:
        self._calls = calls
        self._register = register

    def search(self, gallery: Gallery, collection: str, view: View) -> Found | None:
        """Who the largest face of `view` may be, None where there is no face."""
        by_faces = gallery.origin is Origin.ADOPTING  # not everybody has a user vector yet
        return self._by_faces(gallery, collection, view) if by_faces else self.by_users(collection, view)

    def by_users(self, collection: str, view: View) -> Found | None:
        """By user vectors: everybody's photos together."""
        answer = _unless_empty(lambda: self._calls.search_users(collection, view.data, BANDS.maybe, MOST_CANDIDATES))
        searched = answer.get("SearchedFace") if answer else None
        if not answer or not searched:
            return None
        scores = {
            PersonId(match["User"]["UserId"]): float(match["Similarity"])
            for match in answer.get("UserMatches", [])
            if "Similarity" in match and "UserId" in match.get("User", {})
        }
        others = tuple(view.face(other.get("FaceDetails", {})) for other in answer.get("UnsearchedFaces", []))
        face = view.face(searched.get("FaceDetail", {}))
        return Found(face.box, face, _candidates(scores), others)

    def likenesses(self, collection: str, view: View, threshold: float = 0.0) -> tuple[Box, list[Likeness]] | None:
        """Where the largest face is, and which faces it is like, the likest first; None where there is no face."""
        answer = _unless_empty(lambda: self._calls.search_faces(collection, view.data, threshold, MOST_FACES))
        if answer is None:
            return None
        likenesses = [
            Likeness(FaceId(match["Face"]["FaceId"]), float(match["Similarity"]))
            for match in answer.get("FaceMatches", [])
            if "Similarity" in match and "FaceId" in match.get("Face", {})
        ]
        box = view.box(answer.get("SearchedFaceBoundingBox", {}))
        return box, sorted(likenesses, key=lambda likeness: -likeness.similarity)

    def _by_faces(self, gallery: Gallery, collection: str, view: View) -> Found | None:
        """By single faces: a person is as like as the likest of theirs."""
        found = self.likenesses(collection, view, BANDS.maybe)
        if found is None:
            return None
        box, likenesses = found
        owners = self._register.owners(gallery, [likeness.face for likeness in likenesses])
        scores: dict[PersonId, float] = {}
        for likeness in likenesses:  # the likest first
            if likeness.face in owners:
                scores.setdefault(owners[likeness.face], likeness.similarity)
        return Found(box, None, _candidates(scores))


def _unless_empty(search: Callable[[], Answer]) -> Answer | None:
    """What `search` finds, None where it says that nobody is in the picture; some searches say so by failing."""
    try:
        return search()
    except ClientError as error:
        if says_no_faces(error):
            return None
        raise


def _candidates(scores: Mapping[PersonId, float]) -> tuple[Candidate, ...]:
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:MOST_CANDIDATES]
    return tuple(Candidate(person, score) for person, score in ranked)
