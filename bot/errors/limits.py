"""More than is allowed: in a month, or in a minute."""

from __future__ import annotations

from datetime import date

from bot.errors.roots import UserError


class CapReached(UserError):
    """The `limit` of billed calls of this month is used up, by this chat or `in_all`; it goes on at `resumes`."""

    code = "cap_reached"

    def __init__(self, limit: int, resumes: date, *, in_all: bool) -> None:
        super().__init__(f"{limit} calls a month")
        self.limit = limit
        self.resumes = resumes
        self.in_all = in_all


class TooFast(UserError):
    """More than `limit` photos a minute, of one user or of the `chat`; again in so many `seconds`.

    `told` where that was said a moment ago.
    """

    code = "too_fast"

    def __init__(self, limit: int, seconds: int, *, chat: bool, told: bool) -> None:
        super().__init__(f"{limit} photos a minute")
        self.limit = limit
        self.seconds = seconds
        self.chat = chat
        self.told = told
