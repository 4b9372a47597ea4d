"""What people say to an answer, by its buttons."""

from __future__ import annotations

import asyncio
import re

from bot.app import running
from bot.faces import ChatKey
from bot.sandbox.botapi import Chat, Fault, SentMessage
from bot.sandbox.cast import CAST, group, jpeg, landscape
from bot.store import open_store
from tests.chat.conftest import World
from tests.chat.test_identify import learn
from tests.conftest import drawn
from tests.said import vouched

STALE = "That is settled already, or too long ago. Please start again."
ADA, BEN, CHLOE = CAST[:3]
CROWD = CAST[:8]


async def asked(chat: Chat, picture: bytes) -> SentMessage:
    await chat.photo(picture)
    return await chat.reply()


async def tapped(chat: Chat, answer: SentMessage, button: str) -> SentMessage:
    """The answer as it is after the tap."""
    await chat.tap(answer, button)
    return await chat.edited(answer)


def looks(world: World) -> int:
    """How often a picture was fetched so far."""
    return sum(call.method == "getFile" for call in world.api.calls)


async def test_right_is_kept_and_learned_only_when_asked_for(chat: Chat) -> None:
    await learn(chat, "Ada")
    answer = await asked(chat, drawn("Ada", 1))
    right = await tapped(chat, answer, "✓ Ada")
    await chat.text("/people")
    people = await chat.reply()
    learned = await tapped(chat, right, "Remember this photo")
    await chat.text("/people")

    assert answer.buttons == [["✓ Ada", "✗ Not Ada", "Why?"]]
    assert (right.words, right.buttons) == ("✓ Ada", [["Remember this photo", "Change"]])
    assert "Ada · 1 photo" in people.words
    assert (learned.words, learned.buttons) == ("✓ Ada, remembered", [["Change"]])
    assert "Ada · 2 photos" in (await chat.reply()).words


async def test_wrong_leads_to_the_next_candidates_somebody_else_or_nobody(chat: Chat) -> None:
    await learn(chat, "Ada")
    answer = await asked(chat, drawn("Ada", 1))
    wrong = await tapped(chat, answer, "✗ Not Ada")
    nobody = await tapped(chat, wrong, "Nobody")
    again = await tapped(chat, nobody, "Change")

    assert (wrong.words, wrong.buttons) == ("I don’t know this face yet.", [["Who is this?", "Nobody", "Change"]])
    assert (nobody.words, nobody.buttons) == ("All right: nobody you want me to know.", [["Change"]])
    assert again.buttons == answer.buttons


async def test_a_name_in_reply_teaches_that_very_face(chat: Chat) -> None:
    await learn(chat, "Ada")
    answer = await asked(chat, jpeg(group([ADA, BEN])))
    await chat.tap(answer, "2 Who is this?")
    question = await chat.reply()
    await chat.text("  ben ", reply_to=question)
    learned = await chat.reply()
    shown = await chat.edited(answer)
    await chat.photo(drawn("Ben", 2))

    assert question.words == "Who is number 2? Reply with the name, and I remember this face."
    assert question.force_reply
    assert learned.words.startswith("I’ll know ben from now on.")
    assert re.fullmatch(r"1 Ada · \d+ %\n2 ✓ ben, remembered", shown.words)
    assert (await chat.reply()).words.startswith("ben · ")


async def test_in_private_the_name_may_come_without_replying(chat: Chat) -> None:
    answer = await asked(chat, drawn("Ada"))
    await chat.tap(answer, "Who is this?")
    await chat.reply()
    await chat.text("Ada")

    assert (await chat.reply()).words.startswith("I’ll know Ada from now on.")


async def test_a_name_that_is_none_leaves_the_question_open(chat: Chat) -> None:
    answer = await asked(chat, drawn("Ada"))
    await chat.tap(answer, "Who is this?")
    question = await chat.reply()
    await chat.text("x" * 65, reply_to=question)
    refusal = await chat.reply()
    await chat.text("Ada", reply_to=question)

    assert refusal.words.startswith("That can’t be a name")
    assert (await chat.reply()).words.startswith("I’ll know Ada from now on.")


