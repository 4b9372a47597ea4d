"""Who a message seems to come from: anonymous administrators, channels, and Telegram itself."""

import asyncio

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, MessageOriginChannel
from telegram.error import Forbidden

from bot.sandbox.botapi import BotApi, Channel, Chat, User
from tests.sandbox.botapi.wire import Wire, image

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])


@pytest.fixture
def news(api: BotApi) -> Channel:
    return api.channel("News", username="the_news")


async def received(bot: Bot) -> list[Message]:
    return [message for update in await bot.get_updates() if (message := update.effective_message)]


async def test_an_anonymous_administrator_speaks_as_the_group(bot: Bot, club: Chat, ada: User) -> None:
    await club.promote(ada, anonymous=True)
    sent = await club.text("/start", by=ada)
    (message,) = await received(bot)
    assert message.from_user
    assert message.sender_chat

    assert (message.from_user.id, message.from_user.username) == (1087968824, "GroupAnonymousBot")
    assert message.sender_chat.id == club.id
    assert (sent.by.first_name, sent.author) == ("Group", ada)


async def test_an_anonymous_administrator_edits_what_is_theirs(bot: Bot, club: Chat, ada: User, ben: User) -> None:
    for user in (ada, ben):
        await club.promote(user, anonymous=True)
    sent = await club.text("helo", by=ada)
    with pytest.raises(LookupError, match="somebody else's"):
        await club.edit_text(sent, "hallo", by=ben)
    await club.edit_text(sent, "hello", by=ada)
    *_, edited = await received(bot)

    assert (edited.text, edited.sender_chat and edited.sender_chat.id) == ("hello", club.id)


async def test_a_tap_reveals_the_anonymous_administrator(bot: Bot, club: Chat, ada: User) -> None:
    await club.promote(ada, anonymous=True)
    await bot.send_message(club.id, "Sure?", reply_markup=KEYS)
    tap = asyncio.create_task(club.tap(club.last, "Yes", by=ada))
    (update,) = await bot.get_updates(timeout=5)
    assert update.callback_query
    await update.callback_query.answer("ok")

    assert (await tap).text == "ok"
    assert update.callback_query.from_user.id == ada.id


async def test_tells_who_remains_anonymous(wire: Wire, bot: Bot, club: Chat, ada: User, ben: User) -> None:
    await club.promote(ada, anonymous=True)
    await club.promote(ben)
    members = await wire.call("getChatAdministrators", chat_id=club.id)
    stand_in = await wire.call("getChatMember", chat_id=club.id, user_id=1087968824)

    assert [(member["status"], member["is_anonymous"]) for member in members] == [
        ("creator", True),
        ("administrator", False),
    ]
    assert stand_in["status"] == "left"
    with pytest.raises(Forbidden, match="bot can't send messages to bots"):
        await bot.send_message(1087968824, "hello")


async def test_people_are_promoted_and_demoted(wire: Wire, api: BotApi, club: Chat, ben: User) -> None:
    await wire.updates(allowed_updates=["chat_member", "my_chat_member"])
    await club.promote(api.me)
    await club.promote(ben)
    await club.demote(ben)
    mine, up, down = await wire.updates()

    assert mine["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert up["chat_member"]["new_chat_member"]["status"] == "administrator"
    assert down["chat_member"]["new_chat_member"]["status"] == "member"


async def test_only_members_lead_and_only_in_supergroups_anonymously(
    api: BotApi, club: Chat, chat: Chat, ada: User, ben: User
) -> None:
    basic = api.group("Basic", [ada], supergroup=False)
    for place, user, anonymous in ((chat, ada, False), (club, api.user("Cy"), False), (basic, ada, True)):
        with pytest.raises(ValueError, match="only members of groups lead them"):
            await place.promote(user, anonymous=anonymous)
    with pytest.raises(ValueError, match="Ben is no administrator here"):
        await club.demote(ben)


async def test_people_write_as_a_channel(bot: Bot, club: Chat, news: Channel) -> None:
    sent = await club.photo(image(10, 10), "/enroll Ada", by=news)
    await club.edit_caption(sent, "/enroll Ben", by=news)
    message, edited = await received(bot)
    assert message.from_user
    assert message.sender_chat

    assert (message.from_user.id, message.from_user.username) == (136817688, "Channel_Bot")
    assert (message.sender_chat.id, message.sender_chat.type, message.sender_chat.username) == (
        news.id, "channel", "the_news",
    )  # fmt: skip
    assert edited.caption == "/enroll Ben"


async def test_nobody_writes_as_a_channel_in_private(chat: Chat, news: Channel) -> None:
    with pytest.raises(ValueError, match="as a channel in supergroups only"):
        await chat.text("hello", by=news)


async def test_telegram_forwards_what_the_linked_channel_posts(
    api: BotApi, wire: Wire, bot: Bot, ada: User, news: Channel
) -> None:
    group = api.group("Talk", [ada], linked=news)
    first = await group.automatic_forward(photo=image(10, 10))
    await group.automatic_forward("second")
    await group.text("nice", by=ada, reply_to=first)
    photo, text, comment = await received(bot)
    assert isinstance(text.forward_origin, MessageOriginChannel)
    assert text.from_user

    assert (text.from_user.id, text.sender_chat and text.sender_chat.id) == (777000, news.id)
    assert (text.is_automatic_forward, text.forward_origin.chat.id, text.forward_origin.message_id) == (
        True, news.id, 2,
    )  # fmt: skip
    assert photo.photo
    assert (comment.message_thread_id, comment.is_topic_message) == (first.id, None)
    assert (await bot.get_chat(group.id)).linked_chat_id == news.id
    assert await wire.refusal("sendMessage", chat_id=news.id, text="x") == "chat not found"


async def test_nothing_is_forwarded_without_a_linked_channel_or_words(api: BotApi, club: Chat, news: Channel) -> None:
    with pytest.raises(ValueError, match="no channel is linked"):
        await club.automatic_forward("hello")
    with pytest.raises(ValueError, match="empty message"):
        await api.group("Talk", [], linked=news).automatic_forward()
    with pytest.raises(ValueError, match="only a supergroup"):
        api.group("Talk", [], supergroup=False, linked=news)
