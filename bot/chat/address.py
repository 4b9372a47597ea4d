"""Where a Bot API server is, and what to say when it cannot be used."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram.error import TelegramError

DENIED = "Telegram does not know this TELEGRAM_TOKEN. Copy it again from @BotFather (/mybots, API Token)."


@dataclass(frozen=True, slots=True)
class Address:
    """Where a Bot API server is, and the token it knows the bot by, which is never shown."""

    token: str = field(repr=False)
    url: str


def unreachable(address: Address, trouble: TelegramError) -> str:
    """What keeps the bot from its server, with the next step."""
    return (
        f"Telegram cannot be reached at {address.url} ({type(trouble).__name__}). "
        "Check the network, and TELEGRAM_API_URL if you set it."
    )
