"""`run` and `demo`: the bot itself."""

from __future__ import annotations

import argparse
import asyncio
import logging

from bot.app import serve
from bot.cli.output import say
from bot.errors import ConfigurationError
from bot.settings import read_settings


def run(options: argparse.Namespace) -> int:
    """Run the bot until it is told to stop."""
    settings = read_settings()
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for library in ("httpx", "httpcore"):  # below WARNING they write the token, which is part of Telegram's addresses
        logging.getLogger(library).setLevel(logging.WARNING)
    if not settings.owner_ids and not settings.allowed_chats:
        logging.warning("Nobody may use this bot yet: send it /start, and it tells what to put into OWNER_IDS.")
    asyncio.run(serve(settings))
    return 0


def demo(options: argparse.Namespace) -> int:
    """Play a conversation between drawn people and the bot."""
    try:
        from bot.sandbox.demo import play  # its server is an extra
    except ModuleNotFoundError as missing:
        raise ConfigurationError(
            f"The demo needs {missing.name}, which is not installed: pip install 'whobot[try]'"
        ) from None
    return asyncio.run(play(options.out, say))
