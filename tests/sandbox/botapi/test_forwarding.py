"""Forwards and where they come from."""

from collections.abc import Sequence

import pytest
from telegram import (
    Bot,
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from bot.sandbox.botapi import BotApi, Chat, Clip, User
from tests.sandbox.botapi.wire import image


async def received(bot: Bot) -> Sequence[Message]:
    return [message for update in await bot.get_updates() if (message := update.effective_message)]


async def test_tells_whom_a_message_is_from(bot: Bot, chat: Chat, club: Chat, ben: User) -> None:
    await bot.send_message(club.id, "mine")
    for message in (await club.text("his", by=ben), club.last):
        await chat.forward(message)
    *_, his, mine = await received(bot)
    assert isinstance(his.forward_origin, MessageOriginUser)
    assert isinstance(mine.forward_origin, MessageOriginUser)

    assert (his.forward_origin.sender_user.id, mine.forward_origin.sender_user.id) == (ben.id, bot.id)


async def test_hides_who_wants_to_be_hidden(api: BotApi, bot: Bot, chat: Chat) -> None:
    cy = api.user("Cy", private_forwards=True)
    await chat.forward(await api.private(cy).text("hello"))
    *_, message = await received(bot)
    assert isinstance(message.forward_origin, MessageOriginHiddenUser)

    assert message.forward_origin.sender_user_name == "Cy"
    assert (await bot.get_chat(cy.id)).has_private_forwards


async def test_tells_only_the_group_of_an_anonymous_administrator(bot: Bot, chat: Chat, club: Chat, ada: User) -> None:
    await club.promote(ada, anonymous=True)
    await chat.forward(await club.text("hello", by=ada))
    *_, message = await received(bot)
    assert isinstance(message.forward_origin, MessageOriginChat)

    assert message.forward_origin.sender_chat.id == club.id


async def test_tells_the_channel_somebody_wrote_as(api: BotApi, bot: Bot, chat: Chat, club: Chat) -> None:
    news = api.channel("News")
    await chat.forward(await club.text("hello", by=news))
    *_, message = await received(bot)
    assert isinstance(message.forward_origin, MessageOriginChat)

    assert (message.forward_origin.sender_chat.id, message.forward_origin.sender_chat.type) == (news.id, "channel")


async def test_tells_the_post_of_a_channel(api: BotApi, bot: Bot, chat: Chat) -> None:
    news = api.channel("News", username="news")
    sent = await chat.forward_post(news, "look", image(10, 10))
    await chat.forward(sent)
    first, second = [message.forward_origin for message in await received(bot)]
    assert isinstance(first, MessageOriginChannel)

    assert (first.chat.username, first.message_id) == ("news", 1)
    assert second == first
    assert sent.caption == "look"


async def test_forwards_an_album_as_an_album_of_its_own(bot: Bot, chat: Chat, club: Chat, ben: User) -> None:
    album = await club.album([image(10, 10), Clip(image(20, 10))], "us", by=ben)
    forwarded = await chat.forward_album(album)
    messages = (await received(bot))[2:]

    assert {message.media_group_id for message in messages} == {forwarded[0].media_group_id}
    assert forwarded[0].media_group_id == forwarded[1].media_group_id != album[0].media_group_id
    assert all(isinstance(message.forward_origin, MessageOriginUser) for message in messages)
    assert [message.caption for message in messages] == ["us", None]
    assert messages[0].photo
    assert messages[1].video


async def test_an_album_that_is_forwarded_is_one(chat: Chat) -> None:
    photo, text = await chat.photo(image(10, 10)), await chat.text("hello")
    for messages in ([photo], [photo, text]):
        with pytest.raises(ValueError, match="an album holds 2 to 10"):
            await chat.forward_album(messages)


async def test_one_of_an_album_is_edited(bot: Bot, chat: Chat) -> None:
    _, second = await chat.album([image(10, 10), image(20, 10)], "us")
    await chat.edit_caption(second, "/enroll Ada")
    *_, edited = await received(bot)

    assert (edited.message_id, edited.caption, edited.media_group_id) == (
        second.id, "/enroll Ada", second.media_group_id,
    )  # fmt: skip
    assert edited.edit_date
