"""Faults on demand, as python-telegram-bot sees them."""

import asyncio
import time

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.sandbox.botapi import BotApi, Chat, Fault
from tests.sandbox.botapi.wire import Wire, image


@pytest.fixture(autouse=True)
def time_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns about the old way, in which retry_after is a number."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (Fault.flood(7), RetryAfter, "Flood control exceeded. Retry in 0:00:07"),
        (Fault.error(500), NetworkError, "Internal Server Error"),
        (Fault.error(502), NetworkError, "Bad Gateway"),
        (Fault.error(400, "Bad Request: chat not found"), BadRequest, "Chat not found"),
        (Fault.error(403, "Forbidden: bot was blocked by the user"), Forbidden, "Forbidden: bot was blocked"),
        (Fault.page(), NetworkError, "Bad Gateway"),
        (Fault.page(504), NetworkError, "Gateway Time"),
        (Fault.unauthorized(), InvalidToken, "Unauthorized"),
        (Fault.conflict(), Conflict, "terminated by other getUpdates request"),
        (Fault.dropped_before(), NetworkError, "RemoteProtocolError|ReadError"),
    ],
)
async def test_fails_without_doing_the_work(
    api: BotApi, bot: Bot, chat: Chat, fault: Fault, error: type[Exception], words: str
) -> None:
    api.fail(fault, method="sendMessage")
    with pytest.raises(error, match=words):
        await bot.send_message(chat.id, "hello")

    assert chat.messages == ()
    assert await bot.send_message(chat.id, "hello")


@pytest.mark.parametrize("fault", [Fault.dropped_after(), Fault.truncated()])
async def test_fails_though_the_work_is_done(api: BotApi, bot: Bot, chat: Chat, fault: Fault) -> None:
    api.fail(fault, method="sendMessage")
    with pytest.raises(NetworkError, match=r"RemoteProtocolError|ReadError"):
        await bot.send_message(chat.id, "hello")

    assert chat.last.text == "hello"


async def test_sends_half_of_an_answer(api: BotApi, wire: Wire) -> None:
    api.fail(Fault.truncated())
    with pytest.raises(httpx.RemoteProtocolError, match=r"received \d\d+ bytes, expected \d\d+"):
        await wire.call("getMe")


async def test_flood_control_says_how_long_to_wait(api: BotApi, wire: Wire) -> None:
    api.fail(Fault.flood(7))
    answer = await wire.send("getMe")

    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }


async def test_an_error_page_is_html(api: BotApi, wire: Wire) -> None:
    api.fail(Fault.page(502))
    response = await wire.client.get(wire.url("getMe"))

    assert (response.status_code, response.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert response.text.startswith("<html>")


async def test_answers_late(api: BotApi, bot: Bot, chat: Chat) -> None:
    api.fail(Fault.slow(0.2), method="sendMessage", times=2)
    begin = time.monotonic()
    await bot.send_message(chat.id, "1")
    assert 0.2 <= time.monotonic() - begin < 1

    with pytest.raises(TimedOut):
        await bot.send_message(chat.id, "2", read_timeout=0.05)
    await chat.reply()
    assert (await chat.reply()).text == "2"


async def test_refuses_late(api: BotApi, bot: Bot) -> None:
    api.fail(Fault(code=500, description="Internal Server Error", delay=0.1))
    begin = time.monotonic()
    with pytest.raises(NetworkError):
        await bot.get_me()

    assert time.monotonic() - begin >= 0.1


async def test_fails_as_often_as_told_and_only_where_told(api: BotApi, bot: Bot, chat: Chat) -> None:
    api.fail(Fault.error(500), method="SENDMESSAGE", times=2)
    await bot.get_me()
    for _ in range(2):
        with pytest.raises(NetworkError):
            await bot.send_message(chat.id, "hello")

    assert await bot.send_message(chat.id, "hello")


async def test_faults_come_in_their_order(api: BotApi, bot: Bot) -> None:
    api.fail(Fault.error(500))
    api.fail(Fault.flood(1))
    with pytest.raises(NetworkError):
        await bot.get_me()
    with pytest.raises(RetryAfter):
        await bot.get_me()


async def test_mends_at_once(api: BotApi, bot: Bot) -> None:
    api.fail(Fault.error(500), times=1000)
    api.mend()

    assert await bot.get_me()


async def test_fails_to_download(api: BotApi, bot: Bot, chat: Chat) -> None:
    file = await bot.get_file((await bot.send_photo(chat.id, image(10, 10))).photo[0].file_id)
    api.fail(Fault.dropped_before(), method="file")
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()

    assert await file.download_as_bytearray()


async def test_drops_one_connection_only(api: BotApi, wire: Wire, bot: Bot, chat: Chat) -> None:
    poll = asyncio.create_task(wire.updates(timeout=5))
    await asyncio.sleep(0.05)
    api.fail(Fault.dropped_before(), method="getMe")
    with pytest.raises(NetworkError):
        await bot.get_me()
    await chat.text("hello")

    assert len(await poll) == 1


async def test_drops_an_upload(api: BotApi, bot: Bot, chat: Chat) -> None:
    api.fail(Fault.dropped_before(), method="sendDocument")
    with pytest.raises(NetworkError):
        await bot.send_document(chat.id, bytes(5 << 20), filename="a")

    assert chat.messages == ()


async def test_a_fault_happens_at_least_once(api: BotApi) -> None:
    with pytest.raises(ValueError, match="at least once"):
        api.fail(Fault.error(500), times=0)


async def test_stops_at_once_though_a_call_is_late(api: BotApi, wire: Wire) -> None:
    api.fail(Fault.slow(60))
    call = asyncio.create_task(wire.call("getMe"))
    await asyncio.sleep(0.05)
    async with asyncio.timeout(1):
        await api.close()

    assert (await call)["is_bot"]
