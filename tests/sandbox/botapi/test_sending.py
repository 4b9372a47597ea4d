"""sendMessage and sendChatAction."""

import pytest
from telegram import Bot, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardRemove
from telegram.error import BadRequest, Forbidden

from bot.sandbox.botapi import BotApi, Chat
from tests.sandbox.botapi.wire import Wire


async def test_sends_a_message(bot: Bot, chat: Chat) -> None:
    message = await bot.send_message(chat.id, "hello")

    assert (message.message_id, message.text, message.chat.type) == (1, "hello", "private")
    assert message.from_user == await bot.get_me()
    assert (chat.last.text, chat.last.by_bot) == ("hello", True)


async def test_counts_messages_in_each_chat(bot: Bot, chat: Chat, club: Chat) -> None:
    numbers = [(await bot.send_message(place.id, "hello")).message_id for place in (chat, chat, club)]

    assert numbers == [1, 2, 1]


async def test_answers_a_message(bot: Bot, chat: Chat) -> None:
    sent = await chat.text("hello")
    message = await bot.send_message(chat.id, "hello yourself", reply_to_message_id=sent.id)

    assert message.reply_to_message
    assert message.reply_to_message.text == "hello"
    assert chat.last.reply_to == sent.id


async def test_shows_only_one_message_of_a_conversation(bot: Bot, chat: Chat) -> None:
    first = await bot.send_message(chat.id, "1")
    second = await bot.send_message(chat.id, "2", reply_to_message_id=first.message_id)
    third = await bot.send_message(chat.id, "3", reply_to_message_id=second.message_id)

    assert third.reply_to_message
    assert third.reply_to_message.reply_to_message is None


@pytest.mark.parametrize("number", [7, 0, "seven", [7]])
async def test_refuses_to_answer_a_message_that_is_not_there(wire: Wire, chat: Chat, number: object) -> None:
    refusal = await wire.refusal("sendMessage", chat_id=chat.id, text="x", reply_parameters={"message_id": number})

    assert refusal == "message to be replied not found"


async def test_sends_without_reply_when_told_so(wire: Wire, chat: Chat) -> None:
    parameters = {"message_id": 7, "allow_sending_without_reply": True}
    result = await wire.call("sendMessage", chat_id=chat.id, text="x", reply_parameters=parameters)

    assert "reply_to_message" not in result


@pytest.mark.parametrize("extra", [{"chat_id": 77}, {"message_thread_id": 1}, {"quote": "x"}])
async def test_refuses_replies_it_cannot_show(wire: Wire, chat: Chat, extra: dict[str, object]) -> None:
    parameters = {"message_id": 1, **extra}
    refusal = await wire.refusal("sendMessage", chat_id=chat.id, text="x", reply_parameters=parameters)

    assert refusal.startswith("this server does not support")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
    ],
)
async def test_refuses_texts_without_or_with_too_many_words(wire: Wire, chat: Chat, text: str, refusal: str) -> None:
    assert await wire.refusal("sendMessage", chat_id=chat.id, text=text) == refusal


async def test_counts_a_text_after_its_tags_are_read(bot: Bot, chat: Chat) -> None:
    message = await bot.send_message(chat.id, f"<b>{'😀' * 2048}</b>", parse_mode="HTML")

    assert message.entities[0].length == 4096


@pytest.mark.parametrize(
    ("chat_id", "refusal"),
    [
        ("", "chat_id is empty"),
        (1, "chat not found"),
        ("@nobody", "chat not found"),
        ("9" * 5000, "chat not found"),
        ("²", "chat not found"),
    ],
)
async def test_refuses_chats_that_do_not_exist(wire: Wire, chat_id: object, refusal: str) -> None:
    assert await wire.refusal("sendMessage", chat_id=chat_id, text="x") == refusal


async def test_cannot_write_first(api: BotApi, bot: Bot) -> None:
    stranger = api.user("Cy")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "hello")


async def test_cannot_write_to_somebody_who_blocked_it(bot: Bot, chat: Chat) -> None:
    await chat.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(chat.id, "hello")

    await chat.unblock()
    assert await bot.send_message(chat.id, "hello")


async def test_hangs_buttons_under_a_message(bot: Bot, chat: Chat) -> None:
    rows = [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("Docs", url="https://a.example")]]
    message = await bot.send_message(chat.id, "Sure?", reply_markup=InlineKeyboardMarkup(rows))

    assert message.reply_markup == InlineKeyboardMarkup(rows)
    assert chat.last.buttons == [["Yes", "Docs"]]


async def test_asks_for_a_reply(bot: Bot, chat: Chat) -> None:
    asking = ForceReply(selective=True, input_field_placeholder="A name")
    message = await bot.send_message(chat.id, "Name?", reply_markup=asking)

    assert message.reply_markup is None
    assert (chat.last.selective, chat.last.placeholder) == (True, "A name")
    assert (chat.last.force_reply, chat.last.buttons) == (True, [])


async def test_takes_a_keyboard_away(bot: Bot, chat: Chat) -> None:
    await bot.send_message(chat.id, "Thanks", reply_markup=ReplyKeyboardRemove())

    assert not chat.last.force_reply


async def test_protects_a_message(bot: Bot, chat: Chat) -> None:
    message = await bot.send_message(chat.id, "psst", protect_content=True, disable_notification=True)

    assert message.has_protected_content


async def test_shows_that_it_is_typing(bot: Bot, chat: Chat) -> None:
    await bot.send_chat_action(chat.id, "typing")
    await bot.send_chat_action(chat.id, "upload_photo")

    assert chat.actions == ["typing", "upload_photo"]


async def test_refuses_actions_telegram_does_not_know(bot: Bot, chat: Chat) -> None:
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(chat.id, "dancing")
