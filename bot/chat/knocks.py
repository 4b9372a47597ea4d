"""Strangers at the door: the owner is asked, and whoever knocks is told so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress

from telegram import Bot, Chat, ChatMemberUpdated, Message, MessageEntity, Update, User
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from bot.chat.actions import COMMANDS, command_of
from bot.chat.buttons import LET_IN, TURN_AWAY, data, ids_in, keyboard
from bot.chat.commands import command_in
from bot.chat.desk import Context, Feature, Route, parts, texts
from bot.chat.groups import Newcomers, sees_everything
from bot.chat.replies import length, reply, settle
from bot.faces import Admitted, ChatKey
from bot.texts import Texts, apart, texts_in

log = logging.getLogger(__name__)

NAME = "\ufffc"
"""Stands for a name until it is known where that is: Telegram makes it a mention by its place in the text."""
PATIENCE = 2.0
"""Seconds after the bot was added to a group; with an invitation, that comes right behind."""


class Knocks(Feature, Newcomers):
    """Once a day for everybody, and for every group."""

    def routes(self) -> Sequence[Route]:
        """The owner's two answers."""
        return [
            CallbackQueryHandler(self.let_in, rf"^{LET_IN}:-?\d+$"),
            CallbackQueryHandler(self.turned_away, rf"^{TURN_AWAY}:-?\d+$"),
        ]

    async def stranger(self, update: Update) -> None:
        """A message of somebody who was not let in: in private it is answered, in a group a command asks the owner."""
        message, chat, user = update.message, update.effective_chat, update.effective_user
        if message is None or chat is None:
            return
        if chat.type == chat.PRIVATE and user is not None:
            await self._visitor(update, message, user)
        elif chat.type != chat.PRIVATE and _is_for_us(message) and await self._owners():
            await self._heard_of(chat, None if message.sender_chat else user, message.get_bot())

    async def added(self, change: ChatMemberUpdated, words: Texts) -> None:
        """The bot was added to a group that is not open; whoever did it, the owner is asked."""
        await asyncio.sleep(PATIENCE)
        if await self._rights.is_open(change.chat) or not await self._owners():
            return
        asked = await self._heard_of(change.chat, change.from_user, change.get_bot())
        if asked is not None:
            await change.chat.send_message(words.knocked_group() if asked else words.knocked_in_vain())

    async def let_in(self, update: Update, context: Context) -> None:
        """A tap on "let in": at once, and they are told."""
        number = _number(update)
        kind = Admitted.USER if number > 0 else Admitted.CHAT
        fresh = await self._work(self._recognizer.admissions.let_in, kind, number)
        await self._settle(update, texts(update).let_in())
        if fresh:
            words = texts_in(await self._work(self._recognizer.knocks.language, number))
            await _welcome(context.bot, number, words)

    async def turned_away(self, update: Update, context: Context) -> None:
        """A tap on "no": they are not heard again for a day."""
        await self._work(self._recognizer.knocks.refuse, _number(update))
        await self._settle(update, texts(update).turned_away())

    async def _settle(self, update: Update, outcome: str) -> None:
        message, _ = parts(update)
        await settle(update.callback_query, f"{message.text or ''}\n\n{outcome}".strip())

    async def _visitor(self, update: Update, message: Message, user: User) -> None:
        if not await self._work(self._recognizer.knocks.heard, user.id, user.language_code):
            return
        owners, words = await self._owners(), texts(update)
        if not owners:
            await reply(message, words.not_yet())
        elif await self._ask(message.get_bot(), owners, user.id, user):
            await reply(message, words.knocked())
        else:
            await reply(message, words.knocked_in_vain())

    async def _heard_of(self, chat: Chat, user: User | None, bot: Bot) -> bool | None:
        """Whether an owner was asked just now; None where that was tried earlier today."""
        language = user.language_code if user else None
        if not await self._work(self._recognizer.knocks.heard, chat.id, language):
            return None
        return await self._ask(bot, await self._owners(), chat.id, user, chat.title or "")

    async def _ask(self, bot: Bot, owners: Sequence[int], number: int, user: User | None, group: str = "") -> bool:
        """Ask every owner whom the bot may write to; whether there was one."""
        reached = False
        for owner in owners:
            words = texts_in(await self._work(self._language, owner))
            text, entities = _mentioned(_question(words, number, user, group), user)
            yes, no = words.knock_buttons()
            choices = keyboard([(yes, data(LET_IN, number)), (no, data(TURN_AWAY, number))])
            try:
                await bot.send_message(owner, text, entities=entities, reply_markup=choices)
            except TelegramError as trouble:
                log.info("owner %s was not reached: %s", owner, type(trouble).__name__)
            else:
                reached = True
        return reached

    async def _owners(self) -> list[int]:
        return sorted(await self._rights.owners())

    def _language(self, owner: int) -> str | None:
        return self._recognizer.wishes.of(self._recognizer.gallery(ChatKey(str(owner)))).language


def _is_for_us(message: Message) -> bool:
    """Whether it is a command of ours; that the bot was added, Telegram tells by itself, `/start` or not."""
    captioned = None if message.text else command_in(message)
    name = captioned.name if captioned and captioned.ours else command_of(message)
    return name in COMMANDS and name != "start"


def _question(words: Texts, number: int, user: User | None, group: str) -> str:
    if group:
        return words.knock_of_group(NAME if user else None, apart(group), number)
    return words.knock_of_user(NAME, user.username if user else None, number)


def _mentioned(text: str, user: User | None) -> tuple[str, list[MessageEntity]]:
    """The text with the user's name in its place, by which Telegram opens their profile."""
    before, found, after = text.partition(NAME)
    if not found or user is None:
        return text, []
    name = apart(user.first_name)
    return f"{before}{name}{after}", [
        MessageEntity(MessageEntity.TEXT_MENTION, length(before), length(name), user=user)
    ]


async def _welcome(bot: Bot, number: int, words: Texts) -> None:
    with suppress(TelegramError):  # they may have left in the meantime, and are in all the same
        if number > 0:
            await bot.send_message(number, words.welcome())
        else:
            group = Chat(number, Chat.SUPERGROUP)
            sees = await sees_everything(bot, group)
            await bot.send_message(number, words.greeting(sees_everything=sees))


def _number(update: Update) -> int:
    return int(ids_in(update.callback_query.data if update.callback_query else None)[0])
