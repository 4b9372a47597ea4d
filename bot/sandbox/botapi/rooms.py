"""A chat's memory: its members and messages, and waiting for what happens in it."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from bot.sandbox.botapi.members import PRESENT, Member
from bot.sandbox.botapi.messages import SentMessage
from bot.sandbox.botapi.people import Channel, User

if TYPE_CHECKING:
    from bot.sandbox.botapi.chat import Chat
    from bot.sandbox.botapi.world import World

KEPT = 1000
ACTION_LASTS = 5.0
"""Seconds."""
Found = TypeVar("Found")
Kind = Literal["private", "group", "supergroup"]


class Room:
    """What a chat holds, and how a test looks at it; `Chat` adds what people do there."""

    def __init__(self, world: "World", number: int, kind: Kind, title: str) -> None:
        self.world = world
        self.id = number
        self.type = kind
        self.title = title
        self.members: dict[int, Member] = {}
        self.migrated_to: int | None = None
        self.forum = False
        self.linked: Channel | None = None
        self.topics: set[int] = set()
        self._messages: dict[int, SentMessage] = {}
        self._count = 0
        self._returned: set[int] = set()
        self._actions: deque[str] = deque(maxlen=KEPT)
        self._acting_until = 0.0
        self._changes = 0
        self._changed = asyncio.Event()

    @property
    def messages(self) -> tuple[SentMessage, ...]:
        """Every message in order, as it is now; deleted ones are gone, and of very many only the newest are kept."""
        return tuple(self._messages.values())

    @property
    def last(self) -> SentMessage:
        """The bot's latest message.

        Raises:
            LookupError: there is none.
        """
        latest = next((message for message in reversed(self.messages) if message.by_bot), None)
        if latest is None:
            raise LookupError(f"the bot has said nothing in this chat{self._transcript()}")
        return latest

    @property
    def actions(self) -> list[str]:
        """The chat actions ("typing" …) the bot has shown."""
        return list(self._actions)

    @property
    def next_id(self) -> int:
        """The id that the next message will have."""
        return self._count + 1

    @property
    def is_acting(self) -> bool:
        """Whether people see a chat action: for five seconds, or until the bot's next message."""
        return time.monotonic() < self._acting_until

    @property
    def changes(self) -> int:
        """How often something has happened here; tells whether anything did since one looked."""
        return self._changes

    async def next_change(self) -> None:
        """Return when something happens here."""
        await self._changed.wait()

    async def reply(
        self,
        to: SentMessage | None = None,
        timeout: float = 10.0,  # noqa: ASYNC109 - a test says how long it is ready to wait
    ) -> SentMessage:
        """The bot's next message that reply() has not returned yet; with `to`, the next that answers this message.

        Raises:
            TimeoutError: none came; it shows what the chat holds.
        """
        message = await self._until(lambda: self._unreturned(to), timeout, "no reply")
        self._returned.add(message.id)
        return message

    async def edited(
        self,
        message: SentMessage,
        timeout: float = 10.0,  # noqa: ASYNC109 - a test says how long it is ready to wait
    ) -> SentMessage:
        """The message once it is newer than the one you hold (by its version), even if that happened already.

        Raises:
            TimeoutError: it was not edited; it shows what the chat holds.
        """

        def newer() -> SentMessage | None:
            now = self.find(message.id)
            return now if now and now.version > message.version else None

        return await self._until(newer, timeout, f"message {message.id} was not edited")

    async def quiet(self, seconds: float) -> list[SentMessage]:
        """Wait, and return what the bot sent meanwhile: hopefully nothing."""
        before = self._count
        await asyncio.sleep(seconds)
        return [message for message in self.messages if message.by_bot and message.id > before]

    def find(self, number: int | None) -> SentMessage | None:
        """The message with this id as it is now, None when there is none."""
        return self._messages.get(number) if number is not None else None

    def add(self, by: User, **parts: Any) -> SentMessage:
        """Put a new message at the end; `parts` are the fields of SentMessage."""
        self._count += 1
        message = SentMessage(self._count, self._chat(), by, self.world.now(), **parts)
        self._messages[message.id] = message
        if message.by_bot:
            self._acting_until = 0.0
        while len(self._messages) > KEPT:
            self.remove(next(iter(self._messages)))
        self._notify()
        return message

    def place(self, reply_to: int | None, topic: int | None) -> dict[str, Any]:
        """Where a new message stands: what it answers, and the thread of its topic, or else of what it answers."""
        replied = self.find(reply_to)
        if topic is not None or replied is None or self.type != "supergroup":
            return {"reply_to": reply_to, "thread": topic, "in_topic": topic is not None}
        return {"reply_to": reply_to, "thread": replied.thread or replied.id, "in_topic": replied.in_topic}

    def change(self, message: SentMessage, **parts: Any) -> SentMessage:
        """Edit a message: its next version takes its place."""
        changed = replace(message, **parts, edited=self.world.now(), version=message.version + 1)
        self._messages[message.id] = changed
        self._notify()
        return changed

    def react(self, message: SentMessage, reactions: tuple[str, ...]) -> None:
        """Set the bot's reactions; this is no edit."""
        self._messages[message.id] = replace(message, reactions=reactions)
        self._notify()

    def remove(self, number: int) -> None:
        """Delete a message."""
        del self._messages[number]
        self._returned.discard(number)
        self._notify()

    def show_action(self, action: str) -> None:
        """The bot is typing."""
        self._actions.append(action)
        self._acting_until = time.monotonic() + ACTION_LASTS
        self._notify()

    def member(self, user: User) -> Member:
        """Somebody's standing here; those who never came have left."""
        return self.members.get(user.id, Member(user, "left"))

    def has(self, user: User) -> bool:
        """Whether somebody is here now."""
        return self.member(user).status in PRESENT

    def _unreturned(self, to: SentMessage | None) -> SentMessage | None:
        return next(
            (
                message
                for message in self.messages
                if message.by_bot and message.id not in self._returned and (to is None or message.reply_to == to.id)
            ),
            None,
        )

    async def _until(self, look: Callable[[], Found | None], seconds: float, complaint: str) -> Found:
        try:
            async with asyncio.timeout(seconds):
                while (found := look()) is None:
                    await self._changed.wait()
        except TimeoutError:
            raise TimeoutError(f"{complaint} within {seconds:g} s{self._transcript()}") from None
        return found

    def _notify(self) -> None:
        """Wake everybody who waits; those who look later wait for the next change."""
        self._changes += 1
        self._changed.set()
        self._changed = asyncio.Event()

    def _transcript(self) -> str:
        lines = [f"\n  {message}" for message in self.messages]
        return "; the chat holds:" + "".join(lines) if lines else "; the chat is empty"

    def _chat(self) -> "Chat":
        """Every room is made as a Chat."""
        return cast("Chat", self)
