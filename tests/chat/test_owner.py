"""Whose the bot is: nobody's at first, then whose who opens the link."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import claim_link, running
from bot.errors import HasOwner
from bot.faces import Admitted
from bot.recognizer.admissions import Admissions
from bot.recognizer.invitations import Invitations
from bot.sandbox.botapi import Chat
from bot.settings import Settings
from bot.store import open_store
from tests.chat.conftest import World


@dataclass
class Unclaimed:
    """A bot that nobody owns, and the links that it printed."""

    world: World
    settings: Settings
    links: list[str] = field(default_factory=list)

    def start(self, link: str) -> str:
        """What a client sends when the link is opened."""
        return "/start " + link.partition("?start=")[2]


@pytest.fixture
async def unclaimed(world: World) -> AsyncIterator[Unclaimed]:
    settings = world.settings.model_copy(update={"owner_ids": frozenset(), "allowed_chats": frozenset()})
    made = Unclaimed(world, settings)
    async with running(settings, announce=made.links.append):
        yield made


async def test_whoever_opens_the_link_first_owns_the_bot_in_every_chat(unclaimed: Unclaimed) -> None:
    world, (link,) = unclaimed.world, unclaimed.links
    zoes = world.api.private(world.zoe)
    await world.private.text(unclaimed.start(link))
    answer = await world.private.reply()
    await zoes.text(unclaimed.start(link))
    refused = await zoes.reply()
    await world.club.text("/people", by=world.grace)

    assert link.startswith("https://t.me/who_is_this_bot?start=claim-")
    assert len(link.partition("?start=")[2]) <= 64
    assert answer.words.startswith("I am yours from now on")
    assert "/invite" in answer.words
    assert refused.words == "I have an owner already."
    assert (await world.club.reply()).words.startswith("I know nobody here yet.")
    assert list(world.api.commands["chat:" + str(world.grace.id), ""])[-2:] == ["invite", "access"]
    assert f"chat:{world.zoe.id}" not in {scope for scope, _ in world.api.commands}


async def test_a_link_that_is_wrong_or_too_old_makes_nobody_an_owner(unclaimed: Unclaimed) -> None:
    world = unclaimed.world
    address = unclaimed.settings.database_url.get_secret_value()
    with open_store(address) as store:
        earlier = datetime.now(UTC) - timedelta(minutes=61)
        old = Invitations(store, Admissions(store, "local"), lambda: earlier).invite(Admitted.OWNER)
        for secret in (old, "x" * 43, ""):
            await world.private.text(f"/start claim-{secret}")

            assert (await world.private.reply()).words.startswith("This link was opened already, is too old")
        assert store.admissions() == []


async def test_until_then_it_says_not_yet_once_a_day_and_nothing_in_groups(unclaimed: Unclaimed) -> None:
    world = unclaimed.world
    await world.private.text("/people")
    answer = await world.private.reply()
    await world.private.text("hello?")
    await world.club.text("/people", by=world.grace)
    await world.club.text(unclaimed.start(unclaimed.links[0]), by=world.zoe)
    await world.private.text(unclaimed.start(unclaimed.links[0]))

    assert answer.words.startswith("Not yet: nobody owns me so far.")
    assert (await world.private.reply()).words.startswith("I am yours")
    assert [message for message in world.club.messages if message.by_bot] == []


async def test_with_owners_in_the_settings_there_are_no_links(world: World, chat: Chat) -> None:
    address = world.settings.database_url.get_secret_value()
    with open_store(address) as store:
        secret = Invitations(store, Admissions(store, "local"), lambda: datetime.now(UTC)).invite(Admitted.OWNER)
        zoes = world.api.private(world.zoe)
        await zoes.text(f"/start claim-{secret}")

        assert (await zoes.reply()).words == "I have an owner already."
        assert store.admissions() == []
    with pytest.raises(HasOwner):
        claim_link(world.settings)


async def test_a_bot_that_somebody_owns_prints_no_link_and_shows_them_their_menu(world: World) -> None:
    address = world.settings.database_url.get_secret_value()
    settings = world.settings.model_copy(update={"owner_ids": frozenset(), "allowed_chats": frozenset()})
    links: list[str] = []
    with open_store(address) as store:
        store.admit(Admitted.OWNER, world.grace.id, None)
        store.admit(Admitted.OWNER, 404, None)
    async with running(settings, announce=links.append):
        await world.private.text("/help")
        answer = await world.private.reply()

    assert links == []
    assert "/invite – links that let in" in answer.words
    assert {scope for scope, _ in world.api.commands} >= {f"chat:{world.grace.id}"}
    with pytest.raises(HasOwner):
        claim_link(settings)
