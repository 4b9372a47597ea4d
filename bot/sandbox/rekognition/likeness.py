"""From the cosine of two vectors to the similarity that this server tells; the real one's is its own secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MATCH_AT_100, PER_DOUBLING, LOWEST, HIGHEST = 0.47, 0.02, 0.42, 0.55
"""The cosine of 97 among a hundred people, how much more twice the people want, and between what it stays."""
QUESTION_BELOW, CERTAIN = 0.07, 0.85


def similarity(cosine: NDArray[np.float32], people: int) -> NDArray[np.float64]:
    """0 to 100 for each cosine, among so many people: 97 and 80 where the local engine has its bands."""
    match = float(np.clip(MATCH_AT_100 + PER_DOUBLING * np.log2(max(people, 1) / 100), LOWEST, HIGHEST))
    return np.interp(cosine, [0.0, match - QUESTION_BELOW, match, CERTAIN, 1.0], [0.0, 80.0, 97.0, 99.9, 100.0])
