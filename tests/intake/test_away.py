"""A database that is away for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread

import pytest
from pydantic import SecretStr
from sqlalchemy import make_url

from bot.app import running
from bot.sandbox.botapi import Fault
from tests.conftest import drawn
from tests.intake.conftest import World, with_more
from tests.intake.test_polling import until
from tests.store.conftest import POSTGRES
from tests.store.conftest import url as url  # the database itself


class Line:
    """A connection to the database that can be cut, in a thread of its own: the bot opens its database in ours."""

    def __init__(self, to: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever)
        self._thread.start()
        self._url = make_url(to)
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()
        self._port = 0

    @property
    def url(self) -> str:
        return self._url.set(host="127.0.0.1", port=self._port).render_as_string(hide_password=False)

    def open(self) -> None:
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)

    def cut(self) -> None:
        asyncio.run_coroutine_threadsafe(self._cut(), self._loop).result(10)

    def close(self) -> None:
        self.cut()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _open(self) -> None:
        self._server = await asyncio.start_server(self._join, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def _cut(self) -> None:
        assert self._server
        self._server.close()
        for end in list(self._ends):
            end.transport.abort()
        await asyncio.sleep(0.05)

    async def _join(self, here: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        there, forth = await asyncio.open_connection(self._url.host, self._url.port)
        await asyncio.gather(self._carry(here, forth), self._carry(there, back))

    async def _carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        self._ends.add(sink)
        with suppress(OSError):
            while data := await source.read(1 << 16):
                sink.write(data)
                await sink.drain()
        self._ends.discard(sink)
        sink.close()


@pytest.fixture
def line(url: str) -> Iterator[Line]:
    line = Line(url)
    line.open()
    yield line
    line.close()


@pytest.mark.parametrize("url", [POSTGRES], indirect=True)
async def test_what_waits_and_what_comes_while_the_database_is_away_is_answered_when_it_is_back(
    world: World, line: Line
) -> None:
    async with running(with_more(world.settings, database_url=SecretStr(line.url))):
        world.api.fail(Fault.slow(2), method="getFile")
        at_work = await world.private.photo(drawn("Ada"))
        waiting = await world.private.text("/people")
        await until(lambda: any(call.method == "sendChatAction" for call in world.api.calls))
        line.cut()
        coming = await world.club.text("/people", by=world.zoe)
        apology = await world.private.reply()
        await asyncio.sleep(0.5)
        line.open()
        answers = [await world.private.reply(), await world.club.reply()]

    assert (apology.reply_to, apology.words[:25]) == (at_work.id, "I can’t answer just now: ")
    assert [answer.reply_to for answer in answers] == [waiting.id, coming.id]
    assert all(answer.words.startswith("I know nobody here") for answer in answers)
