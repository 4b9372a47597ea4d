"""Who did what to whom: what administrators can look up afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.faces.people import PersonId


class Act(StrEnum):
    """What was done; no faces, no photos."""

    ENROLLED = "enrolled"
    RENAMED = "renamed"
    MERGED = "merged"
    REMOVED = "removed"
    """One photo of somebody."""
    UNDONE = "undone"
    FORGOT = "forgot"
    LINKED = "linked"
    UNLINKED = "unlinked"
    AGREED = "agreed"
    EXPORTED = "exported"
    ERASED_ALL = "erased_all"
    SET = "set"
    """A setting of the chat."""
    LET_IN = "let_in"
    SHUT_OUT = "shut_out"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `actor` is a user's id, None for whoever runs the bot; `name` is empty once that person was erased."""

    at: datetime
    act: Act
    actor: int | None
    person: PersonId | None = None
    name: str = ""
