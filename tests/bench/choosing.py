"""Chooses the local engine's thresholds from how close strangers come to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bot.engines.local.centre import DOUBTED, centred
from bot.engines.local.similarity import Scale
from tests.bench.openset import enrollable, enrolment, means

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.bench.openset import Rows
    from tests.bench.portraits import Portraits

LIMIT = 0.002
"""FPIR that is promised."""
CAUTION = 1.0
"""Standard deviations by which what is measured stays below the limit: other people may be more alike."""
SIZES = (20, 50, 100, 200, 500)
PHOTOS = (1, 2, 3, 5)
ROUNDS = 3
"""Times that the pictures to enrol are drawn anew."""
SPARSE = 4.0
"""Pairs of pictures that must come closer than a threshold, for it to be known at all: two or three may be of twins."""


class Point(NamedTuple):
    """The cosine at which galleries of so many people, with so many photos each, surely keep to `LIMIT`."""

    people: int
    photos: int
    cosine: float
    evidence: float
    """Pairs, of a picture and another person's mean, that came closer."""


def choose(portraits: Portraits, random: np.random.Generator) -> Scale:
    """The scale that fits best what is measured at `SIZES` and `PHOTOS`."""
    counts = [photos for photos in PHOTOS if len(enrollable(portraits, photos))]
    return fit([point for photos in counts for point in points(portraits, photos, random)])


def fit(points: list[Point]) -> Scale:
    """Least squares in the logarithm of the gallery's size and the part of a mean that is not its first photo.

    Each point weighs what its evidence does: k events fix their rate's logarithm, in which the cosine is nearly
    linear, with variance 1 / k. Raises ValueError where there are no points.
    """
    if not points:
        raise ValueError("these are too few people to choose thresholds by")
    terms = np.array([(1.0, np.log2(point.people / 100), 1 - 1 / point.photos) for point in points])
    weights = np.sqrt([point.evidence for point in points])
    wanted = np.array([point.cosine for point in points])
    solved = np.linalg.lstsq(terms * weights[:, None], wanted * weights, rcond=None)[0]
    return Scale(*map(float, solved))


def points(portraits: Portraits, photos: int, random: np.random.Generator) -> list[Point]:
    """For each gallery size the cosine that few enough pairs of strangers reach.

    A stranger has a chance with everybody, so that a gallery names at most as many strangers as it has people times
    the share of pairs, and hardly fewer while both are rare. Of the pairs that `LIMIT` allows, a count whose root is
    lower by half of `CAUTION` is aimed at: that of a Poisson count has a standard deviation of a half.
    """
    able = enrollable(portraits, photos)
    strangers = len(able) * len(portraits.person) - int(np.isin(portraits.person, able).sum())
    allowed = {people: LIMIT / people * strangers for people in SIZES}
    aims = {people: max(pairs**0.5 - CAUTION / 2, 0.0) ** 2 for people, pairs in allowed.items()}
    return [
        Point(people, photos, _reached(portraits, able, photos, people, int(aim * ROUNDS), random), aim)
        for people, aim in aims.items()
        if aim >= SPARSE
    ]


def _reached(
    portraits: Portraits, able: Rows, photos: int, people: int, pairs: int, random: np.random.Generator
) -> float:
    """The cosine that so many pairs of a picture and another person's mean exceed, in `ROUNDS` rounds together."""
    rounds = [_closest(portraits, able, photos, people, pairs + 1, random) for _ in range(ROUNDS)]
    return float(-np.sort(-np.concatenate(rounds))[pairs])


def _closest(
    portraits: Portraits, able: Rows, photos: int, people: int, kept: int, random: np.random.Generator
) -> NDArray[np.float32]:
    """The highest cosines of all pictures to other people's means, everybody being in one gallery of so many people.

    Where there are fewer, theirs stands for one of so many.
    """
    galleries = np.array_split(random.permutation(able), max(1, len(able) // people))
    cosines = np.concatenate([_apart(portraits, some, photos, people, random) for some in galleries], axis=1)
    kept = min(kept, cosines.size)
    return np.partition(cosines.ravel(), -kept)[-kept:]


def _apart(
    portraits: Portraits, enrolled: Rows, photos: int, people: int, random: np.random.Generator
) -> NDArray[np.float32]:
    """The cosines of all pictures to the means of `enrolled`; -1 where it is their own.

    As they are seen at the closer look, since all that come near a threshold are.
    """
    gallery = means(portraits.remembered[enrolment(portraits, enrolled, photos, random)])
    centre = np.asarray(gallery.mean(axis=0) * people / (people + DOUBTED), np.float32)
    cosines = centred(portraits.closer, centre) @ centred(gallery, centre).T
    cosines[portraits.person[:, None] == enrolled[None, :]] = -1.0
    return cosines
