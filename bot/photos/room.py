"""Lets as many decoders in at a time as there is memory for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bot.photos import heap

_BIG = 0.2
"""From this share on what earlier pictures left is given back before, and what this one took after; a JPEG of 12
megapixels has less."""
_ROUNDING = 1e-9


class Room:
    """A whole that is taken in shares: a picture at the limit of its format has it to itself."""

    def __init__(self) -> None:
        """Begin empty."""
        self._free = 1.0
        self._changed = threading.Condition()
        self._turn = threading.Lock()

    @contextmanager
    def taken(self, share: float) -> Iterator[None]:
        """Wait for `share` (0 to 1) of the room, in turn, so that small pictures do not overtake a big one for ever.

        No time-out: whoever is inside only decodes, which takes seconds at the most.
        """
        heap.settle()
        with self._turn, self._changed:
            self._changed.wait_for(lambda: self._free >= share - _ROUNDING)
            self._free -= share
        try:
            if share > _BIG:
                heap.give_back()
            yield
        finally:
            if share > _BIG:
                heap.give_back()
            with self._changed:
                self._free += share
                self._changed.notify()


room = Room()
"""Of the whole process: its memory is what the shares are of."""
