"""Usage: what was asked of the engine in a month, what that costs, and whether a cap is near."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from bot.faces import ChatKey, Terms, Usage, month_before, month_of
from bot.ports import Store


def _now() -> datetime:
    return datetime.now(UTC)


class Accountant:
    """Reads what was counted; None stands for all chats together, and those of whoever runs the bot."""

    def __init__(self, store: Store, terms: Terms, now: Callable[[], datetime] = _now) -> None:
        self._store = store
        self._terms = terms
        self._now = now

    def months(self, chat: ChatKey | None) -> tuple[Usage, Usage]:
        """This month, and the last one."""
        return self._usage(chat, month_of(self._now())), self._usage(chat, month_before(self._now()))

    def by_chat(self) -> Mapping[ChatKey, int]:
        """The billed calls of this month, by chat, the most first."""
        return self._store.billed_by_chat(month_of(self._now()))

    def warning(self, chat: ChatKey | None) -> Usage | None:
        """What somebody should know: a cap is near, and that is told now, for the first time this month."""
        month = month_of(self._now())
        if not self._cap(chat):
            return None
        usage = self._usage(chat, month)
        return usage if usage.near and self._store.warn(chat, month) else None

    def untold(self, chat: ChatKey | None, usage: Usage) -> None:
        """The warning did not arrive: it is due again."""
        self._store.unwarn(chat, usage.month)

    def _usage(self, chat: ChatKey | None, month: str) -> Usage:
        calls, billed = self._store.calls(chat, month)
        return Usage(month, calls, billed, billed * self._terms.a_thousand / 1000, self._cap(chat))

    def _cap(self, chat: ChatKey | None) -> int:
        return self._terms.in_all if chat is None else self._terms.of_each_chat
