"""A whole bot, polling and answering, as its authors would write it."""

from collections.abc import AsyncIterator

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.sandbox.botapi import BotApi, Chat, Fault, User
from tests.sandbox.botapi.wire import CheckedRequest, image

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_html("<b>Hello</b>", do_quote=True)


async def who(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_chat_action("typing")
    file = await update.message.photo[-1].get_file()
    data = bytes(await file.download_as_bytearray())
    await update.message.reply_photo(data, caption="Ada?", reply_markup=KEYS, do_quote=True)


async def yes(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("Saved")
    await update.callback_query.edit_message_caption("Ada")


@pytest.fixture
async def running(api: BotApi) -> AsyncIterator[None]:
    application = (
        Application.builder()
        .token(api.token)
        .base_url(f"{api.url}/bot")
        .base_file_url(f"{api.url}/file/bot")
        .request(CheckedRequest())
        .get_updates_request(CheckedRequest())
        .build()
    )
    handlers = [CommandHandler("start", start), MessageHandler(filters.PHOTO, who), CallbackQueryHandler(yes)]
    application.add_handlers(handlers)
    async with application:
        assert application.updater
        await application.start()
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        yield
        await application.updater.stop()
        await application.stop()


@pytest.mark.usefixtures("running")
async def test_answers_a_command(chat: Chat) -> None:
    sent = await chat.text("/start")
    reply = await chat.reply(to=sent)

    assert reply.text == "Hello"


@pytest.mark.usefixtures("running")
async def test_asks_and_listens(chat: Chat) -> None:
    sent = await chat.photo(image(300, 200))
    question = await chat.reply(to=sent)
    answer = await chat.tap(question, "Yes")
    result = await chat.edited(question)

    assert (question.caption, question.buttons, chat.actions) == ("Ada?", [["Yes"]], ["typing"])
    assert (answer.text, result.caption, result.buttons) == ("Saved", "Ada", [])


@pytest.mark.usefixtures("running")
async def test_answers_in_a_group(club: Chat, ben: User) -> None:
    sent = await club.text("/start@who_is_this_bot", by=ben)

    assert (await club.reply(to=sent)).text == "Hello"


@pytest.mark.usefixtures("running")
async def test_goes_on_after_trouble_with_polling(api: BotApi, chat: Chat) -> None:
    api.fail(Fault.error(502), method="getUpdates")
    await chat.text("/start")

    assert (await chat.reply()).text == "Hello"
