"""Updates on their way through the inbox, as far as anybody but Telegram's own code needs to know them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Arrived:
    """An update that came in: its number, the chat it belongs to (0 for none), and its JSON, which is never shown.

    `kind` is Telegram's word for what happened.
    """

    id: int
    chat: int
    body: str = field(repr=False)
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """An update to be handled now; `attempts` were begun before, of which none is known to have come to its end."""

    id: int
    chat: int
    body: str = field(repr=False)
    received_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Depth:
    """How many updates are not done, and how many seconds the oldest of them has waited."""

    waiting: int
    oldest: float
