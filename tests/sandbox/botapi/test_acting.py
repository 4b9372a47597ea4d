"""Acting as people, and seeing what the bot does."""

import asyncio

import pytest
from telegram import Bot, MessageOriginUser

from bot.sandbox.botapi import BotApi, Chat, User
from bot.sandbox.botapi.files import Files
from tests.sandbox.botapi.wire import Wire, image


async def test_a_private_chat_is_opened_once(api: BotApi, ada: User) -> None:
    assert api.private(ada) is api.private(ada)


async def test_people_write(bot: Bot, chat: Chat, ada: User) -> None:
    sent = await chat.text("  hello ")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.from_user

    assert (sent.id, sent.text, sent.by, sent.by_bot, sent.chat) == (1, "hello", ada, False, chat)
    assert (update.message.text, update.message.from_user.username) == ("hello", "ada_l")
    assert update.message.from_user.language_code == "en"


async def test_people_answer(bot: Bot, chat: Chat) -> None:
    await bot.send_message(chat.id, "Name?")
    sent = await chat.text("Ada", reply_to=chat.last)
    (update,) = await bot.get_updates()

    assert sent.reply_to == 1
    assert update.message
    assert update.message.reply_to_message
    assert update.message.reply_to_message.text == "Name?"


async def test_people_send_files_untouched(bot: Bot, chat: Chat) -> None:
    data = image(400, 200, "PNG")
    sent = await chat.document(data, filename="x.png", mime_type="image/x-png", caption="/enroll Ada")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.document
    assert update.message.document.thumbnail

    assert update.message.document.mime_type == "image/x-png"
    assert update.message.document.thumbnail.width == 320
    assert (sent.document, sent.filename, sent.caption) == (data, "x.png", "/enroll Ada")
    assert update.message.caption_entities[0].type == "bot_command"


async def test_people_send_albums(bot: Bot, chat: Chat) -> None:
    sent = await chat.album([image(10, 10), image(20, 10)], caption="us")
    files = await chat.album([b"a", b"b"], documents=True)
    messages = [update.message for update in await bot.get_updates() if update.message]
    groups = [message.media_group_id for message in messages]

    assert [message.caption for message in messages] == ["us", None, None, None]
    assert groups[0] == groups[1] != groups[2] == groups[3]
    assert [message.document for message in files] == [b"a", b"b"]
    assert all(message.photo for message in sent)


@pytest.mark.parametrize("count", [1, 11])
async def test_an_album_holds_2_to_10_pictures(chat: Chat, count: int) -> None:
    with pytest.raises(ValueError, match="2 to 10"):
        await chat.album([image(10, 10)] * count)


async def test_people_forward(bot: Bot, chat: Chat, club: Chat, ada: User, ben: User) -> None:
    await chat.forward(await chat.forward(await club.photo(image(10, 10), "look", by=ben)))
    *_, update = await bot.get_updates()
    assert update.message
    origin = update.message.forward_origin
    assert isinstance(origin, MessageOriginUser)
    assert update.message.from_user

    assert (origin.sender_user.id, update.message.from_user.id) == (ben.id, ada.id)
    assert (update.message.caption, len(update.message.photo)) == ("look", 1)


async def test_people_edit(bot: Bot, chat: Chat) -> None:
    text, photo = await chat.text("helo"), await chat.photo(image(10, 10), "helo")
    edited = await chat.edit_text(text, "hello")
    await chat.edit_caption(photo, "hello")
    updates = [update.edited_message for update in (await bot.get_updates())[2:]]

    assert [message and (message.text or message.caption) for message in updates] == ["hello", "hello"]
    assert all(message and message.edit_date for message in updates)
    assert (text.text, edited.text, edited.version) == ("helo", "hello", 2)


async def test_nobody_edits_the_words_of_another(bot: Bot, chat: Chat) -> None:
    await bot.send_message(chat.id, "hello")
    with pytest.raises(LookupError, match="message 1 is not there, or somebody else's"):
        await chat.edit_text(chat.last, "hallo")


