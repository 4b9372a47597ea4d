"""Open-set identification in random galleries: strangers named (FPIR), people found (TPIR), and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bot.engines.local.centre import centre_of, centred
from bot.engines.local.similarity import BANDS, CLEAR, SCALE, Scale, similarity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.bench.portraits import Portraits

    Vectors = NDArray[np.float32]
    Rows = NDArray[np.intp]
    Numbers = NDArray[np.float64]

NOBODY = -1
RESAMPLES = 1000
COVERED = (2.5, 97.5)
"""Percentiles of a 95 % interval."""


class Rates(NamedTuple):
    """Shares of searches, 0 to 1: by strangers and named; by people enrolled and named rightly, and wrongly."""

    fpir: float
    tpir: float
    mistaken: float


@dataclass(frozen=True, slots=True)
class Tally:
    """Searches of all galleries together, counted by who is in the picture and by who was named."""

    strangers: Numbers
    """(people,): searches while the person was not enrolled."""
    known: Numbers
    """(people,): searches while the person was."""
    named: Numbers
    """(people, people): strangers of a row, named as somebody of a column."""
    told: Numbers
    """(people, people): known people of a row, named as somebody of a column."""

    @classmethod
    def of_nobody(cls, people: int) -> Tally:
        """Before the first search."""
        return cls(np.zeros(people), np.zeros(people), np.zeros((people, people)), np.zeros((people, people)))

    def rates(self) -> Rates:
        """The rates over all galleries."""
        return Rates(*map(float, self.weighted(np.ones((1, len(self.known))))[:, 0]))

    def weighted(self, weights: Numbers) -> Numbers:
        """The rates (3, n) where each person counts as `weights` (n, people) say, when searched for and as enrolled."""
        right = np.diag(self.told)
        wrong = self.told - np.diag(right)
        strangers, known = weights @ self.strangers, weights @ self.known
        named, mistaken = (((weights @ table) * weights).sum(axis=1) for table in (self.named, wrong))
        return np.array([_share(named, strangers), _share(weights @ right, known), _share(mistaken, known)])


def intervals(tally: Tally, random: np.random.Generator) -> tuple[Rates, Rates]:
    """Lower and upper ends of 95 % intervals, from a bootstrap over people.

    People are drawn anew rather than galleries: galleries out of the same people share their look-alikes, so that
    they agree among themselves more than other people would.
    """
    people = len(tally.known)
    weights = random.multinomial(people, np.full(people, 1 / people), RESAMPLES).astype(np.float64)
    low, high = np.nanpercentile(tally.weighted(weights), COVERED, axis=1)
    return Rates(*map(float, low)), Rates(*map(float, high))


def search(
    tally: Tally, portraits: Portraits, people: int, photos: int, random: np.random.Generator, scale: Scale = SCALE
) -> None:
    """Enrol so many random people by so many random pictures each, search for every other picture, and count."""
    enrolled = random.choice(enrollable(portraits, photos), people, replace=False)
    pictures = enrolment(portraits, enrolled, photos, random)
    probes = np.setdiff1d(np.arange(len(portraits.person)), pictures)
    who = portraits.person[probes]
    gallery = means(portraits.remembered[pictures])
    said = names(portraits.template[probes], portraits.closer[probes], gallery, photos, scale)
    inside = np.isin(who, enrolled)
    np.add.at(tally.strangers, who[~inside], 1)
    np.add.at(tally.known, who[inside], 1)
    for table, some in ((tally.named, ~inside & (said != NOBODY)), (tally.told, inside & (said != NOBODY))):
        np.add.at(table, (who[some], enrolled[said[some]]), 1)


def enrollable(portraits: Portraits, photos: int) -> Rows:
    """The people of whom so many pictures are fit to be enrolled."""
    fit = np.bincount(portraits.person[portraits.fit], minlength=portraits.people)
    return np.flatnonzero(fit >= photos)


def enrolment(portraits: Portraits, people: Rows, photos: int, random: np.random.Generator) -> Rows:
    """Rows of so many random fit pictures of each of `people`: (people, photos)."""
    shuffled = random.permutation(np.flatnonzero(portraits.fit))
    grouped = shuffled[np.argsort(portraits.person[shuffled], kind="stable")]
    first = np.searchsorted(portraits.person[grouped], people)
    return np.asarray(grouped[first[:, None] + np.arange(photos)], np.intp)


def means(templates: Vectors) -> Vectors:
    """(people, photos, numbers) to the mean of each person's templates, of length 1."""
    sums = templates.sum(axis=1)
    return np.asarray(sums / np.linalg.norm(sums, axis=1, keepdims=True), np.float32)


def names(first: Vectors, again: Vectors, gallery: Vectors, photos: int, scale: Scale = SCALE) -> Rows:
    """Whom the bot would name for each probe: the row of a gallery of means of so many photos each, or `NOBODY`.

    Probes are compared as they are seen `first`, and where that is doubtful, `again`.
    """
    centre = centre_of(gallery)
    apart = centred(gallery, centre)
    near = _nearest(centred(first, centre) @ apart.T, photos, scale)
    doubtful = (near.score >= BANDS.maybe) & (near.score < CLEAR)
    closer = _nearest(centred(again[doubtful], centre) @ apart.T, photos, scale)
    for seen, looked in zip(near, closer, strict=True):
        seen[doubtful] = looked
    sure = (near.score >= BANDS.match) & (near.score - near.second >= BANDS.margin)
    return np.where(sure, near.row, NOBODY)


class _Nearest(NamedTuple):
    """(probes,): the row of the most similar, how similar, and the next one."""

    row: Rows
    score: Numbers
    second: Numbers


def _nearest(cosines: Vectors, photos: int, scale: Scale) -> _Nearest:
    """Everybody has as many photos, so that the two closest by cosine are the two most similar."""
    rows, people = cosines.argmax(axis=1), cosines.shape[1]
    first = np.take_along_axis(cosines, rows[:, None], axis=1)[:, 0]
    np.put_along_axis(cosines, rows[:, None], -1.0, axis=1)
    score, second = (similarity(some, people, photos, scale) for some in (first, cosines.max(axis=1)))
    return _Nearest(rows, score, second)


def _share(part: Numbers, whole: Numbers) -> Numbers:
    """Not a number where nobody was searched for."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)
