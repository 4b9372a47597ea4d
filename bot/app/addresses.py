"""Where Telegram is, by the settings, and what keeps the bot from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import InvalidToken, TelegramError

from bot.chat import Address
from bot.chat.address import DENIED, unreachable
from bot.errors import ConfigurationError
from bot.settings import Settings


def address_of(settings: Settings) -> Address:
    """Where Telegram is, and the token. Raises ConfigurationError where that is not set."""
    if settings.telegram_token is None:
        raise ConfigurationError(
            "TELEGRAM_TOKEN is not set. Talk to @BotFather in Telegram, send /newbot, and put the token he gives you "
            "into the environment or into a file .env in this folder: TELEGRAM_TOKEN=123456:ABC…"
        )
    return Address(settings.telegram_token.get_secret_value(), settings.telegram_api_url.rstrip("/"))


@contextmanager
def explained(address: Address) -> Iterator[None]:
    """What keeps a bot from starting, with the next step."""
    try:
        yield
    except InvalidToken:
        raise ConfigurationError(DENIED) from None
    except TelegramError as trouble:
        raise ConfigurationError(unreachable(address, trouble)) from None
