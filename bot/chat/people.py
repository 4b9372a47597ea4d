"""/people: who is known here, page by page."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import BACK, CARD, ON, PAGE, data, keyboard
from bot.chat.desk import Context, Route, parts, texts
from bot.chat.persons import Persons, tapped
from bot.chat.replies import reply, settle
from bot.faces import Person

A_PAGE = 8
"""People: with a button each they fit on a small screen."""


class People(Persons):
    """The list of people."""

    def routes(self) -> Sequence[Route]:
        """The command, and the way through the pages."""
        return [
            CommandHandler("people", self.people, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.turned, rf"^{PAGE}:\d+$"),
        ]

    async def people(self, update: Update, context: Context) -> None:
        """`/people`: the first page, with a button for everybody on it."""
        message, _ = parts(update)
        await reply(message, *await self._page(update, 0))

    async def turned(self, update: Update, context: Context) -> None:
        """A tap on an arrow: the same message shows another page."""
        (page,) = tapped(update)
        await settle(update.callback_query, *await self._page(update, int(page)))

    async def _page(self, update: Update, page: int) -> tuple[str, InlineKeyboardMarkup | None]:
        everybody = await self._work(self._recognizer.people.all, await self._gallery(update))
        page = min(page, max(len(everybody) - 1, 0) // A_PAGE)  # there may be fewer by now
        first = page * A_PAGE
        some = everybody[first : first + A_PAGE]
        return texts(update).people_page(some, first + 1, len(everybody)), _buttons(some, page, len(everybody))


def _buttons(some: Sequence[Person], page: int, count: int) -> InlineKeyboardMarkup | None:
    back = [(BACK, data(PAGE, page - 1))] if page else []
    on = [(ON, data(PAGE, page + 1))] if (page + 1) * A_PAGE < count else []
    rows = [[(person.name, data(CARD, person.id))] for person in some]
    return keyboard(*rows, *([[*back, *on]] if back or on else [])) if some else None
