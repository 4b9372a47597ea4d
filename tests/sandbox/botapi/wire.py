"""Both ends of the wire: calls to the server, and the check that every answer is what Telegram's would be."""

from __future__ import annotations

import asyncio
import io
import json
from typing import TYPE_CHECKING, Any, Self

import httpx
from PIL import Image
from telegram.request import HTTPXRequest, RequestData

from bot.sandbox.botapi import BotApi

if TYPE_CHECKING:
    from aiogram.types import Update

LOCAL = {"trust_env": False, "verify": False}


def check_answer(url: str, status: int, body: bytes) -> None:
    """An answer has Telegram's shape. What says so takes two seconds to import: only who runs these tests does."""
    from tests.sandbox.botapi import shapes

    shapes.check_answer(url, status, body)


def check_update(body: object) -> Update:
    """An update has Telegram's shape."""
    from tests.sandbox.botapi import shapes

    return shapes.check_update(body)


class CheckedRequest(HTTPXRequest):
    """python-telegram-bot's own transport; every answer in JSON is checked on its way."""

    def __init__(self, **times: float) -> None:
        super().__init__(httpx_kwargs=LOCAL, **times)  # type: ignore[arg-type]  # times are floats, whatever their name

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *times: Any, **named: Any
    ) -> tuple[int, bytes]:
        status, body = await super().do_request(url, method, request_data, *times, **named)
        if body.startswith(b'{"ok":') and body.endswith(b"}"):
            check_answer(url, status, body)
        return status, body


class Wire:
    """Calls without a library in between."""

    def __init__(self, api: BotApi) -> None:
        self.api = api
        self.client = httpx.AsyncClient(trust_env=False, verify=False)  # noqa: S501 - plain HTTP on loopback

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    def url(self, method: str, token: str | None = None) -> str:
        return f"{self.api.url}/bot{token or self.api.token}/{method}"

    async def send(self, method: str, *, token: str | None = None, verb: str = "POST", **request: Any) -> Any:
        """The whole answer, checked."""
        url = self.url(method, token)
        response = await self.client.request(verb, url, **request)
        check_answer(url, response.status_code, response.content)
        return response.json()

    async def call(self, method: str, /, **parameters: object) -> Any:
        """The result of a call that works."""
        answer = await self.send(method, json=parameters)
        assert answer["ok"], answer["description"]
        return answer["result"]

    async def refusal(self, method: str, /, **parameters: object) -> str:
        """The description of a call that is refused, without its "Bad Request: "."""
        return await self.refused(method, json=parameters)

    async def refused(self, method: str, **request: Any) -> str:
        """The same, for a request in any form."""
        answer = await self.send(method, **request)
        assert not answer["ok"], answer
        return str(answer["description"]).removeprefix("Bad Request: ")

    async def updates(self, **parameters: object) -> list[Any]:
        """What getUpdates answers now."""
        result: list[Any] = await self.call("getUpdates", **parameters)
        return result


class Receiver:
    """A webhook: it remembers what is posted, and answers with the codes it was given, then with 200.

    A `slow` one answers when it is told to `go`.
    """

    def __init__(self, *codes: int, slow: bool = False) -> None:
        self.codes = list(codes)
        self.go = asyncio.Event()
        if not slow:
            self.go.set()
        self.headers: list[httpx.Headers] = []
        self.updates: list[Update] = []
        self._arrived = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._receive, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server
        self._server.close()

    @property
    def url(self) -> str:
        assert self._server
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/hook"

    async def until(self, count: int) -> None:
        """Wait until so many posts have come."""
        async with asyncio.timeout(5):
            while len(self.updates) < count:
                self._arrived.clear()
                await self._arrived.wait()

    async def _receive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[1:-2]
            headers = httpx.Headers({name: value for name, _, value in (line.partition(": ") for line in lines)})
            body = await reader.readexactly(int(headers["content-length"]))
            self.headers.append(headers)
            self.updates.append(check_update(json.loads(body)))
            self._arrived.set()
            await self.go.wait()
            code = self.codes.pop(0) if self.codes else 200
            writer.write(f"HTTP/1.1 {code} Whatever\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
        finally:
            writer.close()
            self._arrived.set()


def image(width: int, height: int, form: str = "JPEG", **options: Any) -> bytes:
    """A picture that is red in its left half and blue in its right half."""
    picture = Image.new("RGB", (width, height), "red")
    picture.paste("blue", (width // 2, 0, width, height))
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()


def opened(data: bytes | None) -> Image.Image:
    """The picture in these bytes."""
    assert data
    return Image.open(io.BytesIO(data))
