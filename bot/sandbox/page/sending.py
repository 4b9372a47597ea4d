"""What somebody sends from the page, the way a Telegram client would send it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.botapi import Chat, SentMessage, User
from bot.sandbox.botapi.images import NotAnImage, acceptable, dimensions


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A text, a picture or an album (name and bytes of each file), with the text as its caption."""

    by: User
    text: str
    pictures: list[tuple[str, bytes]]
    as_files: bool = False
    reply_to: SentMessage | None = None


async def send(chat: Chat, outgoing: Outgoing) -> None:
    """Send it. Raises ValueError, in a person's words, for what a client would not send."""
    as_files = outgoing.as_files or not all(_is_photo(data) for _, data in outgoing.pictures)
    try:
        await _send(chat, outgoing, as_files=as_files)
    except NotAnImage:  # it begins like a picture, and is broken further on: nothing has been sent yet
        await _send(chat, outgoing, as_files=True)


async def _send(chat: Chat, outgoing: Outgoing, *, as_files: bool) -> None:
    by, text, reply_to = outgoing.by, outgoing.text, outgoing.reply_to
    match outgoing.pictures:
        case []:
            await chat.text(text, by=by, reply_to=reply_to)
        case [(name, data)] if as_files:
            await chat.document(data, filename=name, caption=text, by=by, reply_to=reply_to)
        case [(_, data)]:
            await chat.photo(data, text, by=by, reply_to=reply_to)
        case several:
            items = [data for _, data in several]
            await chat.album(items, text, by=by, reply_to=reply_to, documents=as_files)


def _is_photo(data: bytes) -> bool:
    """Whether a client would make a photo of it; anything else it sends as a file."""
    try:
        return acceptable(*dimensions(data))
    except NotAnImage:
        return False
