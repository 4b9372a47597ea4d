"""What a chat used, the caps in force, and what was done by whom."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot.app import running
from bot.chat import App
from bot.faces import month_of
from bot.sandbox.botapi import Chat
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from tests.chat.conftest import World
from tests.conftest import drawn
from tests.said import vouched

Run = Callable[..., AbstractAsyncContextManager[App]]
TELEGRAM = ("telegram_token", "telegram_api_url", "owner_ids", "allowed_chats", "database_url")


@pytest.fixture
def capped(world: World, aws: Rekognition) -> Run:
    """Runs a bot over Rekognition with wishes of its own."""

    @asynccontextmanager
    async def run(**wishes: object) -> AsyncIterator[App]:
        ours = {name: getattr(world.settings, name) for name in TELEGRAM}
        async with running(read_settings(**ours, **signed_in(aws), **wishes)) as app:
            yield app

    return run


async def test_usage_tells_calls_costs_and_the_cap(capped: Run, world: World) -> None:
    async with capped(monthly_calls_per_chat=100, price_per_1000_calls=500.0):
        await world.club.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
        await vouched(world.club, "Ada", by=world.zoe)
        await world.club.text("/usage", by=world.grace)
        here = (await world.club.reply()).words
        await world.private.text("/usage")
        everywhere = (await world.private.reply()).words
        await world.club.text("/usage", by=world.zoe)
        refused = (await world.club.reply()).words

    month = month_of(datetime.now(UTC))
    assert here.splitlines()[:2] == ["What this chat asked for:", f"{month}, so far:"]
    assert "photos looked at 1, photos learned 1" in here
    assert "AssociateFaces 1, CreateCollection 1, CreateUser 1, DetectFaces 1, IndexFaces 1" in here
    assert "• Billed: 3 calls, about $1.50" in here
    assert "• Cap: 3 of 100 billed calls are used, 3 %." in here
    assert f"• Club ({world.club.id}): 3" in everywhere
    assert "What all chats together asked for:" not in here
    assert refused == "Only an administrator of this chat may do that."


async def test_a_cap_that_is_near_is_told_once_and_stops_what_costs_but_not_forgetting(
    capped: Run, world: World
) -> None:
    club, grace, private = world.club, world.grace, world.private
    async with capped(monthly_calls_per_chat=5, monthly_calls=6):
        await club.photo(drawn("Ada"), caption="/enroll Ada", by=grace)
        await vouched(club, "Ada", by=grace)
        await club.photo(drawn("Ada", 1), caption="/who", by=grace)
        await club.reply()
        warning = (await club.reply()).words
        to_the_owner = (await private.reply()).words
        await club.photo(drawn("Ben"), caption="/enroll Ben", by=grace)
        refused = (await vouched(club, "Ben", by=grace)).words
        await private.photo(drawn("Ben"))
        await private.reply()
        await private.photo(drawn("Ben", 1))
        in_all = (await private.reply()).words
        await club.text("/forget Ada", by=grace)
        question = await club.reply()
        await club.tap(question, "Yes, forget Ada", by=grace)
        forgotten = (await club.edited(question)).words
        await club.text("/people", by=grace)
        await club.reply()
        said = [message.words for message in (*club.messages, *private.messages)]

    assert warning.startswith("100 % of what this chat may use this month is used: 5 of 5 billed calls.")
    assert to_the_owner.startswith("83 % of this month’s cap is used: 5 of 6 billed calls")
    assert re.match(r"This chat’s 5 calls of this month are used up\. I’ll go on on \d{4}-\d\d-01\. Whoever", refused)
    assert in_all.startswith("This month’s 6 calls of all chats together are used up.")
    assert forgotten.startswith("Done. Ada")
    assert sum("% of" in words and "is used" in words for words in said) == 2


async def test_the_audit_names_who_did_what_as_far_as_they_are_here(world: World, club: Chat) -> None:
    await club.photo(drawn("Ada"), caption="/enroll Ada", by=world.zoe)
    await vouched(club, "Ada", by=world.zoe)
    await club.text("/rename Ada -> Ada Lovelace", by=world.grace)
    await club.reply()
    await club.text("/audit", by=world.grace)
    shown = (await club.reply()).words
    await club.leave(world.zoe)
    for number in range(5):
        await club.text(f"/rename Ada Lovelace -> Ada {number}", by=world.grace)
        await club.reply()
        await club.text(f"/rename Ada {number} -> Ada Lovelace", by=world.grace)
        await club.reply()
    await club.text("/audit", by=world.grace)
    first = await club.reply()
    await club.tap(first, "›", by=world.grace)
    last = (await club.edited(first)).words

    assert re.search(r"renamed Ada Lovelace · by Grace\n.* · learned a photo of Ada · by Zoe$", shown)
    assert first.words.count("renamed") == 10
    assert re.search(r" · renamed .* · by Grace\n.* · learned a photo of Ada · by somebody who left$", last)


async def test_an_administrator_who_stays_anonymous_stays_so(world: World) -> None:
    crowd = world.api.group("Crowd", [world.grace, world.zoe], [world.grace])
    await crowd.promote(world.grace, anonymous=True)
    allowed = world.settings.model_copy(update={"allowed_chats": frozenset({crowd.id})})
    async with running(allowed):
        await crowd.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
        await vouched(crowd, "Ada", by=world.grace)
        await crowd.text("/audit", by=world.grace)

        assert (await crowd.reply()).words.endswith("learned a photo of Ada · by an anonymous administrator")