async def test_cancel_ends_the_question_for_a_name(chat: Chat) -> None:
    await chat.tap(await asked(chat, drawn("Ada")), "Who is this?")
    await chat.reply()
    await chat.text("/cancel")
    cancelled = await chat.reply()
    await chat.text("Ada")

    assert cancelled.words == "All right, never mind."
    assert (await chat.reply()).words.startswith("Send me a photo")


async def test_what_is_left_out_is_not_asked_about_when_the_photo_comes_again(chat: Chat) -> None:
    await learn(chat, "Ada")
    sent = await chat.photo(drawn("Ben"))
    answer = await chat.reply()
    out = await tapped(chat, answer, "Leave out")
    await learn(chat, "Chloé")  # the gallery has changed: it is looked at anew
    await chat.forward(sent)
    again = await chat.reply()

    assert (out.words, out.buttons) == ("All right, I leave this face out.", [["Change"]])
    assert (again.words, again.buttons) == (out.words, out.buttons)


async def test_of_many_faces_a_number_opens_the_choices(chat: Chat) -> None:
    await learn(chat, "Ada")
    answer = await asked(chat, jpeg(group(CROWD)))
    number = next(line.split()[0] for line in answer.words.splitlines() if "Ada" in line)
    opened = await tapped(chat, answer, number)
    right = await tapped(chat, opened, f"{number} ✓ Ada")
    closed = await tapped(chat, right, "‹ All faces")

    assert answer.buttons == [["1", "2", "3", "4", "5", "6", "7", "8"]]
    assert opened.buttons == [[f"{number} ✓ Ada", f"{number} ✗ Not Ada", f"{number} Why?"], ["‹ All faces"]]
    assert opened.words == answer.words
    assert f"{number} ✓ Ada" in right.words.splitlines()
    assert (closed.words, closed.buttons) == (right.words, answer.buttons)


