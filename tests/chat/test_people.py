"""The list of people, and forgetting one of them."""

from __future__ import annotations

import asyncio
import os
import re
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.faces import Box, ChatKey, Face, FaceId, Quality
from bot.sandbox.botapi import Chat
from bot.store import open_store
from tests.chat.conftest import World
from tests.chat.test_identify import learn
from tests.conftest import drawn
from tests.said import erased, undated

BACK, ON = "\u2039", "\u203a"


def files(folder: Path) -> list[Path]:
    """The database and its log."""
    return list(folder.glob("whobot.db*"))


def contents(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in files(folder)]


async def settled(folder: Path) -> bytes:
    """The files once they stay as they are: what was written to the bot is erased a moment after it was answered."""
    before, now = b"", b"".join(contents(folder))
    while before != now:
        await asyncio.sleep(0.5)
        before, now = now, b"".join(contents(folder))
    return now


async def test_the_list_tells_who_is_known_and_by_how_many_photos(chat: Chat) -> None:
    await chat.text("/people")
    nobody = await chat.reply()
    await learn(chat, "Ben", "Ada")
    await chat.text("/people")

    assert nobody.words.startswith("I know nobody here yet.")
    assert undated((await chat.reply()).words) == "I know 2 people here:\nAda · 1 photo\nBen · 1 photo"


async def test_the_list_tells_since_when_somebody_is_known_and_when_they_were_seen(chat: Chat, world: World) -> None:
    await learn(chat, "Ada")
    await chat.text("/people")
    met = await chat.reply()
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    with open_store(world.settings.database_url.get_secret_value(), now=lambda: tomorrow) as store:
        gallery = store.gallery(ChatKey(str(chat.id)), "local")
        store.seen(gallery, [person.id for person in store.people(gallery)])
    await chat.text("/people")
    day = r"\d{4}-\d\d-\d\d"

    assert re.fullmatch(rf"I know one person here:\nAda · 1 photo · since {day}", met.words)
    assert re.search(rf"\nAda · 1 photo · since {day} · last seen {tomorrow:%Y-%m-%d}$", (await chat.reply()).words)


async def test_a_long_list_has_pages_that_are_turned_in_place(chat: Chat, world: World) -> None:
    people = [f"Person {number:02}" for number in range(1, 18)] + ["مریم"]
    with open_store(world.settings.database_url.get_secret_value()) as store:
        gallery = store.gallery(ChatKey(str(chat.id)), "local")
        for name in people:
            intent = store.begin_enrolment(gallery, name, "digest", Face(Box(1, 2, 3, 4), Quality(9, 9, 9, 0, 0, 0)))
            store.finish_enrolment(intent, FaceId(intent.reference))
    await chat.text("/people")
    pages = [await chat.reply()]
    for arrow in (ON, ON, BACK):
        await chat.tap(pages[-1], arrow)
        pages.append(await chat.edited(pages[-1]))
    first, middle, last, again = pages

    assert first.words.startswith("I know 18 people here, these are 1 to 8:\nPerson 01 · 1 photo")
    assert first.buttons == [*([name] for name in people[:8]), [ON]]
    assert middle.buttons[-1] == [BACK, ON]
    assert "\n\u2068مریم\u2069 · 1 photo" in last.words
    assert last.buttons == [["Person 17"], ["مریم"], [BACK]]
    assert again.words == middle.words


async def test_a_page_that_is_there_no_more_shows_the_last_one(chat: Chat, world: World) -> None:
    with open_store(world.settings.database_url.get_secret_value()) as store:
        gallery = store.gallery(ChatKey(str(chat.id)), "local")
        for number in range(9):
            face = Face(Box(1, 2, 3, 4), Quality(9, 9, 9, 0, 0, 0))
            intent = store.begin_enrolment(gallery, f"Person {number}", "digest", face)
            store.finish_enrolment(intent, FaceId(intent.reference))
        await chat.text("/people")
        people = await chat.reply()
        store.erase_person(gallery, intent.person.id)
    await chat.tap(people, ON)
    turned = await chat.edited(people)
    gone = await chat.tap(turned, "Person 0")

    assert turned.words.startswith("I know 8 people here:\nPerson 0")
    assert turned.buttons == [[f"Person {number}"] for number in range(8)]
    assert gone.text == ""


