"""Whoever writes in a group, in whichever place: administrators without a name, channels, and topics of a forum."""

from __future__ import annotations

import re

import pytest

from bot.app import running
from bot.sandbox.botapi import Chat, Fault
from tests.chat.conftest import World
from tests.chat.test_groups import ADA, assert_silence
from tests.conftest import drawn
from tests.said import vouched


@pytest.fixture
async def big(world: World) -> Chat:
    """A supergroup, which is a forum and linked to a channel."""
    channel = world.api.channel("News")
    people = [world.grace, world.zoe]
    return world.api.group("Big", people, [world.grace], forum=True, linked=channel)


@pytest.fixture
async def allowed(world: World, big: Chat) -> World:
    """The world, in which everybody in the supergroup may use the bot."""
    world.settings = world.settings.model_copy(update={"allowed_chats": frozenset({big.id})})
    return world


async def test_an_administrator_without_a_name_owes_and_pays_a_photo(allowed: World, big: Chat) -> None:
    await big.promote(allowed.grace, anonymous=True)
    async with running(allowed.settings):
        await big.text("/enroll Ada", by=allowed.grace)
        question = await big.reply()
        await big.photo(drawn("Ben"), by=allowed.zoe)
        await big.photo(drawn("Ada"), reply_to=question, by=allowed.grace)

        assert (await vouched(big, "Ada", by=allowed.grace)).words.startswith("I’ll know Ada")


async def test_a_post_that_telegram_brings_from_the_channel_is_a_photo_like_others(allowed: World, big: Chat) -> None:
    async with running(allowed.settings):
        await big.photo(drawn("Ada"), caption="/enroll Ada", by=allowed.zoe)
        await vouched(big, "Ada", by=allowed.zoe)
        post = await big.automatic_forward("news", photo=drawn("Ada", 1))
        await assert_silence(big, allowed)
        await big.text("/who", reply_to=post, by=allowed.zoe)
        asked = await big.reply()
        await big.text("/settings", by=allowed.grace)
        shown = await big.reply()
        await big.tap(shown, "every photo", by=allowed.grace)
        other = await big.automatic_forward("more news", photo=drawn("Ada", 2))
        answer = await big.reply()

        assert ADA.fullmatch(asked.words)
        assert ADA.fullmatch(answer.words)
        assert answer.reply_to == other.id


async def test_somebody_who_writes_as_a_channel_is_answered(allowed: World, big: Chat) -> None:
    blog = allowed.api.channel("Blog")
    async with running(allowed.settings):
        await big.text("/enroll Ada", by=blog)
        await big.reply()
        await big.photo(drawn("Ada"), by=blog)

        assert (await vouched(big, "Ada", by=allowed.grace)).words.startswith("I’ll know Ada")


async def test_whatever_is_said_in_a_topic_stays_there(allowed: World, big: Chat) -> None:
    topic = await big.topic("Faces", by=allowed.grace)
    await big.promote(allowed.zoe)
    async with running(allowed.settings):
        await big.text("/enroll Ada", by=allowed.zoe, topic=topic)
        question = await big.reply()
        allowed.api.fail(Fault.slow(0.7), method="getFile")
        await big.photo(drawn("Ada"), by=allowed.zoe, topic=topic)
        learned = await vouched(big, "Ada", by=allowed.zoe)
        await big.text("/who", by=allowed.zoe, topic=topic)
        how = await big.reply()
        await big.text("/settings", by=allowed.zoe, topic=topic)
        shown = await big.reply()
        await big.tap(shown, "words only", by=allowed.zoe)
        await big.edited(shown)
        actions = [call for call in allowed.api.calls if call.method == "sendChatAction"]

        assert question.force_reply
        assert learned.words.startswith("I’ll know Ada")
        assert how.words.startswith("Send /who as a reply to a photo")
        assert {message.thread for message in (question, learned, how, shown)} == {topic.id}
        assert [call.parameters["message_thread_id"] for call in actions] == [str(topic.id)]


async def test_a_photo_in_a_topic_is_no_reply_to_the_bot(allowed: World, big: Chat) -> None:
    topic = await big.topic("Faces", by=allowed.grace)
    async with running(allowed.settings):
        await big.photo(drawn("Ada"), by=allowed.zoe, topic=topic)
        await assert_silence(big, allowed)
        photo = await big.photo(drawn("Ada"), by=allowed.zoe, topic=topic)
        await big.text("/who", reply_to=photo, by=allowed.zoe)

        assert re.match("I see a face", (await big.reply()).words)
