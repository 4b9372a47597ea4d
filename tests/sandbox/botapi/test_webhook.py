"""Updates brought to the bot."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.sandbox.botapi import BotApi, Chat
from tests.sandbox.botapi.wire import Receiver, Wire

ELSEWHERE = "this server does not support webhooks other than http:// on loopback"


async def test_posts_updates_in_order_with_the_secret(bot: Bot, chat: Chat) -> None:
    async with Receiver() as receiver:
        await chat.text("before")
        await bot.set_webhook(receiver.url, secret_token="a-Secret_1")  # noqa: S106 - it opens nothing
        await chat.text("after")
        await receiver.until(2)

    assert [update.message and update.message.text for update in receiver.updates] == ["before", "after"]
    assert receiver.headers[0]["x-telegram-bot-api-secret-token"] == "a-Secret_1"
    assert receiver.headers[0]["content-type"] == "application/json"


async def test_posts_again_until_it_is_taken(bot: Bot, chat: Chat) -> None:
    async with Receiver(500, 302, 404) as receiver:
        await bot.set_webhook(receiver.url)
        await chat.text("1")
        await chat.text("2")
        await receiver.until(3)
        info = await bot.get_webhook_info()
        await receiver.until(5)

    assert [update.message and update.message.text for update in receiver.updates] == ["1", "1", "1", "1", "2"]
    assert info.last_error_message == "Wrong response from the webhook: 404 Whatever"
    assert info.pending_update_count == 2
    assert "x-telegram-bot-api-secret-token" not in receiver.headers[0]


async def test_says_that_nobody_listens(bot: Bot, chat: Chat) -> None:
    async with Receiver() as receiver:
        url = receiver.url
    await bot.set_webhook(url, max_connections=5, allowed_updates=["message"])
    sent = await chat.text("1")
    await chat.edit_text(sent, "2")
    info = await bot.get_webhook_info()
    while not info.last_error_message:
        info = await bot.get_webhook_info()

    assert "connect" in info.last_error_message.lower()
    assert (info.url, info.max_connections, info.allowed_updates) == (url, 5, ("message",))
    assert (info.pending_update_count, info.has_custom_certificate) == (1, False)
    assert info.last_error_date


async def test_gives_updates_by_one_way_only(wire: Wire, bot: Bot, chat: Chat) -> None:
    async with Receiver() as receiver:
        await bot.set_webhook(receiver.url)
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()

        await bot.delete_webhook()
        await chat.text("hello")
        assert len(await bot.get_updates()) == 1
    assert receiver.updates == []
    assert (await bot.get_webhook_info()).url == ""


async def test_ends_the_wait_of_a_reader(wire: Wire, bot: Bot) -> None:
    async with Receiver() as receiver:
        poll = asyncio.create_task(wire.refusal("getUpdates", timeout=5))
        await asyncio.sleep(0.05)
        await bot.set_webhook(receiver.url)

        assert await poll == "Conflict: terminated by setWebhook request"


async def test_an_empty_address_takes_the_webhook_away(wire: Wire, bot: Bot, chat: Chat) -> None:
    async with Receiver() as receiver:
        await bot.set_webhook(receiver.url)
        await wire.call("setWebhook", url="")
        await chat.text("hello")

    assert len(await wire.updates()) == 1


async def test_drops_what_waits_when_told_so(wire: Wire, bot: Bot, chat: Chat) -> None:
    await chat.text("old")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await wire.updates() == []

    await chat.text("old")
    async with Receiver() as receiver:
        await bot.set_webhook(receiver.url, drop_pending_updates=True)
        await chat.text("new")
        await receiver.until(1)
    assert receiver.updates[0].message
    assert receiver.updates[0].message.text == "new"


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"url": "https://a.example/hook"}, ELSEWHERE),
        ({"url": "http://127.0.0.1:99999/hook"}, ELSEWHERE),
        ({"url": "http://a.example/hook"}, ELSEWHERE),
        ({"secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"secret_token": "a" * 257}, "secret token is too long"),
        ({"max_connections": 0}, "max_connections must be between 1 and 100"),
        ({"max_connections": 101}, "max_connections must be between 1 and 100"),
    ],
)
async def test_refuses_webhooks_it_cannot_serve(wire: Wire, parameters: dict[str, object], refusal: str) -> None:
    assert await wire.refusal("setWebhook", **{"url": "http://127.0.0.1:1/hook", **parameters}) == refusal
    assert (await wire.call("getWebhookInfo"))["url"] == ""


async def test_stops_though_nobody_takes_an_update(api: BotApi, bot: Bot, chat: Chat) -> None:
    await bot.set_webhook("http://127.0.0.1:1/hook")
    await chat.text("hello")
    await api.close()

    assert not chat.world.delivery.webhook


async def test_brings_side_by_side_what_happens_in_several_chats_and_no_more_than_it_may(
    api: BotApi, bot: Bot, chat: Chat
) -> None:
    others = [api.private(api.user(name)) for name in ("Mia", "Tom")]
    async with Receiver(slow=True) as receiver:
        await bot.set_webhook(receiver.url, max_connections=2)
        for room in (chat, chat, *others):
            await room.text("hello")
        await receiver.until(2)
        await asyncio.sleep(0.1)
        first = [update.update_id for update in receiver.updates]
        receiver.go.set()
        await receiver.until(4)

    assert sorted(first) == [300_000_001, 300_000_003]
    assert sorted(update.update_id for update in receiver.updates) == [300_000_001 + number for number in range(4)]
