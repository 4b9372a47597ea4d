"""LFW's pairs: are two pictures of one person? By its own protocol, on as many folds as there are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.bench.portraits import Portraits

    Rows = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Rows of pictures, whether both are of one person, and the fold that each pair belongs to."""

    one: Rows
    other: Rows
    same: NDArray[np.bool_]
    fold: Rows


class Verified(NamedTuple):
    """Shares, 0 to 1: right answers by the protocol, and pairs of one person accepted at so many false accepts."""

    accuracy: float
    tar_at_none: float
    tar_at_thousandth: float


def read_pairs(file: Path, rows: dict[str, int]) -> Pairs:
    """`pairs.txt` of LFW: folds of as many pairs of one person as of two; `rows` of pictures by their file's stem."""
    head, *lines = file.read_text("utf-8").splitlines()
    each = 2 * int(head.split()[1])
    pairs = [_pair(line.split()) for line in lines]
    ones, others, same = zip(*pairs, strict=True)
    return Pairs(
        np.array([rows[one] for one in ones]),
        np.array([rows[other] for other in others]),
        np.array(same),
        np.arange(len(pairs)) // each,
    )


def verify(portraits: Portraits, pairs: Pairs) -> Verified:
    """Compare the first picture of each pair, as it would be remembered, with the second, as it would be seen.

    A pair with a picture in which no face was found is an error, whichever pair it is.
    """
    found = np.asarray(portraits.template.any(axis=1), np.bool_)
    seen = np.asarray(found[pairs.one] & found[pairs.other], np.bool_)
    cosines = np.einsum("ij,ij->i", portraits.remembered[pairs.one], portraits.template[pairs.other])
    right = [_right(cosines, pairs, seen, fold) for fold in np.unique(pairs.fold)]
    strangers = np.sort(cosines[~pairs.same])[::-1]
    own = np.where(seen, cosines, -1.0)[pairs.same]
    at = (strangers[0], strangers[len(strangers) // 1000])
    return Verified(float(np.mean(right)), *(float(np.mean(own > cosine)) for cosine in at))


def _right(cosines: NDArray[np.float32], pairs: Pairs, seen: NDArray[np.bool_], fold: int) -> float:
    """The share of right answers in a fold, at the cosine that is best in all others together."""
    testing = pairs.fold == fold
    same, others = pairs.same[~testing], cosines[~testing]
    order = np.argsort(-others, kind="stable")
    # of those accepted first, how many are right; and how many of the rest are rightly refused
    rights = np.cumsum(np.where(same[order], 1, -1))
    last = int(rights.argmax())
    best = float(others[order][last : last + 2].mean())  # between the last that is accepted and the first that is not
    return float(np.mean(seen[testing] & ((cosines[testing] >= best) == pairs.same[testing])))


def _pair(cells: list[str]) -> tuple[str, str, bool]:
    """Both pictures by their file's stem, and whether they are of one person."""
    name, number, *rest = cells
    other, second = (name, rest[0]) if len(rest) == 1 else (rest[0], rest[1])
    return _stem(name, number), _stem(other, second), len(rest) == 1


def _stem(name: str, number: str) -> str:
    return f"{name}_{int(number):04}"
