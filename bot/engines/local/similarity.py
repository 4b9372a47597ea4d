"""From the cosine of two templates to a similarity that means the same in every gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bot.faces import Bands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.faces import Candidate

    Counts = NDArray[np.intp] | int

BANDS = Bands(match=97.0, maybe=80.0, margin=1.0)
"""Above 97 a point is a cosine of 0.16: who leads by that is likelier by far, and a lead of 3 would have people asked
about who are hardly like anybody else. Below 97 a point is little; bands that begin there have a longer lead.
"""
CLEAR = 97.5
"""Similarity from which a closer look hardly changes an answer by the usual bands; below `BANDS.maybe` it seldom does.

Of pictures of LFW 2 in 100 of strangers are looked at closer in galleries of 100, and of those who are enrolled with
one photo 7, with three 2.
"""


class Scale(NamedTuple):
    """Cosines of centred templates, chosen for a model by `python -m tests.bench calibrate PHOTOS`."""

    match_at_100: float
    """From which one stranger in 500 at most is taken for one of 100 people with one photo each."""
    per_doubling: float
    """A stranger has a chance with everybody: twice the people want this much more for the same error."""
    of_a_mean: float
    """How much closer strangers come to the mean of very many photos than to one; of n photos, 1 - 1/n of this."""


SCALE = Scale(match_at_100=0.397, per_doubling=0.019, of_a_mean=0.017)
LOWEST_MATCH, HIGHEST_MATCH = 0.34, 0.50
"""Where few people are hardly centred, less would name more strangers; where there are thousands, more finds nobody."""
MAYBE_BELOW = 0.07
"""How far below a match a question is still worth asking."""
CERTAIN, NEARLY_ALL = 0.85, 99.9
"""Cosine and similarity from which on nothing is to be gained; 100 is left to the very same template."""


def match_threshold(people: int, photos: int = 1, scale: Scale = SCALE) -> float:
    """The cosine to somebody with so many photos that counts as a match in a gallery of so many people."""
    wanted = scale.match_at_100 + scale.per_doubling * float(np.log2(max(people, 1) / 100))
    return min(max(wanted, LOWEST_MATCH), HIGHEST_MATCH) + float(closeness(photos, scale))


def maybe_threshold(people: int, photos: int = 1, scale: Scale = SCALE) -> float:
    """The cosine above which somebody with so many photos is a candidate in a gallery of so many people."""
    return match_threshold(people, photos, scale) - MAYBE_BELOW


def is_doubtful(candidates: Sequence[Candidate]) -> bool:
    """Whether a closer look may change the answer: the best of `candidates` is about where matches begin."""
    return bool(candidates) and candidates[0].similarity < CLEAR


def closeness(photos: Counts, scale: Scale = SCALE) -> NDArray[np.float64]:
    """The cosine by which strangers come closer to the mean of so many photos than to a single photo.

    What differs between the photos of a person cancels out in their mean, and what all faces share stays.
    """
    return scale.of_a_mean * (1.0 - 1.0 / np.asarray(photos, np.float64))


def similarity(
    cosine: NDArray[np.float32], people: int, photos: Counts = 1, scale: Scale = SCALE
) -> NDArray[np.float64]:
    """0 to 100 for each cosine to the mean of so many photos, the bands of `BANDS` falling on the thresholds."""
    knots = [0.0, maybe_threshold(people, scale=scale), match_threshold(people, scale=scale), CERTAIN, 1.0]
    return np.interp(cosine - closeness(photos, scale), knots, [0.0, BANDS.maybe, BANDS.match, NEARLY_ALL, 100.0])