async def test_an_album_has_its_buttons_page_by_page_and_shows_its_pictures(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.album([drawn("Ada", 1), jpeg(landscape()), jpeg(group([ADA, BEN]))])
    answer = await chat.reply()
    turned = await tapped(chat, answer, "›")
    right = await tapped(chat, turned, "1 ✓ Ada")
    await chat.tap(right, "Show pictures")
    pictures = [await chat.reply(), await chat.reply()]

    assert answer.buttons[-2:] == [["Photo 1 of 3", "›"], ["Show pictures"]]
    assert turned.buttons[-2:] == [["‹", "Photo 3 of 3"], ["Show pictures"]]
    assert "Photo 3, face 1: ✓ Ada" in right.words.splitlines()
    assert [picture.words for picture in pictures] == ["Photo 1", "Photo 3"]
    assert all(picture.photo for picture in pictures)


async def test_why_shows_the_photo_that_matched_and_takes_it_out(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.photo(drawn("Ada", 2), caption="/enroll Ada")
    await chat.reply()
    await chat.tap(await asked(chat, drawn("Ada", 1)), "Why?")
    why = await chat.reply()
    removed = await tapped(chat, why, "Remove that photo")
    await chat.text("/people")

    assert re.match(r"Ada: most like the photo of \d{4}-\d\d-\d\d \(\d+ %\), then one other\.", why.words)
    assert why.photo is not None
    assert "Undo" in str(removed.buttons)
    assert "Ada · 1 photo" in (await chat.reply()).words


async def test_why_says_when_there_is_no_picture(chat: Chat, world: World) -> None:
    await learn(chat, "Ada")
    with open_store(world.settings.database_url.get_secret_value()) as store:  # as if it came from a terminal
        gallery = store.gallery(ChatKey(str(chat.id)), "local")
        with store._database.writing() as connection:
            connection.exec_driver_sql("UPDATE faces SET file = NULL")
        assert store.people(gallery)
    await chat.tap(await asked(chat, drawn("Ada", 1)), "Why?")
    why = await chat.reply()

    assert why.words.endswith("It was added from a file: there is no picture of it here.")
    assert why.photo is None


async def test_buttons_work_after_a_restart(world: World) -> None:
    async with running(world.settings):
        await learn(world.private, "Ada")
        answer = await asked(world.private, drawn("Ada", 1))
        await world.private.tap(await asked(world.private, drawn("Ben")), "Who is this?")
        question = await world.private.reply()
    async with running(world.settings):
        right = await tapped(world.private, answer, "✓ Ada")
        await world.private.text("Ben", reply_to=question)

        assert right.words == "✓ Ada"
        assert (await world.private.reply()).words.startswith("I’ll know Ben from now on.")


async def test_a_button_about_somebody_forgotten_is_stale(chat: Chat) -> None:
    await learn(chat, "Ada")
    answer = await asked(chat, drawn("Ada", 1))
    await chat.text("/forget Ada")
    await chat.tap(await chat.reply(), "Yes, forget Ada")

    assert (await chat.tap(answer, "✓ Ada")).text == STALE


async def test_two_people_press_the_same_button(club: Chat, world: World) -> None:
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(club, "Ada", by=world.grace)
    await club.photo(drawn("Ada", 1), caption="/who", by=world.grace)
    answer = await club.reply()
    taps = await asyncio.gather(*(club.tap(answer, "✓ Ada", by=person) for person in (world.grace, world.zoe)))

    assert (await club.edited(answer)).words == "✓ Ada"
    assert [tap.text for tap in taps] == ["", ""]
    assert await club.quiet(0.3) == []


async def test_in_a_group_whoever_tapped_is_asked_for_the_name(club: Chat, world: World) -> None:
    await club.photo(drawn("Ada"), caption="/who", by=world.grace)
    await club.tap(await club.reply(), "Who is this?", by=world.zoe)
    question = await club.reply()
    await club.text("Ada", by=world.zoe, reply_to=question)

    assert question.words == "Zoe: Who is this? Reply with the name, and I remember this face."
    assert (await vouched(club, "Ada", by=world.zoe)).words.startswith("I’ll know Ada from now on.")


async def test_the_same_photo_costs_no_further_look_while_nothing_has_changed(chat: Chat, world: World) -> None:
    await learn(chat, "Ada")
    sent = await chat.photo(drawn("Ada", 1))
    first = await chat.reply()
    fetched = looks(world)
    await chat.forward(sent)
    second = await chat.reply()
    unchanged = looks(world)
    await learn(chat, "Ben")
    before = looks(world)
    await chat.forward(sent)
    await chat.reply()

    assert second.words == first.words
    assert unchanged == fetched
    assert looks(world) == before + 1


async def test_a_face_that_looks_like_somebody_else_is_asked_about(chat: Chat) -> None:
    await learn(chat, "Ada")
    questions = []
    for picture in (1, 2, 3):
        await chat.photo(drawn("Ada", picture), caption="/enroll Eva")
        questions.append(await chat.reply())
    same = await tapped(chat, questions[0], "Yes, it is Ada")
    different = await tapped(chat, questions[1], "No, Eva is another person")
    left = await tapped(chat, questions[2], "No, leave it out")

    assert re.fullmatch(r"This looks like Ada \(\d+ %\)\. Is Eva the same person\?", questions[0].words)
    assert same.words.startswith("I know Ada from 2 photos now.")
    assert different.words.startswith("I’ll know Eva from now on.")
    assert left.words == "All right: I did not learn this one as Eva."


async def test_the_face_closest_to_the_known_photos_is_suggested(chat: Chat) -> None:
    await learn(chat, "Ben")
    await chat.photo(jpeg(group([ADA, BEN, CHLOE])), caption="/enroll Ben")
    question = await chat.reply()

    assert question.words == "Which one is Ben? I think it is 2."
    assert question.buttons == [["1", "2 ✓", "3"]]


async def test_asked_twice_by_one_person_it_is_answered_once(chat: Chat) -> None:
    answer = await asked(chat, drawn("Ada"))
    await chat.tap(answer, "Who is this?")
    await chat.reply()
    await chat.tap(answer, "Who is this?")
    await chat.reply()
    await chat.text("Ada")
    learned = await chat.reply()
    await chat.text("thanks")

    assert learned.words.startswith("I’ll know Ada from now on.")
    assert (await chat.reply()).words.startswith("Send me a photo")


async def test_a_name_is_taken_once_even_if_the_answer_cannot_be_changed(chat: Chat, world: World) -> None:
    await chat.tap(await asked(chat, drawn("Ada")), "Who is this?")
    await chat.reply()
    world.api.fail(Fault.error(502, "Bad Gateway"), method="editMessageText")
    await chat.text("Ada")
    learned = await chat.reply()
    world.api.mend()
    await chat.text("thanks")

    assert learned.words.startswith("I’ll know Ada from now on.")
    assert (await chat.reply()).words.startswith("Send me a photo")


async def test_whoever_was_learned_since_is_asked_about_before_a_face_gets_a_second_name(chat: Chat) -> None:
    answer = await asked(chat, drawn("Ada", 1))
    await chat.photo(jpeg(group([ADA, BEN])), caption="/enroll Eve")
    which = await chat.reply()
    await learn(chat, "Ada")
    picked = await tapped(chat, which, "1")
    await chat.tap(answer, "Who is this?")
    await chat.text("Eva", reply_to=await chat.reply())
    named = await chat.reply()

    assert re.fullmatch(r"This looks like Ada \(\d+ %\)\. Is Eve the same person\?", picked.words)
    assert re.fullmatch(r"This looks like Ada \(\d+ %\)\. Is Eva the same person\?", named.words)


async def test_two_faces_of_a_photo_are_not_both_the_same_person(chat: Chat) -> None:
    answer = await asked(chat, jpeg(group([ADA, BEN])))
    for number in (1, 2):
        await chat.tap(answer, f"{number} Who is this?")
        await chat.text("Ada", reply_to=await chat.reply())
        last = await chat.reply()
    await chat.text("/people")

    assert last.words == (
        "I know Ada from another face of this photo already. "
        "If that one is somebody else, take it out first: /people, Ada, “Remove this one”."
    )
    assert "Ada · 1 photo" in (await chat.reply()).words
    assert (await chat.edited(answer)).words.splitlines() == ["1 ✓ Ada, remembered", "2 somebody I don’t know"]


async def test_the_answer_says_who_it_is_once_a_lookalike_is_told_apart(chat: Chat) -> None:
    await learn(chat, "Ada")
    answer = await tapped(chat, await asked(chat, drawn("Ada", 1)), "✗ Not Ada")
    await chat.tap(answer, "Who is this?")
    await chat.text("Eva", reply_to=await chat.reply())
    question = await chat.reply()
    different = await tapped(chat, question, "No, Eva is another person")
    shown = await chat.edited(answer)

    assert question.words.endswith("Is Eva the same person?")
    assert different.words.startswith("I’ll know Eva from now on.")
    assert (shown.words, shown.buttons) == ("✓ Eva, remembered", [["Change"]])


async def test_where_nobody_is_known_the_numbers_are_drawn_and_words_are_heard_all_the_same(chat: Chat) -> None:
    answer = await asked(chat, jpeg(group([ADA, BEN])))
    out = await tapped(chat, answer, "1 Leave out")

    assert answer.photo is not None
    assert answer.words.startswith("I see 2 faces, but I know nobody here yet.")
    assert out.words.splitlines() == ["1 left out", "2 somebody I don’t know"]


async def test_what_is_left_out_under_an_older_answer_is_not_asked_about_either(chat: Chat) -> None:
    await learn(chat, "Ada")
    sent = await chat.photo(drawn("Ben"))
    first = await chat.reply()
    for _ in range(2):
        await chat.forward(sent)
        await chat.reply()
    await tapped(chat, first, "Leave out")
    await chat.forward(sent)

    assert (await chat.reply()).words == "All right, I leave this face out."


async def test_pictures_that_telegram_withholds_are_no_stale_button(chat: Chat, world: World) -> None:
    await chat.album([drawn("Ada", 1), drawn("Ada", 2)])
    answer = await chat.reply()
    world.api.fail(Fault.error(500, "Internal Server Error"), method="getFile", times=2)
    await chat.tap(answer, "Show pictures")

    assert (await chat.reply()).words.startswith("I can’t answer just now")


async def test_the_picture_follows_what_is_said_about_its_faces(chat: Chat, world: World) -> None:
    await learn(chat, "Ada")
    answer = await asked(chat, jpeg(group([ADA, BEN])))
    wrong = await tapped(chat, answer, "1 ✗ Not Ada")
    open_ = await tapped(chat, wrong, "1 Nobody")
    world.api.fail(Fault.error(400), method="getFile")
    back = await tapped(chat, open_, "1 Change")

    assert len({answer.photo, wrong.photo}) == 2
    assert back.words == answer.words
    assert back.photo == open_.photo  # Telegram did not hand out the photo: the words are right all the same
