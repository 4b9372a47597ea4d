"""What was asked of the engine, what that costs, and how much of it there may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

WARNED_AT = 0.8
"""The share of a cap from which on people are told that it is near."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Billed calls a month, in all and of each chat, where 0 is no cap; and US dollars for a thousand of them."""

    in_all: int = 0
    of_each_chat: int = 0
    a_thousand: float = 1.0


NO_CAPS = Terms()


@dataclass(frozen=True, slots=True)
class Usage:
    """What a month holds: calls by operation, how many of them are billed, what that costs, and the cap, 0 for none.

    Operations of AWS have its names; what the bot itself did has names in small letters, and costs nothing.
    """

    month: str
    calls: Mapping[str, int] = field(default_factory=dict)
    billed: int = 0
    dollars: float = 0.0
    cap: int = 0

    @property
    def near(self) -> bool:
        """Whether so much of the cap is used that somebody should know."""
        return self.cap > 0 and self.billed >= WARNED_AT * self.cap


def month_of(day: date) -> str:
    """`2026-11`."""
    return f"{day:%Y-%m}"


def month_before(day: date) -> str:
    """The one before that of `day`."""
    return month_of(date(day.year - (day.month == 1), (day.month - 2) % 12 + 1, 1))


def month_after(day: date) -> date:
    """The first day of the month after that of `day`."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
