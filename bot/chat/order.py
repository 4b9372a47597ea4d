"""One after the other within a chat, side by side across chats, and an album as one piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from telegram import Message, Update
from telegram.ext import BaseUpdateProcessor

MOST_AT_ONCE = 1 << 16
"""Updates that may be under way or wait for their chat's turn: no chat can take them all from the others."""
QUIET, LONGEST = 0.7, 3.0
"""Seconds without a further part after which an album is taken to be complete, and seconds waited at most."""
ALBUM_SIZE = 10
"""Telegram's own limit."""


@dataclass(slots=True)
class Album:
    """The parts of a media group that have come so far; Telegram does not say how many there will be."""

    parts: list[Message] = field(default_factory=list)
    grown: asyncio.Event = field(default_factory=asyncio.Event)
    complete: bool = False
    answered: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Albums:
    """Gathers media groups: their parts are updates of their own, without an end mark."""

    def __init__(self, quiet: float = QUIET, longest: float = LONGEST) -> None:
        self._quiet = quiet
        self._longest = longest
        self._open: dict[tuple[int, str], Album] = {}
        self._opened_by: dict[tuple[int, int], Album] = {}

    def joins(self, message: Message | None) -> bool:
        """Whether `message` was added to an album that is being gathered. Its first picture opens the album."""
        if message is None or message.media_group_id is None or message.audio:
            return False  # music comes in albums too, and nobody here would gather it
        key = (message.chat_id, message.media_group_id)
        if key not in self._open:
            self._open[key] = self._opened_by[_place(message)] = Album([message])
            return False
        album = self._open[key]
        album.parts.append(message)
        album.grown.set()
        return True

    async def answered(self, part: Message | None) -> None:
        """Wait until the album that `part` has just joined is answered. Raises CancelledError where it will not be."""
        if part is not None:
            await asyncio.shield(self._open[part.chat_id, part.media_group_id or ""].answered)

    async def gathered(self, message: Message) -> list[Message]:
        """Every part of the album that `message` opened, in order; the message alone if it is of no album.

        Nothing more is gathered for it then: a part that comes later opens a new one.
        """
        album = self._opened_by.get(_place(message))
        if album is None:
            return [message]
        if not album.complete:
            await self._grow(album)
            album.complete = True
            self._open.pop((message.chat_id, message.media_group_id or ""), None)
        return sorted(album.parts, key=lambda part: part.message_id)

    async def _grow(self, album: Album) -> None:
        try:
            async with asyncio.timeout(self._longest):
                while len(album.parts) < ALBUM_SIZE:
                    album.grown.clear()
                    await asyncio.wait_for(album.grown.wait(), self._quiet)
        except TimeoutError:
            pass  # quiet for long enough, or waited for long enough

    def close(self, message: Message | None, *, answered: bool = False) -> None:
        """The handler of the album that `message` opened has come to its end, and nothing waits for it any more."""
        album = self._opened_by.pop(_place(message), None) if message else None
        if message is None or album is None:
            return
        if not album.complete:
            self._open.pop((message.chat_id, message.media_group_id or ""), None)
        if answered:
            album.answered.set_result(None)
        else:
            album.answered.cancel()


def _place(message: Message) -> tuple[int, int]:
    return message.chat_id, message.message_id


class Turns:
    """A few places for every chat that has something to do; first come, first served."""

    def __init__(self, places: int = 1) -> None:
        self._places = places
        self._chats: dict[int, asyncio.Semaphore] = {}
        self._waiting: dict[int, int] = {}

    @asynccontextmanager
    async def of(self, chat: int) -> AsyncIterator[None]:
        """Wait until `chat` has a place free: with one place, until everything that came before is done."""
        self._waiting[chat] = self._waiting.get(chat, 0) + 1
        try:
            async with self._chats.setdefault(chat, asyncio.Semaphore(self._places)):
                yield
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat], self._chats[chat]


class ChatOrder(BaseUpdateProcessor):
    """Lets PTB handle updates concurrently without losing the order within a chat."""

    def __init__(self, albums: Albums) -> None:
        super().__init__(max_concurrent_updates=MOST_AT_ONCE)
        self._albums = albums
        self._turns = Turns()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle `update` when it is its chat's turn; a further part of an album goes to the first one's handler.

        Returns when it is answered, a part with its album. Raises CancelledError for a part that was left unanswered.
        """
        chat = update.effective_chat if isinstance(update, Update) else None
        if not isinstance(update, Update) or chat is None:
            await coroutine
            return
        if self._albums.joins(update.message):
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            await self._albums.answered(update.message)
            return
        answered = True
        try:
            async with self._turns.of(chat.id):
                await coroutine
        except asyncio.CancelledError:
            answered = False
            raise
        finally:
            self._albums.close(update.message, answered=answered)

    async def initialize(self) -> None:
        """Nothing to set up."""

    async def shutdown(self) -> None:
        """Nothing to take down."""
