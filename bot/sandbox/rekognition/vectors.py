"""Vectors of length 1 by id, in one matrix that grows and shrinks in place, searched exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bot.sandbox.rekognition.likeness import similarity

if TYPE_CHECKING:
    from collections.abc import Container

    from bot.engines.local.alignment import Points

LENGTH = 128
"""Numbers in a template of the local engine's embedding."""
ROOM_AT_FIRST = 16


class Vectors:
    """The vectors of a collection's faces, or of its users."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._matrix: Points = np.empty((ROOM_AT_FIRST, LENGTH), np.float32)

    def __len__(self) -> int:
        return len(self._ids)

    def get(self, name: str) -> Points | None:
        """The vector under this id, if there is one."""
        row = self._rows.get(name)
        return None if row is None else self._matrix[row]

    def put(self, name: str, vector: Points) -> None:
        """Keep it, in place of one with the same id."""
        row = self._rows.setdefault(name, len(self._ids))
        if row == len(self._ids):
            self._ids.append(name)
            if row == len(self._matrix):
                self._matrix = np.concatenate([self._matrix, np.empty_like(self._matrix)])
        self._matrix[row] = vector

    def drop(self, name: str) -> None:
        """Forget it, if it is there: the last one moves into its row."""
        row = self._rows.pop(name, None)
        if row is None:
            return
        last = self._ids.pop()
        if last != name:
            self._matrix[row] = self._matrix[len(self._ids)]
            self._ids[row] = last
            self._rows[last] = row

    def search(
        self, probe: Points, *, threshold: float, most: int, population: int, without: Container[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids and similarities (0 to 100) at or above `threshold`, the best first, among `population` people."""
        cosines = self._matrix[: len(self._ids)] @ probe
        scores = similarity(cosines, population)
        near = np.flatnonzero(scores >= threshold)
        best = near[np.argsort(-cosines[near], kind="stable")]
        wanted = ((self._ids[row], float(scores[row])) for row in best if self._ids[row] not in without)
        return [match for match, _ in zip(wanted, range(most), strict=False)]


def mean(vectors: list[Points]) -> Points:
    """The mean of one vector or more, of length 1 again."""
    total: Points = np.sum(vectors, axis=0, dtype=np.float32)
    return total / np.float32(np.linalg.norm(total))


def alike(one: Points, other: Points, population: int) -> float:
    """The similarity (0 to 100) of two vectors, among `population` people."""
    return float(similarity(np.asarray([one @ other], np.float32), population)[0])
