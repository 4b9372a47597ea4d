"""For how many months a chat keeps people whom nobody sees."""

from __future__ import annotations

from collections.abc import Mapping

IF_ASKED = 12
"""Where people were asked whether they want to be known, and nobody wished otherwise."""


def months_kept(settings: Mapping[str, str]) -> int:
    """For how many months a chat with these settings keeps people who are not seen; 0 for however long."""
    said = settings.get("forget_after", "")
    return int(said) if said.isascii() and said.isdigit() else months_by_default(settings)


def months_by_default(settings: Mapping[str, str]) -> int:
    """The same where nobody said anything about it."""
    return IF_ASKED if settings.get("consent") == "asked" else 0
