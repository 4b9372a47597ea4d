"""/eraseall: everybody and everything of a chat, in two steps of which no slip takes the second."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import ERASE, SPARE, keyboard
from bot.chat.desk import Context, Route, parts, texts
from bot.chat.errors import note_trouble
from bot.chat.persons import Persons
from bot.chat.prompts import ask
from bot.chat.replies import acknowledge, reply, settle
from bot.errors import NotTheNumber
from bot.faces import Gallery, Prompt, Purpose, Receipt


class Erasing(Persons):
    """Asks, asks for a number, then erases."""

    def routes(self) -> Sequence[Route]:
        """The command, and the two answers to its question; the number comes as a reply."""
        return [
            CommandHandler("eraseall", self.question, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.wanted, rf"^{ERASE}$"),
            CallbackQueryHandler(self.spared, rf"^{SPARE}$"),
        ]

    async def question(self, update: Update, context: Context) -> None:
        """`/eraseall`: what would be erased, and a button."""
        message, _ = parts(update)
        words, gallery = texts(update), await self._gallery(update)
        collection = gallery.collection if gallery.foreign else None
        yes, no = words.erase_all_buttons()
        question = words.erase_all_question(await self._work(self._people, gallery), collection)
        await reply(message, question, keyboard([(yes, ERASE)], [(no, SPARE)]))

    async def wanted(self, update: Update, context: Context) -> None:
        """A tap on "yes": asks for the number of people, in writing."""
        message, _ = parts(update)
        query = update.callback_query
        people = await self._work(self._people, await self._gallery(update))
        prompt, question = Prompt(Purpose.ERASE_ALL), texts(update).erase_all_number(people)
        await ask(self._desk, message, question, prompt, query.from_user if query else None)
        await acknowledge(query)

    async def spared(self, update: Update, context: Context) -> None:
        """A tap on "no"."""
        await settle(update.callback_query, texts(update).nobody_dropped())

    async def take(self, update: Update, prompt: Prompt) -> None:
        """The number, as a reply: really erased. Raises NotTheNumber."""
        message, _ = parts(update)
        receipt = await self._work(self._erased, await self._gallery(update), (message.text or "").strip())
        note_trouble(receipt, update)
        await reply(message, texts(update).forgotten(receipt))

    def _people(self, gallery: Gallery) -> int:
        return len(self._recognizer.people.all(gallery))

    def _erased(self, gallery: Gallery, typed: str) -> Receipt:
        people = self._people(gallery)
        if not typed.isdecimal() or int(typed) != people:
            raise NotTheNumber(people)
        return self._recognizer.people.forget_everybody(gallery)
