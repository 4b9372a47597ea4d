"""Commands in the captions of photos, which Telegram does not route by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Message, MessageEntity

_COMMAND = re.compile(r"/(?P<name>\w+)(?:@(?P<bot>\w+))?(?:\s+(?P<words>.*))?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Command:
    """`/name words`, for this bot or another one; `named` where it says which."""

    name: str
    words: str
    ours: bool
    named: bool


def command_in(message: Message) -> Command | None:
    """The command that the text or the caption of `message` begins with."""
    found = _COMMAND.match((message.text or message.caption or "").strip())
    if found is None:
        return None
    bot = found["bot"]
    ours = bot is None or bot.lower() == message.get_bot().username.lower()
    return Command(found["name"].lower(), (found["words"] or "").strip(), ours, bot is not None)


def mentions_us(message: Message) -> bool:
    """Whether the caption of `message` names this bot, as in “@whobot, who is that?”."""
    me = message.get_bot()
    named = message.parse_caption_entities([MessageEntity.MENTION, MessageEntity.TEXT_MENTION])
    return any(
        entity.user.id == me.id if entity.user else words.lower() == me.name.lower() for entity, words in named.items()
    )
