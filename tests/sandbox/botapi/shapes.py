"""Whether an answer is what Telegram's would be.

The check is independent of the server: aiogram's models say which fields an answer must have, and that it has no
others.
"""

from __future__ import annotations

import functools
import json
from typing import Any

import aiogram.methods
import httpx
from aiogram.methods.base import TelegramMethod
from aiogram.types import ResponseParameters, Update
from pydantic import BaseModel, TypeAdapter

METHODS = {
    method.__api_method__.lower(): method
    for method in vars(aiogram.methods).values()
    if isinstance(method, type) and issubclass(method, TelegramMethod) and method is not TelegramMethod
}


@functools.cache
def result_of(method: str) -> TypeAdapter[Any]:
    """What a method returns, according to aiogram."""
    return TypeAdapter(METHODS[method.lower()].__returning__)


def check_answer(url: str, status: int, body: bytes) -> None:
    """An answer in JSON has Telegram's shape, whatever the method."""
    answer = json.loads(body)
    if answer["ok"]:
        assert status == 200
        no_extras(result_of(httpx.URL(url).path.rpartition("/")[2]).validate_python(answer["result"]))
        return
    assert answer["error_code"] == status
    assert answer["description"]
    no_extras(ResponseParameters.model_validate(answer.get("parameters", {})))


def check_update(body: object) -> Update:
    """An update has Telegram's shape."""
    update = Update.model_validate(body)
    no_extras(update)
    return update


def no_extras(value: object) -> None:
    """No field is there that Telegram does not have."""
    if isinstance(value, BaseModel):
        assert not value.model_extra, f"{type(value).__name__} has no {value.model_extra}"
        for field in type(value).model_fields:
            no_extras(getattr(value, field))
    elif isinstance(value, list):
        for item in value:
            no_extras(item)
