"""Somebody's standing in a chat."""

from dataclasses import dataclass
from typing import Literal

from bot.sandbox.botapi.people import User

Status = Literal["creator", "administrator", "member", "left", "kicked"]
PRESENT = {"creator", "administrator", "member"}
LEADING = {"creator", "administrator"}


@dataclass(frozen=True)
class Member:
    """Somebody and their standing; an administrator may remain anonymous."""

    user: User
    status: Status
    anonymous: bool = False

    @property
    def leads(self) -> bool:
        """Whether they are an administrator or the creator."""
        return self.status in LEADING
