"""A person's card: photos as Telegram keeps them, one by one."""

from __future__ import annotations

import asyncio
import io
import re

import pytest
from PIL import Image

from bot.app import running
from bot.faces import Box, ChatKey, Face, FaceId, Quality
from bot.sandbox.botapi import Chat, Fault, SentMessage
from bot.store import open_store
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import vouched

STALE = "That is settled already, or too long ago. Please start again."
BACK, ON = "\u2039", "\u203a"
ACTIONS = [["Remove this one"], ["Rename", "Merge"], ["Forget", "Close"]]
FACE = Face(Box(1, 2, 30, 40), Quality(90, 90, 50, 0, 0, 0))


async def teach(chat: Chat, name: str, *pictures: int) -> None:
    for picture in pictures:
        await chat.photo(drawn(name, picture), caption=f"/enroll {name}")
        await chat.reply()


def webp(picture: bytes) -> bytes:
    file = io.BytesIO()
    Image.open(io.BytesIO(picture)).resize((512, 512)).save(file, "WEBP")
    return file.getvalue()


async def card_of(chat: Chat, name: str) -> SentMessage:
    await chat.text("/people")
    people = await chat.reply()
    await chat.tap(people, name)
    return await chat.reply()


def from_a_file(world: World, name: str, digest: str = "digest", file: str | None = None) -> None:
    """As `whobot enroll` would have done it; with a `file` that Telegram never heard of."""
    with open_store(world.settings.database_url.get_secret_value()) as store:
        intent = store.begin_enrolment(store.gallery(ChatKey(str(world.private.id)), "local"), name, digest, FACE, file)
        store.finish_enrolment(intent, FaceId(intent.reference))


async def test_a_name_in_the_list_opens_the_card_with_the_first_photo(chat: Chat) -> None:
    await teach(chat, "Ada", 0, 1)
    card = await card_of(chat, "Ada")

    assert re.match(r"Ada · photo 1 of 2 · added \d{4}-\d\d-\d\d\nPhotos looking left", card.words)
    assert card.photo is not None
    assert card.buttons == [[ON], *ACTIONS]


async def test_the_photos_are_turned_in_place(chat: Chat) -> None:
    await teach(chat, "Ada", 0, 1)
    first = await card_of(chat, "Ada")
    await chat.tap(first, ON)
    second = await chat.edited(first)
    await chat.tap(second, BACK)
    again = await chat.edited(second)

    assert second.words.startswith("Ada · photo 2 of 2")
    assert second.buttons[0] == [BACK]
    assert second.photo != first.photo
    assert again.photo == first.photo


async def test_the_card_is_there_after_a_restart(world: World) -> None:
    async with running(world.settings):
        await teach(world.private, "Ada", 0, 1)
        card = await card_of(world.private, "Ada")
    async with running(world.settings):
        await world.private.tap(card, ON)

        assert (await world.private.edited(card)).words.startswith("Ada · photo 2 of 2")


