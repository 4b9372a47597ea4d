"""Who owns the bot, before anybody does: a link for whoever runs it."""

from __future__ import annotations

import asyncio

from telegram import Bot

from bot.app.addresses import address_of, explained
from bot.app.engines import open_database
from bot.chat import Address, claim
from bot.chat.connections import Connections
from bot.errors import HasOwner
from bot.faces import Admitted
from bot.recognizer.admissions import Admissions
from bot.recognizer.invitations import Invitations
from bot.settings import Settings
from bot.store import utc_now


def claim_link(settings: Settings) -> str:
    """A link that makes whoever opens it within an hour the owner of the bot.

    Raises HasOwner where it has one, and ConfigurationError where the token is missing or Telegram out of reach.
    """
    if settings.owner_ids:
        raise HasOwner
    address = address_of(settings)
    with open_database(settings) as store:
        admissions = Admissions(store, settings.face_engine)
        if admissions.owners():
            raise HasOwner
        username = asyncio.run(_username(address))
        return claim(username, Invitations(store, admissions, utc_now).invite(Admitted.OWNER))


async def _username(address: Address) -> str:
    request = Connections(address.url, 1)
    with explained(address):
        async with Bot(address.token, base_url=f"{address.url}/bot", request=request) as bot:
            return bot.username
