"""Verdicts: what people say about an answer, and what is learned from it, only when they ask for that."""

from __future__ import annotations

from dataclasses import replace

from bot.errors import Stale
from bot.faces import UNSAID, Doubt, Enrolled, Inquiry, Lookalike, Person, PersonId, Photo, Said, Spot, Verdict
from bot.ports import Store
from bot.recognizer.enroll import Enroll


class Verdicts:
    """Keeps a word about a face; a later one takes the place of an earlier one."""

    def __init__(self, store: Store, enroll: Enroll) -> None:
        self._store = store
        self._enroll = enroll

    def right(self, inquiry: Inquiry, spot: Spot, person: PersonId) -> Inquiry:
        """It is `person`, who was seen then. Raises Stale when they are forgotten."""
        if not self._store.persons(inquiry.gallery, [person]):
            raise Stale
        self._store.seen(inquiry.gallery, [person])
        return self._say(inquiry, spot, replace(self._said(inquiry, spot), verdict=Verdict.SOMEBODY, person=person))

    def wrong(self, inquiry: Inquiry, spot: Spot, person: PersonId) -> Inquiry:
        """It is not `person`."""
        rejected = self._said(inquiry, spot).rejected
        return self._say(inquiry, spot, Said(rejected=(*(one for one in rejected if one != person), person)))

    def nobody(self, inquiry: Inquiry, spot: Spot) -> Inquiry:
        """It is nobody who should be known here."""
        return self._say(inquiry, spot, replace(self._said(inquiry, spot), verdict=Verdict.NOBODY, person=None))

    def leave_out(self, inquiry: Inquiry, spot: Spot) -> Inquiry:
        """Not to be asked about again in this photo."""
        return self._say(inquiry, spot, replace(self._said(inquiry, spot), verdict=Verdict.LEFT_OUT, person=None))

    def reconsider(self, inquiry: Inquiry, spot: Spot) -> Inquiry:
        """Nothing was said after all; what was learned stays learned."""
        return self._say(inquiry, spot, UNSAID)

    def learn(self, inquiry: Inquiry, spot: Spot, photo: Photo) -> tuple[Inquiry, Enrolled]:
        """Add the face to the references of whoever it was said to be.

        Raises Stale when that was taken back, and what enrolling raises, but for doubts: somebody has just said so.
        """
        person = self._settled(inquiry, spot)
        probe = inquiry.probes[spot.photo]
        enrolled = self._enroll(
            inquiry.gallery, person.name, photo, sighting=probe.sightings[spot.face], file=probe.file, sure=True
        )
        return self._say(inquiry, spot, replace(self._said(inquiry, spot), kept=True)), enrolled

    def named(
        self, inquiry: Inquiry, spot: Spot, name: str, photo: Photo
    ) -> tuple[Inquiry, Enrolled | Doubt | Lookalike]:
        """Learn the face under `name`, or keep a question. Raises what enrolling raises."""
        probe = inquiry.probes[spot.photo]
        self._said(inquiry, spot)
        result = self._enroll.this_or_ask(
            inquiry.gallery, name, photo, probe.file, probe.sightings[spot.face], probe.revision
        )
        if isinstance(result, Enrolled):
            return self.learned(inquiry, spot, result.person), result
        return inquiry, result

    def learned(self, inquiry: Inquiry, spot: Spot, person: Person) -> Inquiry:
        """The face is among the references of `person` now. Raises Stale for a face that there is not."""
        return self._say(inquiry, spot, Said(Verdict.SOMEBODY, person.id, kept=True))

    def _settled(self, inquiry: Inquiry, spot: Spot) -> Person:
        said = self._said(inquiry, spot)
        found = self._store.person(inquiry.gallery, said.person) if said.person else None
        if found is None:
            raise Stale
        return found

    def _said(self, inquiry: Inquiry, spot: Spot) -> Said:
        try:
            return inquiry.probes[spot.photo].said[spot.face]
        except IndexError:
            raise Stale from None

    def _say(self, inquiry: Inquiry, spot: Spot, said: Said) -> Inquiry:
        self._said(inquiry, spot)
        return self._store.say(inquiry, spot, said)
