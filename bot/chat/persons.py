"""What the features about people share: whom a command or a button means, and what can be tapped next."""

from __future__ import annotations

import re
from contextlib import suppress

from telegram import InlineKeyboardMarkup, Message, Update

from bot.chat.buttons import CARD, FORGET, JOIN, KEEP, LEAVE_TWO, UNDO, data, ids_in, keyboard
from bot.chat.commands import command_in
from bot.chat.desk import Desk, Feature, chat_key, parts
from bot.chat.prompts import ask
from bot.chat.replies import acknowledge
from bot.errors import UserError
from bot.faces import Changed, Gallery, Person, PersonId, Prompt, Purpose
from bot.texts import Texts

_BETWEEN = re.compile(r"\s*(?:->|→|=|\n)\s*")


class Persons(Feature):
    """A feature about people who are known."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    async def _gallery(self, update: Update) -> Gallery:
        _, chat = parts(update)
        return await self._work(self._recognizer.gallery, chat_key(chat))

    async def _named(self, update: Update, name: str) -> Person:
        """Raises NoName, BadName, UnknownPerson."""
        return await self._work(self._recognizer.people.named, await self._gallery(update), name)

    async def _named_first(self, update: Update) -> tuple[Person, str]:
        """`/command one -> other`: who is named first, and the other name, empty where it was left out.

        `→`, `=` and a new line part them too, unless they are part of the name. Raises NoName, BadName, UnknownPerson.
        """
        message, _ = parts(update)
        return await self._work(self._parted, await self._gallery(update), words_in(message))

    def _parted(self, gallery: Gallery, words: str) -> tuple[Person, str]:
        ways = _halves(words)
        for one, other in ways:
            with suppress(UserError):
                return self._recognizer.people.named(gallery, one), other
        return self._recognizer.people.named(gallery, ways[-1][0]), ways[-1][1]

    async def _meant(self, update: Update) -> Person:
        """Whom a button is about. Raises Stale."""
        person, *_ = tapped(update)
        return await self._work(self._recognizer.people.with_id, await self._gallery(update), PersonId(person))

    async def _ask_for_a_name(self, update: Update, person: Person, purpose: Purpose, question: str) -> None:
        """Ask for a name in writing: whoever sent the command, or whoever tapped a button."""
        message, _ = parts(update)
        query = update.callback_query
        prompt = Prompt(purpose, {"person": person.id})
        await ask(self._desk, message, question, prompt, query.from_user if query else None)
        await acknowledge(query)


def tapped(update: Update) -> list[str]:
    """The ids that the tapped button carries."""
    return ids_in(update.callback_query.data if update.callback_query else None)


def words_in(message: Message) -> str:
    """What stands behind the command."""
    command = command_in(message)
    return command.words if command else ""


def _halves(words: str) -> list[tuple[str, str]]:
    """All there is, and what stands before and after each sign that may part two names, the last one first."""
    signs = reversed(list(_BETWEEN.finditer(words)))
    return [(words, ""), *((words[: sign.start()], words[sign.end() :]) for sign in signs)]


def forget_choices(person: Person, words: Texts) -> InlineKeyboardMarkup:
    """The two answers to "forget?"."""
    yes, no = words.forget_buttons(person)
    return keyboard([(yes, data(FORGET, person.id))], [(no, data(KEEP, person.id))])


def merge_choices(source: Person, into: Person, words: Texts) -> InlineKeyboardMarkup:
    """The two answers to "are they one?"."""
    yes, no = words.merge_buttons()
    return keyboard([(yes, data(JOIN, source.id, into.id))], [(no, data(LEAVE_TWO))])


def after(changed: Changed, words: Texts) -> InlineKeyboardMarkup:
    """What can be done next: take it back, where that is possible, or look at the person."""
    show = (words.show_button(changed.person), data(CARD, changed.person.id))
    undo = [(words.undo_button(), data(UNDO, changed.change.id))] if changed.change.undoable else []
    return keyboard([*undo, show])
