"""What is said at the very last, when no attempt to handle an update came to an end."""

from __future__ import annotations

import logging

from telegram import Chat, Message, Update
from telegram.error import TelegramError

from bot.chat.commands import command_in, mentions_us
from bot.chat.desk import texts
from bot.chat.incoming import is_own
from bot.chat.replies import reply

log = logging.getLogger(__name__)


async def give_up(update: Update) -> None:
    """Say, to whoever expects an answer, that there will be none; if that cannot be said either, the log has it."""
    chat = update.effective_chat.id if update.effective_chat else None
    log.error("gave up update %d in %s", update.update_id, chat)
    message = update.effective_message
    try:
        if isinstance(message, Message) and (update.callback_query or _expected(message)):
            await reply(message, texts(update).given_up())
    except TelegramError as untold:
        log.warning("could not say so: %s", type(untold).__name__)


def _expected(message: Message) -> bool:
    """Whether an answer to `message` is expected for sure: most of what is said in a group is not for the bot."""
    if message.chat.type == Chat.PRIVATE or mentions_us(message) or is_own(message.reply_to_message):
        return True
    command = command_in(message)
    return command is not None and command.ours
