"""Chooses the local engine's thresholds from how close strangers come to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bot.engines.local.similarity import Scale
from tests.bench.openset import enrollable, enrolment, means

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.bench.portraits import Portraits

LIMIT = 0.002
"""FPIR that is promised."""
CAUTION = 1.0
"""Standard deviations by which what is measured stays below the limit: other people may be more alike."""
SIZES = (20, 50, 100, 200, 500)
PHOTOS = (1, 2, 3, 5)
ROUNDS = 5
"""Times that the pictures to enrol are drawn anew."""
SPARSE = 0.5
"""Pairs of pictures that must come closer than a threshold, for it to be known at all."""


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
    rounds = [_closest(portraits, photos, 2 * LIMIT / min(SIZES), random) for _ in range(ROUNDS)]
    closest = -np.sort(-np.concatenate([cosines for cosines, _ in rounds]))
    allowed = {people: LIMIT / people * rounds[0][1] for people in SIZES}
    aims = {people: max(pairs**0.5 - CAUTION / 2, 0.0) ** 2 for people, pairs in allowed.items()}
    return [
        Point(people, photos, float(closest[int(aim * ROUNDS)]), aim) for people, aim in aims.items() if aim >= SPARSE
    ]


def _closest(
    portraits: Portraits, photos: int, share: float, random: np.random.Generator
) -> tuple[NDArray[np.float32], int]:
    """The highest `share` of the cosines of all pictures to other people's means, and the number of all these."""
    people = enrollable(portraits, photos)
    gallery = means(portraits.template[enrolment(portraits, people, photos, random)])
    cosines = portraits.template @ gallery.T
    own = portraits.person[:, None] == people[None, :]
    cosines[own] = -1.0
    strangers = own.size - int(own.sum())
    kept = int(share * strangers) + 1
    return np.partition(cosines.ravel(), -kept)[-kept:], strangers
