"""Taking back what was done."""

from __future__ import annotations

from bot.app import running
from bot.sandbox.botapi import Chat, Fault
from tests.chat.conftest import World
from tests.chat.test_cards import STALE, card_of, teach
from tests.chat.test_rename import names
from tests.conftest import drawn
from tests.said import vouched

NOTHING = "There is nothing I can take back. What was forgotten is gone for good."


async def test_there_may_be_nothing(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/undo")

    assert (await chat.reply()).words == NOTHING


async def test_a_removed_photo_is_learned_again_from_telegram_after_a_restart(world: World) -> None:
    chat = world.private
    async with running(world.settings):
        await teach(chat, "Ada", 0, 1)
        card = await card_of(chat, "Ada")
        await chat.tap(card, "Remove this one")
        removed = await chat.edited(card)
    async with running(world.settings):
        await chat.tap(removed, "Undo")
        undone = await chat.edited(removed)
        listed = await names(chat)

    assert undone.words == "Taken back: I know Ada from 2 photos again."
    assert listed == "I know one person here:\nAda · 2 photos"


async def test_a_photo_that_telegram_does_not_hand_out_can_be_asked_for_again(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0, 1)
    card = await card_of(chat, "Ada")
    await chat.tap(card, "Remove this one")
    await chat.edited(card)
    world.api.fail(Fault.error(400, "Bad Request: wrong file_id or the file is temporarily unavailable"), "getFile")
    await chat.text("/undo")
    refused = await chat.reply()
    await chat.text("/undo")

    assert refused.words.startswith("Telegram does not hand out the photo that was removed last")
    assert (await chat.reply()).words == "Taken back: I know Ada from 2 photos again."


async def test_the_newest_goes_first_and_each_once(chat: Chat) -> None:
    await teach(chat, "Ada", 0, 1)
    await chat.text("/rename Ada -> Bea")
    renamed = await chat.reply()
    card = await card_of(chat, "Bea")
    await chat.tap(card, "Remove this one")
    said = []
    for _ in range(3):
        await chat.text("/undo")
        said.append((await chat.reply()).words)
    stale = await chat.tap(renamed, "Undo")

    assert said == ["Taken back: I know Bea from 2 photos again.", "Taken back: Ada has that name again.", NOTHING]
    assert stale.text == STALE


async def test_nothing_is_taken_back_after_an_erasure(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await teach(chat, "Ben", 0)
    await chat.text("/rename Ada -> Bea")
    renamed = await chat.reply()
    await chat.text("/merge Bea -> Ben")
    question = await chat.reply()
    await chat.tap(question, "Yes, they are one")
    await chat.text("/forget Ben")
    await chat.tap(await chat.reply(), "Yes, forget Ben")
    stale = [await chat.tap(message, "Undo") for message in (question, renamed)]
    await chat.text("/undo")

    assert [answer.text for answer in stale] == [STALE, STALE]
    assert (await chat.reply()).words == NOTHING


async def test_a_button_whose_message_was_deleted_is_answered_all_the_same(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/rename Ada -> Bea")
    renamed = await chat.reply()
    world.api.fail(Fault.error(400, "Bad Request: message to edit not found"), method="editMessageText")
    await chat.tap(renamed, "Undo")

    assert (await chat.reply()).words == "Taken back: Ada has that name again."


async def test_each_chat_takes_back_its_own(chat: Chat, club: Chat, world: World) -> None:
    await teach(chat, "Ada", 0)
    await chat.text("/rename Ada -> Bea")
    await chat.reply()
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(club, "Ada", by=world.grace)
    await club.text("/undo", by=world.grace)

    assert (await club.reply()).words == NOTHING
