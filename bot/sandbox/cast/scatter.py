"""Points that look scattered and are the same on every run."""

from __future__ import annotations

from collections.abc import Iterator

# The generalised golden ratio in two dimensions: steps that never bunch up (M. Roberts, "R2 sequence", 2018).
_ACROSS, _DOWN = 0.7548776662466927, 0.5698402909980532


def scatter(count: int, *, start: int = 1) -> Iterator[tuple[float, float]]:
    """So many points, evenly but irregularly spread over the square from -1 to 1."""
    for i in range(start, start + count):
        yield 2 * (i * _ACROSS % 1) - 1, 2 * (i * _DOWN % 1) - 1