async def test_forgetting_asks_first_and_erases_for_real(chat: Chat, world: World) -> None:
    await learn(chat, "Ada")
    await chat.text("/forget ada")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Ada")
    done = await chat.edited(question)
    await chat.photo(drawn("Ada", 1))

    assert question.words == "Forget Ada and the one photo I know them from? This cannot be undone."
    assert question.buttons == [["Yes, forget Ada"], ["No, keep Ada"]]
    assert erased("Ada").fullmatch(done.words)
    assert done.buttons == []
    assert (await chat.reply()).words.startswith("I see a face, but I know nobody here yet.")
    with open_store(world.settings.database_url.get_secret_value()) as store:
        assert store.templates.all(store.gallery(ChatKey(str(chat.id)), "local")) == []


async def test_a_second_thought_keeps_everything(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.text("/forget Ada")
    question = await chat.reply()
    await chat.tap(question, "No, keep Ada")
    kept = await chat.edited(question)
    await chat.photo(drawn("Ada", 1))

    assert kept.words == "Ada stays."
    assert (await chat.reply()).words.startswith("Ada · ")


async def test_somebody_unknown_cannot_be_forgotten(chat: Chat) -> None:
    await chat.text("/forget Ada")
    unknown = await chat.reply()
    await chat.text("/forget")

    assert unknown.words == "I don’t know Ada here. /people shows whom I know."
    assert (await chat.reply()).words.startswith("Whom?")


async def test_the_second_tap_on_forget_is_stale(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.text("/forget Ada")
    first = await chat.reply()
    await chat.text("/forget Ada")
    second = await chat.reply()
    await chat.tap(first, "Yes, forget Ada")
    answer = await chat.tap(second, "Yes, forget Ada")

    assert answer.text == "That is settled already, or too long ago. Please start again."


async def test_each_chat_has_its_own_people(chat: Chat, club: Chat, world: World) -> None:
    await learn(chat, "Ada")
    await club.photo(drawn("Ada", 1), caption="/who", by=world.zoe)

    assert (await club.reply()).words.startswith("I see a face, but I know nobody here yet.")


async def test_stats_tell_of_this_chat_alone(chat: Chat, club: Chat, world: World) -> None:
    await learn(chat, "Ada", "Ben")
    await chat.photo(drawn("Ada", 1), caption="/enroll Ada")
    await chat.reply()
    await chat.text("/stats")
    await club.text("/stats", by=world.zoe)
    here, there = await chat.reply(), await club.reply()

    assert here.words.startswith("This chat in numbers, since 20")
    assert "• People I know: 2, from 3 photos" in here.words
    assert "• People I know: 0, from 0 photos" in there.words


async def test_somebody_whose_enrolment_broke_off_can_be_forgotten(chat: Chat, world: World) -> None:
    with open_store(world.settings.database_url.get_secret_value()) as store:
        gallery = store.gallery(ChatKey(str(chat.id)), "local")
        face = Face(Box(1, 2, 3, 4), Quality(90, 50, 50, 0, 0, 0))
        store.begin_enrolment(gallery, "Ada", "digest", face)
    await chat.text("/forget Ada")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Ada")

    assert question.words == "Forget Ada? This cannot be undone."
    assert erased("Ada", 0).fullmatch((await chat.edited(question)).words)


async def test_nothing_of_a_forgotten_person_is_left_in_the_files(chat: Chat, world: World, tmp_path: Path) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll Wilhelmina")
    await chat.reply()
    before = b"".join(contents(tmp_path))
    with open_store(world.settings.database_url.get_secret_value()) as store:
        (template,) = store.templates.all(store.gallery(ChatKey(str(chat.id)), "local"))
    await chat.text("/forget Wilhelmina")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Wilhelmina")
    await chat.edited(question)
    after = await settled(tmp_path)

    assert b"Wilhelmina" in before
    assert template.vector in before
    assert b"Wilhelmina" not in after
    assert template.vector not in after


@pytest.mark.skipif(os.name != "posix", reason="files have no such rights here")
async def test_the_database_is_for_its_owner_alone(chat: Chat, tmp_path: Path) -> None:
    await learn(chat, "Ada")

    assert {stat.S_IMODE(file.stat().st_mode) for file in files(tmp_path)} == {0o600}
