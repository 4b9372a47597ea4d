"""search: an exact search of one gallery, from a thousand templates to a hundred thousand."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bot.engines.local.roster import Rosters
from bot.faces import ChatKey, FaceId, Gallery, PersonId
from bot.ports import Template
from bot.store import SqlStore, open_store
from tests.bench.table import table

SIZES = (1_000, 10_000, 100_000)
PROBES = 50


def run(photos: Path | None) -> Iterator[str]:
    """The table, line by line; needs no photographs."""
    rows = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/search.db") as store:
            rows.append(_measured(store, size))
    yield from table(("templates", "search, median", "read from the database"), rows)


def _measured(store: SqlStore, size: int) -> tuple[str, str, str]:
    gallery = store.gallery(ChatKey("many"), "local")
    vectors = _fill(store, gallery, size)
    rosters = Rosters(store.templates)
    begun = time.perf_counter()
    rosters.of(gallery)
    read = time.perf_counter() - begun
    times = []
    for probe in vectors[:PROBES]:
        begun = time.perf_counter()
        rosters.of(gallery).search(probe)
        times.append(time.perf_counter() - begun)
    return f"{size}", f"{1000 * statistics.median(times):.1f} ms", f"{1000 * read:.0f} ms"


def _fill(store: SqlStore, gallery: Gallery, size: int) -> np.ndarray:
    vectors = np.random.default_rng(1).standard_normal((size, 128)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    for number, vector in enumerate(vectors):
        store.templates.put(gallery, Template(FaceId(f"{number}"), PersonId(f"{number}"), vector.tobytes()))
    return vectors
