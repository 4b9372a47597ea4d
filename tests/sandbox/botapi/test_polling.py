"""getUpdates."""

import asyncio
import time

import pytest
from telegram import Bot, Update
from telegram.error import Conflict

from bot.sandbox.botapi import Chat
from tests.sandbox.botapi.wire import Wire

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def texts(updates: list[dict[str, dict[str, str]]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def numbered(chat: Chat, count: int) -> None:
    for number in range(count):
        await chat.text(str(number))


async def test_repeats_updates_until_they_are_confirmed(wire: Wire, chat: Chat) -> None:
    await numbered(chat, 3)
    first = await wire.updates()
    second = await wire.updates(offset=first[1]["update_id"])

    assert texts(first) == ["0", "1", "2"]
    assert texts(second) == texts(await wire.updates()) == ["1", "2"]
    assert await wire.updates(offset=first[2]["update_id"] + 1) == []


async def test_numbers_updates_one_after_another(wire: Wire, chat: Chat) -> None:
    await numbered(chat, 3)
    numbers = [update["update_id"] for update in await wire.updates()]

    assert numbers == list(range(numbers[0], numbers[0] + 3))


async def test_reads_from_the_end_with_a_negative_offset(wire: Wire, chat: Chat) -> None:
    await numbered(chat, 5)

    assert texts(await wire.updates(offset=-2)) == ["3", "4"]
    assert texts(await wire.updates()) == ["3", "4"]
    assert texts(await wire.updates(offset=-9)) == ["3", "4"]


@pytest.mark.parametrize(("limit", "count"), [(2, 2), (0, 100), (1000, 100)])
async def test_gives_at_most_100_updates(wire: Wire, chat: Chat, limit: int, count: int) -> None:
    await numbered(chat, 105)

    assert len(await wire.updates(limit=limit)) == count


async def test_waits_for_an_update(wire: Wire, chat: Chat) -> None:
    poll = asyncio.create_task(wire.updates(timeout=5))
    await asyncio.sleep(0.05)
    await chat.text("hello")
    begin = time.monotonic()

    assert texts(await poll) == ["hello"]
    assert time.monotonic() - begin < 1


async def test_waits_no_longer_than_it_is_told(wire: Wire) -> None:
    begin = time.monotonic()
    updates = await wire.updates(timeout=1)

    assert updates == []
    assert 0.9 < time.monotonic() - begin < 2


async def test_answers_at_once_without_a_timeout(wire: Wire) -> None:
    begin = time.monotonic()

    assert await wire.updates() == []
    assert time.monotonic() - begin < 0.5


async def test_serves_one_reader_at_a_time(wire: Wire, chat: Chat) -> None:
    first = asyncio.create_task(wire.refusal("getUpdates", timeout=5))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(wire.updates(timeout=5))

    assert await first == OTHER
    await chat.text("hello")
    assert texts(await second) == ["hello"]


async def test_python_telegram_bot_sees_the_conflict(wire: Wire, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.05)
    await wire.updates()

    with pytest.raises(Conflict):
        await poll


async def test_remembers_which_updates_are_wanted(wire: Wire, bot: Bot, chat: Chat) -> None:
    await wire.updates(allowed_updates=["edited_message"])
    sent = await chat.text("hello")
    await chat.edit_text(sent, "hallo")
    updates = await wire.updates()
    assert [list(update) for update in updates] == [["update_id", "edited_message"]]

    await wire.updates(allowed_updates=[], offset=updates[0]["update_id"] + 1)
    await chat.text("again")
    assert texts(await wire.updates()) == ["again"]


async def test_applies_a_wish_to_later_updates_only(wire: Wire, chat: Chat) -> None:
    await chat.text("hello")

    assert texts(await wire.updates(allowed_updates=["callback_query"])) == ["hello"]


async def test_refuses_wishes_it_cannot_read(wire: Wire) -> None:
    assert await wire.refusal("getUpdates", allowed_updates="message") == "can't parse allowed_updates JSON object"


async def test_reads_with_python_telegram_bot(bot: Bot, chat: Chat) -> None:
    await chat.text("/start now")
    (update,) = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    assert update.message

    assert update.message.entities[0].type == "bot_command"


async def test_keeps_a_bounded_number_of_updates(wire: Wire, chat: Chat) -> None:
    await numbered(chat, 10_001)

    assert texts(await wire.updates(limit=1)) == ["1"]


async def test_loses_nothing_when_the_reader_goes_away(wire: Wire, chat: Chat) -> None:
    poll = asyncio.create_task(wire.updates(timeout=5))
    await asyncio.sleep(0.05)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await chat.text("hello")

    assert texts(await wire.updates()) == ["hello"]
