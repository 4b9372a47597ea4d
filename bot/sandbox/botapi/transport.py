"""The Bot API over HTTP: addresses, tokens, faults, and answers in Telegram's shape."""

import hmac
import re
from collections import deque

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from bot.sandbox.botapi.calls import Call, Called
from bot.sandbox.botapi.faults import Fault, Faults
from bot.sandbox.botapi.methods import METHODS, perform
from bot.sandbox.botapi.refusals import Refusal
from bot.sandbox.botapi.requests import read_call
from bot.sandbox.botapi.world import TOKEN, World
from bot.sandbox.loopback import Loopback

CALLS_KEPT = 10_000
LONGEST_VALUE = 10_000
CALL = re.compile(r"/bot([^/]+)/([^/]+)/?")
FILE = re.compile(r"/file/bot([^/]+)/(.+)")
NAMES = {name.lower(): name for name in METHODS}


class Transport:
    """The ASGI application."""

    def __init__(self, world: World, token: str, loopback: Loopback) -> None:
        self.world = world
        self.faults = Faults()
        self.calls: deque[Called] = deque(maxlen=CALLS_KEPT)
        self._token = token
        self._loopback = loopback

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        path = request.scope["path"]
        if match := FILE.fullmatch(path):
            await self._serve(request, send, match.group(1), "file", match.group(2))
        elif match := CALL.fullmatch(path):
            await self._serve(request, send, match.group(1), match.group(2))
        else:
            await _failure(404, "Not Found")(scope, receive, send)

    async def _serve(self, request: Request, send: Send, token: str, method: str, path: str = "") -> None:
        """Answer; where a fault says so, too late, wrongly or not at all.

        The request is read first: as with Telegram, a caller who gives up does not undo what it asked for.
        """
        try:
            call: Call | Refusal = await read_call(request, NAMES.get(method.lower(), method))
        except Refusal as refusal:
            call = refusal
        except ClientDisconnect:
            return None
        fault = self.faults.take(method) or Fault()
        await self._loopback.sleep(fault.delay)
        if fault.drop == "before":
            return await self._loopback.hang_up(request)
        response = await self._respond(token, call, path) if fault.code is None else _faulty(fault)
        if fault.drop == "after":
            return await self._loopback.hang_up(request)
        if fault.drop == "half":
            return await self._loopback.send_half(request, send, response)
        return await response(request.scope, request.receive, send)

    async def _respond(self, token: str, call: Call | Refusal, path: str) -> Response:
        if not TOKEN.fullmatch(token):
            return _failure(404, "Not Found")
        if not hmac.compare_digest(token, self._token):
            return _failure(401, "Unauthorized")
        if path:
            data = self.world.files.at(path)
            return _failure(404, "Not Found") if data is None else Response(data, media_type="application/octet-stream")
        try:
            return JSONResponse({"ok": True, "result": await self._result(call)})
        except Refusal as refusal:
            return _failure(refusal.code, refusal.description, refusal.parameters)

    async def _result(self, call: Call | Refusal) -> object:
        if isinstance(call, Refusal):
            raise call
        self.calls.append(Called(call.method, {name: value[:LONGEST_VALUE] for name, value in call.values.items()}))
        return await perform(self.world, call)


def _faulty(fault: Fault) -> Response:
    code = fault.code or 500
    if fault.html:
        title = f"{code} {fault.description}"
        return HTMLResponse(f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>", code)
    parameters = {} if fault.retry_after is None else {"retry_after": fault.retry_after}
    return _failure(code, fault.description, parameters)


def _failure(code: int, description: str, parameters: dict[str, int] | None = None) -> JSONResponse:
    body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        body["parameters"] = parameters
    return JSONResponse(body, code)
