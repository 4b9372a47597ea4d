"""Updates from the moment they arrive until they are answered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.faces import Arrived, Depth, Taken


class Inbox(Protocol):
    """The updates of one bot, as one of the processes that handle them sees them.

    What holds, for any number of processes over one database whose clocks agree within seconds: an update is kept
    once, however often it arrives. Whoever takes one has its chat to itself until all they took of it is done or
    their lease has run out: so an album's parts come together in one process, whichever of them they reached, and
    within a chat nobody overtakes. A process that dies loses its leases, and another goes on where it stood. An
    update is handled at least once; more than once only if its process died, or lost its lease, while at it.
    """

    def keep(self, arrived: Sequence[Arrived]) -> int:
        """Keep all of these or none; those that are kept already, or were done lately, are passed over.

        Returns how many were news. When it returns, they survive a crash.
        """
        ...

    def take(self, lease: timedelta, most: int, of_a_chat: int) -> list[Taken]:
        """Take up to `most` that wait, the oldest first, so that never more than `of_a_chat` of a chat are taken."""
        ...

    def mark(self, *, begun: Collection[int] = (), done: Collection[int] = ()) -> None:
        """Handling some has begun, once more if it had before; others are answered, or never will be.

        Of these the content is erased, and the number is remembered until `prune`.
        """
        ...

    def renew(self, lease: timedelta) -> set[int]:
        """Prolong the lease of everything taken here that is not done; returns what that is."""
        ...

    def release(self) -> None:
        """Give back everything taken here that is not done."""
        ...

    def owners(self) -> set[str]:
        """Who has taken what is not done."""
        ...

    def disown(self, owner: str) -> None:
        """`owner` is dead: what they had taken waits again."""
        ...

    def depth(self) -> Depth:
        """What is not done."""
        ...

    def scrub(self) -> None:
        """Overwrite what is done wherever the database keeps more than its tables."""
        ...

    def prune(self, before: datetime) -> None:
        """Forget the numbers of what was done before then."""
        ...
