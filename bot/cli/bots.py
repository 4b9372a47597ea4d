"""`run`, `claim`, `try` and `demo`: the bot itself."""

from __future__ import annotations

import argparse
import asyncio

from bot.app import claim_link, serve
from bot.cli.logs import log_to_stderr
from bot.cli.output import say, words
from bot.errors import ConfigurationError, NotInstalled
from bot.settings import read_settings


def run(options: argparse.Namespace) -> int:
    """Run the bot until it is told to stop."""
    settings = read_settings()
    log_to_stderr(settings.log_level, *settings.secrets)
    asyncio.run(serve(settings, _announce))
    return 0


def claim(options: argparse.Namespace) -> int:
    """Print a link that makes whoever opens it the owner of the bot."""
    say(words().claim_link(claim_link(read_settings())))
    return 0


def _announce(link: str) -> None:
    """To a person's eyes, and never to a log that is kept: whoever has the link has the bot."""
    say(words().claim_link(link), error=True)


def try_out(options: argparse.Namespace) -> int:
    """Serve a page on this machine to talk to the bot."""
    try:
        from bot.sandbox import trial  # its servers are an extra
    except ModuleNotFoundError as missing:
        raise NotInstalled("The page", missing, "try") from None
    try:
        return asyncio.run(trial.try_out(options.engine, options.port, say))
    except OSError as error:
        raise ConfigurationError(
            f"Port {options.port} cannot be used: {error.strerror}. Name another: --port."
        ) from None


def demo(options: argparse.Namespace) -> int:
    """Play a conversation between drawn people and the bot."""
    try:
        from bot.sandbox.demo import play  # its server is an extra
    except ModuleNotFoundError as missing:
        raise NotInstalled("The demo", missing, "try") from None
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"{options.out} cannot be used: {error.strerror}.") from None
    return asyncio.run(play(options.out, say, options.engine))
