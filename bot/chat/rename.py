"""/rename: another name for somebody."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import RENAME
from bot.chat.desk import Context, Route, parts, texts
from bot.chat.persons import Persons, after
from bot.chat.replies import reply
from bot.faces import PersonId, Prompt, Purpose


class Renaming(Persons):
    """At once where both names are there, else after asking for the new one."""

    def routes(self) -> Sequence[Route]:
        """The command, and the button on a card."""
        return [
            CommandHandler("rename", self.rename, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.asked, rf"^{RENAME}:\w+$"),
        ]

    async def rename(self, update: Update, context: Context) -> None:
        """`/rename Ada -> Ada Lovelace`, or `/rename Ada`."""
        person, new = await self._named_first(update)
        if new:
            await self._rename(update, person.id, new)
        else:
            await self._ask_for_a_name(update, person, Purpose.RENAME, texts(update).rename_question(person))

    async def asked(self, update: Update, context: Context) -> None:
        """A tap on a card."""
        person = await self._meant(update)
        await self._ask_for_a_name(update, person, Purpose.RENAME, texts(update).rename_question(person))

    async def take(self, update: Update, prompt: Prompt) -> None:
        """The reply with the new name."""
        message, _ = parts(update)
        await self._rename(update, PersonId(prompt.about["person"]), message.text or "")

    async def _rename(self, update: Update, person: PersonId, new: str) -> None:
        message, _ = parts(update)
        words = texts(update)
        changed = await self._work(self._recognizer.changes.rename, await self._gallery(update), person, new)
        await reply(message, words.renamed(changed), after(changed, words))
