"""A page hears of everything that happens, at once."""

from __future__ import annotations

import asyncio

from bot.sandbox.botapi import BotApi
from bot.sandbox.loopback import Loopback
from bot.sandbox.page.events import events


async def test_what_happens_just_as_it_begins_to_wait_is_not_missed() -> None:
    async with BotApi() as api:
        chat = api.private(api.user("You"))
        heard = events([chat], Loopback())
        await anext(heard)
        waiting = asyncio.ensure_future(anext(heard))
        asyncio.get_running_loop().call_soon(chat.show_action, "typing")
        await asyncio.wait_for(waiting, 2)

        assert '"working": true' in await asyncio.wait_for(anext(heard), 2)
