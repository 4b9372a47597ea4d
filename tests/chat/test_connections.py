"""HTTP to Telegram: its limits, and what becomes of trouble on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from itertools import count

import pytest
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData

from bot.chat.connections import Connections

BOT = "123:secret"
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{"ok": true, "result": []}'
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def connected(handler: Handler, pool: int = 4) -> AsyncIterator[tuple[Connections, str]]:
    """Connections to a server that does as it likes, and an address there."""
    handling: set[asyncio.Future[None]] = set()

    async def handled(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        finally:
            writer.close()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        handling.add(asyncio.ensure_future(handled(reader, writer)))

    async with await asyncio.start_server(begin, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with Connections(url, pool) as connections:
            yield connections, f"{url}/bot{BOT}/getMe"
        await asyncio.wait(handling, timeout=2)


async def test_whoever_says_nothing_is_not_waited_for() -> None:
    async def silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.5)

    async with connected(silent) as (connections, url):
        with pytest.raises(TimedOut):
            await connections.post(url, read_timeout=0.1)


async def test_whoever_stops_in_the_middle_is_not_waited_for() -> None:
    async def stopping(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(ANSWER[:-5])
        await asyncio.sleep(0.5)

    async with connected(stopping) as (connections, url):
        with pytest.raises(TimedOut):
            await connections.post(url, read_timeout=0.1)


@pytest.mark.parametrize("said", [b"", ANSWER[:-5], b"HTTP/1.1 what?\r\n\r\n"])
async def test_an_answer_that_breaks_off_is_trouble_of_the_network(said: bytes) -> None:
    async def breaking(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)

    async with connected(breaking) as (connections, url):
        with pytest.raises(NetworkError) as trouble:
            await connections.post(url)

    assert BOT not in str(trouble.value)


async def test_where_nobody_listens_the_address_is_not_quoted() -> None:
    async with Connections("http://127.0.0.1:9", 1) as connections:
        with pytest.raises(NetworkError) as trouble:
            await connections.post(f"http://127.0.0.1:9/bot{BOT}/getMe")

    assert BOT not in str(trouble.value)


async def test_no_more_connections_are_made_than_were_granted_and_each_is_used_again() -> None:
    numbers = count(1)
    made = 0

    async def answering(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal made
        made = next(numbers)
        while await reader.read(10_000):
            await asyncio.sleep(0.01)
            writer.write(ANSWER)

    async with connected(answering, pool=2) as (connections, url):
        answers = await asyncio.gather(*[connections.post(url) for _ in range(10)])

    assert answers == [[]] * 10
    assert made == 2


async def test_it_can_be_opened_again_and_says_so_where_it_is_closed() -> None:
    async def answering(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10_000)
        writer.write(ANSWER)

    async with connected(answering) as (connections, url):
        await connections.initialize()
        assert await connections.post(url, RequestData()) == []
        await connections.shutdown()
        with pytest.raises(RuntimeError, match="not initialized"):
            await connections.do_request(url, "POST")
        await connections.initialize()
        assert await connections.post(url) == []
