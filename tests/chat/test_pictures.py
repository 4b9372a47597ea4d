"""Everything a picture can come in, and which of its sizes is looked at."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime

import pytest
from PIL import Image
from telegram import Chat as TelegramChat
from telegram import Message, PhotoSize, Video

from bot.chat.incoming import Downloads, picture_in, useful
from bot.errors import NoPreview
from bot.faces import Preview
from bot.measures import Meter
from bot.sandbox.botapi import Chat, Clip
from bot.sandbox.cast import CAST, group, jpeg, landscape
from tests.chat.conftest import World
from tests.chat.test_identify import learn
from tests.conftest import drawn
from tests.said import vouched

ADA = r"Ada · \d+ %"


@pytest.fixture
async def ada(chat: Chat) -> Chat:
    """Grace's chat, where Ada is known."""
    await learn(chat, "Ada")
    return chat


def webp(data: bytes) -> bytes:
    out = io.BytesIO()
    Image.open(io.BytesIO(data)).resize((512, 512)).save(out, "WEBP")
    return out.getvalue()


def gif(data: bytes) -> bytes:
    out = io.BytesIO()
    Image.open(io.BytesIO(data)).save(out, "GIF")
    return out.getvalue()


async def test_a_sticker_is_a_picture_and_of_one_that_moves_the_preview_is_looked_at(ada: Chat) -> None:
    await ada.sticker(webp(drawn("Ada", 1)))
    still = await ada.reply()
    await ada.sticker(b"moving", "animated", preview=webp(drawn("Ada", 1)))
    animated = await ada.reply()
    await ada.sticker(b"moving", "video", preview=webp(drawn("Ada", 1)))

    assert re.fullmatch(ADA, still.words)
    assert re.fullmatch(f"From the preview of the moving sticker: {ADA}", animated.words)
    assert re.fullmatch(f"From the preview of the moving sticker: {ADA}", (await ada.reply()).words)


async def test_whatever_moves_is_answered_from_its_preview_and_the_answer_says_so(ada: Chat) -> None:
    await ada.video(drawn("Ada", 1))
    video = await ada.reply()
    await ada.video_note(drawn("Ada", 1))
    note = await ada.reply()
    await ada.animation(gif(drawn("Ada", 1)), drawn("Ada", 1))
    animation = await ada.reply()
    await ada.video(jpeg(group(CAST[:2])))
    several = await ada.reply()
    await ada.video(jpeg(landscape()))

    assert re.fullmatch(f"From the preview of the video: {ADA}", video.words)
    assert re.fullmatch(f"From the preview of the video message: {ADA}", note.words)
    assert re.fullmatch(f"From the preview of the animation: {ADA}", animation.words)
    assert re.fullmatch(f"From the preview of the video:\n1 {ADA}\n2 somebody I don’t know", several.words)
    assert (await ada.reply()).words.startswith("From the preview of the video: I see no face")


async def test_videos_have_their_line_in_the_one_answer_to_a_forwarded_album(
    ada: Chat, club: Chat, world: World
) -> None:
    album = await club.album([Clip(drawn("Ada", 1)), drawn("Ben"), Clip(jpeg(landscape()))], by=world.zoe)
    sent = await ada.forward_album(album)
    answer = await ada.reply()
    photo = await ada.forward(album[1])
    alone = await ada.reply()

    assert answer.reply_to == sent[0].id
    assert re.fullmatch(
        f"Photo 1: {ADA}\nPhoto 2: somebody I don’t know\nPhoto 3: no face\n"
        "Photo 1 is the preview of a video.\nPhoto 3 is the preview of a video.",
        answer.words,
    )
    assert (alone.reply_to, alone.words) == (photo.id, "I don’t know this face yet.")


async def test_a_face_can_be_learned_from_a_preview(chat: Chat) -> None:
    await chat.video(drawn("Ada"), caption="/enroll Ada")

    assert (await chat.reply()).words.startswith("From the preview of the video: I’ll know Ada from now on.")


async def test_who_about_a_video_looks_at_its_preview(ada: Chat, club: Chat, world: World) -> None:
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
    await vouched(club, "Ada", by=world.zoe)
    video = await club.video(drawn("Ada", 1), by=world.zoe)
    await club.text("/who", reply_to=video, by=world.zoe)

    assert re.fullmatch(f"From the preview of the video: {ADA}", (await club.reply()).words)


async def test_what_moves_and_came_without_a_preview_is_refused_before_anything_is_fetched() -> None:
    video = Video("file", "unique", 640, 480, 3)
    picture = picture_in(Message(1, datetime.now(UTC), TelegramChat(1, "private"), video=video))

    assert picture
    with pytest.raises(NoPreview):
        await Downloads(Meter()).of(picture).__aenter__()


def test_of_a_video_with_a_cover_the_cover_is_looked_at() -> None:
    cover = [PhotoSize(str(side), str(side), side, side) for side in (90, 1280)]
    video = Video("file", "unique", 640, 480, 3, thumbnail=PhotoSize("t", "t", 320, 240), cover=cover)
    picture = picture_in(Message(1, datetime.now(UTC), TelegramChat(1, "private"), video=video))

    assert picture
    assert (picture.file, picture.unique, picture.preview) == ("1280", "1280", Preview.VIDEO)


@pytest.mark.parametrize(
    ("sides", "chosen"),
    [
        ([90, 320, 800, 1280, 2560], 2560),
        ([90, 320, 800, 1280, 4000], 1280),
        ([90, 320, 4000], 4000),
        ([90, 320, 5000, 4000], 4000),
        ([90, 320], 320),
        ([90], 90),
    ],
)
def test_the_largest_useful_size_is_taken(sides: list[int], chosen: int) -> None:
    sizes = [PhotoSize(str(side), str(side), side, side * 3 // 4, side * 100) for side in sides]

    assert useful(sizes).width == chosen


def test_no_size_heavier_than_the_engine_takes_is_chosen_where_there_is_another() -> None:
    sizes = [PhotoSize(str(side), str(side), side, side, weight) for side, weight in ((1280, 1 << 20), (2560, 6 << 20))]

    assert useful(sizes).width == 1280