async def test_people_cannot_send_what_their_clients_do_not_send(chat: Chat, club: Chat, ben: User) -> None:
    with pytest.raises(ValueError, match="empty message"):
        await chat.text("  ")
    with pytest.raises(ValueError, match="at most 4096"):
        await chat.text("x" * 4097)
    with pytest.raises(ValueError, match="at most 1024"):
        await chat.photo(image(10, 10), "x" * 1025)
    with pytest.raises(ValueError, match="cannot identify"):
        await chat.photo(b"no picture")
    with pytest.raises(ValueError, match="say who does it"):
        await club.text("hello")
    with pytest.raises(ValueError, match="Ben is not one of the people"):
        await chat.text("hello", by=ben)
    gone = await club.text("hello", by=ben)
    with pytest.raises(LookupError, match="message 1 is not in this chat"):
        await chat.text("hello", reply_to=gone)

    assert chat.messages == ()


async def test_each_reply_is_returned_once(bot: Bot, chat: Chat) -> None:
    for text in "12":
        await bot.send_message(chat.id, text)

    assert [(await chat.reply()).text for _ in range(2)] == ["1", "2"]
    with pytest.raises(TimeoutError):
        await chat.reply(timeout=0.01)


async def test_waits_for_the_answer_to_one_message(bot: Bot, chat: Chat) -> None:
    first, second = await chat.text("1"), await chat.text("2")
    waiting = asyncio.create_task(chat.reply(to=first))
    await bot.send_message(chat.id, "to 2", reply_to_message_id=second.id)
    await bot.send_message(chat.id, "to 1", reply_to_message_id=first.id)

    assert (await waiting).text == "to 1"
    assert (await chat.reply()).text == "to 2"


async def test_a_missing_reply_shows_what_the_chat_holds(api: BotApi, bot: Bot, chat: Chat) -> None:
    with pytest.raises(TimeoutError, match=r"no reply within 0\.01 s; the chat is empty"):
        await chat.reply(timeout=0.01)

    await chat.photo(image(10, 10), "look")
    with pytest.raises(TimeoutError, match=r"no reply within 0\.01 s; the chat holds:\n  1 Ada: \[photo\] look"):
        await chat.reply(timeout=0.01)


async def test_waits_for_an_edit_even_if_it_came_before(bot: Bot, chat: Chat) -> None:
    await bot.send_message(chat.id, "1")
    message = await chat.reply()
    await bot.edit_message_text("2", chat.id, message.id)
    second = await chat.edited(message)
    waiting = asyncio.create_task(chat.edited(second))
    await asyncio.sleep(0)
    await bot.edit_message_text("3", chat.id, message.id)

    assert [message.text, second.text, (await waiting).text] == ["1", "2", "3"]
    with pytest.raises(TimeoutError, match=r"message 1 was not edited within 0\.01 s"):
        await chat.edited(chat.last, timeout=0.01)


async def test_notices_silence(bot: Bot, chat: Chat) -> None:
    await bot.send_message(chat.id, "before")
    assert await chat.quiet(0.01) == []

    waiting = asyncio.create_task(chat.quiet(0.2))
    await bot.send_message(chat.id, "chatter")
    assert [message.text for message in await waiting] == ["chatter"]


async def test_the_last_message_is_the_bots(bot: Bot, chat: Chat) -> None:
    with pytest.raises(LookupError, match="the bot has said nothing in this chat"):
        chat.last  # noqa: B018 - asking is the test

    await bot.send_message(chat.id, "hello")
    await chat.text("bye")
    assert chat.last.text == "hello"


async def test_keeps_a_bounded_number_of_messages(wire: Wire, chat: Chat) -> None:
    sent = await chat.text("first")
    for number in range(1000):
        await chat.text(str(number))

    assert len(chat.messages) == 1000
    assert await wire.refusal("deleteMessage", chat_id=chat.id, message_id=sent.id) == "message to delete not found"


def test_keeps_the_newest_files_up_to_a_number_of_bytes() -> None:
    files = Files(limit=1000)
    old, new = files.document(bytes(600), "a"), files.document(bytes(600), "b")

    assert (files.total, files.read(new.file), files.media(old.file.id)) == (600, bytes(600), None)
    with pytest.raises(LookupError, match="no longer kept"):
        files.read(old.file)


async def test_two_servers_do_not_know_each_other(api: BotApi, chat: Chat) -> None:
    async with BotApi() as other, Wire(other) as wire:
        assert await wire.refusal("sendMessage", chat_id=chat.id, text="hello") == "chat not found"
