"""Everything that can be written or tapped asks for a right."""

from __future__ import annotations

import re
from typing import Any

import pytest
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.chat import App, actions, buttons
from bot.chat.actions import action_of
from bot.chat.answers import FACE
from bot.chat.help import COMMANDS, FOR_OWNERS
from bot.faces import Action, Purpose, Role
from bot.recognizer.rights import NEEDS


@pytest.fixture
async def asked(bot: App) -> Any:
    def action(kind: str = "message", **body: Any) -> Action:
        sender = {"id": 5, "is_bot": False, "first_name": "Zoe"}
        whole = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "from": sender, **body}
        update = Update.de_json({"update_id": 1, kind: whole}, bot.bot)
        assert update is not None
        return action_of(update)

    return action


def command(text: str, length: int) -> dict[str, Any]:
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": length}]}


def verbs() -> set[str]:
    """What every button carries first."""
    names = [name for name in vars(buttons) if name.isupper() and name not in {"A_ROW", "BACK", "MOST", "ON"}]
    return {getattr(buttons, name) for name in names}


def test_every_command_every_verb_and_every_question_has_its_action() -> None:
    assert {*COMMANDS, *FOR_OWNERS} <= set(actions.COMMANDS)
    assert verbs() == set(actions.BUTTONS)
    assert set(actions.PURPOSES) == set(Purpose)
    assert set(NEEDS) == set(Action)


async def test_what_the_features_listen_to_is_what_the_table_names(bot: App) -> None:
    handlers = [handler for group in bot.handlers.values() for handler in group]
    commands = {name for handler in handlers if isinstance(handler, CommandHandler) for name in handler.commands}
    patterns = [handler.pattern for handler in handlers if isinstance(handler, CallbackQueryHandler) if handler.pattern]
    first = {verb[1] for each in patterns if (verb := re.match(r"\^(\w+)", str(getattr(each, "pattern", ""))))}

    assert commands <= set(actions.COMMANDS)
    assert first <= {*actions.BUTTONS, FACE}


async def test_a_caption_is_no_door_for_strangers(asked: Any) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9}]
    for words in ("/privacy", "/forgetme", "/start claim-x", "/start agree-x", "/who"):
        assert asked(photo=photo, caption=words) is Action.IDENTIFY
    assert asked(photo=photo, caption="/enroll Ada") is Action.ENROLL
    assert all(NEEDS[action] is not Role.STRANGER for action in (Action.IDENTIFY, Action.ENROLL))


async def test_only_links_that_are_known_are_a_door(asked: Any) -> None:
    assert asked(**command("/start claim-abc", 6)) is Action.OPEN_LINK
    assert asked(**command("/start@who_is_this_bot invite-abc", 22)) is Action.OPEN_LINK
    for words in ("/start", "/start claim", "/start claims-abc", "/start nothing-abc", "/starting claim-abc"):
        length = len(words.partition(" ")[0])
        assert NEEDS[asked(**command(words, length))] is Role.MEMBER
    assert NEEDS[asked(text="/start claim-abc")] is Role.MEMBER
