"""Somebody new: vouched for once, asked themselves by a link, linked to their user, and erased by themselves."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import running
from bot.chat import App
from bot.faces import ChatKey, Mode
from bot.sandbox.botapi import Chat, SentMessage, User
from bot.sandbox.cast import CAST, jpeg
from bot.sandbox.cast import group as together
from bot.store import open_store
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import learned, vouched

YES, NO = "Ada agrees – remember", "Cancel"
LINK = re.compile(r"https://t\.me/who_is_this_bot\?start=(\S+)")


def secret_in(message: SentMessage) -> str:
    found = LINK.search(message.words)
    assert found is not None
    return found[1]


async def choose(club: Chat, button: str, by: User) -> None:
    await club.text("/settings", by=by)
    shown = await club.reply()
    await club.tap(shown, button, by=by)
    await club.edited(shown)


async def opened(world: World, link: SentMessage) -> tuple[Chat, SentMessage]:
    """Zoe, who is a stranger in private, opens a link."""
    private = world.api.private(world.zoe)
    await private.text(f"/start {secret_in(link)}")
    return private, await private.reply()


@pytest.fixture
async def asked(club: Chat, world: World) -> SentMessage:
    """The link for Zoe, after Grace introduced her where people are asked themselves."""
    await choose(club, "ask them", world.grace)
    await club.photo(drawn("Ada"), caption="/enroll Zoe", by=world.grace)
    return await club.reply()


@pytest.fixture
async def linked(club: Chat, world: World) -> Chat:
    """The club, where Ada is known, and is Zoe."""
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(club, "Ada", by=world.grace)
    hello = await club.text("hello", by=world.zoe)
    await club.text("/link Ada", reply_to=hello, by=world.grace)
    assert (await club.reply()).words.startswith("Ada is Zoe on Telegram")
    return club


# vouched


async def test_whoever_introduces_somebody_vouches_once_and_nobody_else_for_them(world: World) -> None:
    grace, zoe, other = world.grace, world.zoe, world.api.user("Otto")
    await world.club.join(other)
    async with running(world.settings):
        await world.club.photo(drawn("Ada"), caption="/enroll Ada", by=zoe)
        question = await world.club.reply()
        refused = await world.club.tap(question, YES, by=other)
        await world.club.text("/people", by=zoe)
        before = await world.club.reply()
    async with running(world.settings):  # nothing is lost
        await world.club.tap(question, YES, by=zoe)
        first = await world.club.edited(question)
        await world.club.photo(drawn("Ada", 1), caption="/enroll Ada", by=other)
        second = await world.club.reply()
        await world.club.photo(drawn("Ben"), caption="/enroll Ben", by=zoe)
        ben = await world.club.reply()
        await world.club.tap(ben, "Ben agrees – remember", by=grace)  # who leads the group

        assert refused.text == "That is for whoever was asked, or an administrator."
        assert question.words.startswith("Ada is new here, and nothing is learned yet.")
        assert before.words.startswith("I know nobody here yet.")
        assert (first.words, second.words) == (learned("Ada"), learned("Ada", 2))
        assert first.buttons == []
        assert (await world.club.edited(ben)).words == learned("Ben")


async def test_an_album_takes_one_word_and_cancel_keeps_nothing(club: Chat, world: World) -> None:
    album = [drawn("Ada", number) for number in range(3)]
    await club.album(album, caption="/enroll Ada", by=world.zoe)
    question = await club.reply()
    await club.tap(question, NO, by=world.zoe)
    cancelled = await club.edited(question)
    await club.album(album, caption="/enroll Ada", by=world.zoe)
    again = await vouched(club, "Ada", by=world.zoe)

    assert cancelled.words == "All right: I learned nothing of Ada, and kept nothing."
    assert again.words == learned("Ada", 3)
    assert await club.quiet(0.3) == []


async def test_which_one_and_the_likeness_of_others_are_asked_after_the_word(club: Chat, world: World) -> None:
    await club.photo(jpeg(together(CAST[:2])), caption="/enroll Ada", by=world.zoe)
    which_after = await vouched(club, "Ada", by=world.zoe)
    which = await club.reply()
    await club.tap(which, "1", by=world.zoe)
    settled = await club.edited(which)
    await club.photo(drawn("Ada", 1), caption="/enroll Eva", by=world.zoe)
    alike = await vouched(club, "Eva", by=world.zoe)
    await club.tap(alike, "Yes, it is Ada", by=world.zoe)
    same = await club.edited(alike)
    await club.photo(drawn("Ben"), caption="/enroll Eva", by=world.zoe)

    assert which_after.words == "Ada agrees. Only one more question:"
    assert which_after.buttons == []
    assert which.words.startswith("Which one is Ada?")
    assert settled.words.startswith("1 is Ada.")
    assert alike.words.startswith("This looks like Ada")
    assert same.words == learned("Ada", 2)
    assert (await club.reply()).words.startswith("Eva is new here")  # the word for a mistaken name counts no more


async def test_a_name_for_an_unknown_face_takes_a_word_too(club: Chat, world: World) -> None:
    await club.photo(drawn("Ada"), caption="/who", by=world.zoe)
    answer = await club.reply()
    await club.tap(answer, "Who is this?", by=world.zoe)
    await club.text("Ada", reply_to=await club.reply(), by=world.zoe)
    said = await vouched(club, "Ada", by=world.zoe)

    assert said.words == learned("Ada")
    assert (await club.edited(answer)).words == "✓ Ada, remembered"


# asked


async def test_who_is_asked_agrees_in_private_and_is_known_from_then_on(
    asked: SentMessage, club: Chat, world: World
) -> None:
    private, question = await opened(world, asked)
    await club.photo(drawn("Ada", 1), caption="/who", by=world.grace)
    before = await club.reply()
    await private.tap(question, "I agree")
    thanks, told = await private.edited(question), await club.reply()
    await club.photo(drawn("Ada", 1), caption="/who", by=world.grace)
    await private.text("/people")

    assert question.words.startswith("In “Club” somebody would like me to know you as Zoe.\n\nI would remember numbers")
    assert before.words.startswith("I see a face, but I know nobody here yet.")
    assert thanks.words.startswith("Thank you. In “Club” I know you as Zoe from now on.")
    assert told.words == f"Zoe agreed to be known here.\n{learned('Zoe')}"
    assert (await club.reply()).words.startswith("Zoe · ")
    assert await private.quiet(0.5) == []  # still a stranger in private


async def test_a_photo_that_will_not_do_is_told_to_both_and_another_one_needs_no_new_word(
    club: Chat, world: World
) -> None:
    await choose(club, "ask them", world.grace)
    await club.photo(jpeg(together(CAST[:2])), caption="/enroll Zoe", by=world.grace)
    private, question = await opened(world, await club.reply())
    await private.tap(question, "I agree")
    thanks, told = await private.edited(question), await club.reply()
    await club.photo(drawn("Ada"), caption="/enroll Zoe", by=world.grace)

    assert "could not learn you" in thanks.words
    assert "I see 2 faces" in thanks.words
    assert "I see 2 faces" in told.words
    assert (await club.reply()).words == learned("Zoe")


async def test_who_agreed_in_vain_takes_that_back_by_forgetme(club: Chat, world: World) -> None:
    await choose(club, "ask them", world.grace)
    await club.photo(jpeg(together(CAST[:2])), caption="/enroll Zoe", by=world.grace)
    private, question = await opened(world, await club.reply())
    await private.tap(question, "I agree")
    await private.edited(question)
    await club.reply()
    await private.text("/forgetme")
    left, told = await private.reply(), await club.reply()
    await club.photo(drawn("Ada"), caption="/enroll Zoe", by=world.grace)

    assert left.words == "All right: nothing is kept of you, and they are told."
    assert told.words.startswith("Zoe would rather not be known here.")
    assert (await club.reply()).words.startswith("Zoe is new here, so I ask Zoe first.")


async def test_a_group_that_was_shut_out_learns_nobody_by_a_link_of_before(world: World) -> None:
    closed = world.settings.model_copy(update={"allowed_chats": frozenset()})
    member = world.api.user("Mia")
    await world.club.join(member, by=world.grace)
    async with running(world.settings):
        await choose(world.club, "ask them", world.grace)
        await world.club.photo(drawn("Ada"), caption="/enroll Zoe", by=member)
        private, question = await opened(world, await world.club.reply())
    async with running(closed):
        pressed = await private.tap(question, "I agree")

    assert pressed.text.startswith("That is settled already, or too long ago.")


async def test_who_agrees_to_more_photos_than_a_minute_allows_agrees_later(world: World) -> None:
    async with running(world.settings.model_copy(update={"photos_per_minute_user": 1})):
        await choose(world.club, "ask them", world.grace)
        await world.club.photo(drawn("Ada"), caption="/enroll Zoe", by=world.grace)
        private, first = await opened(world, await world.club.reply())
        await world.club.photo(drawn("Ben"), caption="/who", by=world.zoe)
        await world.club.reply()
        pressed = await private.tap(first, "I agree")

        assert pressed.text.startswith("One photo a minute is what I look at for one person.")
        assert await world.club.quiet(0.3) == []


async def test_of_several_faces_it_is_the_one_that_was_named(club: Chat, world: World) -> None:
    await choose(club, "ask them", world.grace)
    await club.photo(jpeg(together(CAST[:2])), caption="/who", by=world.grace)
    await club.tap(await club.reply(), "2 Who is this?", by=world.grace)
    await club.text("Zoe", reply_to=await club.reply(), by=world.grace)
    private, question = await opened(world, await club.reply())
    await private.tap(question, "I agree")
    await club.reply()
    await club.photo(drawn("Ben", 1), caption="/who", by=world.grace)

    assert CAST[1].name == "Ben"
    assert (await club.reply()).words.startswith("Zoe · ")


async def test_who_would_rather_not_is_not_known_and_the_chat_is_told(
    asked: SentMessage, club: Chat, world: World
) -> None:
    private, question = await opened(world, asked)
    await private.tap(question, "No")
    left, told = await private.edited(question), await club.reply()
    _, again = await opened(world, asked)

    assert left.words == "All right: nothing is kept of you, and they are told."
    assert told.words.startswith("Zoe would rather not be known here.")
    assert again.words.startswith("That is settled already, or too long ago.")


async def test_who_does_not_answer_in_seven_days_is_not_asked_any_more(world: World) -> None:
    async with running(world.settings):
        await choose(world.club, "ask them", world.grace)
        await world.club.photo(drawn("Ada"), caption="/enroll Zoe", by=world.grace)
        link = await world.club.reply()
    url = world.settings.database_url.get_secret_value()
    with open_store(url, now=lambda: datetime.now(UTC) - timedelta(days=8)) as store:  # as if it were said then
        club = store.gallery(ChatKey(str(world.club.id)), "local")
        store.keep_waiting(club, "Zoe", Mode.ASKED, world.grace.id, "en", [])
    async with running(world.settings):
        told = await world.club.reply()
        _, late = await opened(world, link)

        assert told.words.startswith("Zoe has not answered within 7 days")
        assert late.words.startswith("That is settled already, or too long ago.")


# users


async def test_a_mention_links_and_a_link_does_that_whoever_it_is_opens(club: Chat, world: World) -> None:
    for name in ("Ada", "Ben"):
        await club.photo(drawn(name), caption=f"/enroll {name}", by=world.grace)
        await vouched(club, name, by=world.grace)
    await club.text("/link Ada Gracie", by=world.grace, mentions={"Gracie": world.grace})
    mentioned = await club.reply()
    await club.text("/link Ben", by=world.grace)
    private, question = await opened(world, await club.reply())
    await private.tap(question, "Yes, that is me")
    accepted = await private.edited(question)
    await club.text("/people", by=world.grace)
    await club.tap(await club.reply(), "Ben", by=world.grace)
    card = await club.reply()
    await club.text("/unlink Ben", by=world.grace)
    unlinked = await club.reply()
    await club.text("/link Ben", by=world.zoe)

    assert mentioned.words.startswith("Ada is Grace on Telegram")
    assert question.words == "In “Club” somebody is known to me as Ben. Is that you?"
    assert accepted.words.startswith("Good: I know that you are Ben there.")
    assert re.search(r"Somebody says that they agree · \d{4}-\d\d-\d\d · vouched-1\nLinked to a user", card.words)
    assert unlinked.words == "Ben is linked to nobody on Telegram any more."
    assert (await club.reply()).words == "Only an administrator of this chat may do that."


async def test_who_is_linked_erases_themselves_and_forbids_others_to_enrol_them(linked: Chat, world: World) -> None:
    private = world.api.private(world.zoe)
    await private.text("/forgetme")
    question = await private.reply()
    await private.tap(question, "Yes, erase me")
    erased = await private.edited(question)
    await private.tap(erased, "Others may not enrol me")
    refused = await private.edited(erased)
    await linked.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
    await vouched(linked, "Ada", by=world.grace)
    hello = await linked.text("hello", by=world.zoe)
    await linked.text("/link Ada", reply_to=hello, by=world.grace)

    assert question.words.startswith("I know you in one chat.")
    assert erased.words.startswith("Done. Ada and the face I remembered are erased.\nReceipt of ")
    assert refused.buttons == [["Others may enrol me again"]]
    assert (await linked.reply()).words == "Ada has said that nobody else may do that. They can themselves."


async def test_who_is_not_linked_learns_how_to_be_erased_and_nothing_else(linked: Chat, world: World, bot: App) -> None:
    otto = world.api.user("Otto")
    private = world.api.private(otto)
    await private.text("/forgetme")
    told = await private.reply()
    await linked.text("/forgetme", by=world.zoe)
    question = await linked.reply()
    refused = await linked.tap(question, "Yes, erase me", by=world.grace)

    assert told.words.startswith("I know nobody as you.")
    assert "/forget and your name" in told.words
    assert "Ada" not in told.words
    assert refused.text == "That is for whoever was asked, or an administrator."
