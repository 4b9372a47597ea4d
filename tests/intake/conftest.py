"""A bot that is reached in both ways, and what an operator asks it over HTTP."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import cycle
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.sandbox.loopback import Loopback
from bot.settings import Settings
from tests.chat.conftest import World, world
from tests.store.conftest import driver

__all__ = ["World", "asked", "by_webhook", "client", "free_port", "locked", "turns", "with_more", "world"]

SECRET = "a-Secret_1"  # noqa: S105 - it opens nothing


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def with_more(settings: Settings, **more: object) -> Settings:
    """The same settings, and some more."""
    return Settings(**{**settings.model_dump(), **more})


def by_webhook(settings: Settings, port: int, url: str = "", **more: object) -> Settings:
    """The same bot, reached by a webhook."""
    return with_more(settings, port=port, webhook_url=url or f"http://127.0.0.1:{port}", webhook_secret=SECRET, **more)


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Somebody else writes to this SQLite database, and takes their time."""
    with driver(url) as database:
        database.exec_driver_sql("BEGIN IMMEDIATE")
        yield


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False, verify=False, timeout=30) as client:  # noqa: S501 - plain HTTP
        yield client


async def asked(client: httpx.AsyncClient, port: int, path: str) -> tuple[int, dict[str, Any]]:
    """What an operator is told."""
    answer = await client.get(f"http://127.0.0.1:{port}{path}")
    return answer.status_code, answer.json()


@asynccontextmanager
async def turns(client: httpx.AsyncClient, *ports: int) -> AsyncIterator[str]:
    """The address of a router that hands one request after the other to these ports in turn."""
    places, loopback = cycle(ports), Loopback()

    async def route(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        to = f"http://127.0.0.1:{next(places)}{request.url.path}"
        answer = await client.post(to, content=await request.body(), headers=request.headers.raw)
        await Response(answer.content, answer.status_code)(scope, receive, send)

    listener = await loopback.listen(route, 0)
    try:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    finally:
        listener.close()
        loopback.close()
        await loopback.drain()
