"""The one place where an exception becomes a reply."""

from __future__ import annotations

import logging
import traceback

from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.chat.attempts import unanswered
from bot.chat.buttons import UNDO, UNITE, data, keyboard
from bot.chat.desk import Context, texts
from bot.chat.persons import forget_choices
from bot.chat.replies import ALERT_LIMIT, acknowledge, reply
from bot.errors import LastReference, NameTaken, PhotoGone, ServiceError, TooFast, UserError, WhobotError
from bot.faces import Change, Receipt
from bot.texts import Texts

log = logging.getLogger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Say what happened to whoever asked, and log what its operator can mend; never what was sent or whose face."""
    error = context.error
    if error is None:
        return
    note(error, update.effective_chat if isinstance(update, Update) else None)
    if not isinstance(update, Update) or isinstance(error, Forbidden) or _was_told(error, update):
        return
    words = texts(update)
    try:
        await _tell(update.callback_query, update.effective_message, _sentence(error, words), _offer(error, words))
    except TelegramError as untold:
        log.warning("could not say so: %s", type(untold).__name__)
        if not isinstance(untold, (BadRequest, Forbidden)):  # those will be said no other time either
            unanswered()


def _was_told(error: Exception, update: Update) -> bool:
    """Whether it was said a moment ago, to whoever goes on all the same; a tap is always answered."""
    return isinstance(error, TooFast) and error.told and update.callback_query is None


async def _tell(
    query: CallbackQuery | None, message: Message | None, sentence: str, offer: InlineKeyboardMarkup | None
) -> None:
    if offer is not None:
        await acknowledge(query)  # an alert has no room for buttons
    elif query is not None and await _alerted(query, sentence):
        return
    if message is not None:
        await reply(message, sentence, offer)


async def _alerted(query: CallbackQuery, sentence: str) -> bool:
    """Whether the alert took all of it; a tap may be too old to be answered, and an alert holds only so much."""
    fits = len(sentence) <= ALERT_LIMIT
    try:
        await query.answer(sentence if fits else None, show_alert=fits)
    except TelegramError:
        return False
    return fits


def _sentence(error: Exception, words: Texts) -> str:
    if isinstance(error, WhobotError):
        return words.error(error)
    if isinstance(error, RetryAfter):
        return words.error(ServiceError())
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):  # a kind of NetworkError, but our fault
        return words.error(ServiceError())
    return words.bug()


def _offer(error: Exception, words: Texts) -> InlineKeyboardMarkup | None:
    """What may have been meant instead."""
    match error:
        case NameTaken(person=person, other=other):
            return keyboard([(words.merge_offer(), data(UNITE, person, other))])
        case LastReference(person=person):
            return forget_choices(person, words)
        case PhotoGone(older=Change() as older):
            return keyboard([(words.undo_instead(older), data(UNDO, older.id))])
    return None


def note_trouble(receipt: Receipt, update: Update) -> None:
    """Log what kept an erasure from being confirmed at once."""
    if receipt.trouble is not None:
        note(receipt.trouble, update.effective_chat)


def note(error: Exception, chat: Chat | None) -> None:
    """Log what an operator can mend in words; a bug by kind and place, without its message: it may hold a name."""
    if isinstance(error, UserError):
        log.debug("refused: %s", error.code)
    elif isinstance(error, Forbidden):
        log.info("nothing may be said any more in %s", chat.id if chat else "no chat")
    elif isinstance(error, (WhobotError, TelegramError)):
        # their words are ours or Telegram's own: no name and no photo is in them
        where, cause = chat.id if chat else "no chat", type(error.__cause__).__name__
        log.warning("in %s: %s: %s (%s)", where, type(error).__name__, error, cause)
    else:
        log.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
