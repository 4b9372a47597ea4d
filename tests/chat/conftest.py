"""A bot that runs for real: PTB over HTTP, the local engine, a database, and people in chats."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest

from bot.app import running
from bot.chat import App
from bot.sandbox.botapi import BotApi, Chat, User
from bot.sandbox.rekognition import Rekognition
from bot.settings import Settings, read_settings


@dataclass
class World:
    """Grace owns the bot; the club is allowed; Zoe is a stranger to both."""

    api: BotApi
    grace: User
    zoe: User
    private: Chat
    club: Chat
    settings: Settings


@pytest.fixture
async def world(database: str) -> AsyncIterator[World]:
    """People and chats, and settings for a bot that has not been started."""
    async with BotApi() as api:
        grace, zoe = api.user("Grace"), api.user("Zoe")
        private = api.private(grace)
        club = api.group("Club", members=[grace, zoe], administrators=[grace], supergroup=False)
        settings = read_settings(
            telegram_token=api.token,
            telegram_api_url=api.url,
            face_engine="local",
            owner_ids={grace.id},
            allowed_chats={club.id},
            database_url=database,
        )
        yield World(api, grace, zoe, private, club, settings)


@pytest.fixture
def aws() -> Iterator[Rekognition]:
    """A server with nothing in it."""
    with Rekognition() as server:
        yield server
        assert server.bugs == ()


@pytest.fixture
async def bot(world: World) -> AsyncIterator[App]:
    """The bot, running."""
    async with running(world.settings) as app:
        yield app


@pytest.fixture
def chat(world: World, bot: App) -> Chat:
    """Grace's private chat with the running bot."""
    return world.private


@pytest.fixture
def club(world: World, bot: App) -> Chat:
    """The group, with the running bot in it."""
    return world.club
