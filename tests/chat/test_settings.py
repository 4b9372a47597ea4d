"""What a chat wishes for, said with buttons."""

from __future__ import annotations

import io
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import pytest
from PIL import Image

from bot.app import running
from bot.chat.settings import choices
from bot.faces import Wishes
from bot.recognizer.wishes import Strictness
from bot.sandbox.botapi import Chat
from bot.sandbox.cast import jpeg
from bot.texts import texts_in
from tests.chat.conftest import World
from tests.conftest import drawn

USUAL = """How I answer in this chat:

• I name somebody from 97 % on. From 80 % on I ask: “Ada?”
• Whoever I name is 3 % ahead of everybody else. Where two are closer, I ask.
• Several faces come back as a picture with numbers."""


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
        ["1 % ahead", "✓ 3 % ahead", "6 % ahead"],
        ["✓ pictures", "words only"],
    ]
    assert "from 98.5 % on. From 90 % on I ask" in stricter.words
    assert "is 6 % ahead" in further.words
    assert words.buttons == [
        ["✓ stricter", "usual", "looser"],
        ["1 % ahead", "3 % ahead", "✓ 6 % ahead"],
        ["pictures", "✓ words only"],
    ]
    assert await chat.quiet(0.2) == []


async def test_they_hold_for_answers_after_a_restart_and_in_their_chat_alone(world: World) -> None:
    async with running(world.settings):
        for chat in (world.private, world.club):
            await chat.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
            await chat.reply()
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
    await club.text("/settings", by=world.zoe)
    shown = await club.reply()
    await club.tap(shown, "every photo", by=world.grace)
    every = await club.edited(shown)

    assert shown.words.endswith(
        "• I answer photos when I am asked: by /who, by my name in the caption, or by a reply to me."
    )
    assert shown.buttons[-1] == ["✓ when asked", "every photo"]
    assert every.words.endswith("• I answer every photo in which I see a face, and keep quiet about the others.")
    assert every.buttons[-1] == ["when asked", "✓ every photo"]


async def test_a_language_can_be_chosen_once_there_are_several() -> None:
    words = texts_in("en")
    shown = [
        list(choices(words, Wishes(language=wished), Strictness.USUAL, group=False, languages=languages))[-1]
        for wished, languages in ((None, ("en",)), (None, ("en", "de")), ("en", ("en", "de")))
    ]

    assert [text for text, _ in shown[0]] == ["✓ pictures", "words only"]
    assert [text for text, _ in shown[1]] == ["✓ whoever asks", "English", "English"]
    assert [text for text, _ in shown[2]] == ["whoever asks", "✓ English", "English"]
    assert [carried for _, carried in shown[1]] == ["set:language:", "set:language:en", "set:language:de"]


async def test_a_chat_is_answered_in_the_language_it_wishes_for(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = files("bot.texts").joinpath("en.ftl").read_text("utf-8")
    (tmp_path / "en.ftl").write_text(english, "utf-8")
    (tmp_path / "xx.ftl").write_text(english.replace("= English", "= Xish").replace("How I answer", "Hox"), "utf-8")
    monkeypatch.setattr(import_module("bot.texts.catalogue"), "FOLDER", tmp_path)
    for module in ("bot.texts", "bot.chat.access", "bot.chat.settings"):
        monkeypatch.setattr(f"{module}.LANGUAGES", ("en", "xx"))
    async with running(world.settings):
        await world.private.text("/settings")
        english_one = await world.private.reply()
        await world.private.tap(english_one, "Xish")
        changed = await world.private.edited(english_one)
        await world.private.text("/settings")

        assert english_one.words.startswith("How I answer")
        assert (await world.private.reply()).words.startswith("Hox")
        assert "✓ Xish" in changed.buttons[-1]