async def test_an_image_that_came_as_a_file_is_shown_as_a_file(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.document(drawn("Ada", 1), filename="a.jpg", mime_type="image/jpeg", caption="/enroll Ada")
    await chat.reply()
    card = await card_of(chat, "Ada")
    await chat.tap(card, ON)
    turned = await chat.edited(card)
    await chat.tap(turned, "Remove this one")

    assert turned.document == drawn("Ada", 1)
    assert (await chat.edited(turned)).words == "Removed. I know Ada from one photo now."


async def test_a_reference_from_a_file_says_so_and_the_pictures_around_it_are_reached(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0)
    from_a_file(world, "Ada")
    first = await card_of(chat, "Ada")
    await chat.tap(first, ON)
    second = await chat.reply()
    await chat.tap(second, BACK)

    assert second.text is not None
    assert "\nThis one was added from a file: there is no picture here.\n" in second.text
    assert chat.find(first.id) is None
    assert (await chat.edited(second)).photo == first.photo


async def test_between_two_references_from_files_the_words_are_turned(chat: Chat, world: World) -> None:
    for digest in ("one", "two"):
        from_a_file(world, "Ada", digest)
    card = await card_of(chat, "Ada")
    await chat.tap(card, ON)

    assert (await chat.edited(card)).words.startswith("Ada · photo 2 of 2")


async def test_a_picture_that_telegram_no_longer_hands_out_is_missed_in_words(chat: Chat, world: World) -> None:
    from_a_file(world, "Ada", file="AgACAgIAAx" + "0" * 64)
    card = await card_of(chat, "Ada")

    assert "\nTelegram no longer hands out its picture.\n" in card.words
    assert card.buttons == ACTIONS


async def test_stickers_and_previews_are_shown_too(chat: Chat) -> None:
    sticker = await chat.sticker(webp(drawn("Ada")))
    await chat.reply()
    await chat.text("/enroll Ada", reply_to=sticker)
    await chat.reply()
    await chat.video(drawn("Ben"), caption="/enroll Ben")
    await chat.reply()
    cards = [await card_of(chat, name) for name in ("Ada", "Ben")]

    assert all(card.photo for card in cards)
    assert all("Telegram" not in card.words for card in cards)


async def test_a_removed_photo_is_no_longer_matched_by(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0, 1)
    card = await card_of(chat, "Ada")
    await chat.tap(card, "Remove this one")
    removed = await chat.edited(card)

    assert removed.words == "Removed. I know Ada from one photo now."
    assert removed.buttons == [["Undo", "Show Ada"]]
    with open_store(world.settings.database_url.get_secret_value()) as store:
        assert len(store.templates.all(store.gallery(ChatKey(str(chat.id)), "local"))) == 1


async def test_what_came_from_a_file_is_removed_for_good(chat: Chat, world: World) -> None:
    for digest in ("one", "two"):
        from_a_file(world, "Ada", digest)
    card = await card_of(chat, "Ada")
    await chat.tap(card, "Remove this one")
    removed = await chat.edited(card)
    await chat.text("/undo")

    assert removed.words == "Removed. I know Ada from one photo now. It came from a file, so I can’t take this back."
    assert removed.buttons == [["Show Ada"]]
    assert (await chat.reply()).words.startswith("There is nothing I can take back.")


async def test_removing_the_only_photo_asks_whether_to_forget(chat: Chat) -> None:
    await teach(chat, "Ada", 0)
    await chat.tap(await card_of(chat, "Ada"), "Remove this one")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Ada")

    assert question.words.startswith("This is the only photo I know Ada from: without it I forget Ada.")
    assert (await chat.edited(question)).words.startswith("Done. Ada and the face I remembered are erased.")


async def test_two_who_remove_the_same_photo_remove_one(club: Chat, world: World) -> None:
    await club.promote(world.zoe)
    for picture in (0, 1, 2):
        await club.photo(drawn("Ada", picture), caption="/enroll Ada", by=world.grace)
        await (club.reply() if picture else vouched(club, "Ada", by=world.grace))
    await club.text("/people", by=world.grace)
    await club.tap(await club.reply(), "Ada", by=world.zoe)
    card = await club.reply()
    answers = await asyncio.gather(*(club.tap(card, "Remove this one", by=by) for by in (world.grace, world.zoe)))

    assert sorted(answer.text for answer in answers) == ["", STALE]
    assert (await club.edited(card)).words == "Removed. I know Ada from 2 photos now."


async def test_two_who_turn_the_card_at_once_turn_it_once(chat: Chat) -> None:
    await teach(chat, "Ada", 0, 1)
    card = await card_of(chat, "Ada")
    answers = await asyncio.gather(chat.tap(card, ON), chat.tap(card, ON))

    assert [answer.text for answer in answers] == ["", ""]
    assert (await chat.edited(card)).words.startswith("Ada · photo 2 of 2")


async def test_a_card_that_was_deleted_meanwhile_comes_anew(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0, 1)
    card = await card_of(chat, "Ada")
    gone = Fault.error(400, "Bad Request: message to edit not found")
    world.api.fail(gone, method="editMessageMedia", times=2)
    await chat.tap(card, ON)

    assert (await chat.reply()).words.startswith("Ada · photo 2 of 2")


async def test_the_card_of_somebody_forgotten_is_stale(chat: Chat) -> None:
    await teach(chat, "Ada", 0, 1)
    card = await card_of(chat, "Ada")
    await chat.tap(card, "Forget")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Ada")
    answers = [await chat.tap(card, button) for button in (ON, "Remove this one", "Rename", "Merge", "Forget")]

    assert question.words == "Forget Ada and the 2 photos I know them from? This cannot be undone."
    assert {answer.text for answer in answers} == {STALE}


@pytest.mark.parametrize("old", [False, True])
async def test_a_card_can_be_closed(chat: Chat, world: World, old: bool) -> None:
    await teach(chat, "Ada", 0)
    card = await card_of(chat, "Ada")
    if old:
        world.api.fail(Fault.error(400, "Bad Request: message can't be deleted"), method="deleteMessage")
    await chat.tap(card, "Close")
    await chat.text("/cancel")
    await chat.reply()
    left = chat.find(card.id)

    assert left.buttons == [] if old and left else left is None
