"""Inquire: who is in these photos, kept so that buttons can go on from there for weeks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.errors import Stale
from bot.faces import SAME_PLACE, UNSAID, Band, Gallery, Identified, Inquiry, Photo, Preview, Probe, Said, Sighting
from bot.ports import FaceEngine, Store
from bot.recognizer.answering import Answering


class Inquire:
    """Asks the engine about photos, unless it was asked before and nothing has changed since."""

    def __init__(self, engine: FaceEngine, store: Store, answering: Answering) -> None:
        self._engine = engine
        self._store = store
        self._answering = answering

    def recalled(self, gallery: Gallery, file: str, unique: str, preview: Preview | None = None) -> Probe | None:
        """The photo as it was seen before, while `gallery` is the same: no engine is asked."""
        known = self._store.looked_at(gallery, unique)
        if known is None or known.revision != self._store.revision(gallery):
            return None
        return replace(known, file=file, preview=preview)

    def look(self, gallery: Gallery, file: str, unique: str, photo: Photo, preview: Preview | None = None) -> Probe:
        """The photo as the engine sees it now, with what was said about its faces before.

        Raises PhotoError, ServiceError.
        """
        revision = self._store.revision(gallery)  # first: whatever changes during the search is news
        sightings = tuple(self._engine.identify(gallery, photo))
        said = _said_before(self._store.looked_at(gallery, unique), sightings)
        return Probe(file, unique, sightings, revision, said, preview=preview)

    def keep(self, gallery: Gallery, probes: Sequence[Probe]) -> tuple[Inquiry, tuple[Identified, ...]]:
        """Keep what was asked, and that those who were recognised were seen; returns the answers, too.

        Raises Stale for an erased gallery.
        """
        answers = self._of(gallery, probes)
        seen = {
            answer.candidates[0].person.id
            for identified in answers
            for answer in identified.answers
            if answer.band is Band.MATCH
        }
        with self._store.at_once():
            inquiry = self._store.keep_inquiry(gallery, probes)
            if seen:
                self._store.seen(gallery, sorted(seen))
        return inquiry, answers

    def found(self, gallery: Gallery, inquiry: str) -> Inquiry:
        """What was asked under that id. Raises Stale when it is gone."""
        found = self._store.inquiry(gallery, inquiry)
        if found is None:
            raise Stale
        return found

    def answers(self, inquiry: Inquiry) -> tuple[Identified, ...]:
        """An answer for each photo, as people, bands and words are by now."""
        return self._of(inquiry.gallery, inquiry.probes)

    def _of(self, gallery: Gallery, probes: Sequence[Probe]) -> tuple[Identified, ...]:
        return tuple(self._answering(gallery, probe.sightings, probe.said) for probe in probes)


def _said_before(before: Probe | None, sightings: Sequence[Sighting]) -> tuple[Said, ...]:
    """What was said about these very faces when the photo was sent before."""
    known = list(zip(before.sightings, before.said, strict=True)) if before else []
    return tuple(
        next((said for there, said in known if there.face.box.overlap(one.face.box) >= SAME_PLACE), UNSAID)
        for one in sightings
    )
