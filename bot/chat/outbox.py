"""What the bot says by itself: which erasures were confirmed late, and who is about to be erased, unseen for long."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from telegram import Bot, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import STAY, data, keyboard
from bot.chat.desk import Context, Desk, Route, texts
from bot.chat.persons import Persons
from bot.chat.replies import settle
from bot.errors import ServiceError
from bot.faces import ChatKey, Notice, Person, Report
from bot.texts import Texts, texts_in

log = logging.getLogger(__name__)

MOST = 30
"""Messages of a kind in one round; the others wait for the next, which is minutes away."""


class Outbox:
    """Sends what nobody asked for a moment ago; what cannot be sent now is sent in a later round."""

    def __init__(self, desk: Desk) -> None:
        self._recognizer = desk.recognizer
        self._work = desk.work

    async def deliver(self, bot: Bot) -> None:
        """Tell chats what came of erasures, and once a day who is about to be erased."""
        try:
            notices = await self._work(self._recognizer.retain)
            reports = await self._work(self._recognizer.erase.reports)
        except ServiceError as trouble:
            log.warning("chats are told the next time what came of erasures: %s", trouble)
            return
        for report in reports[:MOST]:
            await self._report(bot, report)
        for notice in notices[:MOST]:
            await self._announce(bot, notice)

    async def _report(self, bot: Bot, report: Report) -> None:
        for erasure in report.erasures:
            if erasure.gave_up:
                where = erasure.gallery.collection or erasure.gallery.id
                log.warning("%d faces of %s may be left in %s", erasure.left, erasure.person or "everybody", where)
        if await _said(bot, report.chat, texts_in(report.language).erasure_report(report)):
            await self._work(self._recognizer.erase.told, report)

    async def _announce(self, bot: Bot, notice: Notice) -> None:
        words = texts_in(notice.language)
        text, markup = words.unseen(notice.people, notice.months), stay_buttons(notice.people, words)
        if await _said(bot, notice.chat, text, markup):
            await self._work(self._recognizer.retain.announced, notice)


class Staying(Persons):
    """Taps under an announcement."""

    def routes(self) -> Sequence[Route]:
        """A button for everybody who was announced."""
        return [CallbackQueryHandler(self.stays, rf"^{STAY}:\w+$")]

    async def stays(self, update: Update, context: Context) -> None:
        """A tap on "keep": they count as seen, and the message names the others. Raises Stale."""
        person = await self._meant(update)
        gallery, words = await self._gallery(update), texts(update)
        left = await self._work(self._recognizer.retain.keep, gallery, person.id)
        months = (await self._work(self._recognizer.wishes.of, gallery)).forget_after
        text = words.unseen(left, months) if left and months else words.everybody_stays()
        await settle(update.callback_query, text, stay_buttons(left, words) if left and months else None)


def stay_buttons(people: Sequence[Person], words: Texts) -> InlineKeyboardMarkup:
    """One for each."""
    return keyboard(*([(words.stay_button(person), data(STAY, person.id))] for person in people))


async def _said(bot: Bot, chat: ChatKey, text: str, markup: InlineKeyboardMarkup | None = None) -> bool:
    """Whether `chat` was told, or never can be: it is none of Telegram's, or does not let the bot in any more."""
    if not chat.lstrip("-").isdecimal():
        return True
    try:
        await bot.send_message(int(chat), text, reply_markup=markup)
    except (Forbidden, BadRequest) as refusal:
        log.info("nothing can be said by itself in chat %s: %s", chat, type(refusal).__name__)
    except TelegramError as trouble:
        log.warning("chat %s is told the next time: %s", chat, type(trouble).__name__)
        return False
    return True
