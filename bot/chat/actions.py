"""Which action an update asks for: by its command, its photo, or the button that was tapped."""

from __future__ import annotations

from collections.abc import Mapping

from telegram import Update

from bot.chat import buttons
from bot.chat.answers import FACE
from bot.chat.commands import command_in
from bot.faces import Action, Purpose

COMMANDS: Mapping[str, Action] = {
    "start": Action.GREET,
    "help": Action.GREET,
    "cancel": Action.GREET,
    "who": Action.IDENTIFY,
    "enroll": Action.ENROLL,
    "people": Action.READ,
    "rename": Action.RENAME,
    "merge": Action.MERGE,
    "forget": Action.FORGET,
    "undo": Action.UNDO,
    "settings": Action.SETTINGS,
    "language": Action.SETTINGS,
    "stats": Action.READ,
    "calibrate": Action.CALIBRATE,
}
"""What each command asks for."""
BUTTONS: Mapping[str, Action] = {
    buttons.APPLY: Action.CALIBRATE,
    buttons.COMPARE: Action.CALIBRATE,
    buttons.SET: Action.SETTINGS,
    buttons.SPEAK: Action.SETTINGS,
    buttons.PICK: Action.ENROLL,
    buttons.SURE: Action.ENROLL,
    buttons.SAME: Action.ENROLL,
    buttons.LEAVE: Action.ENROLL,
    buttons.CARD: Action.READ,
    buttons.CLOSE: Action.READ,
    buttons.PAGE: Action.READ,
    buttons.TURN: Action.READ,
    buttons.REMOVE: Action.FORGET,
    buttons.ASK_FORGET: Action.FORGET,
    buttons.FORGET: Action.FORGET,
    buttons.KEEP: Action.FORGET,
    buttons.RENAME: Action.RENAME,
    buttons.MERGE: Action.MERGE,
    buttons.JOIN: Action.MERGE,
    buttons.UNITE: Action.MERGE,
    buttons.LEAVE_TWO: Action.MERGE,
    buttons.UNDO: Action.UNDO,
}
"""What each button asks for, by its verb."""
UNDER_A_FACE: Mapping[str, Action] = {"learn": Action.ENROLL, "who": Action.ENROLL, "why": Action.READ}
"""What the buttons below an answer ask for that are no word about a face."""
PURPOSES: Mapping[Purpose, Action] = {
    Purpose.NAME_A_FACE: Action.ENROLL,
    Purpose.RENAME: Action.RENAME,
    Purpose.MERGE: Action.MERGE,
    Purpose.COMPARE: Action.CALIBRATE,
}
"""What a written reply asks for."""


def action_of(update: Update) -> Action:
    """What is asked for; of a written reply, whoever takes it must ask again."""
    if update.callback_query is not None:
        return _tapped(update.callback_query.data or "")
    message = update.message or update.edited_message
    command = command_in(message) if message else None
    if command is not None and command.ours:
        return COMMANDS.get(command.name, Action.IDENTIFY)
    return Action.IDENTIFY


def _tapped(carried: str) -> Action:
    verb, *about = carried.split(":")
    if verb == FACE:
        return UNDER_A_FACE.get(about[3] if len(about) > 3 else "", Action.CORRECT)
    return BUTTONS.get(verb, Action.GREET)
