"""Who may use the bot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.faces import Admission, Admitted


class Admissions(Protocol):
    """The part of the store that remembers who was let in."""

    def admissions(self) -> list[Admission]:
        """All of them, the oldest first."""
        ...

    def let_in(self, user: int | None, chats: Sequence[int]) -> frozenset[Admitted]:
        """As what this user, or one of these chats, was let in."""
        ...

    def admit(self, kind: Admitted, number: int, by: int | None) -> bool:
        """From now on they are; False where they were before."""
        ...

    def expel(self, kind: Admitted, number: int) -> bool:
        """From now on they are not; False where they were not before."""
        ...
