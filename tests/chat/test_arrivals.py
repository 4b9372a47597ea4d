"""The bot is added to groups, sent away, and blocked."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.app import running
from bot.sandbox.botapi import BotApi, Chat, Fault
from tests.chat.conftest import World
from tests.chat.test_groups import assert_silence
from tests.conftest import drawn


async def test_a_group_that_it_is_added_to_is_greeted_once(club: Chat, world: World) -> None:
    await club.leave(world.api.me, by=world.grace)
    await club.join(world.api.me, by=world.grace)
    greeting = await club.reply()
    await assert_silence(club, world)

    assert greeting.words.startswith("Hello! I tell who is in a photo.")
    assert "reply /who to it" in greeting.words
    assert "privacy mode" not in greeting.words


async def test_the_greeting_says_so_when_privacy_mode_hides_photos(world: World) -> None:
    async with BotApi(can_read_all_group_messages=False) as api:
        grace = api.user("Grace")
        club = api.group("Club", [grace], [grace])
        server = {"telegram_api_url": api.url, "allowed_chats": frozenset({club.id})}
        async with running(world.settings.model_copy(update=server)):
            await club.leave(api.me)
            await club.join(api.me, by=grace)

            assert "In this group my privacy mode is on" in (await club.reply()).words


async def test_a_group_with_a_new_id_is_not_greeted(club: Chat, world: World) -> None:
    moved = await club.migrate()
    await moved.text("/people", by=world.zoe)
    await moved.reply()
    await moved.leave(world.api.me)
    await moved.join(world.api.me, by=world.grace)

    await assert_silence(moved, world)


async def test_being_sent_away_is_logged_by_id_alone(
    club: Chat, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "bot"):
        await club.leave(world.api.me, by=world.grace)
        await world.private.text("/people")
        await world.private.reply()

    assert f"sent away from chat {club.id}" in caplog.messages
    assert "Club" not in caplog.text


async def test_what_is_under_way_for_somebody_who_blocks_the_bot_ends_quietly(
    chat: Chat, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await chat.text("/enroll Ada")
    await chat.reply()
    world.api.fail(Fault.slow(1), method="getFile")
    with caplog.at_level(logging.INFO, "bot"):
        await chat.photo(drawn("Ada"))
        await chat.block()
        async with asyncio.timeout(20):
            while f"nothing may be said any more in {chat.id}" not in caplog.messages:  # noqa: ASYNC110 - a log has no event
                await asyncio.sleep(0.05)
        await chat.unblock()
        await chat.text("/cancel")
        answer = await chat.reply()

    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert answer.words == "There is nothing to cancel."


async def test_nothing_is_owed_any_more_by_somebody_who_blocked_the_bot(chat: Chat, world: World) -> None:
    await chat.text("/enroll Ada")
    await chat.reply()
    await chat.block()
    await chat.unblock()
    await chat.photo(drawn("Ada"))

    assert (await chat.reply()).words.startswith("I see a face, but I know nobody here yet.")
