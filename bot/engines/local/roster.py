"""A gallery held in memory: one mean template a person, searched exactly."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bot.engines.local.centre import centre_of, centred
from bot.engines.local.similarity import closeness, maybe_threshold, similarity
from bot.faces import Candidate, Gallery, GalleryId, Likeness, PersonId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from bot.ports import Template, Templates

    Vectors = NDArray[np.float32]

MOST_CANDIDATES = 10
UNLIKE = 0.33
"""Cosine below which it is asked whether two photos are of one person: of LFW, 0.4 % of those that are lie below."""
READERS = 64
MEMORY_LIMIT = 256 << 20
"""Bytes of mean templates kept at most; the gallery used longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Ids:
    """People in order, by the bytes of their ids: as strings, those of a million would weigh a sixth of their means."""

    packed: NDArray[np.bytes_]

    def __len__(self) -> int:
        return len(self.packed)

    def __getitem__(self, row: int) -> PersonId:
        return PersonId(self.packed[row].decode())

    def __iter__(self) -> Iterator[PersonId]:
        return (self[row] for row in range(len(self)))

    def row(self, person: PersonId) -> int | None:
        """Where `person` is, if at all."""
        if not len(self):
            return None
        row = int(np.searchsorted(self.packed, person.encode()))
        return row if row < len(self) and self[row] == person else None


@dataclass(frozen=True, slots=True)
class Roster:
    """The people of a gallery at one revision; `means` is (people, numbers of a template), each row of length 1.

    `centre` is what they share, and `lengths` (people,) of their means without it. `closer` (people,) is by how much
    strangers come closer to each mean than to a single photo.
    """

    revision: int
    people: Ids
    means: Vectors
    centre: Vectors
    lengths: Vectors
    closer: Vectors

    def search(self, probe: Vectors) -> tuple[Candidate, ...]:
        """Everybody who may be `probe` (a template), the best first, ten at most."""
        if not len(self.people):
            return ()
        asked = centred(probe, self.centre)
        cosines = self.means @ asked  # in place from here on: of a million people each array takes 4 MB
        cosines -= self.centre @ asked
        cosines /= self.lengths
        cosines -= self.closer
        near = np.flatnonzero(cosines >= maybe_threshold(len(self.people)))
        best = near[np.argsort(-cosines[near], kind="stable")][:MOST_CANDIDATES]
        scores = similarity(cosines[best], len(self.people))
        return tuple(Candidate(self.people[int(i)], float(score)) for i, score in zip(best, scores, strict=True))

    def is_unlike(self, person: PersonId, vector: Vectors) -> bool:
        """Whether a template looks like anybody rather than like the other faces of `person`, if there are any."""
        row = self.people.row(person)
        # what is asked is who of one it is, whoever the others are
        return row is not None and float(self.means[row] @ vector) < UNLIKE

    def compare(self, probe: Vectors, templates: Sequence[Template]) -> list[Likeness]:
        """How close `probe` is to each of `templates`, the likest first."""
        if not templates:
            return []
        kept = np.array([np.frombuffer(template.vector, "<f4") for template in templates]).reshape(-1, len(probe))
        scores = similarity(centred(kept, self.centre) @ centred(probe, self.centre), len(self.people))
        likenesses = [Likeness(template.face, float(score)) for template, score in zip(templates, scores, strict=True)]
        return sorted(likenesses, key=lambda likeness: -likeness.similarity)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Templates by person: `vectors` (templates, numbers), `owners` (templates,) rows of `people`, `sums` a person.

    `photos` (people,) is how many templates each sum is of.
    """

    people: tuple[PersonId, ...]
    vectors: Vectors
    owners: NDArray[np.intp]
    sums: Vectors
    photos: NDArray[np.intp]

    @property
    def means(self) -> Vectors:
        """Of length 1."""
        return np.asarray(self.sums / np.linalg.norm(self.sums, axis=1, keepdims=True), np.float32)


def gather(templates: Sequence[Template]) -> Gathered:
    """Templates with their sums, a person each."""
    people = sorted({template.person for template in templates})
    row = {person: index for index, person in enumerate(people)}
    owners = np.fromiter((row[template.person] for template in templates), np.intp, len(templates))
    if not people:
        return Gathered((), np.empty((0, 0), np.float32), owners, np.empty((0, 0), np.float32), owners)
    vectors = np.frombuffer(b"".join(template.vector for template in templates), "<f4").reshape(len(templates), -1)
    order = np.argsort(owners, kind="stable")
    photos = np.bincount(owners)
    sums = np.add.reduceat(vectors[order], np.cumsum(photos) - photos, axis=0)
    return Gathered(tuple(people), vectors, owners, sums, photos)


def roster(revision: int, templates: Sequence[Template]) -> Roster:
    """Gather `templates` by person into means of length 1."""
    gathered = gather(templates)
    ids = Ids(np.array([person.encode() for person in gathered.people], np.bytes_))
    means = gathered.means
    centre = centre_of(means)
    # of |mean - centre|² a million people need no second array of means
    lengths = np.sqrt(np.maximum(1 - 2 * means @ centre + centre @ centre, np.finfo(np.float32).tiny))
    return Roster(revision, ids, means, centre, lengths, closeness(gathered.photos).astype(np.float32))


class Rosters:
    """Rosters by gallery, each read once and again when its templates changed; bounded by `limit` bytes."""

    def __init__(self, templates: Templates, limit: int = MEMORY_LIMIT) -> None:
        self._templates = templates
        self._limit = limit
        self._kept: OrderedDict[GalleryId, Roster] = OrderedDict()
        self._lock = threading.Lock()
        self._readers = [threading.Lock() for _ in range(READERS)]

    def of(self, gallery: Gallery) -> Roster:
        """The gallery as it is now, whichever process changed it last."""
        with self._readers[hash(gallery.id) % READERS]:  # one reads a gallery, and others need not wait for it
            revision = self._templates.revision(gallery)
            kept = self._found(gallery, revision)
            if kept is None:
                # the revision was read first: a change in between is seen by the next call
                kept = roster(revision, self._templates.all(gallery))
                self._keep(gallery, kept)
            return kept

    def _found(self, gallery: Gallery, revision: int) -> Roster | None:
        with self._lock:
            kept = self._kept.get(gallery.id)
            if kept is None or kept.revision != revision:
                return None
            self._kept.move_to_end(gallery.id)
            return kept

    def _keep(self, gallery: Gallery, new: Roster) -> None:
        with self._lock:
            self._kept[gallery.id] = new
            self._kept.move_to_end(gallery.id)
            while len(self._kept) > 1 and sum(kept.means.nbytes for kept in self._kept.values()) > self._limit:
                self._kept.popitem(last=False)
