"""The matrix of vectors, against plain arithmetic."""

from __future__ import annotations

import numpy as np
import pytest

from bot.sandbox.rekognition.likeness import similarity
from bot.sandbox.rekognition.vectors import Vectors, mean


def test_finds_what_plain_arithmetic_finds_after_many_changes() -> None:
    random = np.random.default_rng(1)
    kept: dict[str, np.ndarray[tuple[int], np.dtype[np.float32]]] = {}
    vectors = Vectors()
    for step in range(400):
        name = f"v{random.integers(80)}"
        if step % 3 == 2:
            vectors.drop(name)
            kept.pop(name, None)
        else:
            vector = random.normal(size=128).astype(np.float32)
            kept[name] = vector / np.linalg.norm(vector)
            vectors.put(name, kept[name])
    probe = kept[next(iter(kept))]
    scores = {name: float(similarity(np.asarray([vector @ probe]), 10)[0]) for name, vector in kept.items()}
    best = sorted((name for name in kept if scores[name] >= 5), key=lambda name: -scores[name])
    found = vectors.search(probe, threshold=5, most=20, population=10)

    assert len(vectors) == len(kept) > 20
    assert [name for name, _ in found] == best[:20]
    assert [score for _, score in found] == pytest.approx([scores[name] for name in best[:20]], abs=1e-3)


def test_finds_what_is_just_at_the_threshold() -> None:
    vectors = Vectors()
    vectors.put("v", np.eye(128, dtype=np.float32)[0])

    assert vectors.search(np.eye(128, dtype=np.float32)[0], threshold=100, most=1, population=1) == [("v", 100.0)]


def test_leaves_out_what_it_is_told_to() -> None:
    vectors = Vectors()
    for number in range(3):
        vectors.put(f"v{number}", np.eye(128, dtype=np.float32)[0])
    found = vectors.search(np.eye(128, dtype=np.float32)[0], threshold=0, most=1, population=3, without={"v0"})

    assert found == [("v1", 100.0)]


def test_a_mean_has_length_1() -> None:
    one, other = np.eye(128, dtype=np.float32)[:2]

    assert np.linalg.norm(mean([one, one, other])) == pytest.approx(1)
    assert mean([one, one, other])[0] == pytest.approx(2 / np.sqrt(5))
