"""Tapping buttons."""

import asyncio

import pytest
from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.sandbox.botapi import BotApi, CallbackAnswer, Chat, SentMessage, User
from tests.sandbox.botapi.wire import Wire

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def question(bot: Bot, chat: Chat, text: str = "Sure?") -> SentMessage:
    keys = [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("Docs", url="https://a.example")]]
    await bot.send_message(chat.id, text, reply_markup=InlineKeyboardMarkup(keys))
    return await chat.reply()


async def tapped(bot: Bot) -> CallbackQuery:
    (update,) = await bot.get_updates(timeout=5)
    assert update.callback_query
    return update.callback_query


async def test_tells_the_bot_of_a_tap_and_the_user_of_the_answer(bot: Bot, chat: Chat, ada: User) -> None:
    tap = asyncio.create_task(chat.tap(await question(bot, chat), "Yes"))
    query = await tapped(bot)
    await query.answer("Saved", show_alert=True)

    assert (query.data, query.from_user.id) == ("y", ada.id)
    assert query.chat_instance
    assert await tap == CallbackAnswer("Saved", show_alert=True, url="")


async def test_a_client_of_somebodys_own_presses_what_no_button_carries(bot: Bot, chat: Chat) -> None:
    tap = asyncio.create_task(chat.press(await question(bot, chat), "forged"))
    query = await tapped(bot)
    await query.answer("No")

    assert query.data == "forged"
    assert (await tap).text == "No"
    with pytest.raises(TimeoutError):
        await chat.press(chat.last, "forged", timeout=0.01)


async def test_shows_the_message_in_its_present_state(bot: Bot, chat: Chat) -> None:
    asked = await question(bot, chat)
    await bot.edit_message_text("Really?", chat.id, asked.id, reply_markup=keys_of("Yes"))
    tap = asyncio.create_task(chat.tap(asked, "Yes"))
    query = await tapped(bot)
    await query.answer()
    await tap

    assert isinstance(query.message, Message)
    assert (query.message.text, query.message.reply_markup) == ("Really?", keys_of("Yes"))


def keys_of(*texts: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=text)] for text in texts])


async def test_has_only_the_buttons_of_now(bot: Bot, chat: Chat) -> None:
    asked = await question(bot, chat)
    with pytest.raises(LookupError, match=r"message 1 has no button 'No'; the chat holds:\n  1 Who is this\?: Sure"):
        await chat.tap(asked, "No")

    await bot.edit_message_text("Done", chat.id, asked.id)
    with pytest.raises(LookupError, match="has no button 'Yes'"):
        await chat.tap(asked, "Yes")

    await bot.delete_message(chat.id, asked.id)
    with pytest.raises(LookupError, match="has no button 'Yes'"):
        await chat.tap(asked, "Yes")


async def test_opens_a_link_without_telling_the_bot(bot: Bot, chat: Chat) -> None:
    answer = await chat.tap(await question(bot, chat), "Docs")

    assert answer.url == "https://a.example"
    assert await bot.get_updates() == ()


async def test_says_that_the_bot_did_not_answer(bot: Bot, chat: Chat) -> None:
    with pytest.raises(TimeoutError, match=r"no answer to the tap within 0\.05 s; the chat holds"):
        await chat.tap(await question(bot, chat), "Yes", timeout=0.05)

    with pytest.raises(BadRequest, match="Query is too old"):
        await (await tapped(bot)).answer()


async def test_refuses_a_second_answer_and_answers_to_nothing(wire: Wire, bot: Bot, chat: Chat) -> None:
    tap = asyncio.create_task(chat.tap(await question(bot, chat), "Yes"))
    query = await tapped(bot)
    first, second = await asyncio.gather(
        wire.call("answerCallbackQuery", callback_query_id=query.id),
        wire.refusal("answerCallbackQuery", callback_query_id=query.id),
    )

    assert (first, second) == (True, TOO_OLD)
    assert await wire.refusal("answerCallbackQuery", callback_query_id="7") == TOO_OLD
    assert await tap == CallbackAnswer()


async def test_limits_what_an_answer_holds(wire: Wire, bot: Bot, chat: Chat) -> None:
    tap = asyncio.create_task(chat.tap(await question(bot, chat), "Yes"))
    number = (await tapped(bot)).id
    long = await wire.refusal("answerCallbackQuery", callback_query_id=number, text="x" * 201)
    elsewhere = await wire.refusal("answerCallbackQuery", callback_query_id=number, url="https://a.example")
    url = "https://t.me/who_is_this_bot?start=x"
    await wire.call("answerCallbackQuery", callback_query_id=number, text="x" * 200, url=url)

    assert (long, elsewhere) == ("MESSAGE_TOO_LONG", "URL_INVALID")
    assert (await tap).url == url


async def test_knows_who_tapped_in_a_group(api: BotApi, bot: Bot, club: Chat, ben: User) -> None:
    asked = await question(bot, club)
    with pytest.raises(ValueError, match="say who does it"):
        await club.tap(asked, "Yes")

    tap = asyncio.create_task(club.tap(asked, "Yes", by=ben))
    query = await tapped(bot)
    await query.answer()
    await tap

    assert (query.from_user.first_name, query.from_user.language_code) == ("Ben", None)
