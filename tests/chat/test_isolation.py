"""What one chat knows is nothing to another, whoever asks there, and with whatever they copied."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.app import running
from bot.chat.answers import FACE
from bot.sandbox.botapi import Chat, SentMessage, User
from bot.sandbox.cast import CAST, group, jpeg
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import undated, vouched

SECRET = ("Quillon", "Rosalind", "Thaddeus")
EVERYBODY = "I know 2 people here:\nQuillon · 1 photo\nRosalind · 1 photo"
NOBODY = "I know nobody here yet. Send me a photo of one person with the caption “/enroll Ada”."
EMPTY_HANDED = {"close", "people", "two"}
"""What carries no id."""


@dataclass
class Two:
    """Mia leads `home` and is a member of `away`; both may use the bot. In `home` there is something of everything."""

    world: World
    mia: User
    home: Chat
    away: Chat
    copied: list[str]
    """What the buttons there carry."""
    asked: list[SentMessage]
    """What the bot waits for there."""

    async def people(self) -> tuple[str, str]:
        """Whom the bot knows in both."""
        said = []
        for chat in (self.home, self.away):
            question = await chat.text("/people", by=self.mia)
            said.append(undated((await chat.reply(to=question)).words))
        return said[0], said[1]

    def told(self) -> str:
        """All that the bot has said in `away`, its buttons included."""
        return "\n".join(f"{message.words} {message.buttons}" for message in self.away.messages if message.by_bot)


@pytest.fixture
async def two(world: World) -> AsyncIterator[Two]:
    mia = world.api.user("Mia")
    home = world.api.group("Home", [world.grace, mia], administrators=[mia])
    away = world.api.group("Away", [world.grace, mia, world.zoe], administrators=[world.grace])
    settings = world.settings.model_copy(update={"allowed_chats": frozenset({home.id, away.id})})
    async with running(settings):
        for picture, name in (("Ada", "Quillon"), ("Ben", "Rosa")):
            await home.photo(drawn(picture), caption=f"/enroll {name}", by=mia)
            await vouched(home, name, by=mia)
        for words in ("/rename Rosa -> Rosalind", "/people", "/forget Quillon", "/merge Quillon -> Rosalind"):
            await home.text(words, by=mia)
            await home.reply()
        await home.photo(drawn("Ada", 1), caption="/who", by=mia)
        await home.reply()
        await home.photo(jpeg(group(CAST[:2])), caption="/enroll Thaddeus", by=mia)
        await vouched(home, "Thaddeus", by=mia)
        await home.reply()
        asked = []
        for words in ("/rename Quillon", "/merge Rosalind"):
            await home.text("by the way", by=mia)
            await home.text("hello", by=mia)
            await home.text(words, by=mia)
            asked.append(await home.reply())
        shown = next(one for one in home.messages if one.words.startswith("I know 2 people"))
        await home.tap(shown, "Quillon", by=mia)
        await home.reply()
        copied = [key.callback_data for one in home.messages for row in one.keyboard for key in row]
        held = sorted({data for data in copied if data and data.partition(":")[0] not in EMPTY_HANDED})
        yield Two(world, mia, home, away, held, asked)


async def test_what_was_copied_from_a_chat_is_worth_nothing_in_another(two: Two) -> None:
    zoes = two.world.api.private(two.world.zoe)
    await zoes.text("hello")
    told = await zoes.reply()
    await two.away.text("/cancel", by=two.mia)
    message = await two.away.reply()
    strangers = [await zoes.press(told, data) for data in two.copied]
    members = [await two.away.press(message, data, by=two.mia) for data in two.copied]
    await two.away.promote(two.mia)
    leaders = [await two.away.press(message, data, by=two.mia) for data in two.copied]
    owners = [await two.away.press(message, data, by=two.world.grace) for data in two.copied]
    verbs = {data.partition(":")[0] for data in two.copied}

    assert verbs >= {"away", "card", FACE, "forget", "join", "keep", "merge", "pick", "undo"}
    assert {answer.text for answer in strangers} == {"This button is for people I was introduced to."}
    assert {answer.text[:24] for answer in members} == {"That is settled already,", "Only an administrator of"}
    assert {answer.text[:24] for answer in (*leaders, *owners)} == {"That is settled already,"}
    assert not any(name in two.told() for name in SECRET)
    assert zoes.last == told
    assert await two.people() == (EVERYBODY, NOBODY)


async def test_commands_photos_and_replies_find_nobody_of_another_chat(two: Two) -> None:
    away, mia = two.away, two.mia
    await away.promote(mia)
    for question in two.asked:
        while away.next_id < question.id - 1:
            await away.text("hello", by=mia)
        await away.text("/cancel", by=mia)
        alike = await away.reply()
        await away.text("Mallory", reply_to=alike, by=mia)

        assert alike.id == question.id
    await away.text("/undo", by=mia)
    await away.reply()
    await away.photo(drawn("Ada"), caption="/who", by=mia)

    assert (await away.reply()).words.startswith("I see a face, but I know nobody here yet.")
    assert not any(name in two.told() for name in SECRET)
    for words in ("/forget Quillon", "/rename Quillon -> Mallory", "/merge Quillon -> Rosalind"):
        await away.text(words, by=mia)

        assert (await away.reply()).words == "I don’t know Quillon here. /people shows whom I know."
    assert await two.people() == (EVERYBODY, NOBODY)
