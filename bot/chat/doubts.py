"""Taps under "is it really Ada?" and "this looks like Ben": whoever sent it decides."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import LEAVE, SAME, SURE, data, ids_in, keyboard
from bot.chat.desk import Context, Desk, Feature, Route, chat_key, parts, texts
from bot.chat.incoming import Downloads, Picture
from bot.chat.replies import at_work, settle
from bot.errors import Stale
from bot.faces import ChatKey, Doubt, Enrolled, Lookalike, PersonId, Pick, Sighting
from bot.photos import read_photo
from bot.texts import Texts

Settled: TypeAlias = Callable[[Message, Enrolled, Texts], Awaitable[None]]
"""Told of a question that was answered, and of what was remembered."""


class Doubts(Feature):
    """Keeps a face that somebody is sure of, keeps it as somebody else's, or leaves it out."""

    def __init__(self, desk: Desk, downloads: Downloads, settled: Settled) -> None:
        super().__init__(desk)
        self._downloads = downloads
        self._settled = settled

    def routes(self) -> Sequence[Route]:
        """The three answers."""
        return [
            CallbackQueryHandler(self.sure, rf"^{SURE}:\w+$"),
            CallbackQueryHandler(self.same, rf"^{SAME}:\w+:\w+$"),
            CallbackQueryHandler(self.left_out, rf"^{LEAVE}:\w+$"),
        ]

    async def sure(self, update: Update, context: Context) -> None:
        """It is the person: remembered, however it looks."""
        await self._settle(update, None)

    async def same(self, update: Update, context: Context) -> None:
        """It is the one it looks like: remembered as theirs."""
        await self._settle(update, PersonId(_ids(update)[1]))

    async def left_out(self, update: Update, context: Context) -> None:
        """It is not: nothing is remembered."""
        message, chat = parts(update)
        pick, _ = await self._work(self._meant, chat_key(chat), update)
        await self._work(self._recognizer.questions.answered, pick)
        await self._work(self._recognizer.consents.withdraw, pick.gallery, pick.name)
        await self._work(self._recognizer.questions.replied, chat_key(chat), message.message_id)
        await settle(update.callback_query, texts(update).left_out(pick.name))

    async def _settle(self, update: Update, other: PersonId | None) -> None:
        message, chat = parts(update)
        self._limits.take(message)
        pick, sighting = await self._work(self._meant, chat_key(chat), update)
        async with at_work(message), self._downloads.of(Picture(message, pick.file)) as data:
            enrolled = await self._work(self._remember, pick, sighting, data, other)
        await settle(update.callback_query, texts(update).enrolled(enrolled))
        await self._settled(message, enrolled, texts(update))

    def _meant(self, key: ChatKey, update: Update) -> tuple[Pick, Sighting]:
        return self._recognizer.questions.picked(self._recognizer.gallery(key), _ids(update)[0], 1)

    def _remember(self, pick: Pick, sighting: Sighting, data: bytes, other: PersonId | None) -> Enrolled:
        name = self._recognizer.people.with_id(pick.gallery, other).name if other else pick.name
        photo, file = read_photo(data), pick.file
        enrolled = self._recognizer.enroll(pick.gallery, name, photo, sighting=sighting, file=file, sure=True)
        self._recognizer.questions.answered(pick)
        if other:
            self._recognizer.consents.withdraw(pick.gallery, pick.name)
        return enrolled


def asked(question: Doubt | Lookalike, words: Texts) -> tuple[str, InlineKeyboardMarkup]:
    """The question, and its answers as buttons."""
    pick = question.pick
    if isinstance(question, Doubt):
        sure, leave = words.doubt_buttons(pick.name)
        return words.doubt(pick.name), keyboard([(sure, data(SURE, pick.id))], [(leave, data(LEAVE, pick.id))])
    same, different, leave = words.lookalike_buttons(pick.name, question.other)
    return words.lookalike(pick.name, question.other), keyboard(
        [(same, data(SAME, pick.id, question.other.person.id))],
        [(different, data(SURE, pick.id))],
        [(leave, data(LEAVE, pick.id))],
    )


def _ids(update: Update) -> list[str]:
    if update.callback_query is None:
        raise Stale
    return ids_in(update.callback_query.data)
