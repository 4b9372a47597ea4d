"""/forget: how to be forgotten, for good and with a receipt."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import ASK_FORGET, FORGET, KEEP
from bot.chat.desk import Context, Route, parts, texts
from bot.chat.errors import note_trouble
from bot.chat.persons import Persons, forget_choices, words_in
from bot.chat.replies import acknowledge, reply, settle
from bot.faces import Person


class Forgetting(Persons):
    """Asks first, then erases."""

    def routes(self) -> Sequence[Route]:
        """The command, the button on a card, and the two answers to "forget?"."""
        return [
            CommandHandler("forget", self.forget, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.asked, rf"^{ASK_FORGET}:\w+$"),
            CallbackQueryHandler(self.forgotten, rf"^{FORGET}:\w+$"),
            CallbackQueryHandler(self.kept, rf"^{KEEP}:\w+$"),
        ]

    async def forget(self, update: Update, context: Context) -> None:
        """`/forget <name>`: asks first."""
        message, _ = parts(update)
        await self._ask(update, await self._named(update, words_in(message)))

    async def asked(self, update: Update, context: Context) -> None:
        """A tap on a card: asks first, too."""
        await self._ask(update, await self._meant(update))
        await acknowledge(update.callback_query)

    async def forgotten(self, update: Update, context: Context) -> None:
        """A tap on "yes": really erased, then said so in the same message."""
        person = await self._meant(update)
        receipt = await self._work(self._recognizer.people.forget, await self._gallery(update), person)
        note_trouble(receipt, update)
        await settle(update.callback_query, texts(update).forgotten(receipt))

    async def kept(self, update: Update, context: Context) -> None:
        """A tap on "no"."""
        await settle(update.callback_query, texts(update).kept(await self._meant(update)))

    async def _ask(self, update: Update, person: Person) -> None:
        message, _ = parts(update)
        words = texts(update)
        await reply(message, words.forget_question(person), forget_choices(person, words))
