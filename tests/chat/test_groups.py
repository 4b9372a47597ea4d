"""Groups: whose photos are answered, and which."""

from __future__ import annotations

import re

import pytest

from bot.sandbox.botapi import Chat
from bot.sandbox.cast import CAST, jpeg, landscape
from bot.sandbox.cast import group as together
from tests.chat.conftest import World
from tests.conftest import drawn

ADA = re.compile(r"Ada · \d+ %")


@pytest.fixture
async def group(club: Chat, world: World) -> Chat:
    """The club, where Ada is known."""
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
    await club.reply()
    return club


@pytest.fixture
async def every(group: Chat, world: World) -> Chat:
    """The club, after it chose that every photo is answered."""
    await group.text("/settings", by=world.grace)
    shown = await group.reply()
    await group.tap(shown, "every photo", by=world.grace)
    await group.edited(shown)
    return group


async def assert_silence(group: Chat, world: World) -> None:
    """Nothing was said to what came before: a chat is answered in order."""
    asked = await group.text("/people", by=world.zoe)

    assert (await group.reply()).reply_to == asked.id


async def test_a_photo_that_nobody_asked_about_is_left_alone(group: Chat, world: World) -> None:
    await group.photo(drawn("Ada", 1), by=world.zoe)
    await group.photo(drawn("Ada", 1), caption="on holiday", by=world.zoe)
    await group.photo(drawn("Ada", 1), caption="/ban him", by=world.zoe)
    await group.photo(drawn("Ada", 1), caption="/who@another_bot", by=world.zoe)
    await group.document(b"minutes", filename="minutes.txt", mime_type="text/plain", by=world.zoe)

    await assert_silence(group, world)


async def test_a_caption_with_the_command_or_the_bots_name_asks(group: Chat, world: World) -> None:
    for caption in ("/who", "/who@who_is_this_bot", "@Who_Is_This_Bot who is that?"):
        sent = await group.photo(drawn("Ada", 1), caption=caption, by=world.zoe)
        answer = await group.reply()

        assert ADA.fullmatch(answer.words)
        assert answer.reply_to == sent.id


async def test_a_reply_to_a_photo_asks_and_a_photo_as_a_reply_to_the_bot_does(group: Chat, world: World) -> None:
    photo = await group.photo(drawn("Ada", 1), by=world.zoe)
    question = await group.text("/who", reply_to=photo, by=world.grace)
    answer = await group.reply()
    await group.photo(drawn("Ada", 1), reply_to=answer, by=world.zoe)

    assert ADA.fullmatch(answer.words)
    assert answer.reply_to == question.id
    assert ADA.fullmatch((await group.reply()).words)


async def test_an_album_with_the_command_is_answered_whole_and_once(group: Chat, world: World) -> None:
    await group.album([drawn("Ada", 1), drawn("Ben")], caption="/who", by=world.zoe)
    answer = await group.reply()

    assert re.fullmatch(r"Photo 1: Ada · \d+ %\nPhoto 2: somebody I don’t know", answer.words)
    await assert_silence(group, world)


async def test_who_alone_says_how_to_ask_and_who_about_words_or_the_bots_picture_refuses(
    group: Chat, world: World
) -> None:
    await group.text("/who", by=world.zoe)
    how = await group.reply()
    words = await group.text("hello", by=world.zoe)
    await group.text("/who", reply_to=words, by=world.zoe)
    refused = await group.reply()
    await group.text("/who", reply_to=refused, by=world.zoe)
    refused_again = await group.reply()
    await group.photo(jpeg(together(CAST[:2])), caption="/who", by=world.zoe)
    drawn_over = await group.reply()
    await group.text("/who", reply_to=drawn_over, by=world.zoe)

    assert how.words == "Send /who as a reply to a photo, or as its caption, and I say who is in it."
    assert refused.words.startswith("Which photo?")
    assert refused_again.words.startswith("Which photo?")
    assert drawn_over.photo is not None
    assert (await group.reply()).words.startswith("Which photo?")


