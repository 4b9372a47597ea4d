"""Another name for somebody."""

from __future__ import annotations

import asyncio

import pytest

from bot.app import running
from bot.sandbox.botapi import Chat
from tests.chat.conftest import World
from tests.chat.test_cards import STALE, card_of, teach
from tests.conftest import drawn
from tests.said import undated, vouched

RENAMED = "Ada is called Ada Lovelace from now on."


async def names(chat: Chat) -> str:
    await chat.text("/people")
    return undated((await chat.reply()).words)


@pytest.mark.parametrize("between", [" -> ", "->", " → ", " = ", "\n"])
async def test_both_names_at_once(chat: Chat, between: str) -> None:
    await teach(chat, "Ada", 0)
    await chat.text(f"/rename ada{between}Ada Lovelace")
    renamed = await chat.reply()
    await chat.photo(drawn("Ada", 1))

    assert renamed.words == RENAMED
    assert renamed.buttons == [["Undo", "Show Ada Lovelace"]]
    assert (await chat.reply()).words.startswith("Ada Lovelace · ")


async def test_alone_it_asks_and_takes_the_reply_also_after_a_restart(world: World) -> None:
    chat = world.private
    async with running(world.settings):
        await teach(chat, "Ada", 0)
        await chat.text("/rename Ada")
        question = await chat.reply()
    async with running(world.settings):
        await chat.text("Ada Lovelace", reply_to=question)
        renamed = await chat.reply()

    assert question.words.startswith("What is Ada to be called from now on? Reply with the name.")
    assert question.force_reply
    assert renamed.words == RENAMED


async def test_from_the_card_it_asks_whoever_tapped(club: Chat, world: World) -> None:
    await club.promote(world.zoe)
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(club, "Ada", by=world.grace)
    await club.text("/people", by=world.grace)
    await club.tap(await club.reply(), "Ada", by=world.grace)
    await club.tap(await club.reply(), "Rename", by=world.zoe)
    question = await club.reply()
    await club.text("Ada Lovelace", by=world.zoe, reply_to=question)

    assert question.words.startswith("Zoe: What is Ada to be called")
    assert (await club.reply()).words == RENAMED


async def test_a_sign_between_two_names_may_be_part_of_one(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.photo(drawn("Ben"), caption="/enroll Ada=Ben")
    await chat.reply()
    await chat.text("/forget Ada=Ben")
    forget = await chat.reply()
    await chat.text("/merge Ada -> Ada=Ben")
    merge = await chat.reply()
    await chat.text("/rename Ada=Ben -> Chloé -> x")
    renamed = await chat.reply()
    await chat.text("/rename Chloé -> x -> Ben")

    assert forget.words.startswith("Forget Ada=Ben and")
    assert merge.words.startswith("Is Ada (1 photo) the same person as Ada=Ben (1 photo)?")
    assert renamed.words == "Ada=Ben is called Chloé -> x from now on."
    assert (await chat.reply()).words == "Chloé -> x is called Ben from now on."


async def test_capitals_alone_may_change(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/rename Ada -> ADA")

    assert (await chat.reply()).words == "Ada is called ADA from now on."


async def test_a_name_that_is_taken_offers_to_make_them_one(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await teach(chat, "Ben", 0)
    await chat.text("/rename Ada -> ben")
    refusal = await chat.reply()
    await chat.tap(refusal, "They are one person: merge")
    question = await chat.edited(refusal)
    await chat.tap(question, "No, leave them")

    assert refusal.words.startswith("Somebody else here is called ben.")
    assert question.words.startswith("Is Ada (1 photo) the same person as Ben (1 photo)?")
    assert (await chat.edited(question)).words == "All right, they stay two."
    assert await names(chat) == "I know 2 people here:\nAda · 1 photo\nBen · 1 photo"


async def test_a_reply_that_is_no_name_leaves_the_question_open(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.tap(await card_of(chat, "Ada"), "Rename")
    question = await chat.reply()
    await chat.text("x" * 65, reply_to=question)
    refusal = await chat.reply()
    await chat.text("Ada Lovelace", reply_to=question)

    assert refusal.words.startswith("That can’t be a name")
    assert (await chat.reply()).words == RENAMED


@pytest.mark.parametrize(
    ("words", "refusal"),
    [("/rename", "Whom?"), ("/rename Ada", "I don’t know Ada here."), ("/rename Ada -> Bea", "I don’t know Ada here.")],
)
async def test_it_needs_somebody_who_is_known(chat: Chat, words: str, refusal: str) -> None:
    await chat.text(words)

    assert (await chat.reply()).words.startswith(refusal)


async def test_a_reply_about_somebody_forgotten_is_stale(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/rename Ada")
    question = await chat.reply()
    await chat.text("/forget Ada")
    await chat.tap(await chat.reply(), "Yes, forget Ada")
    await chat.text("Ada Lovelace", reply_to=question)

    assert (await chat.reply()).words == STALE


async def test_two_who_undo_at_once_undo_once(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/rename Ada -> Bea")
    await chat.reply()
    await chat.text("/rename Bea -> Cleo")
    renamed = await chat.reply()
    answers = await asyncio.gather(chat.tap(renamed, "Undo"), chat.tap(renamed, "Undo"))

    assert sorted(answer.text for answer in answers) == ["", STALE]
    assert (await chat.edited(renamed)).words == "Taken back: Bea has that name again."
    assert await names(chat) == "I know one person here:\nBea · 1 photo"


async def test_a_question_about_somebody_forgotten_meanwhile_says_so_once(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/rename Ada")
    await chat.reply()
    await chat.text("/forget Ada")
    await chat.tap(await chat.reply(), "Yes, forget Ada")
    await chat.text("Adah")
    stale = await chat.reply()
    await chat.text("hello")

    assert stale.words == STALE
    assert (await chat.reply()).words.startswith("Send me a photo")
