"""Tells chats of those who were asked whether they want to be known, and did not say."""

from __future__ import annotations

from telegram import Bot

from bot.chat.agreeing import tell
from bot.chat.desk import Desk
from bot.texts import texts_in


async def expire(desk: Desk, bot: Bot) -> None:
    """Erase whoever waited too long, then say so where they were to be known. Raises ServiceError."""
    for pending in await desk.work(desk.recognizer.consents.expire):
        await tell(bot, pending.chat, texts_in(pending.language).never_said(pending.name))
