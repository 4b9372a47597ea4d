"""Teaching faces in a chat."""

from __future__ import annotations

import re

import pytest
from PIL import Image

from bot.app import running
from bot.sandbox.botapi import Chat, Fault
from bot.sandbox.cast import CAST, group, jpeg, landscape, portrait
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import erased, learned, undated, vouched

STALE = "That is settled already, or too long ago. Please start again."


async def test_as_the_caption_of_a_photo(chat: Chat) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll Ada Lovelace")

    assert (await chat.reply()).words == learned("Ada Lovelace")


async def test_as_a_reply_to_a_photo(chat: Chat) -> None:
    photo = await chat.photo(drawn("Ada"))
    await chat.reply()
    await chat.text("/enroll Ada", reply_to=photo)

    assert (await chat.reply()).words == learned("Ada")


async def test_alone_it_asks_for_the_photo(chat: Chat) -> None:
    await chat.text("/enroll Ada")
    question = await chat.reply()
    await chat.photo(drawn("Ada"))
    answer = await chat.reply()
    await chat.photo(drawn("Ada", 1))

    assert question.words == "Now send me a photo of Ada, with nobody else in it. /cancel if you’d rather not."
    assert question.force_reply
    assert answer.words == learned("Ada")
    assert (await chat.reply()).words.startswith("Ada · ")


async def test_a_photo_that_is_no_good_leaves_the_question_open(chat: Chat) -> None:
    await chat.text("/enroll Ada")
    await chat.reply()
    await chat.photo(jpeg(landscape()))
    refusal = await chat.reply()
    await chat.photo(drawn("Ada"))

    assert refusal.words.startswith("I see no face in this photo.")
    assert (await chat.reply()).words == learned("Ada")


async def test_in_a_group_it_is_the_one_who_asked_that_owes_the_photo(club: Chat, world: World) -> None:
    await club.text("/enroll Ada", by=world.grace)
    await club.reply()
    await club.photo(drawn("Ben"), caption="/who", by=world.zoe)
    other = await club.reply()
    await club.photo(drawn("Ada"), by=world.grace)

    assert other.words.startswith("I see a face, but I know nobody here yet.")
    assert (await vouched(club, "Ada", by=world.grace)).words == learned("Ada")


async def test_cancel_ends_the_waiting(chat: Chat) -> None:
    await chat.text("/enroll Ada")
    await chat.reply()
    await chat.text("/cancel")
    cancelled = await chat.reply()
    await chat.photo(drawn("Ada"))
    identified = await chat.reply()
    await chat.text("/cancel")

    assert cancelled.words == "All right, never mind."
    assert identified.words.startswith("I see a face, but I know nobody here yet.")
    assert (await chat.reply()).words == "There is nothing to cancel."


async def test_a_second_photo_counts_and_the_same_one_does_not(chat: Chat) -> None:
    for picture in (0, 1):
        await chat.document(drawn("Ada", picture), filename="a.jpg", mime_type="image/jpeg", caption="/enroll Ada")
    first, second = await chat.reply(), await chat.reply()
    await chat.document(drawn("Ada", 1), filename="a.jpg", mime_type="image/jpeg", caption="/enroll ADA")

    assert first.words == learned("Ada")
    assert second.words == learned("Ada", 2)
    assert (await chat.reply()).words == "I have this photo of Ada already."


async def test_an_albums_caption_enrols_its_photos_and_says_which_were_refused(chat: Chat) -> None:
    await chat.album([drawn("Ada", 0), jpeg(landscape()), drawn("Ada", 1)], caption="/enroll Ada")

    assert re.fullmatch(
        re.escape(learned("Ada", 2)) + r"\nPhoto 2: I see no face in this photo\..*", (await chat.reply()).words
    )


async def test_a_photo_with_several_faces_asks_which_one(chat: Chat) -> None:
    await chat.photo(jpeg(group(CAST[:3])), caption="/enroll Ben")
    question = await chat.reply()
    await chat.tap(question, "2")
    settled = await chat.edited(question)
    await chat.photo(drawn("Ben", 1))
    ben = await chat.reply()
    await chat.photo(drawn("Ada", 1))

    assert (question.words, question.buttons) == ("Which one is Ben?", [["1", "2", "3"]])
    assert question.photo is not None
    assert settled.words == f"2 is Ben.\n{learned('Ben')}"
    assert settled.buttons == []
    assert ben.words.startswith("Ben · ")
    assert (await chat.reply()).words == "I don’t know this face yet."


async def test_a_button_still_works_after_a_restart_and_only_once(world: World) -> None:
    async with running(world.settings):
        await world.private.photo(jpeg(group(CAST[:2])), caption="/enroll Ada")
        question = await world.private.reply()
    async with running(world.settings):
        await world.private.tap(question, "1")
        await world.private.edited(question)
        await world.private.text("/people")
        people = await world.private.reply()

    assert undated(people.words) == "I know one person here:\nAda · 1 photo"


