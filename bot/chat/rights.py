"""Who somebody is in a chat: as the owners, the store and Telegram say."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Chat, Update

from bot.chat.administrators import Administrators
from bot.chat.desk import Work, chat_key
from bot.errors import NotEntitled
from bot.faces import Action, Admitted, Role
from bot.recognizer import Recognizer
from bot.recognizer.rights import DESTRUCTIVE, NEEDS, entitled


@dataclass(frozen=True, slots=True)
class Access:
    """Ids out of the settings, beside those that are in the store; both empty means nobody."""

    owners: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()


class Rights:
    """Roles, asked for whenever something is to be done: what was true when a button was shown counts for nothing."""

    def __init__(self, recognizer: Recognizer, work: Work, access: Access) -> None:
        self._recognizer = recognizer
        self._work = work
        self._access = access
        self._administrators = Administrators()

    async def require(self, update: Update, action: Action) -> None:
        """Raises NotEntitled where whoever sent `update` may not do this in its chat."""
        if not entitled(await self.role(update, action), action):
            raise NotEntitled(NEEDS[action])

    async def owners(self) -> list[int]:
        """The users who run the bot. Raises ServiceError."""
        admitted = await self._work(self._recognizer.admissions.all)
        return sorted(self._access.owners | {one.id for one in admitted if one.kind is Admitted.OWNER})

    async def role(self, update: Update, action: Action) -> Role:
        """Who whoever sent `update` is in its chat, as far as it matters for `action`. Raises ServiceError."""
        chat = update.effective_chat
        if chat is None:
            return Role.STRANGER
        user = update.effective_user.id if update.effective_user else None
        admitted = await self._work(self._let_in, user, chat)
        if Admitted.OWNER in admitted:
            return Role.OWNER
        if chat.type == Chat.PRIVATE:
            return Role.ADMINISTRATOR if admitted else Role.STRANGER
        if Admitted.CHAT not in admitted:
            return Role.STRANGER
        if NEEDS[action] <= Role.MEMBER:
            return Role.MEMBER
        return await self._in_group(update, chat, user, fresh=action in DESTRUCTIVE)

    async def _in_group(self, update: Update, chat: Chat, user: int | None, *, fresh: bool) -> Role:
        message = None if update.callback_query else update.effective_message
        if message and message.sender_chat:
            # an administrator who stays anonymous speaks as the group itself; any other chat is a member
            return Role.ADMINISTRATOR if message.sender_chat.id == chat.id else Role.MEMBER
        leading = await self._administrators.of(update.get_bot(), chat.id, fresh=fresh)
        return Role.ADMINISTRATOR if user in leading else Role.MEMBER

    def _let_in(self, user: int | None, chat: Chat) -> frozenset[Admitted]:
        ids = self._recognizer.admissions.ids_of(chat_key(chat))
        given = set(self._recognizer.admissions.of(user, ids))
        if user in self._access.owners:
            given.add(Admitted.OWNER)
        if self._access.chats.intersection(ids):
            given.add(Admitted.CHAT)
        return frozenset(given)
