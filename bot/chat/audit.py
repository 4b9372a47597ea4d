"""/audit: what was done here, when, to whom and by whom, page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from telegram import Chat, ChatMemberAdministrator, ChatMemberOwner, InlineKeyboardMarkup, Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import AUDIT, BACK, ON, data, ids_in, keyboard
from bot.chat.desk import Context, Feature, Route, chat_key, is_group, parts, texts
from bot.chat.groups import GONE
from bot.chat.replies import reply, settle
from bot.faces import Entry
from bot.texts import Texts

A_PAGE = 10
"""Lines; Telegram is asked for the name of everybody on a page."""


class Audits(Feature):
    """Shows what was written down."""

    def routes(self) -> Sequence[Route]:
        """The command, and the way through the pages."""
        return [
            CommandHandler("audit", self.audit, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.turned, rf"^{AUDIT}:\d+$"),
        ]

    async def audit(self, update: Update, context: Context) -> None:
        """`/audit`: the newest first."""
        message, _ = parts(update)
        await reply(message, *await self._page(update, 0))

    async def turned(self, update: Update, context: Context) -> None:
        """A tap on an arrow: the same message shows another page."""
        (page,) = ids_in(update.callback_query.data if update.callback_query else None)
        await settle(update.callback_query, *await self._page(update, int(page)))

    async def _page(self, update: Update, page: int) -> tuple[str, InlineKeyboardMarkup | None]:
        _, chat = parts(update)
        entries = await self._work(self._recognizer.audit.entries, chat_key(chat))
        page = min(page, max(len(entries) - 1, 0) // A_PAGE)  # there may be fewer by now
        some = entries[page * A_PAGE : (page + 1) * A_PAGE]
        names = await _names(update, chat, some, texts(update))
        return texts(update).audit(some, names), _arrows(page, len(entries))


async def _names(update: Update, chat: Chat, entries: Sequence[Entry], words: Texts) -> Mapping[int, str]:
    """What those who acted are called now, as far as they are still here."""
    actors = sorted({entry.actor for entry in entries if entry.actor is not None})
    return {actor: await _name(update, chat, actor, words) for actor in actors}


async def _name(update: Update, chat: Chat, actor: int, words: Texts) -> str:
    if actor < 0:  # a chat that speaks for itself
        return words.anonymous(administrator=actor == chat.id)
    asking = update.effective_user
    if asking and asking.id == actor and not is_group(chat):
        return asking.full_name
    try:
        member = await chat.get_member(actor)
    except TelegramError:
        return words.somebody_who_left()
    if isinstance(member, ChatMemberAdministrator | ChatMemberOwner) and member.is_anonymous:
        return words.anonymous(administrator=True)  # of whom Telegram tells the bot alone who tapped
    return words.somebody_who_left() if member.status in GONE else member.user.full_name


def _arrows(page: int, count: int) -> InlineKeyboardMarkup | None:
    back = [(BACK, data(AUDIT, page - 1))] if page else []
    on = [(ON, data(AUDIT, page + 1))] if (page + 1) * A_PAGE < count else []
    return keyboard([*back, *on]) if back or on else None
