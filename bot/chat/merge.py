"""/merge: two who are one person."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import JOIN, LEAVE_TWO, MERGE, UNITE
from bot.chat.desk import Context, Route, parts, texts
from bot.chat.persons import Persons, after, merge_choices, tapped
from bot.chat.replies import reply, settle
from bot.errors import OnePerson
from bot.faces import Person, PersonId, Prompt, Purpose


class Merging(Persons):
    """Asks for the other one where only one is named, and always before anything is done."""

    def routes(self) -> Sequence[Route]:
        """The command, the button on a card, the one under a name that is taken, and the two answers."""
        return [
            CommandHandler("merge", self.merge, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.asked, rf"^{MERGE}:\w+$"),
            CallbackQueryHandler(self.offered, rf"^{UNITE}:\w+:\w+$"),
            CallbackQueryHandler(self.joined, rf"^{JOIN}:\w+:\w+$"),
            CallbackQueryHandler(self.left, rf"^{LEAVE_TWO}$"),
        ]

    async def merge(self, update: Update, context: Context) -> None:
        """`/merge Ada -> Adah`, or `/merge Ada`."""
        message, _ = parts(update)
        person, other = await self._named_first(update)
        if other:
            await reply(message, *self._question(update, person, await self._named(update, other)))
        else:
            await self._ask_for_a_name(update, person, Purpose.MERGE, texts(update).merge_whom(person))

    async def asked(self, update: Update, context: Context) -> None:
        """A tap on a card."""
        person = await self._meant(update)
        await self._ask_for_a_name(update, person, Purpose.MERGE, texts(update).merge_whom(person))

    async def take(self, update: Update, prompt: Prompt) -> None:
        """The reply with the other name."""
        message, _ = parts(update)
        other = await self._named(update, message.text or "")
        await reply(message, *self._question(update, await self._with_id(update, prompt.about["person"]), other))

    async def offered(self, update: Update, context: Context) -> None:
        """A tap under a name that is taken: they may be one."""
        source, into = [await self._with_id(update, person) for person in tapped(update)]
        await settle(update.callback_query, *self._question(update, source, into))

    async def joined(self, update: Update, context: Context) -> None:
        """A tap on "yes"."""
        source, into = map(PersonId, tapped(update))
        words, gallery = texts(update), await self._gallery(update)
        changed = await self._work(self._recognizer.changes.merge, gallery, source, into)
        await settle(update.callback_query, words.merged(changed), after(changed, words))

    async def left(self, update: Update, context: Context) -> None:
        """A tap on "no"."""
        await settle(update.callback_query, texts(update).not_merged())

    async def _with_id(self, update: Update, person: str) -> Person:
        return await self._work(self._recognizer.people.with_id, await self._gallery(update), PersonId(person))

    def _question(self, update: Update, source: Person, into: Person) -> tuple[str, InlineKeyboardMarkup]:
        if source.id == into.id:
            raise OnePerson
        words = texts(update)
        return words.merge_question(source, into), merge_choices(source, into, words)
