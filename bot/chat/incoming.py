"""Pictures that came in messages, and how to fetch them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath
from typing import TypeVar, cast

from telegram import Document, Message
from telegram.error import TelegramError

from bot.chat.order import Turns
from bot.errors import ServiceError, TooLarge, WhobotError
from bot.faces import Preview
from bot.photos import BYTE_LIMIT, IMAGE_SUFFIXES

T = TypeVar("T")

MOST_FILES, MOST_OF_A_CHAT = 8, 2
"""Files in memory at the same time; and of one chat, lest its album keep the others waiting."""
SMALL, MOST_LARGE = 4 << 20, 2
"""Bytes up to which a file is small; larger ones, up to 20 MB, are held several times over while they are fetched."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a message, or one that a message is about, before it is fetched; `bytes` is 0 if not known.

    `unique` is Telegram's name of the file that stays the same when it is sent again; `preview` says what moves, where
    this is no more than a moment of it.
    """

    message: Message
    file: str
    bytes: int = 0
    unique: str = ""
    preview: Preview | None = None


def picture_in(message: Message | None) -> Picture | None:
    """The photo or the file that `message` carries, None where it has none. Its content decides what it is."""
    if message is None:
        return None
    if message.photo:
        largest = message.photo[-1]
        return Picture(message, largest.file_id, largest.file_size or 0, largest.file_unique_id)
    if message.document:
        file = message.document
        return Picture(message, file.file_id, file.file_size or 0, file.file_unique_id)
    return None


def pictures_in(messages: Sequence[Message]) -> list[Picture]:
    """The pictures of an album, or of a single message, in order."""
    return [picture for message in messages if (picture := picture_in(message))]


def is_image(document: Document | None) -> bool:
    """Whether a file says that it is an image, by its type or its name."""
    if document is None:
        return False
    kind, suffix = document.mime_type or "", PurePath(document.file_name or "").suffix.lower()
    return kind.startswith("image/") or suffix in IMAGE_SUFFIXES


class Downloads:
    """Fetches files from Telegram; a file keeps its place until it has been worked on, so that memory is bounded."""

    def __init__(self, at_once: int = MOST_FILES, of_a_chat: int = MOST_OF_A_CHAT) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._large = asyncio.Semaphore(MOST_LARGE)
        self._chats = Turns(of_a_chat)

    @asynccontextmanager
    async def of(self, picture: Picture) -> AsyncIterator[bytes]:
        """The bytes of `picture`. Raises TooLarge, ServiceError."""
        if picture.bytes > BYTE_LIMIT:
            raise TooLarge(BYTE_LIMIT)
        small = 0 < picture.bytes <= SMALL
        async with self._chats.of(picture.message.chat_id), nullcontext() if small else self._large, self._places:
            yield await _fetched(picture)


async def _fetched(picture: Picture) -> bytes:
    try:
        found = await picture.message.get_bot().get_file(picture.file)
        data = BytesIO()
        await found.download_to_memory(data)
        return data.getvalue()  # no further copy, unlike from a bytearray
    except TelegramError as trouble:  # too big, out of reach for now, gone: PTB has a class for each status
        if "too big" in trouble.message.lower():
            raise TooLarge(BYTE_LIMIT) from None
        raise ServiceError("Telegram did not hand out the file") from trouble


async def each(pictures: Sequence[Picture], handle: Callable[[Picture], Awaitable[T]]) -> list[T | WhobotError]:
    """What `handle` makes of each picture of an album: one bad photo must not hide the others. Bugs rise."""

    async def one(picture: Picture) -> T | WhobotError:
        try:
            return await handle(picture)
        except WhobotError as error:
            return error

    outcomes = await asyncio.gather(*map(one, pictures), return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException) and not isinstance(outcome, WhobotError):
            raise outcome  # only now: nothing goes on behind the apology
    return cast("list[T | WhobotError]", outcomes)
