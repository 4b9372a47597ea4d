"""The bot with Rekognition behind it: the same conversation, and what is said when AWS is in the way."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from bot.app import running
from bot.sandbox.botapi import Chat
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Fault, Rekognition
from bot.settings import read_settings
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import erased, learned

FAULTY_CALLS = 3


@pytest.fixture
async def chat(world: World, aws: Rekognition) -> AsyncIterator[Chat]:
    """Grace's private chat with a bot that uses Rekognition."""
    ours = {name: getattr(world.settings, name) for name in ("telegram_token", "telegram_api_url", "owner_ids")}
    settings = read_settings(**ours, database_url=world.settings.database_url, **signed_in(aws))
    async with running(settings):
        yield world.private


async def test_it_learns_and_names(chat: Chat) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    learned = await chat.reply()
    await chat.photo(drawn("Ada", 1))

    assert learned.words.startswith("I’ll know Ada from now on.")
    assert re.fullmatch(r"Ada · \d+ %", (await chat.reply()).words)


async def test_a_face_that_is_doubted_is_a_question(chat: Chat) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    await chat.reply()
    await chat.photo(drawn("Ben"), caption="/enroll Ada")
    question = await chat.reply()
    await chat.tap(question, "Yes, it is Ada")

    assert question.words.startswith("This does not look like the other photos of Ada.")
    assert (await chat.edited(question)).words == learned("Ada", 2)


async def test_what_only_its_operator_can_mend_is_said_and_logged(
    chat: Chat, aws: Rekognition, caplog: pytest.LogCaptureFixture
) -> None:
    aws.deny("IndexFaces")
    await chat.photo(drawn("Ada"), caption="/enroll Ada Lovelace")
    answer = await chat.reply()

    assert answer.words.startswith("I can’t answer until whoever runs me mends my set-up")
    assert "rekognition:IndexFaces" in caplog.text
    assert "Lovelace" not in caplog.text
    assert aws.secret_key not in caplog.text


async def test_what_passes_is_said_to_pass_and_nothing_is_lost(chat: Chat, aws: Rekognition) -> None:
    aws.fail(Fault.throttled(), operation="DetectFaces", times=FAULTY_CALLS)
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    busy = await chat.reply(timeout=20)
    aws.fail(Fault.internal(), operation="DetectFaces", times=FAULTY_CALLS)
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    down = await chat.reply(timeout=20)
    await chat.photo(drawn("Ada"), caption="/enroll Ada")

    assert busy.words.startswith("There is more to do just now than I may ask of Rekognition.")
    assert down.words.startswith("I can’t answer just now")
    assert (await chat.reply()).words.startswith("I’ll know Ada")


async def test_forgetting_leaves_nothing_at_aws(chat: Chat, aws: Rekognition) -> None:
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    await chat.reply()
    await chat.text("/forget Ada")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Ada")
    done = await chat.edited(question)
    (collection,) = aws.collections.values()

    assert erased("Ada", where="at Amazon Rekognition").fullmatch(done.words)
    assert (len(collection.faces), len(collection.users)) == (0, 0)


async def test_two_become_one_at_aws_and_two_again(chat: Chat, aws: Rekognition) -> None:
    for name in ("Ada", "Ben"):
        await chat.photo(drawn(name), caption=f"/enroll {name}")
        await chat.reply()
    await chat.text("/merge Ada -> Ben")
    question = await chat.reply()
    await chat.tap(question, "Yes, they are one")
    merged = await chat.edited(question)
    (collection,) = aws.collections.values()
    users = len(collection.users)
    await chat.tap(merged, "Undo")
    undone = await chat.edited(merged)
    await chat.photo(drawn("Ada", 1))

    assert merged.words == "Ada is part of Ben now, whom I know from 2 photos."
    assert undone.words == "Taken back: Ada is somebody of their own again, with one photo."
    assert (users, len(collection.users), len(collection.faces)) == (1, 2, 2)
    assert (await chat.reply()).words.startswith("Ada · ")
