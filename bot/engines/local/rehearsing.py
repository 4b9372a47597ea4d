"""Every remembered face compared with everybody as if it were a new photo's, its own person without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from bot.engines.local.centre import DOUBTED
from bot.engines.local.roster import Gathered, gather
from bot.engines.local.similarity import closeness, similarity
from bot.faces import Candidate, Trial

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bot.ports import Template

AT_A_TIME = 256
"""Faces compared with everybody at once: of 10 000 people that takes some 20 MB an array."""


def rehearse(templates: Sequence[Template]) -> list[Trial]:
    """A trial for each of `templates`, in their order; the scores are those that a search would give."""
    gathered = gather(templates)
    starts = range(0, len(templates), AT_A_TIME)
    return [trial for start in starts for trial in _trials(templates, gathered, slice(start, start + AT_A_TIME))]


def _trials(templates: Sequence[Template], gathered: Gathered, some: slice) -> Iterator[Trial]:
    cosines, photos = _compared(gathered, some)
    order = np.argsort(-(cosines - closeness(np.maximum(photos, 1))), axis=1, kind="stable")
    scores = similarity(cosines, len(gathered.people), np.maximum(photos, 1))
    for template, row, counts, best in zip(templates[some], scores, photos, order, strict=True):
        known = best[counts[best] > 0]
        pairs = zip(known.tolist(), row[known].tolist(), strict=True)
        candidates = tuple(Candidate(gathered.people[index], score) for index, score in pairs)
        yield Trial(template.face, template.person, candidates)


def _compared(gathered: Gathered, some: slice) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """The cosine of each of some faces to each person, and of how many photos that person's mean then is."""
    vectors, owners = gathered.vectors[some], gathered.owners[some]
    rows = np.arange(len(vectors))
    photos = np.tile(gathered.photos, (len(vectors), 1))
    photos[rows, owners] -= 1
    means = gathered.means
    own = _without(gathered.sums[owners] - vectors, photos[rows, owners])
    centres = _centres(means, means[owners], own, photos[rows, owners] > 0)
    probes = (vectors - centres) / np.linalg.norm(vectors - centres, axis=1, keepdims=True)
    shared = centres @ means.T
    shared[rows, owners] = _dots(centres, own)
    cosines = probes @ means.T
    cosines[rows, owners] = _dots(probes, own)
    cosines -= _dots(probes, centres)[:, None]
    cosines /= np.sqrt(np.maximum(1 - 2 * shared + _dots(centres, centres)[:, None], np.finfo(np.float32).tiny))
    return cosines, photos


def _without(sums: NDArray[np.float32], photos: NDArray[np.intp]) -> NDArray[np.float32]:
    """The mean of a person's other photos, of length 1; zeros where there are none."""
    lengths = np.where(photos > 0, np.linalg.norm(sums, axis=1), np.inf)
    return np.asarray(sums / np.maximum(lengths, np.finfo(np.float32).tiny)[:, None], np.float32)


def _centres(
    means: NDArray[np.float32], before: NDArray[np.float32], after: NDArray[np.float32], left: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """For each face what a gallery shares that has its person's mean `after` it was taken away, if one is `left`."""
    people = len(means) - 1 + left + DOUBTED
    return np.asarray((means.sum(axis=0) - before + after) / people[:, None], np.float32)


def _dots(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    """Row by row."""
    return np.asarray(np.einsum("ij,ij->i", one, other), np.float32)