async def test_who_works_in_private_as_well(chat: Chat) -> None:
    photo = await chat.photo(drawn("Ada"), caption="/enroll Ada")
    await chat.reply()
    await chat.text("/who", reply_to=photo)
    as_a_reply = await chat.reply()
    await chat.photo(drawn("Ada", 1), caption="/who")

    assert as_a_reply.words == "Ada · 99 %"
    assert ADA.fullmatch((await chat.reply()).words)


async def test_a_photo_that_is_asked_about_is_not_taken_for_the_one_that_is_owed(club: Chat, world: World) -> None:
    await club.text("/enroll Ada", by=world.zoe)
    await club.reply()
    await club.photo(drawn("Ben"), caption="/who", by=world.zoe)
    asked = await club.reply()
    await club.photo(drawn("Ada"), by=world.zoe)

    assert asked.words.startswith("I see a face, but I know nobody here yet.")
    assert (await club.reply()).words.startswith("I’ll know Ada")


# every photo


async def test_every_photo_and_album_is_answered_where_the_group_wishes_for_it(every: Chat, world: World) -> None:
    await every.photo(drawn("Ada", 1), by=world.zoe)
    photo = await every.reply()
    await every.album([b"%PDF-1.7", drawn("Ada", 1), jpeg(landscape())], documents=True, by=world.zoe)

    assert ADA.fullmatch(photo.words)
    assert re.fullmatch(r"Photo 1: Ada · \d+ %\nPhoto 2: no face", (await every.reply()).words)


async def test_it_keeps_quiet_about_what_shows_nobody_unless_somebody_asks(every: Chat, world: World) -> None:
    await every.photo(jpeg(landscape()), by=world.zoe)
    await every.album([jpeg(landscape()), jpeg(landscape((800, 600)))], by=world.zoe)
    await every.document(drawn("Ada")[:2000], filename="x.jpg", mime_type="image/jpeg", by=world.zoe)
    await every.document(b"minutes", filename="minutes.txt", mime_type="text/plain", by=world.zoe)

    await assert_silence(every, world)
    await every.photo(jpeg(landscape()), caption="/who", by=world.zoe)

    assert (await every.reply()).words.startswith("I see no face in this photo.")


# captions that are written later


async def test_a_command_can_be_added_to_the_caption_of_a_photo_that_was_sent(club: Chat, world: World) -> None:
    photo = await club.photo(drawn("Ada"), by=world.zoe)
    await club.edit_caption(photo, "/enroll Ada", by=world.zoe)
    learned = await club.reply()
    other = await club.photo(drawn("Ada", 1), caption="look", by=world.zoe)
    await club.edit_caption(other, "/who", by=world.zoe)
    answer = await club.reply()

    assert (learned.reply_to, answer.reply_to) == (photo.id, other.id)
    assert learned.words.startswith("I’ll know Ada")
    assert ADA.fullmatch(answer.words)


async def test_of_an_album_it_is_the_photo_whose_caption_was_changed(chat: Chat) -> None:
    _, ben = await chat.album([drawn("Ada"), drawn("Ben")])
    await chat.reply()
    await chat.edit_caption(ben, "/enroll Ben")
    learned = await chat.reply()
    await chat.photo(drawn("Ben", 1))

    assert learned.words.startswith("I’ll know Ben")
    assert (await chat.reply()).words.startswith("Ben · ")


async def test_any_other_change_is_nothing_to_us(every: Chat, world: World) -> None:
    photo = await every.photo(drawn("Ada", 1), caption="look", by=world.zoe)
    await every.reply()
    for caption in ("look!", "/people", "/who@another_bot"):
        await every.edit_caption(photo, caption, by=world.zoe)
    words = await every.text("helo", by=world.zoe)
    await every.edit_text(words, "/who", by=world.zoe)

    await assert_silence(every, world)
