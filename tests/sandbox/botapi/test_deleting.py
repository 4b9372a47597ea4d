"""People delete messages, of which the bot learns only when it wants to do something with them."""

import pytest
from telegram import Bot

from bot.sandbox.botapi import BotApi, Chat, User
from tests.sandbox.botapi.wire import Wire


async def test_the_bot_is_not_told(wire: Wire, chat: Chat) -> None:
    sent = await chat.text("hello")
    await chat.delete(sent)

    assert chat.messages == ()
    assert len(await wire.updates()) == 1


async def test_nothing_can_be_done_with_what_is_gone(wire: Wire, bot: Bot, chat: Chat) -> None:
    sent, message = await chat.text("hello"), await bot.send_message(chat.id, "hello")
    await chat.delete(sent)
    await chat.delete(chat.last)
    place = {"chat_id": chat.id, "message_id": message.message_id}
    reply = {"reply_parameters": {"message_id": sent.id}}

    assert await wire.refusal("sendMessage", chat_id=chat.id, text="x", **reply) == "message to be replied not found"
    assert await wire.refusal("editMessageText", text="x", **place) == "message to edit not found"
    assert await wire.refusal("deleteMessage", **place) == "message to delete not found"
    assert await wire.refusal("setMessageReaction", **place) == "message to react not found"


@pytest.mark.parametrize("old", [True, False])
async def test_answers_without_the_question_when_told_so(wire: Wire, chat: Chat, old: bool) -> None:
    sent = await chat.text("hello")
    await chat.delete(sent)
    given: dict[str, object] = {"reply_to_message_id": sent.id, "allow_sending_without_reply": True}
    if not old:
        given = {"reply_parameters": {"message_id": sent.id, "allow_sending_without_reply": True}}
    await wire.call("sendMessage", chat_id=chat.id, text="x", **given)

    assert chat.last.reply_to is None


async def test_an_answer_outlives_its_question(bot: Bot, chat: Chat) -> None:
    sent = await chat.text("hello")
    await chat.text("and?", reply_to=sent)
    await chat.delete(sent)
    answer = await bot.send_message(chat.id, "x", reply_to_message_id=2)
    assert answer.reply_to_message

    assert answer.reply_to_message.text == "and?"


async def test_in_a_group_others_messages_are_deleted_by_administrators(
    api: BotApi, bot: Bot, club: Chat, ada: User, ben: User
) -> None:
    await bot.send_message(club.id, "hello")
    sent, news = await club.text("hello", by=ben), api.channel("News")
    post = await club.text("news", by=news)
    for message in (club.last, post):
        with pytest.raises(LookupError, match="somebody else's"):
            await club.delete(message, by=ben)
    await club.delete(sent, by=ben)
    await club.delete(post, by=news)
    await club.delete(club.last, by=ada)

    assert club.messages == ()
    with pytest.raises(LookupError, match="message 2 is not there"):
        await club.delete(sent, by=ada)
