"""Rekognition over HTTP: targets, faults, and answers in AWS's shape."""

from __future__ import annotations

import uuid

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from bot.sandbox.loopback import Loopback
from bot.sandbox.rekognition.faults import Faults
from bot.sandbox.rekognition.service import Service

CONTENT_TYPE = "application/x-amz-json-1.1"
TARGET = "RekognitionService."
LONGEST_BODY = 32 << 20
"""Two pictures at the limit take 14 MB in base64; beyond that a picture is refused in words, up to here."""


class Transport:
    """The ASGI application."""

    def __init__(self, service: Service, loopback: Loopback) -> None:
        self.service = service
        self.faults = Faults()
        self.delay = 0.0
        self._loopback = loopback

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; where a fault says so, too late, wrongly or not at all.

        The request is read first: as with AWS, a caller who gives up does not undo what it asked for.
        """
        request = Request(scope, receive)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return
        if body is None:
            await Response(status_code=413, headers={"connection": "close"})(scope, receive, send)
            return
        operation = _operation(request)
        fault = self.faults.take(operation)
        await self._loopback.sleep(self.delay + fault.delay)
        reply = await self.service.reply(operation, request.headers, body, fault)
        if fault.undone == "dropped" or fault.spoilt == "lost":
            await self._loopback.hang_up(request)
        elif fault.spoilt == "half":
            await self._loopback.send_half(request, send, _response(reply.body, reply.status))
        elif fault.undone == "page":
            await _page(fault.status)(scope, receive, send)
        else:
            sent = reply.body[: len(reply.body) // 2] if fault.spoilt == "cut" else reply.body
            await _response(sent, reply.status)(scope, receive, send)


def _operation(request: Request) -> str:
    """The operation that is called; one that does not exist where the request is of another form."""
    right = (request.method, request.scope["path"], request.headers.get("content-type")) == ("POST", "/", CONTENT_TYPE)
    target = request.headers.get("x-amz-target", "")
    return target.removeprefix(TARGET) if right and target.startswith(TARGET) else ""


async def _body(request: Request) -> bytes | None:
    """All of it; None where it is too long. Raises ClientDisconnect."""
    chunks: list[bytes] = []
    length = 0
    async for chunk in request.stream():
        length += len(chunk)
        if length > LONGEST_BODY:
            return None
        chunks.append(chunk)
    return b"".join(chunks)


def _response(body: bytes, status: int) -> Response:
    return Response(body, status, {"x-amzn-RequestId": str(uuid.uuid4())}, CONTENT_TYPE)


def _page(status: int) -> HTMLResponse:
    title = "Service Unavailable" if status >= 500 else "Welcome"
    return HTMLResponse(f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>", status)
