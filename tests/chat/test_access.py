"""Who may use the bot, and what becomes of a group with a new id."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import running
from bot.sandbox.botapi import Chat, Fault
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import undated, vouched


async def test_everybody_may_use_it_in_an_allowed_group(club: Chat, world: World) -> None:
    await club.text("/people", by=world.zoe)

    assert (await club.reply()).words.startswith("I know nobody here yet.")


async def test_only_the_owner_may_use_it_in_another_group(world: World, chat: Chat) -> None:
    other = world.api.group("Other", members=[world.grace, world.zoe])
    await other.text("/people", by=world.zoe)
    asked = await other.text("/people", by=world.grace)
    answer = await other.reply()

    assert answer.reply_to == asked.id
    assert answer.words.startswith("I know nobody here yet.")


async def test_a_stranger_cannot_press_the_owners_buttons(world: World, chat: Chat) -> None:
    other = world.api.group("Other", members=[world.grace, world.zoe])
    await other.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(other, "Ada", by=world.grace)
    await other.text("/forget Ada", by=world.grace)
    question = await other.reply()
    answer = await other.tap(question, "Yes, forget Ada", by=world.zoe)
    await other.text("/people", by=world.grace)

    assert answer.text == "This button is for people I was introduced to."
    assert undated((await other.reply()).words) == "I know one person here:\nAda · 1 photo"


async def test_a_group_with_a_new_id_keeps_its_people_and_its_permission(world: World, club: Chat) -> None:
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
    await vouched(club, "Ada", by=world.zoe)
    moved = await club.migrate()
    await moved.text("/people", by=world.zoe)

    assert moved.id != club.id
    assert undated((await moved.reply()).words) == "I know one person here:\nAda · 1 photo"


async def test_the_permission_outlives_a_restart(world: World) -> None:
    async with running(world.settings):
        await world.club.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
        await vouched(world.club, "Ada", by=world.zoe)
        moved = await world.club.migrate()
        await moved.text("/people", by=world.zoe)
        await moved.reply()
    async with running(world.settings):
        await moved.text("/people", by=world.zoe)

        assert undated((await moved.reply()).words) == "I know one person here:\nAda · 1 photo"


@pytest.mark.parametrize("fault", [Fault.error(400, "query is too old"), Fault.error(500), Fault.dropped_before()])
async def test_the_gate_stays_shut_when_refusing_fails(world: World, chat: Chat, fault: Fault) -> None:
    other = world.api.group("Other", members=[world.grace, world.zoe])
    await other.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(other, "Ada", by=world.grace)
    await other.text("/forget Ada", by=world.grace)
    question = await other.reply()
    world.api.fail(fault, method="answerCallbackQuery", times=5)
    with pytest.raises(TimeoutError):
        await other.tap(question, "Yes, forget Ada", by=world.zoe, timeout=1)
    await other.text("/people", by=world.grace)

    assert undated((await other.reply()).words) == "I know one person here:\nAda · 1 photo"


async def test_a_stranger_whose_answer_is_lost_gets_no_other(world: World, chat: Chat) -> None:
    strange = world.api.private(world.zoe)
    world.api.fail(Fault.error(500), method="sendMessage", times=2)
    await strange.text("/start")
    await strange.text("/start")

    assert await strange.quiet(1) == []


async def test_the_gate_stays_shut_when_the_database_does_not_answer(world: World, chat: Chat, tmp_path: Path) -> None:
    other = world.api.group("Other", members=[world.grace, world.zoe])
    (tmp_path / "whobot.db").rename(tmp_path / "elsewhere.db")
    (tmp_path / "whobot.db").mkdir()
    await other.text("/help", by=world.zoe)

    assert await other.quiet(1) == []


async def test_an_owners_group_keeps_its_people_whoever_made_it_a_supergroup(world: World, chat: Chat) -> None:
    other = world.api.group("Other", members=[world.grace, world.zoe], administrators=[world.zoe], supergroup=False)
    await other.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(other, "Ada", by=world.grace)
    moved = await other.migrate()
    await moved.text("/people", by=world.grace)

    assert undated((await moved.reply()).words) == "I know one person here:\nAda · 1 photo"


async def test_help_tells_the_id_of_a_group_so_that_it_can_be_allowed(world: World, chat: Chat) -> None:
    other = world.api.group("Other", members=[world.grace, world.zoe])
    await other.text("/help", by=world.grace)

    assert f"This group’s id is {other.id}." in (await other.reply()).words
