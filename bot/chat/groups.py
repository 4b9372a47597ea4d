"""What happens to chats: the bot is added or sent away, and a group gets a new id when it becomes a supergroup."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from telegram import Bot, Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot.chat.desk import Context, Desk, Feature, Route, chat_key, is_group, parts, texts
from bot.faces import ChatKey
from bot.texts import Texts

log = logging.getLogger(__name__)

LEADING = {ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER}
GONE = {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}


class Newcomers(Protocol):
    """What is done about groups that nobody let in."""

    async def added(self, change: ChatMemberUpdated, words: Texts) -> None:
        """The bot was added to one."""
        ...


class Groups(Feature):
    """Keeps a group's people with the group, and greets new ones."""

    def __init__(self, desk: Desk, newcomers: Newcomers) -> None:
        super().__init__(desk)
        self._newcomers = newcomers

    def routes(self) -> Sequence[Route]:
        """Of a new id Telegram tells twice, in the old chat and in the new one, in either order."""
        return [
            MessageHandler(filters.StatusUpdate.MIGRATE, self.migrated),
            ChatMemberHandler(self.moved, ChatMemberHandler.MY_CHAT_MEMBER),
        ]

    async def migrated(self, update: Update, context: Context) -> None:
        """The people move along to the new id."""
        message, chat = parts(update)
        old = ChatKey(str(message.migrate_from_chat_id or chat.id))
        new = ChatKey(str(message.migrate_to_chat_id)) if message.migrate_to_chat_id else chat_key(chat)
        await self._work(self._recognizer.move_chat, old, new)

    async def moved(self, update: Update, context: Context) -> None:
        """Added to a group: one greeting, or the owner is asked. Sent away, or blocked: nobody waits there any more."""
        change = update.my_chat_member
        if change is None:
            return
        was, now = _is_in(change.old_chat_member), _is_in(change.new_chat_member)
        if was and not now:
            log.info("sent away from chat %s", change.chat.id)
            await self._work(self._recognizer.questions.drop, chat_key(change.chat), change.from_user.id)
        elif now and not was and await self._work(self._is_new, change):
            await self._begin(change, update, context)

    async def _begin(self, change: ChatMemberUpdated, update: Update, context: Context) -> None:
        if not await self._rights.is_open(change.chat):
            # not here: whatever comes next from this chat has to wait until this update is done with
            context.application.create_task(self._newcomers.added(change, texts(update)), update)
            return
        sees = await sees_everything(context.bot, change.chat)
        await change.chat.send_message(texts(update).greeting(sees_everything=sees))

    def _is_new(self, change: ChatMemberUpdated) -> bool:
        """Whether it is a group, and not one that Telegram has just given a new id."""
        groups = {Chat.GROUP, Chat.SUPERGROUP}
        return change.chat.type in groups and self._recognizer.formerly(chat_key(change.chat)) is None


async def sees_everything(bot: Bot, chat: Chat) -> bool:
    """Whether the bot is told of every message in `chat`: without privacy mode, or as an administrator."""
    if not is_group(chat) or (await bot.get_me()).can_read_all_group_messages:
        return True
    return (await bot.get_chat_member(chat.id, bot.id)).status in LEADING


def _is_in(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in GONE
