"""Albums: sendMediaGroup."""

from typing import Any

import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto

from bot.sandbox.botapi import Chat
from tests.sandbox.botapi.wire import Wire, image


async def test_sends_an_album(bot: Bot, chat: Chat) -> None:
    sent = await chat.text("all of them")
    media = [InputMediaPhoto(image(20, 20), caption="first"), InputMediaPhoto(image(30, 20))]
    messages = await bot.send_media_group(chat.id, media, reply_to_message_id=sent.id)

    assert [message.caption for message in messages] == ["first", None]
    assert len({message.media_group_id for message in messages}) == 1
    assert [message.reply_to for message in chat.messages] == [None, sent.id, sent.id]


async def test_sends_an_album_of_documents(bot: Bot, chat: Chat) -> None:
    messages = await bot.send_media_group(chat.id, [InputMediaDocument(b"a", filename="a"), InputMediaDocument(b"b")])
    assert messages[0].document

    assert messages[0].document.file_name == "a"


async def test_sends_an_album_of_what_it_has(bot: Bot, chat: Chat) -> None:
    photo = (await bot.send_photo(chat.id, image(200, 100))).photo[-1]
    document = (await bot.send_document(chat.id, b"a", filename="a.txt")).document
    assert document
    photos = await bot.send_media_group(chat.id, [InputMediaPhoto(photo.file_id)] * 2)
    files = await bot.send_media_group(chat.id, [InputMediaDocument(document.file_id)] * 2)

    assert {message.photo[-1].file_unique_id for message in photos} == {photo.file_unique_id}
    assert [message.document for message in files] == [document, document]
    assert chat.last.document == b"a"


def items(count: int, **fields: object) -> list[dict[str, Any]]:
    return [{"type": "photo", "media": "attach://a", **fields}] * count


@pytest.mark.parametrize(
    ("media", "refusal"),
    [
        ([], "there are no messages to send"),
        (items(1), "media group must include 2-10 items"),
        (items(11), "too many messages to send as an album"),
        ([*items(1), *items(1, type="document")], "document can't be mixed with other media types"),
        (items(2, type="sticker"), "this server does not support InputMedia of type sticker"),
        (items(2, has_spoiler=True), "this server does not support has_spoiler in InputMedia"),
        (items(2, caption="x" * 1025), "message caption is too long"),
        ([{"type": "photo"}] * 2, "can't parse InputMedia: media not found"),
        (["a", "b"], "can't parse media: an Array of Objects expected"),
        (items(2), 'file "attach://a" was not found in the request'),
    ],
)
async def test_refuses_albums_telegram_refuses(wire: Wire, chat: Chat, media: object, refusal: str) -> None:
    assert await wire.refusal("sendMediaGroup", chat_id=chat.id, media=media) == refusal
    assert chat.messages == ()
