"""Serves the page, tells it what happens in the chats, and does there what people do on it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from importlib.resources import files
from types import TracebackType
from typing import Self

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.botapi import BotApi, Chat, SentMessage, User
from bot.sandbox.loopback import HOST, Loopback
from bot.sandbox.page.cast import cast_json, picture
from bot.sandbox.page.events import events
from bot.sandbox.page.guard import Guard
from bot.sandbox.page.sending import Outgoing, send
from bot.sandbox.page.view import world_json

ASSETS = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
    "/page.js": ("page.js", "text/javascript"),
}
MOST_FILES, MOST_BYTES = 10, 50 << 20
"""Of an album, and of a file: what Telegram takes."""
PATIENCE = 60.0
"""Seconds for the bot to answer a tap."""


class Page:
    """The page of some `chats`, on a port of loopback, and nowhere else."""

    def __init__(self, api: BotApi, chats: list[Chat], owner: User, *, port: int = 0) -> None:
        self.api = api
        self._chats = {chat.id: chat for chat in chats}
        self._owner = owner
        self._port = port
        self._loopback = Loopback()
        self._listener: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._listener = await self._loopback.listen(self._application(), self._port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._listener is not None:
            self._listener.close()
            self._loopback.close()
            await self._loopback.drain()

    @property
    def url(self) -> str:
        """http://127.0.0.1:<port>. Raises RuntimeError where it does not listen."""
        if self._listener is None:
            raise RuntimeError("the page is not served")
        return f"http://{HOST}:{self._listener.sockets[0].getsockname()[1]}"

    def _application(self) -> Starlette:
        return Starlette(
            routes=[
                *(Route(path, _asset) for path in ASSETS),
                Route("/world", self._world),
                Route("/events", self._events),
                Route("/cast/{name}/{number:int}", _cast),
                Route("/chats/{chat}/messages/{message:int}/media", self._media),
                Route("/chats/{chat}/send", self._send, methods=["POST"]),
                Route("/chats/{chat}/tap", self._tap, methods=["POST"]),
            ],
            middleware=[Middleware(Guard)],
            exception_handlers={
                ValueError: _refused,
                LookupError: _refused,
                TimeoutError: _refused,
                HTTPException: _refused_by_server,
            },
        )

    async def _world(self, request: Request) -> Response:
        commands = self.api.commands.get(("default", ""), {})
        world = world_json(self.api, list(self._chats.values()), self._owner)
        return JSONResponse({**world, "commands": dict(commands), "cast": cast_json()})

    async def _events(self, request: Request) -> Response:
        return StreamingResponse(events(self._chats.values(), self._loopback), media_type="text/event-stream")

    async def _media(self, request: Request) -> Response:
        message = self._message(self._chat(request), request.path_params["message"])
        if message.photo is not None:
            return Response(message.photo, media_type="image/jpeg")
        if message.document is not None:
            return Response(message.document, media_type="application/octet-stream")
        raise HTTPException(404)

    async def _send(self, request: Request) -> Response:
        chat = self._chat(request)
        async with request.form(max_files=MOST_FILES) as form:
            uploads = [part for part in form.getlist("files") if isinstance(part, UploadFile)]
            pictures = [(upload.filename or "file", await _read(upload)) for upload in uploads]
            fields = {name: str(value) for name, value in form.items() if name != "files"}
        await send(chat, self._outgoing(chat, fields, pictures))
        return JSONResponse({})

    def _outgoing(self, chat: Chat, fields: Mapping[str, str], pictures: list[tuple[str, bytes]]) -> Outgoing:
        reply_to = self._message(chat, int(fields["replyTo"])) if fields.get("replyTo") else None
        by = _person(chat, int(fields["by"]))
        return Outgoing(by, fields.get("text", ""), pictures, as_files=fields.get("asFile") == "yes", reply_to=reply_to)

    async def _tap(self, request: Request) -> Response:
        chat, tap = self._chat(request), await request.json()
        message = self._message(chat, int(tap["message"]))
        answer = await chat.tap(message, str(tap["button"]), by=_person(chat, int(tap["by"])), timeout=PATIENCE)
        return JSONResponse({"text": answer.text, "alert": answer.show_alert, "url": answer.url})

    def _chat(self, request: Request) -> Chat:
        with suppress(KeyError, ValueError):  # a group's id is negative, which a route's own numbers are not
            return self._chats[int(request.path_params["chat"])]
        raise HTTPException(404)

    def _message(self, chat: Chat, number: int) -> SentMessage:
        message = chat.find(number)
        if message is None:
            raise LookupError("That message is not there any more.")
        return message


def _person(chat: Chat, number: int) -> User:
    member = chat.members.get(number)
    if member is None or member.user.is_bot:
        raise LookupError("Nobody of that number is in this chat.")
    return member.user


async def _read(upload: UploadFile) -> bytes:
    if (upload.size or 0) > MOST_BYTES:
        raise ValueError(f"A file here holds at most {MOST_BYTES >> 20} MB.")
    return await upload.read()


async def _asset(request: Request) -> Response:
    name, kind = ASSETS[request.url.path]
    return Response(files("bot.sandbox.page").joinpath("assets", name).read_bytes(), media_type=kind)


async def _cast(request: Request) -> Response:
    data = await asyncio.to_thread(picture, request.path_params["name"], request.path_params["number"])
    return Response(data, media_type="image/jpeg")


async def _refused(request: Request, error: Exception) -> Response:
    """What people cannot do, in the words of the chat they tried it in."""
    return JSONResponse({"error": str(error)}, 400)


async def _refused_by_server(request: Request, error: Exception) -> Response:
    """What Starlette refuses, in the same form."""
    assert isinstance(error, HTTPException)  # noqa: S101 - for this kind alone it is called
    return JSONResponse({"error": error.detail}, error.status_code)
