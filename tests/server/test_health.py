"""What an operator, or whatever restarts the bot, is told over HTTP."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from bot.app import running
from bot.app.watched import Watch
from bot.errors import NoFace, ServiceError
from bot.measures import Meter
from bot.sandbox.botapi import Fault
from tests.conftest import drawn
from tests.intake.conftest import World, asked, client, free_port, with_more, world
from tests.store.conftest import driver

__all__ = ["client", "world"]


class Clock:
    """The time, and some more when that is added."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead


async def told(client: httpx.AsyncClient, port: int, status: int) -> dict[str, Any]:
    """The bot's health, as soon as it has that status."""
    async with asyncio.timeout(20):
        while True:
            now, parts = await asked(client, port, "/healthz")
            if now == status:
                return parts
            await asyncio.sleep(0.1)


async def test_health_says_which_part_is_bad_and_when_it_is_well_again(world: World, client: httpx.AsyncClient) -> None:
    port, clock = free_port(), Clock()
    address = world.settings.database_url.get_secret_value()
    async with running(with_more(world.settings, port=port), clock=clock):
        well = await told(client, port, 200)
        world.api.fail(Fault.error(502), method="getUpdates", times=1000)
        await world.private.text("/start")  # the poll that waits is answered, the next one fails
        await world.private.reply()
        clock.ahead += 100
        silent = await told(client, port, 503)
        world.api.mend()
        await world.private.text("/start")
        await told(client, port, 200)
        with driver(address) as database:
            database.execute(text("ALTER TABLE inbox RENAME TO elsewhere"))
            database.commit()
            gone = await told(client, port, 503)
            database.execute(text("ALTER TABLE elsewhere RENAME TO inbox"))
            database.commit()
        await told(client, port, 200)
        await world.private.text("/people")
        await world.private.reply()

    assert [well[part]["ok"] for part in ("updates", "database", "queue", "engine")] == [True] * 4
    assert (silent["ok"], silent["updates"]["ok"], silent["database"]["ok"]) == (False, False, True)
    assert silent["updates"]["age_seconds"] > 90
    assert (gone["updates"]["ok"], gone["database"]["ok"]) == (True, False)


async def test_metrics_count_and_time_what_happens_and_name_nobody(world: World, client: httpx.AsyncClient) -> None:
    port = free_port()
    async with running(with_more(world.settings, port=port)):
        await world.private.photo(drawn("Ada"), caption="/enroll Ada")
        await world.private.reply()
        await world.private.photo(drawn("Ada", 1))
        await world.private.reply()
        await asyncio.sleep(0.1)  # the last mark
        measured = (await client.get(f"http://127.0.0.1:{port}/metrics")).text

    lines = dict(line.rsplit(" ", 1) for line in measured.splitlines() if not line.startswith("#"))
    assert lines['whobot_updates_total{kind="message"}'] == "2.0"
    assert lines['whobot_answers_total{band="match"}'] == "1.0"
    assert lines['whobot_engine_calls_total{operation="remember"}'] == "1.0"
    assert lines["whobot_inbox_waiting"] == "0.0"
    for stage in ("queue", "download", "reply"):
        assert lines[f'whobot_stage_seconds_count{{stage="{stage}"}}'] == "2.0"
    assert float(lines['whobot_stage_seconds_sum{stage="engine"}']) > 0
    assert "Ada" not in measured
    assert str(world.private.id) not in measured


async def test_an_engine_that_fails_again_and_again_is_broken_until_it_works_or_is_left_alone() -> None:
    clock = Clock()
    watch = Watch(Meter(), clock)

    def call(error: Exception | None) -> None:
        def work() -> None:
            if error is not None:
                raise error

        if error is None:
            watch.call("find", work)
        else:
            with pytest.raises(type(error)):
                watch.call("find", work)

    async def well() -> object:
        return (await watch.check())["ok"]

    for error in (ServiceError(), ServiceError(), NoFace(), ServiceError()):
        call(error)
    assert await well()
    call(ServiceError())
    assert await well()
    call(ServiceError())
    assert not await well()
    call(None)
    assert await well()
    for _ in range(3):
        call(ServiceError())
    assert not await well()
    clock.ahead += 400
    assert await well()
