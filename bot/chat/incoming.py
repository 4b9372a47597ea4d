"""Pictures that came in messages, and how to fetch them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TypeVar, cast

from telegram import Animation, Document, Message, PhotoSize, Sticker, Video, VideoNote

from bot.chat.errors import note
from bot.chat.fetching import fetched
from bot.chat.order import Turns
from bot.errors import NoPhoto, NoPreview, TooLarge, WhobotError
from bot.faces import Preview
from bot.measures import Meter, Stage
from bot.photos import BYTE_LIMIT, IMAGE_SUFFIXES

T = TypeVar("T")

MOST_FILES, MOST_OF_A_CHAT = 32, 2
"""Files in memory at the same time, one for each thread; and of one chat, lest its album keep the others waiting."""
USUAL, MOST_MIDDLING = 256 << 10, 8
"""Bytes of what Telegram makes of a photo of 1280 pixels; larger ones may become 15 MB of pixels."""
SMALL, MOST_LARGE = 4 << 20, 2
"""Bytes up to which a file is small; larger ones, up to 20 MB, are held several times over while they are fetched."""


THUMBNAIL, LONGEST, HEAVIEST = 320, 2560, 5_000_000
"""Pixels of the longer side, of what Telegram makes small and large; and bytes, as much as Rekognition takes."""


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
    """The photo, sticker or file that `message` carries, or a moment of what moves in it; None where it has none.

    A file is taken whatever it is called: its content decides what it is.
    """
    if message is None:
        return None
    if message.photo:
        return _picture(message, useful(message.photo))
    if message.sticker and not (message.sticker.is_animated or message.sticker.is_video):
        return _picture(message, message.sticker)
    if moving := _moving_in(message):
        return moving
    return _picture(message, message.document) if message.document else None


def pictures_in(messages: Sequence[Message]) -> list[Picture]:
    """The pictures of an album, or of a single message, in order."""
    return [picture for message in messages if (picture := picture_in(message))]


def picture_replied_to(message: Message) -> Picture | None:
    """The picture that `message` is about, None where it replies to nothing.

    Raises NoPhoto where it replies to words, or to a picture of the bot's own: that has boxes drawn over its faces.
    """
    original = message.reply_to_message
    if original is None or original.forum_topic_created:  # in a forum, every message replies to its topic
        return None
    picture = picture_in(original)
    if picture is None or is_own(original):
        raise NoPhoto
    return picture


def is_own(message: Message | None) -> bool:
    """Whether the bot sent it."""
    return bool(message and message.from_user and message.from_user.id == message.get_bot().id)


def useful(sizes: Sequence[PhotoSize]) -> PhotoSize:
    """The largest of `sizes` that is worth its time: no thumbnail where there is more, and no more than faces need."""
    ascending = sorted(sizes, key=lambda size: size.width * size.height)
    full = [size for size in ascending if max(size.width, size.height) > THUMBNAIL]
    enough = [size for size in full if max(size.width, size.height) <= LONGEST and (size.file_size or 0) <= HEAVIEST]
    if enough:
        return enough[-1]
    return full[0] if full else ascending[-1]


def _moving_in(message: Message) -> Picture | None:
    """A moment of what moves in `message`; without a file where it came without one."""
    # an animation is sent as a document too, and a sticker that moves has no picture but this
    kinds: dict[Preview, Sticker | Animation | Video | VideoNote | None] = {
        Preview.STICKER: message.sticker,
        Preview.ANIMATION: message.animation,
        Preview.VIDEO: message.video,
        Preview.VIDEO_NOTE: message.video_note,
    }
    kind, moving = next(((kind, moving) for kind, moving in kinds.items() if moving), (None, None))
    if moving is None:
        return None
    cover = useful(message.video.cover) if message.video and message.video.cover else moving.thumbnail
    return replace(_picture(message, cover), preview=kind) if cover else Picture(message, "", preview=kind)


def _picture(message: Message, file: PhotoSize | Sticker | Document) -> Picture:
    return Picture(message, file.file_id, file.file_size or 0, file.file_unique_id)


def is_image(document: Document | None) -> bool:
    """Whether a file says that it is an image, by its type or its name."""
    if document is None:
        return False
    kind, suffix = document.mime_type or "", PurePath(document.file_name or "").suffix.lower()
    return kind.startswith("image/") or suffix in IMAGE_SUFFIXES


class Downloads:
    """Fetches files from Telegram; a file keeps its place until it has been worked on, so that memory is bounded."""

    def __init__(self, meter: Meter, at_once: int = MOST_FILES, of_a_chat: int = MOST_OF_A_CHAT) -> None:
        self._meter = meter
        self._places = asyncio.Semaphore(at_once)
        self._middling = asyncio.Semaphore(MOST_MIDDLING)
        self._large = asyncio.Semaphore(MOST_LARGE)
        self._chats = Turns(of_a_chat)

    @asynccontextmanager
    async def of(self, picture: Picture) -> AsyncIterator[bytes]:
        """The bytes of `picture`. Raises NoPreview, TooLarge, ServiceError."""
        if not picture.file:
            raise NoPreview
        if picture.bytes > BYTE_LIMIT:
            raise TooLarge(BYTE_LIMIT)
        async with self._chats.of(picture.message.chat_id), self._room(picture.bytes), self._places:
            with self._meter.timed(Stage.DOWNLOAD):
                data = await fetched(picture.message.get_bot(), picture.file)
            yield data

    def _room(self, size: int) -> AbstractAsyncContextManager[None]:
        """What a file of so many bytes waits for; one of unknown size is taken to be large."""
        if 0 < size <= USUAL:
            return nullcontext()
        return self._middling if 0 < size <= SMALL else self._large


async def each(pictures: Sequence[Picture], handle: Callable[[Picture], Awaitable[T]]) -> list[T | WhobotError]:
    """What `handle` makes of each picture of an album: one bad photo must not hide the others. Bugs rise.

    What an operator can mend is logged: the answer only says that it is.
    """

    async def one(picture: Picture) -> T | WhobotError:
        try:
            return await handle(picture)
        except WhobotError as error:
            note(error, picture.message.chat)
            return error

    outcomes = await asyncio.gather(*map(one, pictures), return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException) and not isinstance(outcome, WhobotError):
            raise outcome  # only now: nothing goes on behind the apology
    return cast("list[T | WhobotError]", outcomes)
