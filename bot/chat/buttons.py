"""What buttons carry: a verb and opaque ids, at most 64 bytes, so that they still work after a restart."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

APPLY, COMPARE, SET = "apply", "compare", "set"
FORGET, KEEP, LEAVE, PICK, SAME, SURE = "forget", "keep", "leave", "pick", "same", "sure"
CARD, CLOSE, PAGE, REMOVE, TURN = "card", "close", "people", "remove", "turn"
ASK_FORGET, JOIN, LEAVE_TWO, MERGE, RENAME, UNDO, UNITE = "away", "join", "two", "merge", "rename", "undo", "unite"
ACCESS, LET_IN, SHUT, SHUT_OUT, TURN_AWAY = "access", "letin", "shut", "shutout", "noentry"
AGREE, DECLINE, IAM, NOT_ME, UNVOUCH, VOUCH = "agree", "decline", "iam", "notme", "unvouch", "vouch"
ERASE_ME, KEEP_ME, OTHERS = "eraseme", "keepme", "others"
ERASE, SPARE, STAY = "erase", "spare", "stay"
AUDIT = "audit"
BACK, ON = "\u2039", "\u203a"
A_ROW, MOST = 8, 96
"""Buttons a row and in all that Telegram shows."""


def data(verb: str, *ids: str | int) -> str:
    """What a button with this verb and these ids carries."""
    return ":".join([verb, *map(str, ids)])


def ids_in(carried: str | None) -> list[str]:
    """The ids out of what a button carried."""
    return (carried or "").split(":")[1:]


def keyboard(*rows: Sequence[tuple[str, str]]) -> InlineKeyboardMarkup:
    """Rows of buttons, each a text and what it carries."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=carried) for text, carried in row] for row in rows]
    )


def numbers(verb: str, thing: str, count: int, marked: int | None = None) -> InlineKeyboardMarkup:
    """A button for each number from 1 to `count`, with a sign on the `marked` one."""
    buttons = [
        (f"{number} ✓" if number == marked else str(number), data(verb, thing, number))
        for number in range(1, min(count, MOST) + 1)
    ]
    return keyboard(*(buttons[start : start + A_ROW] for start in range(0, len(buttons), A_ROW)))