async def test_a_settled_question_says_that_its_button_is_stale(chat: Chat, world: World) -> None:
    await chat.photo(jpeg(group(CAST[:2])), caption="/enroll Ada")
    question = await chat.reply()
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    await chat.reply()
    await chat.text("/forget Ada")
    await chat.tap(await chat.reply(), "Yes, forget Ada")
    answer = await chat.tap(question, "1")

    assert answer.text == STALE


async def test_a_photo_still_owed_after_a_restart_is_enrolled(world: World) -> None:
    async with running(world.settings):
        await world.private.text("/enroll Ada")
        await world.private.reply()
    async with running(world.settings):
        await world.private.photo(drawn("Ada"))

        assert (await world.private.reply()).words == learned("Ada")


@pytest.mark.parametrize(
    ("caption", "sentence"),
    [
        ("/enroll", "Whom? Write the name after the command, like “/enroll Ada”."),
        (f"/enroll {'x' * 65}", "That can’t be a name: 1 to 64 letters, digits or signs, please."),
    ],
)
async def test_a_name_that_is_none_is_refused(chat: Chat, caption: str, sentence: str) -> None:
    await chat.photo(drawn("Ada"), caption=caption)
    as_caption = await chat.reply()
    await chat.text(caption)

    assert as_caption.words == sentence
    assert (await chat.reply()).words == sentence


async def test_a_reply_to_words_has_no_photo_to_learn_from(chat: Chat) -> None:
    words = await chat.text("hello")
    await chat.reply()
    await chat.text("/enroll Ada", reply_to=words)

    assert (await chat.reply()).words.startswith("Which photo?")


async def test_a_name_in_another_script_stands_whole_in_the_answer(chat: Chat) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll مریم")
    await chat.reply()
    await chat.photo(drawn("Ada", 1))

    assert re.fullmatch("\u2068مریم\u2069 · \\d+ %", (await chat.reply()).words)


async def test_a_lost_answer_does_not_give_the_next_face_the_same_name(chat: Chat, world: World) -> None:
    await chat.text("/enroll Ada")
    await chat.reply()
    world.api.fail(Fault.dropped_after(), method="sendMessage")
    await chat.photo(drawn("Ada"))
    answer = await chat.reply()
    apology = await chat.reply()
    await chat.photo(drawn("Ben"))

    assert answer.words == learned("Ada")
    assert apology.words.startswith("I can’t answer just now")
    assert (await chat.reply()).words == "I don’t know this face yet."


async def test_an_album_without_a_face_leaves_the_question_open(chat: Chat) -> None:
    await chat.text("/enroll Ada")
    await chat.reply()
    await chat.album([jpeg(landscape()), jpeg(landscape((800, 600)))])
    refused = await chat.reply()
    await chat.photo(drawn("Ada"))

    assert refused.words.count("I see no face in this photo.") == 2
    assert (await chat.reply()).words == learned("Ada")


async def test_too_many_requests_are_waited_out(chat: Chat, world: World) -> None:
    world.api.fail(Fault.flood(1), method="sendMessage", times=2)
    await chat.photo(drawn("Ada"), caption="/enroll Ada")

    assert (await chat.reply()).words == learned("Ada")
    assert await chat.quiet(0.5) == []


@pytest.mark.parametrize("fault", [Fault.error(400, "Bad Request: query is too old"), Fault.error(500)])
async def test_a_tap_that_cannot_be_answered_still_shows_what_it_did(chat: Chat, world: World, fault: Fault) -> None:
    await chat.photo(jpeg(group(CAST[:3])), caption="/enroll Ben")
    question = await chat.reply()
    world.api.fail(fault, method="answerCallbackQuery")
    with pytest.raises(TimeoutError):
        await chat.tap(question, "2", timeout=2)

    assert (await chat.edited(question)).words.startswith("2 is Ben.")


async def test_a_question_that_was_deleted_is_answered_anew(chat: Chat, world: World) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    await chat.reply()
    await chat.text("/forget Ada")
    question = await chat.reply()
    world.api.fail(Fault.error(400, "Bad Request: message to edit not found"), method="editMessageText")
    await chat.tap(question, "Yes, forget Ada")

    assert erased("Ada").fullmatch((await chat.reply()).words)


async def test_a_face_that_is_too_small_to_be_learned_says_so_when_it_is_picked(chat: Chat) -> None:
    tiny = Image.new("RGB", (640, 400), "grey")
    for number, person in enumerate(CAST[:2]):
        tiny.paste(portrait(person, 0, size=64), (100 + 300 * number, 150))
    await chat.document(jpeg(tiny), filename="x.jpg", mime_type="image/jpeg", caption="/enroll Ben")
    question = await chat.reply()
    answer = await chat.tap(question, "2")

    assert question.words == "Which one is Ben?"
    assert answer.text == "I found the face, but it is not good enough to remember: it is too small – come closer."
