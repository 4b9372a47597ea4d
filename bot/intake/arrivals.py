"""From an update's JSON to what the inbox keeps of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.chat import UPDATES
from bot.faces import Arrived

KINDS = frozenset(UPDATES)
LARGEST = (1 << 63) - 1
"""What a database takes for a number."""


def arrived(update: object) -> Arrived:
    """What is kept of an update. Raises ValueError for anything else."""
    number = update.get("update_id") if isinstance(update, Mapping) else None
    if not isinstance(update, Mapping) or type(number) is not int or not 0 <= number <= LARGEST:
        raise ValueError("that is no update")
    kind = next((name for name in update if name in KINDS), "other")
    return Arrived(number, _chat(update), json.dumps(update, ensure_ascii=True, separators=(",", ":")), kind)


def _chat(update: Mapping[str, Any]) -> int:
    """The chat it happened in, 0 for none: a button was tapped where its message is."""
    for happened in update.values():
        for place in (happened, happened.get("message")) if isinstance(happened, Mapping) else ():
            chat = place.get("chat") if isinstance(place, Mapping) else None
            number = chat.get("id") if isinstance(chat, Mapping) else None
            if type(number) is int and abs(number) <= LARGEST:
                return number
    return 0
