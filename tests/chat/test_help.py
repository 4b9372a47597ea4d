"""First words."""

from __future__ import annotations

import pytest

from bot.app import running
from bot.chat.help import COMMANDS
from bot.sandbox.botapi import Chat
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


async def test_help_in_a_group_tells_about_privacy_mode(club: Chat, world: World) -> None:
    await club.text("/help", by=world.zoe)

    assert "privacy mode" in (await club.reply()).words


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


async def test_telegrams_menu_shows_the_commands(world: World, chat: Chat) -> None:
    (menu,) = world.api.commands.values()

    assert tuple(menu) == COMMANDS
