"""HTTP to Telegram: its limits, and what becomes of trouble on the wire."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from io import BytesIO
from itertools import count
from tempfile import SpooledTemporaryFile
from typing import IO

import pytest
from telegram import InputFile
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

import bot.chat.connections
from bot.chat.connections import Connections, proxy_for
from bot.errors import ConfigurationError

BOT = "123:secret"
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{"ok": true, "result": []}'
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of what the machine has for proxies."""
    for kind in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{kind}_proxy", raising=False)
        monkeypatch.delenv(f"{kind}_proxy".upper(), raising=False)


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[str]:
    """The address of a server that does as it likes; at the end all of its connections are closed."""
    handling: set[asyncio.Future[None]] = set()

    async def handled(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await handler(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        handling.add(asyncio.ensure_future(handled(reader, writer)))

    async with await asyncio.start_server(begin, "127.0.0.1", 0) as server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await asyncio.wait(handling, timeout=2)


@asynccontextmanager
async def connected(handler: Handler, pool: int = 4) -> AsyncIterator[tuple[Connections, str]]:
    """Connections to a server that does as it likes, and an address there."""
    async with serving(handler) as place, Connections(f"http://{place}", pool) as connections:
        yield connections, f"http://{place}/bot{BOT}/getMe"


def document(file: IO[bytes]) -> RequestData:
    """A file that is read while it is sent, as an export is."""
    sent = InputFile(file, "whobot.zip", read_file_handle=False)
    return RequestData([RequestParameter.from_input("document", sent)])


def quoted(trouble: BaseException) -> str:
    """Whatever a traceback would show that quotes the token."""
    shown = "".join(traceback.format_exception(trouble))
    return shown if BOT in shown else ""


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

    assert quoted(trouble.value) == ""


async def test_where_nobody_listens_the_address_is_not_quoted() -> None:
    async with Connections("http://127.0.0.1:9", 1) as connections:
        with pytest.raises(NetworkError, match="ClientConnectorError") as trouble:
            await connections.post(f"http://127.0.0.1:9/bot{BOT}/getMe")

    assert quoted(trouble.value) == ""


async def test_whoever_takes_no_file_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.chat.connections, "TURN", 0.1)

    async def deaf(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        await asyncio.sleep(1)

    async with connected(deaf) as (connections, url):
        with pytest.raises(TimedOut) as trouble:
            await connections.post(url, document(BytesIO(bytes(20_000_000))), write_timeout=0.1, read_timeout=0.1)

    assert quoted(trouble.value) == ""


@pytest.mark.parametrize("spooled", [False, True])
async def test_a_file_is_sent_whole_and_can_be_sent_again(spooled: bool) -> None:
    bodies = []

    async def taking(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.readuntil(b"\r\n\r\n"):
            bodies.append(await reader.readuntil(b"\r\n0\r\n\r\n"))
            writer.write(ANSWER)

    content = b"a photo" * 1000
    with SpooledTemporaryFile() if spooled else BytesIO() as file:
        file.write(content)
        file.seek(0)
        sent = document(file)
        async with connected(taking) as (connections, url):
            for _ in range(2):
                assert await connections.post(url, sent) == []

    assert [(content in body, b'filename="whobot.zip"' in body) for body in bodies] == [(True, True)] * 2


async def test_what_the_environment_names_as_proxy_is_asked_for_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    heads = []

    async def passing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(ANSWER)

    async with serving(passing) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"ada:secret@{proxy}")
        async with Connections("http://telegram.example", 1) as connections:
            assert await connections.post(f"http://telegram.example/bot{BOT}/getMe") == []
            await connections.shutdown()
            monkeypatch.setenv("NO_PROXY", "telegram.example")
            assert proxy_for("http://telegram.example") is None

    assert heads[0].startswith(f"POST http://telegram.example/bot{BOT}/getMe ".encode())
    assert b"Proxy-Authorization: Basic YWRhOnNlY3JldA==" in heads[0]


@pytest.mark.parametrize("proxy", ["socks5://user:secret@127.0.0.1:9", "http://user:secret@[bad", "secret proxy:80"])
async def test_a_proxy_that_is_none_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)

    with pytest.raises(ConfigurationError, match=r"HTTPS_PROXY or ALL_PROXY .* NO_PROXY") as refused:
        await Connections("https://api.telegram.org", 1).initialize()

    assert "secret" not in str(refused.value)


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
