"""LFW's protocol counts as it should."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.bench.pairs import Pairs, read_pairs, verify
from tests.bench.portraits import TEMPLATE, Portraits


def pictures(*angles: float) -> Portraits:
    """A picture for each angle, in degrees, between two corners."""
    radians = np.radians(angles)
    templates = np.zeros((len(angles), TEMPLATE), np.float32)
    templates[:, 0], templates[:, 1] = np.cos(radians), np.sin(radians)
    return Portraits(2, np.zeros(len(angles), np.intp), templates, templates, templates, np.ones(len(angles), np.bool_))


def paired(*same: bool) -> Pairs:
    """Each picture but the first with the first; two folds in turn."""
    others = np.arange(1, len(same) + 1)
    return Pairs(np.zeros(len(same), np.intp), others, np.array(same), np.arange(len(same)) % 2)


def test_pairs_that_a_threshold_parts_are_all_right() -> None:
    verified = verify(pictures(0, 10, 12, 80, 85), paired(True, True, False, False))

    assert verified == (1.0, 1.0, 1.0)


def test_a_threshold_comes_from_the_other_folds() -> None:
    verified = verify(pictures(0, 10, 40, 30, 80), paired(True, True, False, False))

    assert verified.accuracy == pytest.approx(0.5)  # 40° is not accepted at 10°, nor 30° refused at 40°
    assert verified.tar_at_none == 0.5


def test_a_pair_without_a_face_is_an_error_even_where_nobody_would_accept_it() -> None:
    portraits = pictures(0, 10, 12, 80, 85)
    portraits.template[3] = 0

    assert verify(portraits, paired(True, True, False, False)).accuracy == 0.75


def test_reads_the_folds_of_lfw(tmp_path: Path) -> None:
    listing = tmp_path / "pairs.txt"
    listing.write_text("2\t1\nAda\t1\t2\nAda\t1\tBen\t3\nBen\t3\t4\nBen\t4\tAda\t2\n", "utf-8")
    pairs = read_pairs(listing, {"Ada_0001": 0, "Ada_0002": 1, "Ben_0003": 2, "Ben_0004": 3})

    assert pairs.one.tolist() == [0, 0, 2, 3]
    assert pairs.other.tolist() == [1, 2, 3, 1]
    assert pairs.same.tolist() == [True, False, True, False]
    assert pairs.fold.tolist() == [0, 0, 1, 1]
