"""Rights in a running group: they follow who leads it, and there is no way round them."""

from __future__ import annotations

from bot.sandbox.botapi import Chat, Fault
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import vouched


async def test_an_administrator_who_was_demoted_cannot_say_yes_and_a_new_one_can(world: World, club: Chat) -> None:
    big = world.api.group("Big", members=[world.grace, world.zoe], administrators=[])
    mia = world.api.user("Mia")
    await big.join(mia)
    await big.promote(world.zoe)
    await world.private.text("/cancel")
    await world.private.press(await world.private.reply(), f"letin:{big.id}")
    await big.reply()
    await big.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
    await vouched(big, "Ada", by=world.zoe)
    await big.text("/forget Ada", by=world.zoe)
    question = await big.reply()
    await big.demote(world.zoe)
    await big.promote(mia)
    refused = await big.tap(question, "Yes, forget Ada", by=world.zoe)
    world.api.fail(Fault.error(500), method="getChatAdministrators")
    unsure = await big.tap(question, "Yes, forget Ada", by=mia)
    await big.tap(question, "Yes, forget Ada", by=mia)

    assert refused.text == "Only an administrator of this chat may do that."
    assert unsure.text.startswith("Telegram doesn’t tell me just now who the administrators are.")
    assert (await big.edited(question)).words.startswith("Done. Ada")


async def test_signs_behind_a_command_are_no_way_round_the_gate(world: World, club: Chat) -> None:
    for words in ("/undo, please", "/calibrate!", "/settings.", "/forget: Ada", "/undo@who_is_this_bot;"):
        await club.text(words, by=world.zoe)

        assert (await club.reply()).words == "Only an administrator of this chat may do that."
