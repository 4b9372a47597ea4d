"""/calibrate: a chat's own photos, compared with one another."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import pytest

from bot.app import running
from bot.engines.rekognition.pacing import QUOTAS
from bot.sandbox.botapi import Chat
from bot.sandbox.cast import CAST, Character
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from tests.chat.conftest import World
from tests.conftest import drawn


async def introduce(chat: Chat, *people: Character) -> None:
    for person in people:
        for picture in (0, 1):
            await chat.photo(drawn(person.name, picture), caption=f"/enroll {person.name}")
    for _ in range(2 * len(people)):
        await chat.reply()


async def test_it_says_how_often_it_would_be_wrong_and_offers_what_else_there_is(chat: Chat) -> None:
    await introduce(chat, *CAST[:4])
    await chat.text("/calibrate")
    refused = await chat.reply()
    await introduce(chat, CAST[4])
    await chat.text("/calibrate")
    answer = await chat.reply()
    await chat.tap(answer, "Keep it as it is")
    kept = await chat.edited(answer)
    await chat.text("/calibrate")
    again = await chat.reply()
    await chat.tap(again, "Stricter: 98.5 / 90 / 1")
    applied = await chat.edited(again)
    await chat.text("/settings")

    assert refused.words == (
        "That takes at least 5 people with 2 photos each, and I know only 4 people here from that many. "
        "/enroll another photo of the others."
    )
    assert answer.words.startswith("I took each of the 10 photos of 5 people here for a new one.")
    assert (
        "As it is now (97 / 80 / 1)\n"
        "• Strangers: 0 of 10 (0–28 %) named; asked about: 0\n"
        "• People I know: 0 of 10 (0–28 %) not named; of these asked about: 0, taken for others: 0"
    ) in answer.words
    assert "With so few photos that is a hint and no more" in answer.words
    assert answer.buttons == [["Stricter: 98.5 / 90 / 1"], ["Looser: 91 / 80 / 3"], ["Keep it as it is"]]
    assert (kept.words, kept.buttons) == ("It stays as it is: 97 / 80 / 1.", [])
    assert applied.words.startswith("From now on 98.5 / 90 / 1 holds")
    assert (await chat.reply()).buttons[0] == ["✓ stricter", "usual", "looser"]


@pytest.fixture
async def billed(world: World, aws: Rekognition) -> AsyncIterator[Chat]:
    """Grace's private chat with a bot that uses Rekognition, where five people are known."""
    ours = {name: getattr(world.settings, name) for name in ("telegram_token", "telegram_api_url", "owner_ids")}
    quick = signed_in(aws) | {"rekognition_quotas": ",".join(f"{operation}=500" for operation in QUOTAS)}
    async with running(read_settings(**ours, database_url=world.settings.database_url, **quick)):
        await introduce(world.private, *CAST[:5])
        yield world.private


def searches(aws: Rekognition) -> int:
    return sum(call.operation == "SearchFaces" for call in aws.calls)


async def test_before_calls_that_are_billed_it_says_how_many_and_asks(billed: Chat, aws: Rekognition) -> None:
    await billed.text("/calibrate")
    question = await billed.reply()
    await billed.tap(question, "No, leave it")
    declined = await billed.edited(question)
    before = searches(aws)
    await billed.text("/calibrate")
    question = await billed.reply()
    await billed.tap(question, "Yes, compare")
    answer = await billed.edited(await billed.edited(question))

    assert question.words == (
        "To compare your photos with one another I must make 10 calls to Rekognition that Amazon bills, about $0.01. "
        "Shall I?"
    )
    assert declined.words == "All right: nothing was compared, and nothing has changed."
    assert (before, searches(aws)) == (0, 10)
    assert re.search(r"Strangers: \d+ of 10 \(\d+–\d+ %\) named", answer.words)
    assert answer.buttons[-1] == ["Keep it as it is"]


async def test_two_taps_at_once_are_paid_for_once(billed: Chat, aws: Rekognition) -> None:
    await billed.text("/calibrate")
    question = await billed.reply()
    taps = await asyncio.gather(billed.tap(question, "Yes, compare"), billed.tap(question, "Yes, compare"))
    await billed.text("/cancel")
    await billed.reply()

    assert sorted(tap.text for tap in taps) == ["", "That is settled already, or too long ago. Please start again."]
    assert searches(aws) == 10
