"""Counting what is asked of an engine, by chat, month and operation, and keeping it below a cap."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bot.faces import ChatKey, Gallery, Terms


class Meter(Protocol):
    """Counts calls before they are made. Safe to use from several threads and processes at once."""

    def count(self, gallery: Gallery | None, operation: str, *, billed: bool = False, refusable: bool = False) -> None:
        """One call for the chat of `gallery`, or for whoever runs the bot; written down when this returns.

        Raises CapReached where it is `billed`, may be refused and a cap is used up; then it is not counted.
        """
        ...


class Accounts(Protocol):
    """The part of the store that remembers what was counted."""

    def meter(self, terms: Terms) -> Meter:
        """What counts from now on, under these terms."""
        ...

    def calls(self, chat: ChatKey | None, month: str) -> tuple[Mapping[str, int], int]:
        """The calls of a chat, or of all of them, by operation, and how many of them are billed."""
        ...

    def billed_by_chat(self, month: str) -> Mapping[ChatKey, int]:
        """The billed calls of every chat that made any, the most first."""
        ...

    def warn(self, chat: ChatKey | None, month: str) -> bool:
        """Somebody is about to be told that a cap is near; False where they were told before."""
        ...

    def unwarn(self, chat: ChatKey | None, month: str) -> None:
        """They could not be told."""
        ...
