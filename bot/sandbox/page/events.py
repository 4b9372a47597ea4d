"""Tells a page what happens in the chats, as server-sent events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Mapping

from bot.sandbox.botapi import Chat
from bot.sandbox.loopback import Loopback
from bot.sandbox.page.view import chat_json

HEARTBEAT = 15.0
"""Seconds after which something is sent in any case, so that a browser that is gone is noticed."""
Seen = tuple[int, bool]
"""How often something has happened in a chat, and whether its bot was at work: that ends without a change."""


async def events(chats: Collection[Chat], loopback: Loopback) -> AsyncIterator[str]:
    """Each chat as it is, at first and whenever it has changed."""
    told: dict[int, Seen] = {}
    while not loopback.closing:
        news = _news(chats, told)
        for chat in news:
            told[chat.id] = _seen(chat)
            yield f"data: {json.dumps(chat_json(chat))}\n\n"
        if not news:  # else something may have happened while that was sent
            await _something(chats, told, loopback)
            yield ": still here\n\n"


def _seen(chat: Chat) -> Seen:
    return chat.changes, chat.is_acting


def _news(chats: Collection[Chat], told: Mapping[int, Seen]) -> list[Chat]:
    return [chat for chat in chats if told.get(chat.id) != _seen(chat)]


async def _something(chats: Collection[Chat], told: Mapping[int, Seen], loopback: Loopback) -> None:
    """Return when anything happens in any chat, or when it is time to see whether the browser is still there."""
    waits = [asyncio.ensure_future(chat.next_change()) for chat in chats]
    waits.append(asyncio.ensure_future(loopback.sleep(HEARTBEAT)))
    await asyncio.sleep(0)  # now they wait; of what happened before that they do not know
    if not _news(chats, told):
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
