"""Reading a request: whatever its verb and form, it becomes a Call."""

import json
from collections.abc import AsyncGenerator

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.sandbox.botapi.calls import Call, Upload, as_text
from bot.sandbox.botapi.files import MAX_UPLOAD
from bot.sandbox.botapi.refusals import Refusal, bad_request

MAX_BODY = MAX_UPLOAD + (1 << 20)


class InMemory(MultiPartParser):
    """Keeps files in memory: on disk they would need threads, and the size of a body is bounded anyhow."""

    spool_max_size = MAX_BODY


async def read_call(request: Request, method: str) -> Call:
    """The call with its parameters and files.

    Raises:
        Refusal: the body is too large, or not in the form it says it is.
    """
    call = await _call(request, method, dict(request.query_params))
    try:
        "".join(call.values.values()).encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return call


async def _call(request: Request, method: str, values: dict[str, str]) -> Call:
    body = _bounded(request)
    try:
        match request.headers.get("content-type", "").partition(";")[0].strip().lower():
            case "application/json":
                return Call(method, values | _json_values(b"".join([chunk async for chunk in body])))
            case "application/x-www-form-urlencoded":
                return await _form_call(method, values, await FormParser(request.headers, body).parse())
            case "multipart/form-data":
                return await _form_call(method, values, await InMemory(request.headers, body).parse())
            case _:
                return Call(method, values)
    except MultiPartException as error:
        raise bad_request(f"can't parse form: {error.message}") from error


async def _bounded(request: Request) -> AsyncGenerator[bytes, None]:
    """The body; of one that is too large the rest is read and thrown away, so that the refusal can be heard."""
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= MAX_BODY:
            yield chunk
    if size > MAX_BODY:
        raise Refusal(413, "Request Entity Too Large")


async def _form_call(method: str, values: dict[str, str], form: FormData) -> Call:
    files: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            files[name] = Upload(value.filename or "", await value.read())
            await value.close()
        else:
            values[name] = value
    return Call(method, values, files)


def _json_values(body: bytes) -> dict[str, str]:
    try:
        values = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise bad_request("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad_request("expected a JSON object")
    return {name: as_text(value) for name, value in values.items() if value is not None}
