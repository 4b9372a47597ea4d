"""Has glibc give back what big pictures took: left alone, it keeps freed memory for each thread, 1.8 GB for eight."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # of mallopt(3)


def settle() -> None:
    """Settle, once and for the whole process, that big blocks go back to the system; nothing happens without glibc."""
    _library()


def give_back() -> None:
    """Return what is free now."""
    if library := _library():
        library.malloc_trim(0)


@cache
def _library() -> ctypes.CDLL | None:
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    if library is None or not hasattr(library, "malloc_trim"):
        return None
    # kept by each of two arenas: so much are the pixels of a phone's photo at half its size, which is looked at in a
    # quarter less time where they are not new each time; lower thresholds would slow the networks down, too
    library.mallopt(_M_MMAP_THRESHOLD, 12 << 20)
    library.mallopt(_M_TRIM_THRESHOLD, 12 << 20)
    library.mallopt(_M_ARENA_MAX, 2)
    return library
