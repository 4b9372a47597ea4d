"""Updates that are brought: only by Telegram, kept before it hears that they were, and handled once by whomever."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import httpx
import pytest
from pydantic import SecretStr

from bot.app import running
from bot.errors import ConfigurationError
from bot.intake import Webhook
from tests.conftest import drawn
from tests.intake.conftest import SECRET, World, asked, by_webhook, free_port, locked, turns, with_more
from tests.store.conftest import POSTGRES
from tests.store.conftest import url as url  # the database that two processes share

HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}


def said(world: World, number: int, words: str) -> dict[str, object]:
    """An update: Grace said this."""
    person = {"id": world.grace.id, "is_bot": False, "first_name": "Grace"}
    chat = {"id": world.private.id, "type": "private", "first_name": "Grace"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(words)}]
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": words, "entities": entities}
    return {"update_id": number, "message": message}


async def test_a_repeated_update_is_answered_once_and_nobody_else_gets_in(
    world: World, client: httpx.AsyncClient
) -> None:
    port = free_port()
    hook, update = f"http://127.0.0.1:{port}/telegram", said(world, 1, "/people")
    async with running(by_webhook(world.settings, port)):
        forged = [
            await client.post(hook, json=update, headers={**HEADERS, "X-Telegram-Bot-Api-Secret-Token": "guessed"}),
            await client.post(hook, json=update),
            await client.get(hook, headers=HEADERS),
            await client.post(f"{hook}/more", json=update, headers=HEADERS),
            await client.post(hook, content=b"x" * (2 << 20), headers=HEADERS),
            await client.post(hook, content=b"{", headers=HEADERS),
            await client.post(hook, json=[1], headers=HEADERS),
            await client.post(hook, json={"update_id": "1"}, headers=HEADERS),
            await client.post(hook, content=b"a=b", headers={**HEADERS, "Content-Type": "text/plain"}),
        ]
        taken = [(await client.post(hook, json=update, headers=HEADERS)).status_code for _ in range(2)]
        first = await world.private.reply()
        with locked(world.settings.database_url.get_secret_value()):
            post = asyncio.create_task(client.post(hook, json=said(world, 3, "/start"), headers=HEADERS))
            await asyncio.wait([post], timeout=0.3)
            early = post.done()
        taken.append((await post).status_code)
        taken.append((await client.post(hook, json=update, headers=HEADERS)).status_code)
        await world.private.reply()
        await client.post(hook, json=said(world, 2, "/help"), headers=HEADERS)

        assert [answer.status_code for answer in forged] == [403, 403, 405, 404, 413, 400, 400, 400, 415]
        assert (taken, early) == ([200, 200, 200, 200], False)
        assert first.words.startswith("I know nobody here")
        assert (await world.private.reply()).words != first.words


@pytest.mark.parametrize("url", [POSTGRES], indirect=True)
async def test_an_album_that_reaches_two_processes_is_answered_once(
    world: World, client: httpx.AsyncClient, url: str
) -> None:
    ports = free_port(), free_port()
    async with turns(client, *ports) as address, AsyncExitStack() as stack:
        for port in ports:
            settings = by_webhook(world.settings, port, address, database_url=SecretStr(url))
            await stack.enter_async_context(running(settings))
        first, *_ = await world.private.album([drawn("Ada"), drawn("Ben"), drawn("Killa")])
        answer = await world.private.reply(timeout=30)
        later = await world.private.quiet(0.5)
        measured = [(await client.get(f"http://127.0.0.1:{port}/metrics")).text for port in ports]

        assert (answer.reply_to, later) == (first.id, [])
        assert answer.words.count("Photo ") == 3
        assert all('whobot_updates_total{kind="message"}' in text for text in measured)
        assert (await asked(client, ports[0], "/healthz"))[1]["queue"]["waiting"] == 0


async def test_a_webhook_stays_set_when_a_process_stops_since_others_may_serve_it(
    world: World, client: httpx.AsyncClient
) -> None:
    port = free_port()
    async with running(by_webhook(world.settings, port)):
        assert (await asked(client, port, "/readyz"))[0] == 200
    info = (await client.get(f"{world.api.url}/bot{world.api.token}/getWebhookInfo")).json()["result"]

    assert info["url"] == f"http://127.0.0.1:{port}/telegram"
    assert info["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_a_webhook_needs_a_port_and_an_address_that_telegram_takes(world: World) -> None:
    halves = with_more(world.settings, webhook_url="https://bot.example.org")
    with pytest.raises(ConfigurationError, match="not PORT"):
        async with running(halves):
            pass
    with pytest.raises(ConfigurationError, match="does not take this WEBHOOK_URL"):
        async with running(with_more(halves, port=free_port())):
            pass


def test_all_processes_make_the_same_secret_of_the_token() -> None:
    made = Webhook.at("https://bot.example.org/", None, "1:token")

    assert made == Webhook.at("https://bot.example.org", None, "1:token")
    assert made.url == "https://bot.example.org/telegram"
    assert made.secret != Webhook.at("https://bot.example.org", None, "2:token").secret
    assert Webhook.at("https://bot.example.org/whobot/in", "own", "1:token").path == "/whobot/in"
