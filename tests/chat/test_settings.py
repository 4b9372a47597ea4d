"""What a chat wishes for, said with buttons."""

from __future__ import annotations

import io

from PIL import Image

from bot.app import running
from bot.sandbox.botapi import Chat
from bot.sandbox.cast import jpeg
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import vouched

USUAL = """How I answer in this chat:

• I name somebody from 97 % on. From 80 % on I ask: “Ada?”
• Whoever I name is 1 % ahead of everybody else. Where two are closer, I ask.
• Several faces come back as a picture with numbers.
• Whoever is introduced here is your own affair, as in an album at home."""


def halfway(one: str, other: str) -> bytes:
    """A face that could be either."""
    first, second = (Image.open(io.BytesIO(drawn(name, 1))) for name in (one, other))
    return jpeg(Image.blend(first, second, 0.57))


async def test_they_are_shown_and_changed_in_one_message(chat: Chat) -> None:
    await chat.text("/settings")
    shown = await chat.reply()
    await chat.tap(shown, "stricter")
    stricter = await chat.edited(shown)
    await chat.tap(stricter, "6 % ahead")
    further = await chat.edited(stricter)
    await chat.tap(further, "words only")
    words = await chat.edited(further)

    assert shown.words == USUAL
    assert shown.buttons == [
        ["stricter", "✓ usual", "looser"],
        ["✓ 1 % ahead", "3 % ahead", "6 % ahead"],
        ["✓ keep people", "6 months", "12 months", "24 months"],
        ["✓ pictures", "words only"],
        ["✓ own album", "they vouch", "ask them"],
    ]
    assert "from 98.5 % on. From 90 % on I ask" in stricter.words
    assert "is 6 % ahead" in further.words
    assert words.buttons == [
        ["✓ stricter", "usual", "looser"],
        ["1 % ahead", "3 % ahead", "✓ 6 % ahead"],
        ["✓ keep people", "6 months", "12 months", "24 months"],
        ["pictures", "✓ words only"],
        ["✓ own album", "they vouch", "ask them"],
    ]
    assert await chat.quiet(0.2) == []


async def test_they_hold_for_answers_after_a_restart_and_in_their_chat_alone(world: World) -> None:
    async with running(world.settings):
        for chat in (world.private, world.club):
            await chat.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
        await world.private.reply()
        await vouched(world.club, "Ada", by=world.grace)
        await world.private.text("/settings")
        shown = await world.private.reply()
        await world.private.tap(shown, "stricter")
    async with running(world.settings):
        for chat in (world.private, world.club):
            await chat.photo(halfway("Ada", "Hana"), caption="/who", by=world.grace)

        assert (await world.private.reply()).words == "Ada? (97 %)"
        assert (await world.club.reply()).words == "Ada · 97 %"


async def test_the_second_tap_on_what_holds_already_changes_nothing(chat: Chat) -> None:
    await chat.text("/settings")
    shown = await chat.reply()
    answer = await chat.tap(shown, "✓ usual")
    await chat.text("/people")
    await chat.reply()

    assert answer.text == ""
    assert chat.find(shown.id) == shown


async def test_a_group_also_chooses_which_photos_are_answered(club: Chat, world: World) -> None:
    await club.text("/settings", by=world.grace)
    shown = await club.reply()
    await club.tap(shown, "every photo", by=world.grace)
    every = await club.edited(shown)

    assert shown.words.endswith(
        "• I answer photos when I am asked: by /who, by my name in the caption, or by a reply to me.\n"
        "• Whoever introduces somebody says, once, that they agree."
    )
    assert shown.buttons[-2:] == [["✓ when asked", "every photo"], ["✓ they vouch", "ask them"]]
    assert "\n• I answer every photo in which I see a face, and keep quiet about the others.\n" in every.words
    assert every.buttons[-2] == ["when asked", "✓ every photo"]
