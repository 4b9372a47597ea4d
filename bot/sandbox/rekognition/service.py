"""From a request to its answer, whatever carries them."""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.sandbox.rekognition.calls import Call, Called
from bot.sandbox.rekognition.faults import Fault
from bot.sandbox.rekognition.model import Model
from bot.sandbox.rekognition.operations import OPERATIONS
from bot.sandbox.rekognition.permissions import Permissions
from bot.sandbox.rekognition.refusals import Refusal
from bot.sandbox.rekognition.requests import Request, read_request
from bot.sandbox.rekognition.vision import Eyes
from bot.sandbox.rekognition.world import World

CALLS_KEPT = 10_000
BUGS_KEPT = 100

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """A status and a body in JSON."""

    status: int
    body: bytes


class Service:
    """Rekognition without HTTP: what it holds, who may ask, and what it was asked."""

    def __init__(self, world: World, eyes: Eyes | None = None) -> None:
        self.world = world
        self.lock = threading.Lock()
        self.permissions = Permissions(world)
        self._calls: deque[Called] = deque(maxlen=CALLS_KEPT)
        self.bugs: deque[str] = deque(maxlen=BUGS_KEPT)
        self.eyes = eyes or Eyes()
        self._model = _model()

    async def reply(self, operation: str, headers: Mapping[str, str], body: bytes, fault: Fault) -> Reply:
        """Answer a call of `operation` that `fault` befalls; the names of `headers` are in lower case."""
        request = read_request(self._model, operation, body)
        reply, error = await self._outcome(operation, headers, body, fault, request)
        with self.lock:
            self._calls.append(Called(operation, request.parameters, request.digest, error))
        return reply

    def called(self) -> tuple[Called, ...]:
        """The calls so far."""
        with self.lock:
            return tuple(self._calls)

    def forget(self) -> None:
        """Forget the calls so far."""
        with self.lock:
            self._calls.clear()

    async def _outcome(
        self, operation: str, headers: Mapping[str, str], body: bytes, fault: Fault, request: Request
    ) -> tuple[Reply, str | None]:
        """The reply, and what kept the work from being done."""
        if fault.undone:
            return Reply(200, b"{}"), fault.undone
        try:
            self.permissions.check(operation, headers, body, request.parameters)
            if fault.code:
                raise Refusal(fault.code, fault.message, fault.status)
            if request.refusal:
                raise request.refusal
            return Reply(200, await self._answer(operation, request)), None
        except Refusal as refusal:
            return _refused(refusal), refusal.code
        except Exception as bug:
            # whatever it is, the caller learns that this server failed, and a test finds it in `bugs`
            log.exception("a bug in %s", operation)
            self.bugs.append(f"{operation}: {bug!r}")
            failed = Refusal("InternalServerError", "a bug of the server", 500)
            return _refused(failed), failed.code

    async def _answer(self, operation: str, request: Request) -> bytes:
        pictures = {name: await self.eyes.look(upload.data, upload.digest) for name, upload in request.uploads.items()}
        call = Call(operation, request.parameters, pictures)
        with self.lock:
            answer = self.world.repeats.once(call, lambda: OPERATIONS[operation](self.world, call))
        return self._model.write(operation, answer)


def _refused(refusal: Refusal) -> Reply:
    return Reply(refusal.status, json.dumps({"__type": refusal.code, "message": refusal.message}).encode())


@cache
def _model() -> Model:
    """The same for every server."""
    return Model(OPERATIONS)
