"""getMe, and what the bot tells of itself: commands, description and short description."""

import re
from collections.abc import Callable
from typing import Any

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.entities import units
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.refusals import bad_request
from bot.sandbox.botapi.rendering import me_json
from bot.sandbox.botapi.world import Profile, World

MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}|")
PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}


def get_me(world: World, call: Call) -> object:
    """The bot itself."""
    return me_json(world)


def set_my_commands(world: World, call: Call) -> object:
    """The list of commands for one scope and one language; an empty one is as good as none."""
    place = _scope(world, call), _language(call)
    commands = _commands(call.objects("commands"))
    world.profile.commands[place] = commands
    if not commands:
        del world.profile.commands[place]
    return True


def get_my_commands(world: World, call: Call) -> object:
    """The list set for exactly this scope and language."""
    commands = world.profile.commands.get((_scope(world, call), _language(call)), {})
    return [{"command": command, "description": description} for command, description in commands.items()]


def delete_my_commands(world: World, call: Call) -> object:
    """No list for this scope and language."""
    world.profile.commands.pop((_scope(world, call), _language(call)), None)
    return True


def _scope(world: World, call: Call) -> str:
    """The scope in one word: its type, and the ids it is for after colons."""
    scope = call.nested("scope") or call.item({"type": "default"})
    kind = scope.text("type")
    if kind in PLAIN_SCOPES:
        return kind
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    room = world.room(scope.text("chat_id"))
    return f"{kind}:{room.id}:{scope.integer('user_id')}" if kind == "chat_member" else f"{kind}:{room.id}"


def _language(call: Call) -> str:
    code = call.text("language_code")
    if not LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def _commands(items: list[dict[str, Any]]) -> dict[str, str]:
    if len(items) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands: dict[str, str] = {}
    for item in items:
        command, description = str(item.get("command", "")).removeprefix("/"), str(item.get("description", "")).strip()
        if not COMMAND.fullmatch(command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 0 < units(description) <= MAX_COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        commands[command] = description
    return commands


def _setter(name: str, most: int, refusal: str, kept: Callable[[Profile], dict[str, str]]) -> Method:
    """setMy<…>Description: a text for each language, "" takes it away."""

    def run(world: World, call: Call) -> object:
        text, language = call.text(name).strip(), _language(call)
        if units(text) > most:
            raise bad_request(refusal)
        kept(world.profile)[language] = text
        if not text:
            del kept(world.profile)[language]
        return True

    return Method.of(run, f"{name} language_code")


def _getter(name: str, kept: Callable[[Profile], dict[str, str]]) -> Method:
    """getMy<…>Description: that of the language, or else the one for all."""

    def run(world: World, call: Call) -> object:
        texts = kept(world.profile)
        return {name: texts.get(_language(call), texts.get("", ""))}

    return Method.of(run, "language_code")


def _descriptions(profile: Profile) -> dict[str, str]:
    return profile.descriptions


def _short_descriptions(profile: Profile) -> dict[str, str]:
    return profile.short_descriptions


METHODS = {
    "getMe": Method.of(get_me),
    "setMyCommands": Method.of(set_my_commands, "commands scope language_code"),
    "getMyCommands": Method.of(get_my_commands, "scope language_code"),
    "deleteMyCommands": Method.of(delete_my_commands, "scope language_code"),
    "setMyDescription": _setter("description", 512, "DESCRIPTION_TOO_LONG", _descriptions),
    "getMyDescription": _getter("description", _descriptions),
    "setMyShortDescription": _setter("short_description", 120, "SHORT_DESCRIPTION_TOO_LONG", _short_descriptions),
    "getMyShortDescription": _getter("short_description", _short_descriptions),
}
