"""Who speaks in chats: people, bots and channels, and those in whose name Telegram lets others speak."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count


@dataclass(frozen=True)
class User:
    """Somebody, or the bot itself; with `private_forwards`, forwards of their messages give no more than a name."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    private_forwards: bool = False


@dataclass(frozen=True)
class Channel:
    """A channel the bot is not in: its posts are forwarded, and people write in its name."""

    id: int
    title: str
    username: str | None = None
    _posts: Iterator[int] = field(default_factory=lambda: count(1), repr=False, compare=False)

    def next_post(self) -> int:
        """The id of a new post."""
        return next(self._posts)


TELEGRAM = User(777000, "Telegram")
"""Brings the posts of a channel into the group linked to it."""
ANONYMOUS = User(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
"""Speaks for administrators who remain anonymous."""
CHANNEL_BOT = User(136817688, "Channel", "Channel_Bot", is_bot=True)
"""Speaks for people who write as a channel."""
STAND_INS = {user.id: user for user in (TELEGRAM, ANONYMOUS, CHANNEL_BOT)}
