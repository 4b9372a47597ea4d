"""From the cosine of two templates to a similarity that means the same in every gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bot.faces import Bands

if TYPE_CHECKING:
    from numpy.typing import NDArray

BANDS = Bands(match=97.0, maybe=80.0, margin=3.0)

MATCH_AT_100 = 0.45
"""Cosine at which one stranger in 500 is taken for one of 100 people (SFace int8, LFW, one photo each)."""
PER_DOUBLING = 0.014
"""A stranger has a chance with everybody: twice the people want this much more cosine for the same error."""
LOWEST_MATCH, HIGHEST_MATCH = 0.40, 0.55
MAYBE_BELOW = 0.07
"""How far below a match a question is still worth asking."""
CERTAIN, NEARLY_ALL = 0.85, 99.9
"""Cosine and similarity from which on nothing is to be gained; 100 is left to the very same picture."""


def match_threshold(people: int) -> float:
    """The cosine that counts as a match in a gallery of so many people."""
    wanted = MATCH_AT_100 + PER_DOUBLING * float(np.log2(max(people, 1) / 100))
    return min(max(wanted, LOWEST_MATCH), HIGHEST_MATCH)


def maybe_threshold(people: int) -> float:
    """The cosine above which somebody is a candidate in a gallery of so many people."""
    return match_threshold(people) - MAYBE_BELOW


def similarity(cosine: NDArray[np.float32], people: int) -> NDArray[np.float64]:
    """0 to 100 for each cosine, the bands of `BANDS` falling on the thresholds for so many people."""
    knots = [0.0, maybe_threshold(people), match_threshold(people), CERTAIN, 1.0]
    return np.interp(cosine, knots, [0.0, BANDS.maybe, BANDS.match, NEARLY_ALL, 100.0])
