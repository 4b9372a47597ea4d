"""Forums with their topics, and the threads of other groups, which are no topics."""

import pytest
from telegram import Bot, InputMediaPhoto, Message

from bot.sandbox.botapi import BotApi, Chat, User
from tests.sandbox.botapi.wire import Wire, image


@pytest.fixture
def forum(api: BotApi, ada: User, ben: User) -> Chat:
    return api.group("Forum", [ada, ben], administrators=[ada], forum=True)


async def received(bot: Bot) -> list[Message]:
    return [update.message for update in await bot.get_updates() if update.message]


async def test_a_topic_begins_with_a_message_of_its_own(bot: Bot, forum: Chat, ada: User) -> None:
    topic = await forum.topic("Faces", by=ada)
    (message,) = await received(bot)
    assert message.forum_topic_created

    assert message.forum_topic_created.name == "Faces"
    assert (message.message_thread_id, message.is_topic_message) == (topic.id, True)
    assert (message.chat.is_forum, message.reply_to_message) == (True, None)


async def test_a_message_in_a_topic_answers_its_first_message(bot: Bot, forum: Chat, ada: User, ben: User) -> None:
    topic = await forum.topic("Faces")
    sent = await forum.text("hello", by=ada, topic=topic)
    await forum.photo(image(10, 10), by=ben, reply_to=sent)
    _, first, second = await received(bot)
    assert first.reply_to_message
    assert second.reply_to_message

    assert first.reply_to_message.forum_topic_created
    assert second.reply_to_message.message_id == sent.id
    assert second.reply_to_message.reply_to_message is None
    assert [(message.message_thread_id, message.is_topic_message) for message in (first, second)] == [
        (topic.id, True)
    ] * 2
    assert (sent.thread, sent.in_topic, sent.reply_to) == (topic.id, True, None)


async def test_general_is_no_topic_and_threads_are_none_either(
    wire: Wire, bot: Bot, forum: Chat, club: Chat, ada: User, ben: User
) -> None:
    for place in (forum, club):
        sent = await place.text("hello", by=ada)
        answer = await place.text("hello", by=ben, reply_to=sent)
        await place.text("hello again", by=ada, reply_to=answer)
        first, *others = (await received(bot))[-3:]

        assert first.message_thread_id is None
        assert [message.message_thread_id for message in others] == [sent.id, sent.id]
        assert not any(message.is_topic_message for message in others)
        for number in (sent.id, 1, 77):
            assert await wire.refusal("sendMessage", chat_id=place.id, text="x", message_thread_id=number) == (
                "message thread not found"
            )


async def test_small_groups_and_private_chats_have_no_threads(
    api: BotApi, wire: Wire, bot: Bot, chat: Chat, ada: User
) -> None:
    basic = api.group("Basic", [ada], supergroup=False)
    for place in (chat, basic):
        await place.text("hello", by=ada, reply_to=await place.text("hello", by=ada))
        assert await wire.refusal("sendMessage", chat_id=place.id, text="x", message_thread_id=1) == (
            "message thread not found"
        )

    assert not any(message.message_thread_id for message in await received(bot))


async def test_the_bot_writes_into_a_topic(wire: Wire, bot: Bot, forum: Chat) -> None:
    topic = await forum.topic("Faces")
    message = await bot.send_message(forum.id, "hello", message_thread_id=topic.id)
    photo = await bot.send_photo(forum.id, image(10, 10), message_thread_id=topic.id)
    document = await bot.send_document(forum.id, b"a", message_thread_id=topic.id)
    album = await bot.send_media_group(forum.id, [InputMediaPhoto(image(9, 9))] * 2, message_thread_id=topic.id)
    await bot.send_chat_action(forum.id, "typing", message_thread_id=topic.id)

    assert all(sent.message_thread_id == topic.id for sent in (message, photo, document, *album))
    assert all(sent.is_topic_message and sent.reply_to_message for sent in (message, photo, document, *album))
    assert (forum.last.thread, forum.last.in_topic) == (topic.id, True)
    assert await wire.refusal("sendChatAction", chat_id=forum.id, action="typing", message_thread_id=77) == (
        "message thread not found"
    )


async def test_an_answer_goes_where_the_question_is(wire: Wire, bot: Bot, forum: Chat, ada: User) -> None:
    faces, other = await forum.topic("Faces"), await forum.topic("Other")
    sent = await forum.text("who?", by=ada, topic=faces)
    await bot.send_message(forum.id, "Ada", reply_to_message_id=sent.id)
    reply = {"message_id": sent.id}
    refusal = await wire.refusal(
        "sendMessage", chat_id=forum.id, text="x", reply_parameters=reply, message_thread_id=other.id
    )

    assert (forum.last.thread, forum.last.reply_to) == (faces.id, sent.id)
    assert refusal == "this server does not support replies to messages of another topic"


async def test_a_topic_goes_with_all_its_messages(wire: Wire, bot: Bot, forum: Chat, ada: User) -> None:
    topic = await forum.topic("Faces")
    await forum.text("hello", by=ada, topic=topic)
    await forum.text("general", by=ada)
    assert await wire.refusal("deleteMessage", chat_id=forum.id, message_id=topic.id) == (
        "message can't be deleted for everyone"
    )
    await forum.delete(topic, by=ada)

    assert [message.text for message in forum.messages] == ["general"]
    assert await wire.refusal("sendMessage", chat_id=forum.id, text="x", message_thread_id=topic.id) == (
        "message thread not found"
    )
    with pytest.raises(LookupError, match="began no topic"):
        await forum.text("hello", by=ada, topic=topic)


async def test_an_anonymous_administrator_writes_in_topics(bot: Bot, forum: Chat, ada: User) -> None:
    await forum.promote(ada, anonymous=True)
    await forum.text("hello", by=ada, topic=await forum.topic("Faces", by=ada))
    created, message = await received(bot)

    assert [part.sender_chat and part.sender_chat.is_forum for part in (created, message)] == [True, True]


async def test_only_a_forum_has_topics(api: BotApi, club: Chat, ada: User) -> None:
    with pytest.raises(ValueError, match="only a forum has topics"):
        await club.topic("Faces", by=ada)
    with pytest.raises(ValueError, match="only a supergroup is a forum"):
        api.group("Basic", [ada], supergroup=False, forum=True)
