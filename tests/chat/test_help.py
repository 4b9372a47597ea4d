"""First words."""

from __future__ import annotations

import pytest

from bot.app import running
from bot.chat.help import COMMANDS, FOR_OWNERS
from bot.sandbox.botapi import BotApi, Chat, Fault
from tests.chat.conftest import World


async def test_start_says_what_to_do_first(chat: Chat) -> None:
    await chat.text("/start")
    answer = await chat.reply()

    assert answer.words.startswith("Hello! I tell you who is in a photo.")
    assert "/enroll Ada" in answer.words


async def test_help_names_every_command(chat: Chat) -> None:
    await chat.text("/help")
    answer = await chat.reply()

    assert all(f"/{command}" in answer.words for command in COMMANDS if command != "help")
    assert "privacy mode" not in answer.words


async def test_help_says_what_holds_here(chat: Chat, club: Chat, world: World) -> None:
    await chat.text("/help")
    in_private = await chat.reply()
    await club.text("/settings", by=world.grace)
    shown = await club.reply()
    await club.tap(shown, "every photo", by=world.grace)
    await club.text("/help", by=world.zoe)
    in_group = await club.reply()

    assert "• I name somebody from 97 % on." in in_private.words
    assert "I answer photos when I am asked" not in in_private.words
    assert "• I answer every photo in which I see a face" in in_group.words
    assert "reply /who to it" in in_group.words
    assert all(f"/{command}" in in_group.words for command in COMMANDS if command != "help")


@pytest.mark.parametrize(
    ("sees_all", "leads", "sentence"),
    [(False, False, "my privacy mode is on"), (False, True, "told of every message"), (True, False, "told of every")],
    ids=["privacy mode", "administrator", "no privacy mode"],
)
async def test_help_in_a_group_tells_what_the_bot_sees_there(
    world: World, sees_all: bool, leads: bool, sentence: str
) -> None:
    async with BotApi(can_read_all_group_messages=sees_all) as api:
        grace = api.user("Grace")
        club = api.group("Club", [grace], [grace, api.me] if leads else [grace])
        server = {"telegram_api_url": api.url, "owner_ids": frozenset({grace.id})}
        async with running(world.settings.model_copy(update=server)):
            await club.text("/help", by=grace)

            assert sentence in (await club.reply()).words


async def test_words_that_are_no_command_get_a_hint_in_private_only(chat: Chat, club: Chat, world: World) -> None:
    await chat.text("who are you?")
    await club.text("who are you?", by=world.zoe)

    assert (await chat.reply()).words == "Send me a photo and I say who is in it. /help tells what else I can do."
    assert await club.quiet(0.5) == []


async def test_a_proxy_does_not_stand_between_the_bot_and_its_own_machine(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    async with running(world.settings):
        await world.private.text("/start")

        assert (await world.private.reply()).words.startswith("Hello!")


async def test_telegrams_menus_show_the_commands(world: World, chat: Chat) -> None:
    menus = {scope: tuple(commands) for (scope, _), commands in world.api.commands.items()}

    assert menus == {
        "all_private_chats": COMMANDS,
        "all_group_chats": ("who", "enroll", "people", "stats", "forgetme", "privacy", "cancel", "help"),
        "all_chat_administrators": COMMANDS,
        "default": COMMANDS,
        f"chat:{world.grace.id}": (*COMMANDS, *FOR_OWNERS),
    }


async def test_telegram_is_told_what_the_bot_is_and_only_once(world: World) -> None:
    for _ in range(2):
        async with running(world.settings):
            pass

    assert world.api.descriptions[""].startswith("Who is this?")
    assert world.api.short_descriptions[""].startswith("Who is this?")
    assert [call.method for call in world.api.calls if "Description" in call.method and "set" in call.method] == [
        "setMyDescription",
        "setMyShortDescription",
    ]


async def test_a_menu_that_cannot_be_set_keeps_nobody_waiting(world: World) -> None:
    world.api.fail(Fault.error(500), method="setMyCommands")
    async with running(world.settings):
        await world.private.text("/start")

        assert (await world.private.reply()).words.startswith("Hello!")
