"""/forgetme: erases whoever writes it, wherever they are linked, and lets them say that others may not enrol them."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Chat, InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.agreeing import tell
from bot.chat.buttons import ERASE_ME, KEEP_ME, OTHERS, data, keyboard
from bot.chat.desk import Context, Feature, Route, chat_key, is_group, parts, texts
from bot.chat.persons import tapped
from bot.chat.replies import reply, settle
from bot.errors import NotAsked, Stale
from bot.faces import ChatKey, Pending
from bot.recognizer.wishes import NO, YES
from bot.texts import Texts, texts_in


class ForgettingMe(Feature):
    """For everybody, strangers too; in private everywhere, in a group there alone."""

    def routes(self) -> Sequence[Route]:
        """The command, its two answers, and whether others may."""
        return [
            CommandHandler("forgetme", self.ask, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.erased, rf"^{ERASE_ME}:-?\d+$"),
            CallbackQueryHandler(self.kept, rf"^{KEEP_ME}:-?\d+$"),
            CallbackQueryHandler(self.others, rf"^{OTHERS}:-?\d+:\w+$"),
        ]

    async def ask(self, update: Update, context: Context) -> None:
        """`/forgetme`: asks first; where nobody is linked, it says how to be erased all the same."""
        message, chat = parts(update)
        user, words = message.from_user, texts(update)
        if user is None or message.sender_chat:
            await reply(message, words.nobody_linked(group=True))
            return
        found = await self._work(self._recognizer.linking.mine, _where(chat))
        taken_back = [] if found else await self._take_back(update)
        if found:
            yes, no = words.forget_me_buttons()
            choices = keyboard([(yes, data(ERASE_ME, user.id))], [(no, data(KEEP_ME, user.id))])
            await reply(message, words.forget_me_question(len(found), group=is_group(chat)), choices)
        else:
            said = words.declined_here() if taken_back else words.nobody_linked(group=is_group(chat))
            stands = await self._work(self._recognizer.linking.refused)
            await reply(message, said, _others(user.id, words, stands=stands))

    async def erased(self, update: Update, context: Context) -> None:
        """Really erased, with a receipt."""
        _, chat = parts(update)
        user, words = _tapper(update), texts(update)
        receipts = await self._work(self._recognizer.linking.forget_me, _where(chat))
        if not receipts:
            raise Stale
        await self._take_back(update)
        stands = await self._work(self._recognizer.linking.refused)
        await settle(update.callback_query, words.forgot_me(receipts), _others(user, words, stands=stands))

    async def _take_back(self, update: Update) -> list[Pending]:
        """A word that was given and not used yet goes, too, and those who asked for it are told."""
        message, chat = parts(update)
        taken_back = await self._work(self._recognizer.linking.take_back, _where(chat))
        for pending in taken_back:
            await tell(message.get_bot(), pending.chat, texts_in(pending.language).declined_there(pending.name))
        return taken_back

    async def kept(self, update: Update, context: Context) -> None:
        """A second thought."""
        user, words = _tapper(update), texts(update)
        stands = await self._work(self._recognizer.linking.refused)
        await settle(update.callback_query, words.kept_me(), _others(user, words, stands=stands))

    async def others(self, update: Update, context: Context) -> None:
        """Others may not enrol them from now on, or they may again."""
        user, words = _tapper(update), texts(update)
        stands = tapped(update)[1] == YES
        await self._work(self._recognizer.linking.refuse, stands=stands)
        await settle(update.callback_query, words.others_may(stands=stands), _others(user, words, stands=stands))


def _where(chat: Chat) -> ChatKey | None:
    return chat_key(chat) if is_group(chat) else None


def _tapper(update: Update) -> int:
    """Who tapped. Raises NotAsked for anybody but whoever the button is for."""
    query = update.callback_query
    if query is None or str(query.from_user.id) != tapped(update)[0]:
        raise NotAsked
    return query.from_user.id


def _others(user: int, words: Texts, *, stands: bool) -> InlineKeyboardMarkup:
    """What can be chosen beside what holds."""
    return keyboard([(words.others_button(stands=stands), data(OTHERS, user, NO if stands else YES))])
