"""Who may use the bot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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

    def expel(self, kind: Admitted, number: int, *, but_the_last: bool = False) -> bool:
        """From now on they are not; False where they were not before. Raises LastOwner where nobody else is."""
        ...

    # links

    def invite(self, digest: str, kind: Admitted, by: int | None, expires_at: datetime) -> None:
        """Whoever opens the link with this digest is let in as `kind`, once, before `expires_at`."""
        ...

    def accept(self, digest: str, kind: Admitted, number: int) -> bool:
        """Let `number` in by the link with this digest, which is used up; False where there is none such."""
        ...

    def claim(self, digest: str, user: int) -> bool:
        """`user` owns the bot by the link with this digest; False where there is none such. Raises HasOwner."""
        ...

    # strangers

    def knock(self, number: int, language: str | None, since: datetime, most: int) -> bool:
        """Somebody came; False where they, or `most` others, did so after `since`. What is older is forgotten."""
        ...

    def knocked(self, number: int) -> str | None:
        """Which language they speak, as far as they said when they came."""
        ...

    def turn_away(self, number: int) -> None:
        """They came just now, whatever they did before."""
        ...
