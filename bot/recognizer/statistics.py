"""Statistics: what there is in a chat, in numbers."""

from __future__ import annotations

from collections import Counter

from bot.faces import Gallery, Statistics
from bot.ports import FaceEngine, Store
from bot.recognizer.bands import band, bands_of


class Statistician:
    """Counts, without asking the engine anything."""

    def __init__(self, engine: FaceEngine, store: Store) -> None:
        self._engine = engine
        self._store = store

    def __call__(self, gallery: Gallery) -> Statistics:
        """The numbers of `gallery`; faces are put into the bands that hold by now. Raises Stale for an erased one."""
        people = self._store.people(gallery)
        known = {person.id for person in people}
        bands = bands_of(gallery, self._store, self._engine.bands)
        probes = self._store.asked(gallery)
        heard = (
            [each for each in sighting.candidates if each.person in known and each.similarity >= bands.maybe]
            for probe in probes
            for sighting in probe.sightings
        )
        return Statistics(
            since=self._store.since(gallery),
            people=len(people),
            references=sum(person.faces for person in people),
            photos=len(probes),
            faces=Counter(band(candidates, bands) for candidates in heard),
        )
