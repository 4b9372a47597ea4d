"""Who everybody in a photo is: each face searched for by itself, or the largest first, which may tell of the others."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor

from bot.engines.rekognition.searching import Found, Searcher
from bot.engines.rekognition.views import SAME_FACE, crops, whole
from bot.faces import Candidate, Face, Gallery, Photo, Sighting


class Identifier:
    """The two ways of searching for every face of a photo."""

    def __init__(self, searcher: Searcher, pool: Executor) -> None:
        self._searcher = searcher
        self._pool = pool

    def one_by_one(self, gallery: Gallery, collection: str, photo: Photo, faces: Sequence[Face]) -> list[Sighting]:
        """The documented way, once `faces` were found: search for each; a portrait is its own crop."""
        if len(faces) == 1:
            found = self._searcher.search(gallery, collection, whole(photo))
            return [Sighting(faces[0], _candidates_for(faces[0], found) or ())]
        return self._in_crops(gallery, collection, photo, faces)

    def largest_first(self, gallery: Gallery, collection: str, photo: Photo) -> list[Sighting]:
        """The cheap way: search for the largest face in the whole photo, and for those it tells of in crops."""
        found = self._searcher.by_users(collection, whole(photo))
        if found is None or found.face is None:
            return []
        return [
            Sighting(found.face, found.candidates),
            *self._in_crops(gallery, collection, photo, found.others),
        ]

    def _in_crops(self, gallery: Gallery, collection: str, photo: Photo, faces: Sequence[Face]) -> list[Sighting]:
        """Search for each face in a crop of its own, side by side."""
        return list(self._pool.map(lambda face: self._sighting(gallery, collection, photo, face), faces))

    def _sighting(self, gallery: Gallery, collection: str, photo: Photo, face: Face) -> Sighting:
        for view in crops(photo, face.box):
            candidates = _candidates_for(face, self._searcher.search(gallery, collection, view))
            if candidates is not None:
                return Sighting(face, candidates)
        return Sighting(face)


def _candidates_for(face: Face, found: Found | None) -> tuple[Candidate, ...] | None:
    """The candidates of a search, None where it searched another face than this one, a larger neighbour's."""
    return found.candidates if found and found.box.overlap(face.box) >= SAME_FACE else None
