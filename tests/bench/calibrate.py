"""calibrate: chooses the local engine's thresholds on half of LFW's people, and tests them on the other half."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bot.engines.local.similarity import SCALE, Scale, match_threshold
from tests.bench.choosing import choose
from tests.bench.openset import Tally, enrollable, intervals, search
from tests.bench.portraits import Portraits, halves, portraits_in
from tests.bench.table import table

SEED = 1
PEOPLE = (20, 50, 100)
PHOTOS = (1, 3)
DIVISIONS = 50
"""Times that the people are divided, so that nothing hangs on who happens to be in which half."""
GALLERIES = 10
"""Out of each testing half."""
CHOSEN = ("constant", "chosen: mean", "standard deviation", "shipped")
HEAD = ("people", "photos each", "match from cosine", "a stranger named (FPIR)", "found (TPIR)", "named as another")


def run(photos: Path | None) -> Iterator[str]:
    """The tables, line by line."""
    if photos is None:
        sys.exit("Name the folder of test photographs: python -m tests.bench calibrate PHOTOS")
    portraits = portraits_in(photos / "lfw")
    yield f"{len(portraits.person)} pictures of {portraits.people} people; no face found in {portraits.faceless}."
    yield ""
    yield from lines(portraits)


def lines(portraits: Portraits, divisions: int = DIVISIONS) -> Iterator[str]:
    """What was chosen, on average, beside what is shipped; and what came of it with people it was not chosen by."""
    random = np.random.default_rng(SEED)
    divided = [halves(portraits, random) for _ in range(divisions)]
    scales = [choose(choosing, random) for choosing, _ in divided]
    yield from table(CHOSEN, constants(scales))
    yield ""
    tests = [(scale, testing) for scale, (_, testing) in zip(scales, divided, strict=True)]
    yield from table(
        HEAD, [cells for photos in PHOTOS for people in PEOPLE for cells in row(tests, people, photos, random)]
    )


def constants(scales: Sequence[Scale]) -> list[tuple[str, ...]]:
    """What was chosen beside what is shipped: cells under `CHOSEN`."""
    columns = zip(Scale._fields, np.mean(scales, axis=0), np.std(scales, axis=0), SCALE, strict=True)
    return [(name, *(f"{number:.4f}" for number in numbers)) for name, *numbers in columns]


def row(
    tests: Sequence[tuple[Scale, Portraits]], people: int, photos: int, random: np.random.Generator
) -> Iterator[tuple[str, ...]]:
    """The cells under `HEAD`; none where too few people have pictures enough."""
    able = [(scale, portraits) for scale, portraits in tests if len(enrollable(portraits, photos)) >= people]
    if not able:
        return
    tally = Tally.of_nobody(able[0][1].people)
    for scale, portraits in able * GALLERIES:
        search(tally, portraits, people, photos, random, scale)
    rates = zip(tally.rates(), *intervals(tally, random), strict=True)
    shares = (f"{100 * rate:.2f} % ({100 * low:.2f}–{100 * high:.2f})" for rate, low, high in rates)
    threshold = np.mean([match_threshold(people, photos, scale) for scale, _ in able])
    yield f"{people}", f"{photos}", f"{threshold:.3f}", *shares
