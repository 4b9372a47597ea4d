"""/people and /forget: who is known here, and how to be forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import FORGET, KEEP, data, ids_in, keyboard
from bot.chat.commands import command_in
from bot.chat.desk import Context, Feature, Route, chat_key, parts, texts
from bot.chat.replies import reply, settle
from bot.faces import ChatKey, Person, PersonId


class People(Feature):
    """The list of people and the way out of it."""

    def routes(self) -> Sequence[Route]:
        """Two commands, and the two answers to "forget?"."""
        return [
            CommandHandler("people", self.people, filters.UpdateType.MESSAGE),
            CommandHandler("forget", self.forget, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.forgotten, f"^{FORGET}:"),
            CallbackQueryHandler(self.kept, f"^{KEEP}:"),
        ]

    async def people(self, update: Update, context: Context) -> None:
        """`/people`: everybody known here, with the number of photos."""
        message, chat = parts(update)
        people = await self._work(self._everybody, chat_key(chat))
        await reply(message, texts(update).people(people))

    async def forget(self, update: Update, context: Context) -> None:
        """`/forget <name>`: asks first."""
        message, chat = parts(update)
        command = command_in(message)
        person = await self._work(self._named, chat_key(chat), command.words if command else "")
        yes, no = texts(update).forget_buttons(person)
        question = keyboard([(yes, data(FORGET, person.id))], [(no, data(KEEP, person.id))])
        await reply(message, texts(update).forget_question(person), question)

    async def forgotten(self, update: Update, context: Context) -> None:
        """A tap on "yes": really erased, then said so in the same message."""
        person = await self._work(self._forget, *self._meant(update))
        await settle(update.callback_query, texts(update).forgotten(person))

    async def kept(self, update: Update, context: Context) -> None:
        """A tap on "no"."""
        person = await self._work(self._with_id, *self._meant(update))
        await settle(update.callback_query, texts(update).kept(person))

    def _meant(self, update: Update) -> tuple[ChatKey, PersonId]:
        _, chat = parts(update)
        (person,) = ids_in(update.callback_query.data if update.callback_query else None)
        return chat_key(chat), PersonId(person)

    def _everybody(self, key: ChatKey) -> list[Person]:
        return self._recognizer.people.all(self._recognizer.gallery(key))

    def _named(self, key: ChatKey, name: str) -> Person:
        return self._recognizer.people.named(self._recognizer.gallery(key), name)

    def _with_id(self, key: ChatKey, person: PersonId) -> Person:
        return self._recognizer.people.with_id(self._recognizer.gallery(key), person)

    def _forget(self, key: ChatKey, person: PersonId) -> Person:
        gallery = self._recognizer.gallery(key)
        return self._recognizer.people.forget(gallery, self._recognizer.people.with_id(gallery, person))
