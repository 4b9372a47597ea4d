"""Two who are one person."""

from __future__ import annotations

import asyncio

import pytest

from bot.app import running
from bot.sandbox.botapi import Chat, SentMessage
from tests.chat.conftest import World
from tests.chat.test_cards import STALE, card_of, teach
from tests.chat.test_rename import names
from tests.conftest import drawn

YES, NO = "Yes, they are one", "No, leave them"
QUESTION = "Is Ada (1 photo) the same person as Ben (2 photos)? Then I know Ben from 3 photos, and the name Ada goes."
MERGED = "Ada is part of Ben now, whom I know from 3 photos."


async def two(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await teach(chat, "Ben", 0, 1)


async def asked(chat: Chat, words: str = "/merge Ada -> ben") -> SentMessage:
    await chat.text(words)
    return await chat.reply()


async def test_it_asks_first_and_then_they_are_one(chat: Chat) -> None:
    await two(chat)
    question = await asked(chat)
    await chat.tap(question, YES)
    merged = await chat.edited(question)

    assert (question.words, question.buttons) == (QUESTION, [[YES], [NO]])
    assert (merged.words, merged.buttons) == (MERGED, [["Undo", "Show Ben"]])
    assert await names(chat) == "I know one person here:\nBen · 3 photos"


async def test_a_second_thought_leaves_them_two(chat: Chat) -> None:
    await two(chat)
    question = await asked(chat)
    await chat.tap(question, NO)

    assert (await chat.edited(question)).words == "All right, they stay two."
    assert await names(chat) == "I know 2 people here:\nAda · 1 photo\nBen · 2 photos"


async def test_with_one_name_it_asks_for_the_other_also_across_restarts(world: World) -> None:
    chat = world.private
    async with running(world.settings):
        await two(chat)
        whom = await asked(chat, "/merge Ada")
    async with running(world.settings):
        await chat.text("Ben", reply_to=whom)
        question = await chat.reply()
    async with running(world.settings):
        await chat.tap(question, YES)
        merged = await chat.edited(question)
    async with running(world.settings):
        await chat.tap(merged, "Undo")
        undone = await chat.edited(merged)

    assert whom.force_reply
    assert whom.words.startswith("Who else is Ada?")
    assert question.words == QUESTION
    assert merged.words == MERGED
    assert undone.words == "Taken back: Ada is somebody of their own again, with one photo."


async def test_from_the_card_a_wrong_name_can_be_put_right(chat: Chat) -> None:
    await two(chat)
    await chat.tap(await card_of(chat, "Ada"), "Merge")
    whom = await chat.reply()
    await chat.text("Bob", reply_to=whom)
    unknown = await chat.reply()
    await chat.text("Ada", reply_to=whom)
    same = await chat.reply()
    await chat.text("Ben", reply_to=whom)

    assert unknown.words.startswith("I don’t know Bob here.")
    assert same.words.startswith("That is one person already.")
    assert (await chat.reply()).words == QUESTION


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("/merge", "Whom?"),
        ("/merge Bob", "I don’t know Bob here."),
        ("/merge Ada -> Bob", "I don’t know Bob here."),
        ("/merge Ada -> ADA", "That is one person already."),
    ],
)
async def test_it_needs_two_who_are_known(chat: Chat, words: str, refusal: str) -> None:
    await teach(chat, "Ada", 0)

    assert (await asked(chat, words)).words.startswith(refusal)


async def test_two_who_say_yes_at_once_merge_once(chat: Chat) -> None:
    await two(chat)
    question = await asked(chat)
    answers = await asyncio.gather(chat.tap(question, YES), chat.tap(question, YES))

    assert sorted(answer.text for answer in answers) == ["", STALE]
    assert (await chat.edited(question)).words == MERGED


async def test_undone_each_is_recognised_by_their_own_photos(chat: Chat) -> None:
    await two(chat)
    question = await asked(chat)
    await chat.tap(question, YES)
    await chat.text("/undo")
    undone = await chat.reply()
    await chat.photo(drawn("Ada", 1))
    ada = await chat.reply()
    await chat.photo(drawn("Ben", 2))

    assert undone.words == "Taken back: Ada is somebody of their own again, with one photo."
    assert ada.words.startswith("Ada · ")
    assert (await chat.reply()).words.startswith("Ben · ")


async def test_a_name_that_somebody_new_has_keeps_a_merge_from_being_undone(chat: Chat) -> None:
    await two(chat)
    question = await asked(chat)
    await chat.tap(question, YES)
    await chat.photo(drawn("Chloé"), caption="/enroll Ada")
    await chat.reply()
    refused = await chat.tap(question, "Undo")
    await chat.text("/rename Ada -> Chloé")
    await chat.reply()
    await chat.tap(question, "Undo")
    await chat.edited(await chat.edited(question))

    assert refused.text.startswith("I can’t take that back: somebody else is called Ada by now.")
    assert await names(chat) == "I know 3 people here:\nAda · 1 photo\nBen · 2 photos\nChloé · 1 photo"
