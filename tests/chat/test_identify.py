"""Who is this? Asked in chats, answered over real HTTP."""

from __future__ import annotations

import asyncio
import io
import re
import time
from datetime import UTC, datetime

import pytest
from PIL import Image
from telegram import Chat as TelegramChat
from telegram import Message, PhotoSize

from bot.chat.order import QUIET, Albums
from bot.sandbox.botapi import Chat, Fault
from bot.sandbox.cast import CAST, group, jpeg, landscape
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import undated

NOBODY = "I see a face, but I know nobody here yet. Send me a photo of one person with the caption “/enroll Ada”."


async def learn(chat: Chat, *names: str) -> None:
    for name in names:
        await chat.photo(drawn(name), caption=f"/enroll {name}")
        await chat.reply()


async def test_names_somebody_it_has_met_and_says_how_sure_it_is(chat: Chat) -> None:
    await learn(chat, "Ada", "Ben")
    sent = await chat.photo(drawn("Ada", 1))
    answer = await chat.reply()

    assert re.fullmatch(r"Ada · (9[7-9]|100) %", answer.words)
    assert answer.reply_to == sent.id


async def test_does_not_know_a_stranger(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.photo(drawn("Ben"))

    assert (await chat.reply()).words == "I don’t know this face yet."


async def test_says_that_nobody_is_enrolled(chat: Chat) -> None:
    await chat.photo(drawn("Ada"))

    assert (await chat.reply()).words == NOBODY


async def test_says_that_there_is_no_face(chat: Chat) -> None:
    await chat.photo(jpeg(landscape()))

    assert (await chat.reply()).words.startswith("I see no face in this photo.")


async def test_answers_several_faces_with_one_picture_and_a_line_each(chat: Chat) -> None:
    await learn(chat, "Ada", "Ben")
    await chat.photo(jpeg(group([CAST[1], CAST[2], CAST[0]])))
    answer = await chat.reply()

    assert re.fullmatch(r"1 Ben · \d+ %\n2 somebody I don’t know\n3 Ada · \d+ %", answer.words)
    assert answer.photo is not None
    assert Image.open(io.BytesIO(answer.photo)).size[0] <= 1280


async def test_takes_an_image_sent_as_a_file(chat: Chat) -> None:
    await learn(chat, "Ada")
    png = io.BytesIO()
    Image.open(io.BytesIO(drawn("Ada", 1))).save(png, "PNG")
    await chat.document(png.getvalue(), filename="x.png", mime_type="image/png")

    assert (await chat.reply()).words.startswith("Ada · ")


async def test_an_album_is_answered_once_with_a_line_a_photo_and_face(chat: Chat) -> None:
    await learn(chat, "Ada", "Ben")
    album = [drawn("Ben", 1), jpeg(landscape()), jpeg(group([CAST[0], CAST[2]]))]
    sent = await chat.album(album)
    answer = await chat.reply()

    assert re.fullmatch(
        r"Photo 1: Ben · \d+ %\nPhoto 2: no face\n"
        r"Photo 3, face 1: Ada · \d+ %\nPhoto 3, face 2: somebody I don’t know",
        answer.words,
    )
    assert answer.reply_to == sent[0].id
    assert await chat.quiet(1) == []


async def test_one_bad_photo_of_an_album_does_not_hide_the_others(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.album([b"nothing", drawn("Ada", 1)], documents=True)

    assert re.fullmatch(r"Photo 1: This is not a picture\..*\nPhoto 2: Ada · \d+ %", (await chat.reply()).words)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This picture is cut off"),
        (drawn("Ada")[:2000], "This picture is cut off"),
        (b"<html>not a picture</html>", "This is not a picture."),
        (jpeg(Image.new("RGB", (1, 1))), "This picture is too small"),
        (bytes(30 << 20), "This file is too large: I can take 20 MB at most."),
    ],
    ids=["empty", "cut off", "not an image", "1 x 1", "30 MB"],
)
async def test_a_bad_file_gets_its_sentence_and_the_bot_goes_on(chat: Chat, data: bytes, sentence: str) -> None:
    await chat.document(data, filename="x.jpg", mime_type="image/jpeg")
    answer = await chat.reply()
    await chat.photo(drawn("Ada"))

    assert answer.words.startswith(sentence)
    assert (await chat.reply()).words == NOBODY


async def test_a_picture_of_400_megapixels_is_never_decoded(chat: Chat) -> None:
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    await chat.document(bomb.getvalue(), filename="bomb.png", mime_type="image/png")

    assert (await chat.reply()).words.startswith("This picture has too many pixels")


