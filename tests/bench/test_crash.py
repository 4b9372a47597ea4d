"""Killed in the midst of it: a short run of the benchmark, once for each way in and each kind of database."""

from __future__ import annotations

import pytest

from tests.bench.crash import crashed
from tests.bench.crashing import Way
from tests.store.conftest import POSTGRES


@pytest.mark.parametrize("way", ["polling", "webhook"])
@pytest.mark.parametrize("kind", ["SQLite", pytest.param("PostgreSQL", marks=POSTGRES.marks)])
def test_no_photo_and_no_face_is_lost_however_it_ends(way: Way, kind: str) -> None:
    outcome = crashed(way, kind, kills=3, photos=12, lessons=4)

    assert outcome.unanswered == []
    assert outcome.wrong == []
