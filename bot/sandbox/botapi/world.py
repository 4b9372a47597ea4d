"""Telegram as one bot sees it: who is there, which chats it is in, what it has set up."""

import asyncio
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.files import Files
from bot.sandbox.botapi.members import Member
from bot.sandbox.botapi.messages import CallbackAnswer, SentMessage
from bot.sandbox.botapi.people import STAND_INS, Channel, User
from bot.sandbox.botapi.refusals import Refusal, bad_request, forbidden
from bot.sandbox.botapi.rendering import message_json
from bot.sandbox.botapi.updates import Updates
from bot.sandbox.botapi.webhook import Delivery

FIRST_USER = 500_000_001
FIRST_GROUP = -4_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001
TOKEN = re.compile(r"[1-9][0-9]{5,15}:[A-Za-z0-9_-]{30,50}")

COLD_CALL = "initiate conversation with a user"
CHAT_ID = re.compile(r"-?[0-9]{1,15}")


@dataclass
class Profile:
    """What the bot tells of itself, by language ("" is for all).

    Commands are kept by scope and language, menu buttons by user (0 is for all).
    """

    commands: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int, str] = field(default_factory=dict)


class World:
    """The state behind the server."""

    def __init__(
        self, token: str, username: str, name: str, can_read_all_group_messages: bool, files: Files | None = None
    ) -> None:
        if not TOKEN.fullmatch(token):
            raise ValueError("a token is digits, a colon and 30 to 50 letters")
        self.me = User(int(token.partition(":")[0]), name, username, is_bot=True)
        self.can_read_all_group_messages = can_read_all_group_messages
        self.users: dict[int, User] = {self.me.id: self.me}
        self.rooms: dict[int, Chat] = {}
        self.files = files or Files()
        self.profile = Profile()
        self.updates = Updates()
        self.delivery = Delivery(self.updates)
        self.queries: dict[str, asyncio.Future[CallbackAnswer]] = {}
        self._groups = 0
        self._series = 0

    def now(self) -> int:
        """Telegram counts whole seconds."""
        return int(time.time())

    def serial(self) -> str:
        """A new opaque id, in digits."""
        self._series += 1
        return str(7_000_000_000_000_000 + self._series)

    def add_user(self, first_name: str, username: str | None, language_code: str | None, **more: bool) -> User:
        """Somebody new."""
        user = User(FIRST_USER + len(self.users), first_name, username, language_code, **more)
        self.users[user.id] = user
        return user

    def user(self, number: int) -> User | None:
        """Somebody the bot may have met, or one of those who stand in for others."""
        return self.users.get(number) or STAND_INS.get(number)

    def channel(self, title: str, username: str | None) -> Channel:
        """A channel, which the bot does not see into."""
        self._groups += 1
        return Channel(FIRST_SUPERGROUP - self._groups, title, username)

    def private(self, user: User) -> Chat:
        """The user's chat with the bot, opened when it is not open yet."""
        if user.id not in self.rooms:
            room = self._open(Chat(self, user.id, "private", user.first_name))
            self._seat(room, [user, self.me], [])
        return self.rooms[user.id]

    def group(self, title: str, members: Iterable[User], administrators: list[User], *, supergroup: bool) -> Chat:
        """A group the bot is in; the first of the administrators is its creator."""
        self._groups += 1
        number = (FIRST_SUPERGROUP if supergroup else FIRST_GROUP) - self._groups
        room = self._open(Chat(self, number, "supergroup" if supergroup else "group", title))
        self._seat(room, [*members, self.me], administrators)
        return room

    def room(self, chat_id: str) -> Chat:
        """The chat the bot means, which must be one it may write to.

        Raises:
            Refusal: it does not exist, has moved, or does not want the bot.
        """
        if not chat_id:
            raise bad_request("chat_id is empty")
        number = int(chat_id) if CHAT_ID.fullmatch(chat_id) else 0
        room = self.rooms.get(number)
        if room is None and (user := self.user(number)):
            raise forbidden(f"bot can't {'send messages to bots' if user.is_bot else COLD_CALL}")
        if room is None:
            raise bad_request("chat not found")
        if room.migrated_to is not None:
            reason = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, reason, migrate_to_chat_id=room.migrated_to)
        return room

    def deliver(self, kind: str, message: SentMessage) -> None:
        """Tell the bot of a message, when it may know."""
        if self._hears(message):
            self.updates.push(kind, message_json(message))

    def _open(self, room: Chat) -> Chat:
        self.rooms[room.id] = room
        return room

    def _seat(self, room: Chat, members: Iterable[User], administrators: list[User]) -> None:
        room.members = {user.id: Member(user, "member") for user in members}
        room.members |= {user.id: Member(user, "administrator") for user in administrators}
        if people := [user for user in administrators if user != self.me]:
            room.members[people[0].id] = Member(people[0], "creator")

    def _hears(self, message: SentMessage) -> bool:
        room = message.chat
        if not room.has(self.me):
            return False
        everything = self.can_read_all_group_messages or room.member(self.me).leads
        return everything or room.type == "private" or message.service is not None or self._is_for_me(message)

    def _is_for_me(self, message: SentMessage) -> bool:
        """In privacy mode: commands that name no other bot, mentions, and replies to what the bot said."""
        replied = message.chat.find(message.reply_to)
        mine = f"@{self.me.username}".lower()
        for entity in message.content.entities:
            words = message.content.part(entity).lower()
            if entity.type == "mention" and words == mine:
                return True
            if entity.type == "bot_command" and ("@" not in words or words.endswith(mine)):
                return True
        return replied is not None and replied.by_bot
