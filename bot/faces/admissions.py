"""Who was let in: owners, other users, and chats with everybody in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Admitted(StrEnum):
    """What was let in."""

    OWNER = "owner"
    USER = "user"
    """In their private chat with the bot."""
    CHAT = "chat"
    """Everybody who is in it."""


@dataclass(frozen=True, slots=True)
class Admission:
    """A user's or a chat's id, let in by that owner; `by` is None where a claim or the terminal did it."""

    kind: Admitted
    id: int
    at: datetime
    by: int | None = None
