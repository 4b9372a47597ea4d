"""What was asked about: the faces of photos, whom they resembled, and what people said about the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, String, bindparam, cast, delete, exists, insert, select, update

from bot.faces import (
    SAME_PLACE,
    UNSAID,
    Box,
    Candidate,
    Gallery,
    Inquiry,
    PersonId,
    Preview,
    Probe,
    Said,
    Sighting,
    Spot,
    Verdict,
)
from bot.store.database import Part
from bot.store.galleries import keep_newest, refuse_what_is_gone, revision_of
from bot.store.tables import new_id, probes

PROBES_PER_GALLERY = 10_000
"""Photos whose buttons go on working; a face takes about half a kilobyte."""
LAST = (
    select(probes)
    .where(probes.c.gallery == bindparam("gallery"), probes.c.unique == bindparam("unique"), probes.c.refused == "")
    .order_by(probes.c.number.desc())
    .limit(1)
)
KEEP = insert(probes)


class Inquiries(Part):
    """Photos that were asked about."""

    def revision(self, gallery: Gallery) -> int:
        """A number that grows whenever who would be found in `gallery` changes."""
        with self._database.reading() as connection:
            return revision_of(connection, gallery)

    def looked_at(self, gallery: Gallery, unique: str) -> Probe | None:
        """The photo that was asked about last under that name, unless it was refused."""
        with self._database.reading() as connection:
            row = connection.execute(LAST, {"gallery": gallery.id, "unique": unique}).one_or_none()
        return None if row is None else _probe(row)

    def asked(self, gallery: Gallery) -> list[Probe]:
        """Every photo of `gallery` that was asked about, the oldest first, as far as they are kept."""
        query = select(probes).where(probes.c.gallery == gallery.id).order_by(probes.c.number)
        with self._database.reading() as connection:
            return [_probe(row) for row in connection.execute(query)]

    def keep_inquiry(self, gallery: Gallery, asked: Sequence[Probe]) -> Inquiry:
        """Keep what was found in these photos, until ten thousand newer photos were asked about here.

        Raises Stale where the gallery was erased in the meantime.
        """
        inquiry = Inquiry(new_id(), gallery, tuple(map(_with_a_word_each, asked)))
        with self._database.writing() as connection:
            refuse_what_is_gone(connection, gallery)
            for place, probe in enumerate(inquiry.probes):
                connection.execute(
                    KEEP,
                    {
                        "inquiry": inquiry.id,
                        "place": place,
                        "gallery": gallery.id,
                        "file": probe.file,
                        "unique": probe.unique,
                        "revision": probe.revision,
                        "sightings": probe.sightings,
                        "said": probe.said,
                        "refused": probe.refused,
                        "preview": probe.preview,
                        "asked_at": self._now(),
                    },
                )
            keep_newest(connection, probes, gallery, PROBES_PER_GALLERY)
        return inquiry

    def inquiry(self, gallery: Gallery, inquiry: str) -> Inquiry | None:
        """What was asked in `gallery` under that id, None when it is gone."""
        query = select(probes).where(probes.c.gallery == gallery.id, probes.c.inquiry == inquiry)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(probes.c.place)).all()
        return Inquiry(inquiry, gallery, tuple(map(_probe, rows))) if rows else None

    def say(self, inquiry: Inquiry, spot: Spot, said: Said) -> Inquiry:
        """Keep what was said about one face, in place of what was said before; the inquiry as it is now.

        It is said of this very face wherever the same photo was asked about.
        """
        here = probes.c.gallery == inquiry.gallery.id, probes.c.inquiry == inquiry.id
        with self._database.writing() as connection:
            one = connection.execute(select(probes).where(*here, probes.c.place == spot.photo)).one_or_none()
            if one is not None:
                box = one.sightings[spot.face].face.box
                again = select(probes).where(probes.c.gallery == inquiry.gallery.id, probes.c.unique == one.unique)
                for row in connection.execute(again).all() if one.unique else [one]:
                    words = _with_word(row, box, said)
                    connection.execute(update(probes).where(probes.c.number == row.number).values(said=words))
            rows = connection.execute(select(probes).where(*here).order_by(probes.c.place)).all()
        return replace(inquiry, probes=tuple(map(_probe, rows)))


def erase_from_inquiries(connection: Connection, gallery: Gallery, person: PersonId) -> None:
    """No photo resembles `person` any more, and nothing was ever said about them.

    Of a photo on which nobody else was, not even its place is kept.
    """
    for row in connection.execute(_about(gallery, person)).all():
        place = {"file": "", "unique": ""} if alone(row.sightings, row.said, person) else {}
        sightings, said = without(row.sightings, person), tuple(_without(word, person) for word in row.said)
        words = {"sightings": sightings, "said": said, **place}
        connection.execute(update(probes).where(probes.c.number == row.number).values(**words))
    other = probes.alias()
    more = exists().where(other.c.inquiry == probes.c.inquiry, other.c.file != "")
    connection.execute(delete(probes).where(probes.c.gallery == gallery.id, probes.c.file == "", ~more))


def alone(sightings: Sequence[Sighting], said: Sequence[Said], person: PersonId) -> bool:
    """Whether every face of a photo is taken for that of `person`, or was said to be."""
    words = said or (UNSAID,) * len(sightings)
    return all(_is(one, word, person) for one, word in zip(sightings, words, strict=True))


def without(sightings: Sequence[Sighting], person: PersonId) -> tuple[Sighting, ...]:
    """The same faces, none of which resembles `person`."""
    return tuple(
        replace(sighting, candidates=tuple(one for one in sighting.candidates if one.person != person))
        for sighting in sightings
    )


def move_in_inquiries(connection: Connection, gallery: Gallery, source: PersonId, into: PersonId) -> None:
    """Whoever resembled `source`, or was said to be them, is `into`."""
    for row in connection.execute(_about(gallery, source)).all():
        sightings = tuple(
            replace(sighting, candidates=_with(sighting.candidates, source, into)) for sighting in row.sightings
        )
        words = {"sightings": sightings, "said": tuple(_moved(said, source, into) for said in row.said)}
        connection.execute(update(probes).where(probes.c.number == row.number).values(**words))


def _is(sighting: Sighting, said: Said, person: PersonId) -> bool:
    if said.person is not None:
        return said.person == person
    best = next((one.person for one in sighting.candidates if one.person not in said.rejected), None)
    return best == person


def _about(gallery: Gallery, person: PersonId) -> Select[tuple[object, ...]]:
    there = cast(probes.c.sightings, String).contains(person) | cast(probes.c.said, String).contains(person)
    return select(probes).where(probes.c.gallery == gallery.id, there)


def _with(candidates: Sequence[Candidate], source: PersonId, into: PersonId) -> tuple[Candidate, ...]:
    """The best first still; somebody who is both is the better of the two."""
    best: dict[PersonId, Candidate] = {}
    for one in candidates:
        person = into if one.person == source else one.person
        best.setdefault(person, Candidate(person, one.similarity))
    return tuple(best.values())


def _moved(said: Said, source: PersonId, into: PersonId) -> Said:
    rejected = tuple(dict.fromkeys(into if one == source else one for one in said.rejected))
    return replace(said, person=into if said.person == source else said.person, rejected=rejected)


def _without(said: Said, person: PersonId) -> Said:
    if said.verdict is Verdict.SOMEBODY and said.person == person:
        return UNSAID
    return replace(said, rejected=tuple(one for one in said.rejected if one != person))


def _with_word(row: Row[Any], box: Box, said: Said) -> tuple[Said, ...]:
    faces = zip(row.sightings, row.said, strict=True)
    return tuple(said if one.face.box.overlap(box) >= SAME_PLACE else before for one, before in faces)


def _with_a_word_each(probe: Probe) -> Probe:
    return probe if len(probe.said) == len(probe.sightings) else replace(probe, said=(UNSAID,) * len(probe.sightings))


def _probe(row: Row[tuple[object, ...]]) -> Probe:
    preview = Preview(row.preview) if row.preview else None
    return Probe(row.file, row.unique, row.sightings, row.revision, row.said, row.refused, preview)
