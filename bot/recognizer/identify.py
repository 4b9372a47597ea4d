"""Identify: who is in this photo?"""

from __future__ import annotations

from collections.abc import Mapping

from bot.faces import Answer, Bands, Gallery, Identified, Named, Person, PersonId, Photo, Sighting
from bot.ports import FaceEngine, Store
from bot.recognizer.bands import band, bands_of


class Identify:
    """Every face of a photo, with a name where one is known."""

    def __init__(self, engine: FaceEngine, store: Store) -> None:
        self._engine = engine
        self._store = store

    def __call__(self, gallery: Gallery, photo: Photo) -> Identified:
        """One answer a face, from left to right; none where there is no face. Raises PhotoError, ServiceError."""
        sightings = self._engine.identify(gallery, photo)
        ids = {candidate.person for sighting in sightings for candidate in sighting.candidates}
        people = self._store.persons(gallery, sorted(ids))
        bands = bands_of(gallery, self._store, self._engine.bands)
        return Identified(
            answers=tuple(_answer(sighting, people, bands) for sighting in sightings),
            nobody_enrolled=not people and self._store.is_empty(gallery),
        )


def _answer(sighting: Sighting, people: Mapping[PersonId, Person], bands: Bands) -> Answer:
    # somebody whose enrolment was never finished is no candidate
    named = [
        Named(people[candidate.person], candidate.similarity)
        for candidate in sighting.candidates
        if candidate.person in people and candidate.similarity >= bands.maybe
    ]
    return Answer(sighting.face, band(named, bands), tuple(named))
