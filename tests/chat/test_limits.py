"""Too many photos: said once, and nothing is learned."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.app import running
from bot.chat.limits import MOST_KEYS, Buckets
from bot.sandbox.botapi import Chat
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import vouched

PATIENCE = 60.0


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def strict(world: World) -> AsyncIterator[Chat]:
    """The club, with a bot that looks at few photos."""
    few = {"photos_per_minute_user": 2, "photos_per_minute_chat": 3}
    async with running(world.settings.model_copy(update=few)):
        yield world.club


def test_a_bucket_fills_evenly_and_no_fuller_than_a_minutes_worth() -> None:
    clock = Clock()
    buckets = Buckets(20, clock)
    waits = [buckets.wait(1, 1)]
    buckets.take(1, 20)
    waits.append(buckets.wait(1, 1))
    clock.now += 3
    waits.append(buckets.wait(1, 1))
    clock.now += 3600
    waits += [buckets.wait(1, 20), buckets.wait(1, 100)]
    buckets.take(1, 100)
    waits += [buckets.wait(1, 1), buckets.wait(2, 1)]

    assert waits == pytest.approx([0, 3, 0, 0, 0, 243, 0])


def test_no_limit_is_no_limit() -> None:
    buckets = Buckets(0, Clock())
    buckets.take(1, 1000)

    assert buckets.wait(1, 1000) == 0


def test_no_more_than_so_many_are_remembered() -> None:
    buckets = Buckets(20, Clock())
    for key in range(MOST_KEYS + 1):
        buckets.take(key, 20)

    assert [buckets.wait(key, 1) > 0 for key in (MOST_KEYS, 1, 0)] == [True, True, False]


async def test_more_photos_than_allowed_are_answered_once_and_not_learned(strict: Chat, world: World) -> None:
    await strict.album([drawn("Ada"), drawn("Ada", 1)], caption="/enroll Ada", by=world.grace)
    learned = await vouched(strict, "Ada", by=world.grace)
    await strict.photo(drawn("Ada", 2), caption="/enroll Ada", by=world.grace)
    refused = await strict.reply(timeout=PATIENCE)
    for _ in range(3):
        await strict.photo(drawn("Ada", 2), caption="/enroll Ada", by=world.grace)
    await strict.photo(drawn("Ada", 2), caption="/who", by=world.zoe)
    of_another = await strict.reply(timeout=PATIENCE)
    await strict.photo(drawn("Ada", 2), caption="/who", by=world.zoe)
    of_the_chat = await strict.reply(timeout=PATIENCE)
    await strict.text("/people", by=world.grace)
    people = await strict.reply(timeout=PATIENCE)

    assert "Ada from 2 photos" in learned.words
    assert refused.words.startswith("2 photos a minute is what I look at for one person. I’ll go on in ")
    assert of_another.words.startswith("Ada · ")
    assert of_the_chat.words.startswith("3 photos a minute is what I look at in one chat.")
    assert people.words.startswith("I know one person here:")
    assert sum("photos a minute" in message.words for message in strict.messages) == 2