async def test_trouble_with_fetching_a_file_is_the_services_fault(chat: Chat, world: World) -> None:
    world.api.fail(Fault.error(500), method="getFile", times=3)
    await chat.photo(drawn("Ada"))

    assert (await chat.reply()).words.startswith("I can’t answer just now")


@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_passing_trouble_with_fetching_a_file_is_not_noticed(chat: Chat, world: World, method: str) -> None:
    world.api.fail(Fault.error(502), method=method)
    world.api.fail(Fault.dropped_before(), method=method)
    await chat.photo(drawn("Ada"))

    assert (await chat.reply()).words.startswith("I see a face, but I know nobody here yet.")


async def test_a_chat_is_answered_in_order_and_does_not_wait_for_another(chat: Chat, club: Chat, world: World) -> None:
    world.api.fail(Fault.slow(3), method="getFile")
    slow = await chat.photo(drawn("Ada"))
    await asyncio.sleep(0.3)
    behind = await chat.text("/people")
    other = await club.text("/people", by=world.grace)
    first = await club.reply(timeout=2)
    answers = [await chat.reply(), await chat.reply()]

    assert first.reply_to == other.id
    assert [answer.reply_to for answer in answers] == [slow.id, behind.id]


async def test_words_after_an_album_are_answered_after_it(chat: Chat) -> None:
    sent = await chat.album([drawn("Ada"), drawn("Ada", 1)], caption="/enroll Ada")
    after = await chat.text("/people")
    answers = [await chat.reply(), await chat.reply()]

    assert [answer.reply_to for answer in answers] == [sent[0].id, after.id]
    assert undated(answers[1].words) == "I know one person here:\nAda · 2 photos"


async def test_long_work_is_shown_as_typing(chat: Chat, world: World) -> None:
    world.api.fail(Fault.slow(1.5), method="getFile")
    await chat.photo(drawn("Ada"))
    await chat.reply()

    assert chat.actions == ["typing"]


async def test_an_album_before_anybody_is_known_has_a_line_a_photo_and_says_what_to_do(chat: Chat) -> None:
    await chat.album([jpeg(landscape()), drawn("Ada"), b"nothing"], documents=True)
    lines = (await chat.reply()).words.splitlines()

    assert lines[:2] == ["Photo 1: no face", "Photo 2: somebody I don’t know"]
    assert lines[2].startswith("Photo 3: This is not a picture.")
    assert lines[4].startswith("I know nobody here yet.")


@pytest.mark.parametrize(
    "fault",
    [
        Fault.error(400, "Bad Request: file is temporarily unavailable"),
        Fault.error(403),
        Fault.error(404),
        Fault.flood(300),
    ],
    ids=["400", "403", "404", "429"],
)
async def test_a_file_that_telegram_withholds_does_not_hide_the_rest_of_an_album(
    chat: Chat, world: World, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    await learn(chat, "Ada")
    world.api.fail(fault, method="getFile")
    await chat.album([drawn("Ada", 1), drawn("Ada", 2)])
    lines = sorted((await chat.reply()).words.splitlines(), key=len)

    assert re.fullmatch(r"Photo \d: Ada · \d+ %", lines[0])
    assert "I can’t answer just now" in lines[1]
    assert f"in {chat.id}: ServiceError: Telegram did not hand out the file" in caplog.text


async def test_an_album_of_one_chat_does_not_keep_another_waiting(chat: Chat, club: Chat, world: World) -> None:
    world.api.fail(Fault.slow(2), method="file", times=2)
    await club.album([drawn("Ada", number) for number in range(5)], caption="/who", by=world.grace)
    await asyncio.sleep(1)
    sent = await chat.photo(drawn("Ada"))
    answer = await chat.reply(timeout=1)

    assert answer.reply_to == sent.id


async def test_two_files_of_a_chat_are_fetched_at_a_time(club: Chat, world: World) -> None:
    world.api.fail(Fault.slow(0.6), method="getFile", times=5)
    begun = time.perf_counter()
    await club.album([drawn("Ada", number) for number in range(5)], caption="/who", by=world.grace)
    await club.reply()

    assert time.perf_counter() - begun >= 3 * 0.6 + QUIET


async def test_parts_that_come_while_an_album_is_worked_on_are_not_lost(chat: Chat, world: World) -> None:
    albums = Albums(quiet=0.05)
    parts = [
        Message(
            number, datetime.now(UTC), TelegramChat(1, "private"), photo=[PhotoSize("f", "u", 1, 1)], media_group_id="a"
        )
        for number in range(4)
    ]

    assert [albums.joins(part) for part in parts[:2]] == [False, True]
    assert await albums.gathered(parts[0]) == parts[:2]
    assert albums.joins(parts[2]) is False
    albums.close(parts[0])
    assert albums.joins(parts[3]) is True
    assert await albums.gathered(parts[2]) == parts[2:]
