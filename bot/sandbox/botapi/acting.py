"""What all acting has in common: who does it, in whose name it appears, and where it stands."""

from collections.abc import Mapping
from typing import Any, TypedDict

from bot.sandbox.botapi.entities import Entity, Formatted, formatted, units
from bot.sandbox.botapi.members import Member
from bot.sandbox.botapi.messages import SentMessage, Service
from bot.sandbox.botapi.people import ANONYMOUS, CHANNEL_BOT, Channel, User
from bot.sandbox.botapi.rendering import member_change_json
from bot.sandbox.botapi.rooms import Room

MAX_TEXT = 4096
MAX_CAPTION = 1024


class Manner(TypedDict, total=False):
    """How a message is sent.

    `by` somebody or in the name of a channel, as the answer to a message, in a topic (the message `chat.topic`
    returned), with some of its words naming people who need no username.
    """

    by: User | Channel | None
    reply_to: SentMessage | None
    topic: SentMessage | None
    mentions: Mapping[str, User]


class Acting(Room):
    """A chat in which people can do something."""

    def _send(self, manner: Manner, words: str = "", most: int = MAX_CAPTION, **parts: Any) -> SentMessage:
        content = parts.pop("content", None) or words_of(words, most, manner.get("mentions", {}))
        place = self._place(manner.get("reply_to"), manner.get("topic"))
        message = self.add(**self._appearance(manner.get("by")), content=content, **place, **parts)
        self.world.deliver("message", message)
        return message

    def _tell(self, by: User, service: Service, **parts: Any) -> SentMessage:
        message = self.add(**self._appearance_of(by), service=service, **parts)
        self.world.deliver("message", message)
        return message

    def _sender(self, by: User | None) -> User:
        if self.migrated_to is not None:
            raise ValueError("nobody can do anything here: the group has become a supergroup")
        if by is None and self.type == "private":
            return self.members[self.id].user
        if by is None:
            raise ValueError("in a group, say who does it (by=...)")
        if not self.has(by) or by == self.world.me:
            raise ValueError(f"{by.first_name} is not one of the people in this chat")
        return by

    def _appearance(self, by: User | Channel | None) -> dict[str, Any]:
        """Who is seen to act."""
        if not isinstance(by, Channel):
            return self._appearance_of(self._sender(by))
        if self.type != "supergroup":
            raise ValueError("people write as a channel in supergroups only")
        return {"by": CHANNEL_BOT, "author": by, "sender_chat": by}

    def _appearance_of(self, user: User) -> dict[str, Any]:
        if self.member(user).anonymous:
            return {"by": ANONYMOUS, "author": user, "sender_chat": self._chat()}
        return {"by": user, "author": user}

    def _place(self, reply_to: SentMessage | None, topic: SentMessage | None) -> dict[str, Any]:
        """Where a message stands: what it answers, and in which thread."""
        if reply_to and self.find(reply_to.id) is None:
            raise LookupError(f"message {reply_to.id} is not in this chat{self._transcript()}")
        if topic and topic.id not in self.topics:
            raise LookupError(f"message {topic.id} began no topic of this chat{self._transcript()}")
        return self.place(reply_to.id if reply_to else None, topic.id if topic else None)

    def _own(self, message: SentMessage, by: User | Channel | None) -> SentMessage:
        """The message as it is now."""
        now = self.find(message.id)
        actor = by if isinstance(by, Channel) else self._sender(by)
        if now is None or now.author != actor:
            raise LookupError(f"message {message.id} is not there, or somebody else's{self._transcript()}")
        return now

    def _first(self) -> User:
        return next(member.user for member in self.members.values() if member.user != self.world.me)

    def _move(self, new: Member, by: User) -> None:
        old = self.member(new.user)
        self.members[new.user.id] = new
        if new.user == self.world.me:
            self.world.updates.push("my_chat_member", member_change_json(self, by, old, new))
        elif self.member(self.world.me).leads:
            self.world.updates.push("chat_member", member_change_json(self, by, old, new))


def words_of(text: str, most: int, mentions: Mapping[str, User] | None = None) -> Formatted:
    """What a client sends of these words.

    Raises:
        ValueError: they are too many, or a name is not among them.
    """
    words = formatted(text, [_mention(text, name, user) for name, user in (mentions or {}).items()])
    if units(words.text) > most:
        raise ValueError(f"a client sends at most {most} characters here")
    return words


def _mention(text: str, name: str, user: User) -> Entity:
    start = text.find(name)
    if start < 0 or not name:
        raise ValueError(f"{name!r} is not in the text")
    return Entity("text_mention", units(text[:start]), units(name), user_id=user.id)
