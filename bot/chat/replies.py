"""Answers: always to the message that asked, within Telegram's limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from telegram import Bot, CallbackQuery, ForceReply, InlineKeyboardMarkup, InputMediaPhoto, Message
from telegram.constants import ChatAction, MessageLimit
from telegram.error import BadRequest, TelegramError

ALERT_LIMIT = 200
"""Characters of a callback query's answer."""
PATIENCE, RENEWAL = 0.5, 4.5
"""Seconds until a sign of work is shown, and until it must be shown again: Telegram's lasts 5."""

CAPTION_TO_GROW = MessageLimit.CAPTION_LENGTH - 224
"""UTF-16 units of a caption whose lines may become longer when they are edited."""

Markup = InlineKeyboardMarkup | ForceReply | None


@dataclass(frozen=True, slots=True)
class Place:
    """A message of the bot, and whether its words are a picture's caption."""

    chat: int
    message: int
    has_picture: bool


async def reply(message: Message, text: str, markup: Markup = None) -> Message:
    """Answer `message` with plain text, in several messages where one is not enough; the last of them."""
    *before, last = pieces(text, MessageLimit.MAX_TEXT_LENGTH)
    for piece in before:
        await message.reply_text(piece, do_quote=True, allow_sending_without_reply=True)
    return await message.reply_text(last, do_quote=True, allow_sending_without_reply=True, reply_markup=markup)


async def reply_picture(message: Message, jpeg: bytes, text: str, markup: InlineKeyboardMarkup | None = None) -> None:
    """Answer `message` with a picture; words that a caption cannot hold follow as text, and the buttons with them."""
    fits = length(text) <= CAPTION_TO_GROW
    await message.reply_photo(
        jpeg,
        caption=text if fits else None,
        do_quote=True,
        allow_sending_without_reply=True,
        reply_markup=markup if fits else None,
    )
    if not fits:
        await reply(message, text, markup)


async def reply_file(message: Message, file: str, text: str, markup: InlineKeyboardMarkup | None = None) -> bool:
    """Answer `message` with a picture that Telegram keeps, as photo or file; False where it is gone."""
    for send in (message.reply_photo, message.reply_document):
        with suppress(BadRequest):
            await send(file, caption=text, do_quote=True, allow_sending_without_reply=True, reply_markup=markup)
            return True
    return False


async def rewrite(
    bot: Bot, place: Place, text: str, markup: InlineKeyboardMarkup | None, jpeg: bytes | None = None
) -> None:
    """A message of the bot says `text` from now on; one that is gone, says so already, or is out of reach, stays."""
    with suppress(TelegramError):  # whoever wrote has their answer already
        if jpeg is not None:
            await bot.edit_message_media(InputMediaPhoto(jpeg, text), place.chat, place.message, reply_markup=markup)
        elif place.has_picture:
            await bot.edit_message_caption(place.chat, place.message, caption=text, reply_markup=markup)
        else:
            await bot.edit_message_text(text, place.chat, place.message, reply_markup=markup)


async def settle(
    query: CallbackQuery | None, text: str, markup: InlineKeyboardMarkup | None = None, jpeg: bytes | None = None
) -> None:
    """Answer a tap: the message with the button now says `text`, with the buttons in `markup` or none.

    Its picture stays unless there is another one in `jpeg`.
    """
    if query is None:
        return
    await acknowledge(query)
    message = query.message if isinstance(query.message, Message) else None
    try:
        if jpeg is not None:
            await query.edit_message_media(InputMediaPhoto(jpeg, text), reply_markup=markup)
        elif message and has_picture(message):
            await query.edit_message_caption(text, reply_markup=markup)
        else:
            await query.edit_message_text(text, reply_markup=markup)
    except BadRequest as refusal:
        if "not modified" in refusal.message.lower():  # somebody else pressed the same button a moment earlier
            return
        if message is None:
            raise
        await message.reply_text(text, do_quote=False, reply_markup=markup)  # the question was deleted in the meantime


async def acknowledge(query: CallbackQuery | None) -> None:
    """Tell whoever tapped that it was heard; a tap may be too old for that, and what it did is shown all the same."""
    with suppress(TelegramError):
        if query is not None:
            await query.answer()


def has_picture(message: Message) -> bool:
    """Whether its words are a caption."""
    return bool(message.photo or message.document)


def length(text: str) -> int:
    """As Telegram counts: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def pieces(text: str, limit: int) -> Iterator[str]:
    """`text` cut between lines into pieces of `limit` UTF-16 units at most; a line is never longer than that."""
    piece = ""
    for line in text.split("\n"):
        if piece and length(piece) + 1 + length(line) > limit:
            yield piece
            piece = line
        else:
            piece = f"{piece}\n{line}" if piece else line
    yield piece


@asynccontextmanager
async def at_work(message: Message, action: ChatAction = ChatAction.TYPING) -> AsyncIterator[None]:
    """Show that the answer is being worked on, for as long as that takes."""
    sign = asyncio.create_task(_show(message, action))
    try:
        yield
    finally:
        sign.cancel()


async def _show(message: Message, action: ChatAction) -> None:
    await asyncio.sleep(PATIENCE)
    while True:
        with suppress(TelegramError):  # the sign is a courtesy: the answer will tell
            await message.reply_chat_action(action)
        await asyncio.sleep(RENEWAL)
