"""From what an engine saw and what people said about it to an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.faces import (
    UNSAID,
    Answer,
    Band,
    Bands,
    Gallery,
    Identified,
    Named,
    Person,
    PersonId,
    Said,
    Sighting,
    Verdict,
)
from bot.ports import Store
from bot.recognizer.bands import band, bands_of


class Answering:
    """Puts names to sightings, in the bands that hold in their gallery."""

    def __init__(self, store: Store, default: Bands) -> None:
        self._store = store
        self._default = default

    def __call__(self, gallery: Gallery, sightings: Sequence[Sighting], said: Sequence[Said] = ()) -> Identified:
        """One answer a face, in their order; `said` has an entry a face, or none at all."""
        words = said or (UNSAID,) * len(sightings)
        ids = {candidate.person for sighting in sightings for candidate in sighting.candidates}
        ids |= {word.person for word in words if word.person}
        people = self._store.persons(gallery, sorted(ids))
        bands = bands_of(gallery, self._store, self._default)
        return Identified(
            answers=tuple(_answer(*both, people, bands) for both in zip(sightings, words, strict=True)),
            nobody_enrolled=not people and self._store.is_empty(gallery),
        )


def _answer(sighting: Sighting, said: Said, people: Mapping[PersonId, Person], bands: Bands) -> Answer:
    # somebody whose enrolment was never finished is no candidate
    named = tuple(
        Named(people[candidate.person], candidate.similarity)
        for candidate in sighting.candidates
        if candidate.person in people and candidate.similarity >= bands.maybe and candidate.person not in said.rejected
    )
    settled = people.get(said.person) if said.person else None
    if said.verdict is Verdict.SOMEBODY and settled is None:
        said = UNSAID  # forgotten meanwhile, or merged into somebody else
    found = band(named, bands)
    if said.rejected and found is Band.MATCH:
        found = Band.MAYBE  # the second best is a guess, however close
    return Answer(sighting.face, found, named, said, settled)
