"""Updates that are polled: in the inbox before Telegram may forget them, and answered whatever happens then."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from bot.app import running
from bot.errors import ConfigurationError
from bot.faces import Arrived
from bot.intake.handling import PAUSES, SIGN, SUSPECT
from bot.intake.instance import dead, name
from bot.sandbox.botapi import BotApi, Fault
from bot.store import open_store
from bot.store.tables import inbox as inbox_table
from tests.chat.conftest import World
from tests.cli.test_run import whobot_run
from tests.conftest import drawn
from tests.intake.conftest import locked
from tests.store.conftest import driver


async def until(true: Callable[[], bool]) -> None:
    """Wait until it is."""
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110 - the calls of a server have no event
            await asyncio.sleep(0.02)


def in_an_hour() -> datetime:
    """A clock by which everybody's lease has run out."""
    return datetime.now(UTC) + timedelta(hours=1)


@pytest.fixture(scope="module")
def gone() -> str:
    """The name of a process that has died."""
    script = "from bot.intake.instance import name; print(name())"
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip()


def confirmed(api: BotApi) -> bool:
    """Whether the bot has told Telegram that it may forget something."""
    return any(call.method == "getUpdates" and call.parameters["offset"] != "0" for call in api.calls)


async def test_a_photo_survives_a_kill_right_after_telegram_was_told_to_forget_it(tmp_path: Path) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        api.fail(Fault.slow(60), method="getFile")
        async with whobot_run(api, tmp_path, OWNER_IDS=str(chat.id)) as process:
            photo = await chat.photo(drawn("Ada"), caption="/enroll Ada")
            await until(lambda: confirmed(api) and any(call.method == "sendChatAction" for call in api.calls))
            process.kill()
            await process.wait()
        async with whobot_run(api, tmp_path, OWNER_IDS=str(chat.id)):
            answer = await chat.reply(timeout=30)

            assert (answer.reply_to, answer.words[:15]) == (photo.id, "I’ll know Ada f")
            await chat.text("/people")
            assert (await chat.reply(timeout=30)).words.startswith("I know")


async def test_it_does_not_poll_beside_a_webhook_and_says_what_to_do(world: World, client: httpx.AsyncClient) -> None:
    api = f"{world.api.url}/bot{world.api.token}"
    await client.post(f"{api}/setWebhook", json={"url": "http://127.0.0.1:9/secret-path"})

    with pytest.raises(ConfigurationError, match=r"webhook at 127\.0\.0\.1, .*WEBHOOK_URL.*/deleteWebhook") as refused:
        async with running(world.settings):
            pass
    assert "secret-path" not in str(refused.value)
    assert (await client.get(f"{api}/getWebhookInfo")).json()["result"]["url"]


async def test_what_cannot_be_said_is_said_later(world: World) -> None:
    async with running(world.settings):
        world.api.fail(Fault.error(500), method="sendMessage", times=2)  # the answer, and the apology
        photo = await world.private.photo(drawn("Ada"))
        await world.private.text("/people")

        assert (await world.private.reply()).reply_to == photo.id
        assert (await world.private.reply()).words.startswith("I know nobody here")


async def test_it_goes_on_asking_after_whatever_trouble(world: World) -> None:
    for fault in (Fault.conflict(), Fault.flood(1), Fault.page(), Fault.truncated(), Fault.dropped_after()):
        world.api.fail(fault, method="getUpdates")
    async with running(world.settings):
        words = await world.private.text("/people")

        assert (await world.private.reply(timeout=30)).reply_to == words.id
        assert await world.private.quiet(0.1) == []


async def test_telegram_may_not_forget_what_is_not_kept_yet(world: World, client: httpx.AsyncClient) -> None:
    async def pending() -> object:
        answer = await client.get(f"{world.api.url}/bot{world.api.token}/getWebhookInfo")
        return answer.json()["result"]["pending_update_count"]

    async with running(world.settings):
        with locked(world.settings.database_url.get_secret_value()):
            await world.private.text("/people")
            await asyncio.sleep(0.5)
            meanwhile = await pending()
        await world.private.reply()

    assert (meanwhile, await pending()) == (1, 0)


async def test_what_a_dead_process_began_too_often_is_given_up_with_a_word(world: World, gone: str) -> None:
    person = {"id": world.grace.id, "is_bot": False, "first_name": "Grace"}
    chat = {"id": world.private.id, "type": "private", "first_name": "Grace"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "/people"}
    with open_store(world.settings.database_url.get_secret_value()) as store:
        inbox = store.inbox(world.api.me.id, gone)
        inbox.keep([Arrived(1, world.private.id, json.dumps({"update_id": 1, "message": message}))])
        inbox.take(timedelta(hours=1), 1, 1)
        for _ in range(len(PAUSES) + 1):
            inbox.mark(begun=[1])

    async with running(world.settings):
        assert (await world.private.reply()).words.startswith("I tried this several times")
    with open_store(world.settings.database_url.get_secret_value()) as store:
        assert store.inbox(world.api.me.id, "me").depth().waiting == 0


