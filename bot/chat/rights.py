"""Who somebody is in a chat: as the owners, the store and Telegram say."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Chat, Message, Update

from bot.chat.administrators import Administrators
from bot.chat.desk import Work, chat_key
from bot.errors import NotEntitled
from bot.faces import Action, Admitted, ChatKey, Pending, Role, is_group
from bot.recognizer import Recognizer
from bot.recognizer.rights import DESTRUCTIVE, NEEDS, entitled


@dataclass(frozen=True, slots=True)
class Access:
    """Ids out of the settings, beside those that are in the store; both empty means nobody."""

    owners: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()


class Rights:
    """Roles, asked for whenever something is to be done: what was true when a button was shown counts for nothing."""

    def __init__(
        self,
        recognizer: Recognizer,
        work: Work,
        access: Access,
        administrators: Administrators | None = None,
    ) -> None:
        self._recognizer = recognizer
        self._work = work
        self.access = access
        self._administrators = administrators or Administrators()

    async def require(self, update: Update, action: Action) -> None:
        """Raises NotEntitled where whoever sent `update` may not do this in its chat."""
        if not entitled(await self.role(update, action), action):
            raise NotEntitled(NEEDS[action])

    async def role(self, update: Update, action: Action) -> Role:
        """Who whoever sent `update` is in its chat, as far as it matters for `action`.

        Raises LeadersUnknown, and any other ServiceError.
        """
        chat = update.effective_chat
        if chat is None:
            return Role.STRANGER
        speaker = _speaker(update)
        user = update.effective_user.id if update.effective_user and speaker is None else None
        admitted = await self._work(self._let_in, user, chat_key(chat))
        if Admitted.OWNER in admitted:
            return Role.OWNER
        if chat.type == Chat.PRIVATE:
            return Role.ADMINISTRATOR if admitted else Role.STRANGER
        if Admitted.CHAT not in admitted:
            return Role.STRANGER
        if NEEDS[action] <= Role.MEMBER:
            return Role.MEMBER
        if speaker is not None or user is None:
            # an administrator who stays anonymous speaks as the group itself; any other chat is a member
            return Role.ADMINISTRATOR if speaker is not None and speaker.id == chat.id else Role.MEMBER
        fresh = action in DESTRUCTIVE
        leads = await self._administrators.lead(update.get_bot(), chat.id, user, fresh=fresh)
        return Role.ADMINISTRATOR if leads else Role.MEMBER

    async def owners(self) -> frozenset[int]:
        """Everybody who owns the bot, by the settings or by a claim. Raises ServiceError."""
        return self.access.owners | await self._work(self._recognizer.admissions.owners)

    async def is_open(self, chat: Chat) -> bool:
        """Whether everybody in `chat` may use the bot there. Raises ServiceError."""
        return Admitted.CHAT in await self._work(self._let_in, None, chat_key(chat))

    async def may_learn(self, pending: Pending) -> bool:
        """Whether whoever asked somebody may still use the bot where they did. Raises ServiceError."""
        if not pending.chat.lstrip("-").isdecimal():
            return False  # a gallery that was set aside
        admitted = await self._work(self._let_in, pending.by, pending.chat)
        return bool(admitted - {Admitted.USER} if is_group(pending.chat) else admitted)

    def _let_in(self, user: int | None, key: ChatKey) -> frozenset[Admitted]:
        ids = self._recognizer.admissions.ids_of(key)
        given = set(self._recognizer.admissions.of(user, ids))
        if user in self.access.owners:
            given.add(Admitted.OWNER)
        if self.access.chats.intersection(ids):
            given.add(Admitted.CHAT)
        return frozenset(given)


def _speaker(update: Update) -> Chat | None:
    """The chat in whose name a message stands; its user is a dummy then. A tap tells whose it is."""
    message = None if update.callback_query else update.effective_message
    return message.sender_chat if isinstance(message, Message) else None
