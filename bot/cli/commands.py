"""The commands and their options; each names the function that carries it out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__
from bot.cli import adopting, books, bots, calibrating, databases, doctoring, gallery, importing
from bot.faces import Choice

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # argparse has no public name for it

ENGINES = ("local", "rekognition")
CHOICES = [choice.value for choice in Choice if choice is not Choice.NOW]
Command = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """The whole command line; `options.command` is what to call."""
    whobot = argparse.ArgumentParser(prog="whobot", description="A Telegram bot that answers “who is this?”.")
    whobot.add_argument("--version", action="version", version=f"whobot {__version__}")
    commands = whobot.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _bots(commands)
    _galleries(commands)
    _aws(commands)
    _databases(commands)
    return whobot


def _bots(commands: Subparsers) -> None:
    _add(commands, "run", bots.run, "run the bot: needs TELEGRAM_TOKEN")
    _add(commands, "claim", bots.claim, "print a link that makes whoever opens it the owner of the bot")
    trial = _add(commands, "try", bots.try_out, "talk to the bot in a browser on this machine: needs no account")
    trial.add_argument("--port", type=int, default=8000, help="of 127.0.0.1 (%(default)s; 0: any that is free)")
    _sandboxed(trial)
    demo = _add(commands, "demo", bots.demo, "play a conversation with drawn people: needs no account")
    demo.add_argument(
        "--out", type=Path, default=Path("whobot-demo"), metavar="DIR", help="where the bot's pictures go (%(default)s)"
    )
    _sandboxed(demo)


def _databases(commands: Subparsers) -> None:
    _add(commands, "migrate", databases.migrate, "bring the database to the tables of this version")
    backup = _add(commands, "backup", databases.backup, "write everything that is in the database into one file")
    backup.add_argument("file", metavar="FILE", type=Path)
    restore = _add(commands, "restore", databases.restore, "put a backup in the place of all that is in the database")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--yes", action="store_true", help="do not ask")


def _sandboxed(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--engine", choices=ENGINES, default="local", help="%(default)s, or rekognition over a stand-in on this machine"
    )


def _aws(commands: Subparsers) -> None:
    doctor = _add(commands, "doctor", doctoring.doctor, "say what works and how to mend what does not")
    doctor.add_argument("--repair", action="store_true", help="finish or undo what a crash left half-way")
    doctor.add_argument(
        "--live",
        nargs="*",
        type=Path,
        metavar="PHOTO",
        help="try Rekognition on your account, with a portrait and a group photo of yours, or drawn ones",
    )
    _engine(doctor)

    policy = _add(commands, "iam-policy", doctoring.iam_policy, "print the least that AWS must allow")
    policy.add_argument(
        "--collection", action="append", default=[], metavar="NAME", help="also one that is to be adopted"
    )

    adopt = _add(commands, "adopt", adopting.adopt, "take over a Rekognition collection that another program filled")
    adopt.add_argument("--chat", metavar="ID", required=True, help="whose gallery it becomes: a Telegram chat's id")
    _engine(adopt)
    adopt.add_argument("collection", metavar="COLLECTION")


def _galleries(commands: Subparsers) -> None:
    enroll = _of_a_chat(commands, "enroll", gallery.enroll, "teach a face")
    enroll.add_argument("name", metavar="NAME")
    enroll.add_argument("photos", metavar="PHOTO", type=Path, nargs="+")
    _sure(enroll)

    folder = _of_a_chat(commands, "import", importing.import_folder, "teach many faces: FOLDER/<Name>/<photos>")
    folder.add_argument("folder", metavar="FOLDER", type=Path)
    _sure(folder)

    identify = _of_a_chat(commands, "identify", gallery.identify, "say who is in photos")
    identify.add_argument("photos", metavar="PHOTO", type=Path, nargs="+")
    form = identify.add_mutually_exclusive_group()
    form.add_argument("--why", action="store_true", help="say by which enrolled photo somebody was known")
    _json(form)

    _json(_of_a_chat(commands, "people", gallery.people, "list who is known"))

    forget = _of_a_chat(commands, "forget", gallery.forget, "forget a person")
    forget.add_argument("name", metavar="NAME")
    forget.add_argument("--yes", action="store_true", help="do not ask")

    calibrate = _of_a_chat(commands, "calibrate", calibrating.calibrate, "say how often it would be wrong")
    calibrate.add_argument("--yes", action="store_true", help="do not ask before calls that are billed")
    calibrate.add_argument("--apply", choices=CHOICES, help="make these bands hold from now on")

    used = _add(commands, "usage", books.usage, "say what was asked of the engine this month, and what it costs")
    used.add_argument("--chat", metavar="ID", help="of one chat alone, instead of all of them")
    _engine(used)

    _of_a_chat(commands, "audit", books.audit, "list what was done in a chat, when and by whom")

    drop = _of_a_chat(commands, "drop", gallery.drop, "forget everybody of a chat")
    drop.add_argument("--yes", action="store_true", help="do not ask")
    adopted = drop.add_mutually_exclusive_group()
    adopted.add_argument("--collection", metavar="NAME", help="with --yes: an adopted collection that may be deleted")
    adopted.add_argument("--keep-collection", action="store_true", help="leave an adopted collection as it was before")


def _of_a_chat(commands: Subparsers, name: str, command: Command, purpose: str) -> argparse.ArgumentParser:
    made = _add(commands, name, command, purpose)
    made.add_argument(
        "--chat", metavar="ID", default="local", help="whose gallery: a Telegram chat's id, or %(default)s"
    )
    _engine(made)
    return made


def _engine(command: argparse.ArgumentParser) -> None:
    command.add_argument("--engine", choices=ENGINES, help="instead of FACE_ENGINE")


def _sure(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sure", action="store_true", help="also faces that look unlike the person's other photos")


def _json(command: argparse._ActionsContainer) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def _add(commands: Subparsers, name: str, command: Command, purpose: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    made.set_defaults(command=command)
    return made
