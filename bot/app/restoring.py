"""After a backup was restored: what had been erased since then is erased again, also from the engine."""

from __future__ import annotations

from collections.abc import Sequence

from bot.app.engines import open_engine, recognizer_of
from bot.errors import WhobotError
from bot.faces import Erasure
from bot.settings import Settings
from bot.store import SqlStore


def reapply_erasures(settings: Settings, store: SqlStore, begun: Sequence[Erasure]) -> int:
    """How many of them are done now. What the engine does not confirm, or cannot be asked, is left for repair."""
    try:
        with open_engine(settings, store) as engine:
            receipts = recognizer_of(settings, store, engine).erase.reapply(begun)
    except WhobotError:  # no engine can be opened here: moving a bot must not fail for that
        return 0
    return sum(receipt.done for receipt in receipts)
