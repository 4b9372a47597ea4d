"""The commands and their options; each names the function that carries it out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__
from bot.cli import bots, gallery, importing

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # argparse has no public name for it

Command = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """The whole command line; `options.command` is what to call."""
    whobot = argparse.ArgumentParser(prog="whobot", description="A Telegram bot that answers “who is this?”.")
    whobot.add_argument("--version", action="version", version=f"whobot {__version__}")
    commands = whobot.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _bots(commands)
    _galleries(commands)
    return whobot


def _bots(commands: Subparsers) -> None:
    _add(commands, "run", bots.run, "run the bot: needs TELEGRAM_TOKEN")
    demo = _add(commands, "demo", bots.demo, "play a conversation with drawn people: needs no account")
    demo.add_argument(
        "--out", type=Path, default=Path("whobot-demo"), metavar="DIR", help="where the bot's pictures go (%(default)s)"
    )


def _galleries(commands: Subparsers) -> None:
    enroll = _of_a_chat(commands, "enroll", gallery.enroll, "teach a face")
    enroll.add_argument("name", metavar="NAME")
    enroll.add_argument("photos", metavar="PHOTO", type=Path, nargs="+")

    folder = _of_a_chat(commands, "import", importing.import_folder, "teach many faces: FOLDER/<Name>/<photos>")
    folder.add_argument("folder", metavar="FOLDER", type=Path)

    identify = _of_a_chat(commands, "identify", gallery.identify, "say who is in photos")
    identify.add_argument("photos", metavar="PHOTO", type=Path, nargs="+")
    _json(identify)

    _json(_of_a_chat(commands, "people", gallery.people, "list who is known"))

    forget = _of_a_chat(commands, "forget", gallery.forget, "forget a person")
    forget.add_argument("name", metavar="NAME")
    forget.add_argument("--yes", action="store_true", help="do not ask")


def _of_a_chat(commands: Subparsers, name: str, command: Command, purpose: str) -> argparse.ArgumentParser:
    made = _add(commands, name, command, purpose)
    made.add_argument(
        "--chat", metavar="ID", default="local", help="whose gallery: a Telegram chat's id, or %(default)s"
    )
    return made


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def _add(commands: Subparsers, name: str, command: Command, purpose: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    made.set_defaults(command=command)
    return made
