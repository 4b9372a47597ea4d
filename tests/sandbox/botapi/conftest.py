"""A server, a bot that reaches it through python-telegram-bot, and people."""

from collections.abc import AsyncIterator
from importlib import import_module

import pytest
from telegram import Bot

from bot.sandbox.botapi import BotApi, Chat, User
from tests.sandbox.botapi.wire import CheckedRequest, Wire


@pytest.fixture(scope="session", autouse=True)
def shapes() -> None:
    """Imported by now: later, an answer would wait for it."""
    import_module("tests.sandbox.botapi.shapes")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def wire(api: BotApi) -> AsyncIterator[Wire]:
    async with Wire(api) as calls:
        yield calls


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    client = Bot(
        api.token,
        base_url=f"{api.url}/bot",
        base_file_url=f"{api.url}/file/bot",
        request=CheckedRequest(),
        get_updates_request=CheckedRequest(),
    )
    async with client:
        yield client


@pytest.fixture
def ada(api: BotApi) -> User:
    return api.user("Ada", username="ada_l")


@pytest.fixture
def ben(api: BotApi) -> User:
    return api.user("Ben", language_code=None)


@pytest.fixture
def chat(api: BotApi, ada: User) -> Chat:
    return api.private(ada)


@pytest.fixture
def club(api: BotApi, ada: User, ben: User) -> Chat:
    return api.group("Club", [ada, ben], administrators=[ada])