async def test_what_a_process_may_have_died_of_is_handled_alone_so_that_nothing_else_is_blamed(
    world: World, gone: str
) -> None:
    url = began(world, gone, SUSPECT, SUSPECT)
    world.api.fail(Fault.slow(1), method="sendMessage", times=2)

    async with running(world.settings):
        await until(lambda: sum(attempts(url)) > 2 * SUSPECT)
        begun = attempts(url)
        for chat in (world.private, world.club):
            await chat.reply()

    assert sorted(begun) == [SUSPECT, SUSPECT + 1]


async def test_of_what_processes_may_have_died_of_the_least_tried_comes_first(world: World, gone: str) -> None:
    url = began(world, gone, SUSPECT + 1, SUSPECT)
    world.api.fail(Fault.slow(1), method="sendMessage", times=2)

    async with running(world.settings):
        await until(lambda: sum(attempts(url)) > 2 * SUSPECT + 1)
        begun = attempts(url)
        for chat in (world.private, world.club):
            await chat.reply()

    assert begun == [SUSPECT + 1, SUSPECT + 1]


def began(world: World, gone: str, *times: int) -> str:
    """Where it is kept that a process which is dead began the first update so often, and the second."""
    url, person = world.settings.database_url.get_secret_value(), {"id": world.grace.id, "is_bot": False}
    with open_store(url) as store:
        inbox = store.inbox(world.api.me.id, gone)
        for number, chat in enumerate((world.private, world.club), 1):
            place = {"id": chat.id, "type": chat.type, "title": "Club", "first_name": "Grace"}
            message = {"message_id": 1, "date": 1, "chat": place, "from": {**person, "first_name": "Grace"}}
            command = {"text": "/people", "entities": [{"type": "bot_command", "offset": 0, "length": 7}]}
            update = {"update_id": number, "message": {**message, **command}}
            inbox.keep([Arrived(number, chat.id, json.dumps(update))])
        inbox.take(timedelta(hours=1), 2, 2)
        for number, count in enumerate(times, 1):
            for _ in range(count):
                inbox.mark(begun=[number])
    return url


def attempts(url: str) -> list[int]:
    """How often each update was begun, the oldest first."""
    with driver(url) as database:
        return list(database.scalars(select(inbox_table.c.attempts).order_by(inbox_table.c.id)))


async def test_what_is_under_way_is_finished_before_it_stops(world: World) -> None:
    async with running(world.settings):
        world.api.fail(Fault.slow(1), method="getFile")
        photo = await world.private.photo(drawn("Ada"))
        await until(lambda: any(call.method == "sendChatAction" for call in world.api.calls))

    assert (await world.private.reply(timeout=0.1)).reply_to == photo.id


async def test_what_takes_too_long_to_stop_is_left_to_the_next_start_and_answered_once(world: World) -> None:
    async with running(world.settings, deadline=0.1):
        world.api.fail(Fault.slow(60), method="getFile", times=2)
        first, _ = await world.private.album([drawn("Ada"), drawn("Ben")])
        words = await world.private.text("/people")
        await until(lambda: any(call.method == "sendChatAction" for call in world.api.calls))
    world.api.mend()
    async with running(world.settings):
        album, people = await world.private.reply(), await world.private.reply()

        assert (album.reply_to, album.words.count("Photo ")) == (first.id, 2)
        assert people.reply_to == words.id
        assert await world.private.quiet(0.5) == []


async def test_what_another_process_took_over_is_not_answered_here(world: World) -> None:
    url = world.settings.database_url.get_secret_value()
    async with running(world.settings):
        world.api.fail(Fault.slow(SIGN + 1), method="getFile")
        photo = await world.private.photo(drawn("Ada"))
        await until(lambda: any(call.method == "sendChatAction" for call in world.api.calls))
        with open_store(url, now=in_an_hour) as store:
            other = store.inbox(world.api.me.id, "another")
            taken = other.take(timedelta(0), 10, 10)
            meanwhile = await world.private.quiet(SIGN + 2)
            other.release()

        assert (len(taken), meanwhile) == (1, [])
        assert (await world.private.reply()).reply_to == photo.id


def test_a_process_of_this_machine_knows_which_others_are_dead(gone: str) -> None:
    assert dead(gone, name())
    assert not dead(name(), name())
    assert not dead(f"elsewhere.{gone.partition('.')[2]}", name())
