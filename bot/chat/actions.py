"""Which action an update asks for: by its command, its photo, or the button that was tapped."""

from __future__ import annotations

from collections.abc import Mapping

from telegram import Message, MessageEntity, Update

from bot.chat import buttons
from bot.chat.answers import FACE
from bot.chat.commands import command_in
from bot.faces import Action, Invited, Purpose

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
    "stats": Action.READ,
    "calibrate": Action.CALIBRATE,
    "invite": Action.LET_IN,
    "access": Action.LET_IN,
    "link": Action.LINK,
    "unlink": Action.LINK,
    "forgetme": Action.FORGET_ME,
    "privacy": Action.PRIVACY,
    "export": Action.EXPORT,
    "eraseall": Action.ERASE_ALL,
    "usage": Action.USAGE,
    "audit": Action.AUDIT,
}
"""What each command asks for."""
BUTTONS: Mapping[str, Action] = {
    buttons.APPLY: Action.CALIBRATE,
    buttons.COMPARE: Action.CALIBRATE,
    buttons.SET: Action.SETTINGS,
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
    buttons.LET_IN: Action.LET_IN,
    buttons.TURN_AWAY: Action.LET_IN,
    buttons.ACCESS: Action.LET_IN,
    buttons.SHUT: Action.LET_IN,
    buttons.SHUT_OUT: Action.LET_IN,
    buttons.VOUCH: Action.ENROLL,
    buttons.UNVOUCH: Action.ENROLL,
    buttons.AGREE: Action.CONSENT,
    buttons.DECLINE: Action.CONSENT,
    buttons.IAM: Action.CONSENT,
    buttons.NOT_ME: Action.CONSENT,
    buttons.ERASE_ME: Action.FORGET_ME,
    buttons.KEEP_ME: Action.FORGET_ME,
    buttons.OTHERS: Action.FORGET_ME,
    buttons.ERASE: Action.ERASE_ALL,
    buttons.SPARE: Action.ERASE_ALL,
    buttons.STAY: Action.CORRECT,
    buttons.AUDIT: Action.AUDIT,
}
"""What each button asks for, by its verb."""
LINKS: Mapping[str, Action] = {
    "claim": Action.OPEN_LINK,
    "invite": Action.OPEN_LINK,
    Invited.AGREE: Action.CONSENT,
    Invited.IAM: Action.CONSENT,
}
"""What opening a link asks for, by what stands before the dash in `/start <what>-<secret>`."""
UNDER_A_FACE: Mapping[str, Action] = {"learn": Action.ENROLL, "who": Action.ENROLL, "why": Action.READ}
"""What the buttons below an answer ask for that are no word about a face."""
PURPOSES: Mapping[Purpose, Action] = {
    Purpose.NAME_A_FACE: Action.ENROLL,
    Purpose.RENAME: Action.RENAME,
    Purpose.MERGE: Action.MERGE,
    Purpose.ERASE_ALL: Action.ERASE_ALL,
    Purpose.COMPARE: Action.CALIBRATE,
}
"""What a written reply asks for."""


def action_of(update: Update) -> Action:
    """What is asked for; of a written reply, whoever takes it must ask again."""
    if update.callback_query is not None:
        return _tapped(update.callback_query.data or "")
    message = update.message or update.edited_message
    if message is None:
        return Action.IDENTIFY
    return _captioned(message) if message.text is None else _written(message)


def command_of(message: Message) -> str | None:
    """The command of ours that PTB would take `message` for, by the same signs: anything else is a way round."""
    if not message.text or not message.entities:
        return None
    first = message.entities[0]
    if first.type != MessageEntity.BOT_COMMAND or first.offset != 0:
        return None
    name, _, bot = message.text[1 : first.length].partition("@")
    return name.lower() if bot.lower() in {"", message.get_bot().username.lower()} else None


def link_in(message: Message) -> tuple[str, str] | None:
    """What a link that was opened is for, and its secret; None for a `/start` without one that we know."""
    if command_of(message) != "start" or not message.text:
        return None
    _, _, payload = message.text.partition(" ")
    what, dash, secret = payload.strip().partition("-")
    public = message.chat.type == message.chat.PRIVATE or what not in set(Invited)  # what it shows is for one alone
    return (what, secret) if dash and what in LINKS and public else None


def _written(message: Message) -> Action:
    if link := link_in(message):
        return LINKS[link[0]]
    return COMMANDS.get(command_of(message) or "", Action.IDENTIFY)


def _captioned(message: Message) -> Action:
    """Under a picture there are two commands; whatever else stands there, the picture may be looked at."""
    command = command_in(message)
    return Action.ENROLL if command and command.ours and command.name == "enroll" else Action.IDENTIFY


def _tapped(carried: str) -> Action:
    verb, *about = carried.split(":")
    if verb == FACE:
        return UNDER_A_FACE.get(about[3] if len(about) > 3 else "", Action.CORRECT)
    return BUTTONS.get(verb, Action.GREET)
