"""Strangers: the owner is asked once, and what they say holds at once."""

from __future__ import annotations

from bot.sandbox.botapi import Chat
from tests.chat.conftest import World
from tests.conftest import drawn


async def test_a_stranger_knocks_once_and_is_let_in_by_a_tap(world: World, chat: Chat) -> None:
    zoes = world.api.private(world.zoe)
    await zoes.photo(drawn("Ada"), caption="/enroll Ada")
    told = await zoes.reply()
    await zoes.text("/people")
    question = await chat.reply()
    (mention,) = question.content.entities
    await chat.tap(question, "Let in")
    settled = await chat.edited(question)
    welcome = await zoes.reply()
    await zoes.text("/people")

    assert told.words.startswith("I only talk to people I was introduced to. I have asked my owner")
    assert question.words == f"Zoe, id {world.zoe.id}, would like to talk to me. May they?"
    assert (mention.type, question.content.part(mention), mention.user_id) == ("text_mention", "Zoe", world.zoe.id)
    assert "✓ Let in." in settled.words
    assert settled.buttons == []
    assert welcome.words.startswith("Come in! Hello!")
    assert (await zoes.reply()).words.startswith("I know nobody here yet.")


async def test_no_is_remembered_and_a_stranger_cannot_say_yes(world: World, chat: Chat) -> None:
    zoes = world.api.private(world.zoe)
    await zoes.text("hello")
    told = await zoes.reply()
    question = await chat.reply()
    forged = await zoes.press(told, f"letin:{world.zoe.id}")
    await chat.tap(question, "No")
    settled = await chat.edited(question)
    await zoes.text("hello again")
    await chat.text("/people")

    assert forged.text == "This button is for people I was introduced to."
    assert "✗ Not let in." in settled.words
    assert (await chat.reply()).words.startswith("I know nobody here yet.")
    assert zoes.last == told


async def test_a_group_that_it_is_added_to_waits_for_the_owner(world: World, chat: Chat) -> None:
    other = world.api.group("Chess", members=[world.grace, world.zoe])
    await other.leave(world.api.me)
    await other.join(world.api.me, by=world.zoe)
    await other.text("/start@who_is_this_bot", by=world.zoe)
    told = await other.reply()
    await other.text("/who", by=world.zoe)
    question = await chat.reply()
    await chat.tap(question, "Let in")
    greeting = await other.reply()
    await other.text("/people", by=world.zoe)

    assert told.words == "Only my owner can let me in here. I have asked."
    assert question.words == f"Zoe wants me in the group “Chess”, id {other.id}. May everybody there use me?"
    assert greeting.words.startswith("Hello! I tell who is in a photo.")
    assert (await other.reply()).words.startswith("I know nobody here yet.")


async def test_the_owner_is_asked_about_their_own_group_too(world: World, chat: Chat) -> None:
    other = world.api.group("Chess", members=[world.grace, world.zoe])
    await other.leave(world.api.me)
    await other.join(world.api.me, by=world.grace)
    told = await other.reply()
    question = await chat.reply()

    assert told.words == "Only my owner can let me in here. I have asked."
    assert question.words.startswith("Grace wants me in the group “Chess”")


async def test_a_command_in_a_group_that_was_not_let_in_asks_the_owner_and_says_nothing(
    world: World, chat: Chat
) -> None:
    other = world.api.group("Chess", members=[world.grace, world.zoe])
    await other.text("hello", by=world.zoe)
    await other.text("/ban him", by=world.zoe)
    await other.photo(drawn("Ada"), caption="/who", by=world.zoe)
    await other.photo(drawn("Ada"), caption="/who", by=world.zoe)
    question = await chat.reply()
    asked = await chat.text("/people")

    assert (await chat.reply()).reply_to == asked.id
    assert question.words.startswith("Zoe wants me in the group “Chess”")
    assert [message for message in other.messages if message.by_bot] == []


async def test_where_no_owner_can_be_reached_nobody_is_told_that_they_were_asked(world: World, chat: Chat) -> None:
    zoes = world.api.private(world.zoe)
    await chat.block()
    await zoes.text("hello")

    assert "can’t reach my owner just now" in (await zoes.reply()).words
