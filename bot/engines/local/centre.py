"""What all faces of a gallery share, which is taken away before two of them are compared.

A network that was trained on other people sees those of one gallery as more alike than they are: whatever most of
them have in common, the light of one place or the age of a school's class, comes into every comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

DOUBTED = 10
"""People like nobody, who are counted with those of a gallery: few people say little of what all share."""


def centre_of(means: Vectors) -> Vectors:
    """What the people of a gallery share, from their mean templates (people, numbers)."""
    return np.asarray(means.sum(axis=0) / (len(means) + DOUBTED), np.float32)


def centred(vectors: Vectors, centre: Vectors) -> Vectors:
    """Templates (..., numbers) without what all share, of length 1; one that is nothing else is like nobody."""
    apart = vectors - centre
    lengths = np.linalg.norm(apart, axis=-1, keepdims=True)
    return np.asarray(apart / np.maximum(lengths, np.finfo(np.float32).tiny), np.float32)
