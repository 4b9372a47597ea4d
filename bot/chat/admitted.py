"""/access: everybody who may use the bot, for its owner to look at, and to take back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup, Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import ACCESS, BACK, ON, SHUT, SHUT_OUT, data, ids_in, keyboard
from bot.chat.desk import Context, Feature, Route, is_group, parts, texts
from bot.chat.menus import hide_owners_menu
from bot.chat.replies import reply, settle
from bot.errors import Stale
from bot.faces import Admitted

A_PAGE = 8
"""Entries: each name is asked of Telegram, and each has a button."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who was let in; `settled` in the settings, which no button changes."""

    kind: Admitted
    id: int
    settled: bool = False


class Access(Feature):
    """The list, and the way out of it."""

    def routes(self) -> Sequence[Route]:
        """The command, the pages, and the two steps of a removal."""
        return [
            CommandHandler("access", self.access, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.turned, rf"^{ACCESS}:\d+$"),
            CallbackQueryHandler(self.asked, rf"^{SHUT}:\w+:-?\d+$"),
            CallbackQueryHandler(self.removed, rf"^{SHUT_OUT}:\w+:-?\d+$"),
        ]

    async def access(self, update: Update, context: Context) -> None:
        """`/access`: the first page."""
        message, chat = parts(update)
        if is_group(chat):
            await reply(message, texts(update).in_private())
        else:
            await reply(message, *await self._page(update, 0))

    async def turned(self, update: Update, context: Context) -> None:
        """A tap on an arrow, or on "no"."""
        (page,) = _carried(update)
        await settle(update.callback_query, *await self._page(update, int(page)))

    async def asked(self, update: Update, context: Context) -> None:
        """A tap on somebody: asks first."""
        words, (kind, number) = texts(update), _carried(update)
        name = await _name(context.bot, int(number))
        yes, no = words.access_choices()
        choices = keyboard([(yes, data(SHUT_OUT, kind, number))], [(no, data(ACCESS, 0))])
        await settle(update.callback_query, words.access_question(name, int(number)), choices)

    async def removed(self, update: Update, context: Context) -> None:
        """A tap on "yes": from the next moment on they are strangers. Raises LastOwner, Stale."""
        words, (kind, number) = texts(update), _carried(update)
        if kind not in set(Admitted):
            raise Stale
        await self._work(self._shut_out, Admitted(kind), int(number))
        if kind == Admitted.OWNER:
            await hide_owners_menu(context.bot, int(number))
        name = await _name(context.bot, int(number))
        await settle(update.callback_query, words.access_removed(name, int(number)))

    def _shut_out(self, kind: Admitted, number: int) -> None:
        alone = kind is Admitted.OWNER and not self._rights.access.owners
        self._recognizer.admissions.shut_out(kind, number, but_the_last=alone)

    async def _page(self, update: Update, page: int) -> tuple[str, InlineKeyboardMarkup | None]:
        words, everybody = texts(update), await self._work(self._entries)
        page = min(page, max(len(everybody) - 1, 0) // A_PAGE)  # there may be fewer by now
        some = everybody[page * A_PAGE : (page + 1) * A_PAGE]
        names = await asyncio.gather(*(_name(update.get_bot(), entry.id) for entry in some))
        named = list(zip(some, names, strict=True))
        lines = [words.admitted(one.kind, name, one.id, settled=one.settled) for one, name in named]
        rows = [
            [(words.access_remove(name, one.id), data(SHUT, one.kind, one.id))]
            for one, name in named
            if not one.settled
        ]
        return words.access(lines), _keyboard(rows, page, len(everybody))

    def _entries(self) -> list[Entry]:
        settled = self._rights.access
        fixed = [Entry(Admitted.OWNER, number, settled=True) for number in sorted(settled.owners)]
        fixed += [Entry(Admitted.CHAT, number, settled=True) for number in sorted(settled.chats)]
        there = {(one.kind, one.id) for one in fixed}
        others = [one for one in self._recognizer.admissions.all() if (one.kind, one.id) not in there]
        return fixed + [Entry(one.kind, one.id) for one in others]


def _keyboard(rows: Sequence[Sequence[tuple[str, str]]], page: int, count: int) -> InlineKeyboardMarkup | None:
    back = [(BACK, data(ACCESS, page - 1))] if page else []
    on = [(ON, data(ACCESS, page + 1))] if (page + 1) * A_PAGE < count else []
    arrows = [[*back, *on]] if back or on else []
    return keyboard(*rows, *arrows) if rows or arrows else None


async def _name(bot: Bot, number: int) -> str | None:
    """What Telegram calls a user or a chat just now; None where it does not say."""
    with suppress(TelegramError):
        return (await bot.get_chat(number)).effective_name
    return None


def _carried(update: Update) -> list[str]:
    return ids_in(update.callback_query.data if update.callback_query else None)
