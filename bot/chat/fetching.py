"""Fetches a file from Telegram: again a moment later where that may help, three times at most."""

from __future__ import annotations

import asyncio
import random
from io import BytesIO

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.errors import ServiceError, TooLarge
from bot.photos import BYTE_LIMIT

PAUSES = (0.2, 0.8)
"""Seconds between one try and the next; what takes longer to mend is for whoever asks to decide."""


async def fetched(bot: Bot, file: str) -> bytes:
    """The bytes of Telegram's file with this file_id. Raises TooLarge, ServiceError."""
    for pause in PAUSES:
        try:
            return await _bytes(bot, file)
        except NetworkError as trouble:  # what is wrong with the request itself is a kind of these, too
            if isinstance(trouble, BadRequest):
                raise _explained(trouble) from trouble
            await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 - no secret
        except TelegramError as trouble:
            raise _explained(trouble) from trouble
    try:
        return await _bytes(bot, file)
    except TelegramError as trouble:
        raise _explained(trouble) from trouble


async def _bytes(bot: Bot, file: str) -> bytes:
    found = await bot.get_file(file)
    data = BytesIO()
    await found.download_to_memory(data)
    return data.getvalue()  # no further copy, unlike from a bytearray


def _explained(trouble: TelegramError) -> ServiceError | TooLarge:
    """Too big, out of reach for now, gone: PTB has a class for each status."""
    if "too big" in trouble.message.lower():
        return TooLarge(BYTE_LIMIT)
    return ServiceError("Telegram did not hand out the file")
