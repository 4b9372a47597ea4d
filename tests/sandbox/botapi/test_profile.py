"""What the bot tells of itself."""

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    BotCommandScopeChatMember,
    BotCommandScopeDefault,
    MenuButtonCommands,
    MenuButtonDefault,
)

from bot.sandbox.botapi import BotApi, Chat, User
from tests.sandbox.botapi.wire import Wire

START = BotCommand("start", "Begin")


async def test_knows_itself(bot: Bot, api: BotApi) -> None:
    me = await bot.get_me()

    assert (me.id, me.username, me.first_name, me.is_bot) == (api.me.id, "who_is_this_bot", "Who is this?", True)
    assert (me.can_join_groups, me.can_read_all_group_messages) == (True, True)


async def test_keeps_commands_by_scope_and_language(bot: Bot, api: BotApi, club: Chat, ada: User) -> None:
    await bot.set_my_commands([START, BotCommand("help", "Help")])
    await bot.set_my_commands([("start", "Los")], language_code="de", scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands([START], scope=BotCommandScopeChat(club.id))
    await bot.set_my_commands([START], scope=BotCommandScopeChatMember(club.id, ada.id))

    assert api.commands == {
        ("default", ""): {"start": "Begin", "help": "Help"},
        ("all_group_chats", "de"): {"start": "Los"},
        (f"chat:{club.id}", ""): {"start": "Begin"},
        (f"chat_member:{club.id}:{ada.id}", ""): {"start": "Begin"},
    }
    assert await bot.get_my_commands(scope=BotCommandScopeChat(club.id)) == (START,)
    assert await bot.get_my_commands(language_code="fr") == ()


@pytest.mark.parametrize(
    ("scope", "name"),
    [
        (BotCommandScopeDefault(), "default"),
        (BotCommandScopeAllPrivateChats(), "all_private_chats"),
        (BotCommandScopeAllGroupChats(), "all_group_chats"),
        (BotCommandScopeAllChatAdministrators(), "all_chat_administrators"),
        (BotCommandScopeChatAdministrators(-1_002_000_000_002), "chat_administrators:-1002000000002"),
    ],
)
async def test_knows_every_scope(bot: Bot, api: BotApi, club: Chat, scope: BotCommandScope, name: str) -> None:
    await bot.set_my_commands([START], scope=scope)
    assert api.commands == {(name, ""): {"start": "Begin"}}

    await bot.delete_my_commands(scope=scope)
    assert await bot.get_my_commands(scope=scope) == ()


async def test_takes_commands_away(bot: Bot, api: BotApi) -> None:
    await bot.set_my_commands([START])
    await bot.set_my_commands([START], language_code="de")
    await bot.delete_my_commands()
    await bot.set_my_commands([], language_code="de")

    assert api.commands == {}


def command(name: str, description: str = "x") -> dict[str, str]:
    return {"command": name, "description": description}


@pytest.mark.parametrize(
    ("commands", "refusal"),
    [
        ([command("Start")], "BOT_COMMAND_INVALID"),
        ([command("x" * 33)], "BOT_COMMAND_INVALID"),
        ([command("")], "BOT_COMMAND_INVALID"),
        (["start"], "can't parse commands: an Array of Objects expected"),
        ([command("start", "")], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([command("start", "x" * 257)], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([command(f"c{number}") for number in range(101)], "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_refuses_commands_telegram_refuses(wire: Wire, commands: object, refusal: str) -> None:
    assert await wire.refusal("setMyCommands", commands=commands) == refusal
    assert wire.api.commands == {}


@pytest.mark.parametrize(
    ("place", "refusal"),
    [
        ({"language_code": "english"}, "invalid language code specified"),
        ({"scope": {"type": "moon"}}, "can't parse BotCommandScope: unsupported type specified"),
        ({"scope": {"type": "chat", "chat_id": 77}}, "chat not found"),
        ({"scope": {"type": "chat"}}, "chat_id is empty"),
    ],
)
async def test_refuses_places_that_do_not_exist(wire: Wire, place: dict[str, object], refusal: str) -> None:
    assert await wire.refusal("setMyCommands", commands=[command("start")], **place) == refusal


async def test_describes_itself_in_several_languages(bot: Bot, api: BotApi) -> None:
    await bot.set_my_description("I know people")
    await bot.set_my_description("Ich kenne Leute", language_code="de")
    await bot.set_my_short_description("Who?")

    assert api.descriptions == {"": "I know people", "de": "Ich kenne Leute"}
    assert api.short_descriptions == {"": "Who?"}
    assert (await bot.get_my_description("de")).description == "Ich kenne Leute"
    assert (await bot.get_my_description("fr")).description == "I know people"
    assert (await bot.get_my_short_description()).short_description == "Who?"

    await bot.set_my_description("", language_code="de")
    assert (await bot.get_my_description("de")).description == "I know people"


@pytest.mark.parametrize(
    ("method", "name", "most"),
    [("setMyDescription", "description", 512), ("setMyShortDescription", "short_description", 120)],
)
async def test_limits_descriptions(wire: Wire, method: str, name: str, most: int) -> None:
    assert (await wire.refusal(method, **{name: "x" * (most + 1)})).endswith("TOO_LONG")
    assert await wire.call(method, **{name: "x" * most})


async def test_puts_a_menu_button_beside_the_input_field(bot: Bot, api: BotApi, ada: User, ben: User) -> None:
    assert (await bot.get_chat_menu_button()).type == "commands"
    await bot.set_chat_menu_button()
    await bot.set_chat_menu_button(ada.id, MenuButtonCommands())

    assert api.menu_buttons == {0: "default", ada.id: "commands"}
    assert [await bot.get_chat_menu_button(user.id) for user in (ada, ben)] == [
        MenuButtonCommands(),
        MenuButtonDefault(),
    ]


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"menu_button": {"type": "moon"}}, "can't parse menu button: MenuButton has unsupported type"),
        ({"menu_button": {"type": "web_app"}}, "this server does not support menu buttons that open a web app"),
        ({"chat_id": -7}, "invalid chat_id specified"),
        ({"chat_id": 7}, "user not found"),
    ],
)
async def test_refuses_menu_buttons_telegram_refuses(wire: Wire, parameters: dict[str, object], refusal: str) -> None:
    assert await wire.refusal("setChatMenuButton", **parameters) == refusal
