"""Stickers, videos, round videos and GIFs that people send: only their small pictures can be looked at."""

from typing import Any

import pytest
from telegram import Bot, Message, PhotoSize

from bot.sandbox.botapi import Chat, Clip
from tests.sandbox.botapi.wire import Wire, image, opened


async def newest(bot: Bot) -> Message:
    """The message of the last update."""
    *_, update = await bot.get_updates()
    assert update.message
    return update.message


async def picture(bot: Bot, size: PhotoSize | None) -> Any:
    assert size
    file = await bot.get_file(size.file_id)
    seen = opened(bytes(await file.download_as_bytearray()))
    assert seen.size == (size.width, size.height)
    return seen


async def test_a_static_sticker_is_a_webp(bot: Bot, chat: Chat) -> None:
    data = image(512, 400, "WEBP")
    await chat.sticker(data, emoji="👋", set_name="people_by_ada")
    sticker = (await newest(bot)).sticker
    assert sticker
    file = await sticker.get_file()

    assert (sticker.width, sticker.height, sticker.type, sticker.file_size) == (512, 400, "regular", len(data))
    assert (sticker.is_animated, sticker.is_video, sticker.emoji, sticker.set_name) == (
        False, False, "👋", "people_by_ada",
    )  # fmt: skip
    assert (file.file_path or "").endswith(".webp")
    assert bytes(await file.download_as_bytearray()) == data
    assert (await picture(bot, sticker.thumbnail)).format == "WEBP"


@pytest.mark.parametrize(("form", "kind"), [("JPEG", "animated"), ("WEBP", "video")])
async def test_of_a_sticker_that_moves_there_is_a_picture(bot: Bot, chat: Chat, form: str, kind: Any) -> None:
    await chat.sticker(b"opaque", kind, preview=image(400, 400, form))
    sticker = (await newest(bot)).sticker
    assert sticker
    seen = await picture(bot, sticker.thumbnail)

    assert (sticker.is_animated, sticker.is_video) == (kind == "animated", kind == "video")
    assert (seen.format, seen.size) == (form, (320, 320))


async def test_a_sticker_is_a_webp_or_comes_with_a_picture(chat: Chat) -> None:
    for data, kind in ((image(100, 100), "static"), (b"opaque", "video")):
        with pytest.raises(ValueError, match="a static sticker is a WebP"):
            await chat.sticker(data, kind)  # type: ignore[arg-type]  # both are kinds
    with pytest.raises(ValueError, match="at most 512 pixels"):
        await chat.sticker(image(600, 512, "WEBP"))

    assert chat.messages == ()


async def test_people_send_videos(bot: Bot, chat: Chat) -> None:
    sent = await chat.video(image(1280, 720), "/who")
    message = await newest(bot)
    video = message.video
    assert video

    assert (video.width, video.height, video.mime_type) == (1280, 720, "video/mp4")
    assert (message.caption, message.caption_entities[0].type, message.document) == ("/who", "bot_command", None)
    assert (sent.caption, sent.text, sent.photo, sent.document) == ("/who", None, None, None)
    assert (await picture(bot, video.thumbnail)).size == (320, 180)
    assert await video.get_file()


async def test_people_send_round_videos(bot: Bot, chat: Chat) -> None:
    await chat.video_note(image(640, 480))
    note = (await newest(bot)).video_note
    assert note

    assert note.length == 480
    assert (await picture(bot, note.thumbnail)).size == (320, 320)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [(b"GIF89a...", "animation.gif", "image/gif"), (b"opaque", "animation.mp4", "video/mp4")],
)
async def test_a_gif_is_an_animation_and_a_document(bot: Bot, chat: Chat, data: bytes, name: str, kind: str) -> None:
    await chat.animation(data, image(400, 300), "look")
    message = await newest(bot)
    assert message.animation
    assert message.document

    assert message.animation.file_id == message.document.file_id
    assert (message.document.file_name, message.document.mime_type) == (name, kind)
    assert (message.animation.width, message.animation.height, message.caption) == (400, 300, "look")
    assert (await picture(bot, message.animation.thumbnail)).size == (320, 240)


async def test_an_album_holds_videos_among_photos(bot: Bot, chat: Chat) -> None:
    await chat.album([image(10, 10), Clip(image(20, 10))], "us")
    first, second = [update.message for update in await bot.get_updates()]
    assert first
    assert second

    assert first.media_group_id == second.media_group_id
    assert (first.caption, second.caption, bool(first.photo), bool(second.video)) == ("us", None, True, True)


async def test_a_video_is_neither_photo_nor_document_and_a_thumbnail_nothing_to_send(
    wire: Wire, bot: Bot, chat: Chat
) -> None:
    await chat.video(image(100, 100))
    video = (await newest(bot)).video
    assert video
    assert video.thumbnail

    for file_id, kind in ((video.file_id, "Video"), (video.thumbnail.file_id, "Thumbnail")):
        refusal = await wire.refusal("sendPhoto", chat_id=chat.id, photo=file_id)
        assert refusal == f"can't use file of type {kind} as Photo"
    assert await wire.refusal("sendDocument", chat_id=chat.id, document=video.file_id) == (
        "can't use file of type Video as Document"
    )
