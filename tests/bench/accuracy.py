"""accuracy: pairs, galleries, group photos and odd pictures; thresholds chosen by some people and tested on others."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from bot.engines.local import LocalEngine
from bot.faces import ChatKey, Gallery
from bot.recognizer import Recognizer
from bot.store import open_store
from tests.bench import calibrate, groups, odd, plot, reduced
from tests.bench.choosing import choose
from tests.bench.openset import enrollable, enrolment, means
from tests.bench.pairs import read_pairs, verify
from tests.bench.portraits import Portraits, halves, portraits_in
from tests.bench.table import table

PEOPLE = (20, 100, 500)
PHOTOS = (1, 3, 5)
DIVISIONS = 50
ROUNDS = 20
"""Random galleries for the closed set."""
SEED = 1

Cells = tuple[str, ...]
Table = tuple[Cells, Sequence[Cells]]
"""A head and rows."""


def run(photos: Path | None, *, draw: Path | None = None) -> Iterator[str]:
    """The tables, line by line; `draw` what galleries of all sizes do at all thresholds."""
    if photos is None:
        sys.exit("Name the folder of test photographs: python -m tests.bench accuracy PHOTOS")
    portraits = portraits_in(photos / "lfw")
    for one in _tables(portraits, photos, DIVISIONS):
        yield from table(*one)
        yield ""
    if draw:
        plot.draw(portraits, draw)


def _tables(portraits: Portraits, photos: Path, divisions: int) -> Iterator[Table]:
    yield ("pairs and ranks", "value"), [*_pairs(portraits, photos), *_ranks(portraits)]
    yield from _galleries(portraits, divisions)
    with _recognizing() as (recognizer, gallery):
        yield groups.HEAD, [("collages", *groups.collages(recognizer, gallery, photos).row)]
    with _recognizing() as (recognizer, gallery):
        yield groups.HEAD, [("photographs", *groups.real(recognizer, gallery, photos).row)]
    with _recognizing() as (recognizer, gallery):
        yield odd.HEAD, odd.odd(recognizer, gallery, photos)
    yield reduced.HEAD, [reduced.reduced(photos)]


def _pairs(portraits: Portraits, photos: Path) -> list[Cells]:
    pairs = read_pairs(photos / "pairs.txt", portraits.row_of)
    verified = verify(portraits, pairs)
    folds = len(np.unique(pairs.fold))
    return [
        (f"{len(pairs.same)} pairs, {folds} folds: right", f"{100 * verified.accuracy:.2f} %"),
        ("true accepts at no false accept", f"{100 * verified.tar_at_none:.2f} %"),
        ("true accepts at 0.1 % false accepts", f"{100 * verified.tar_at_thousandth:.2f} %"),
        ("no face found", f"{portraits.faceless} of {len(portraits.person)} pictures"),
    ]


def _ranks(portraits: Portraits) -> list[Cells]:
    """How often the right one comes first among everybody who can be enrolled."""
    random = np.random.default_rng(SEED)
    rows: list[Cells] = []
    for photos in PHOTOS:
        able = enrollable(portraits, photos)
        rates = [_rank_1(portraits, able, photos, random) for _ in range(ROUNDS)]
        rows.append((f"right one first, of {len(able)} people with {photos} each", f"{100 * np.mean(rates):.2f} %"))
    return rows


def _rank_1(portraits: Portraits, able: np.ndarray, photos: int, random: np.random.Generator) -> float:
    pictures = enrolment(portraits, able, photos, random)
    gallery = means(portraits.remembered[pictures])
    probes = np.setdiff1d(np.flatnonzero(np.isin(portraits.person, able)), pictures)
    first = able[(portraits.template[probes] @ gallery.T).argmax(axis=1)]
    return float(np.mean(first == portraits.person[probes]))


def _galleries(portraits: Portraits, divisions: int) -> Iterator[Table]:
    """Strangers named and people found, by size of gallery and photos each, as far as there are people for it."""
    random = np.random.default_rng(SEED)
    divided = [halves(portraits, random) for _ in range(divisions)]
    tests = [(choose(one, random), other) for one, other in divided]
    yield calibrate.CHOSEN, calibrate.constants([scale for scale, _ in tests])
    sizes = [(photos, people) for photos in PHOTOS for people in PEOPLE]
    yield (
        calibrate.HEAD,
        [cells for photos, people in sizes for cells in calibrate.row(tests, people, photos, random)],
    )


@contextmanager
def _recognizing() -> Iterator[tuple[Recognizer, Gallery]]:
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/accuracy.db") as store:
        recognizer = Recognizer(LocalEngine(store.templates), store)
        yield recognizer, recognizer.gallery(ChatKey("accuracy"))
