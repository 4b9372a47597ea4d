"""Links that were opened: `/start <what>-<secret>` goes to whoever made such links."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeAlias

from telegram import Message, Update
from telegram.ext import MessageHandler, filters
from telegram.helpers import create_deep_linked_url

from bot.chat.actions import link_in
from bot.chat.desk import Context, Feature, Route, parts
from bot.errors import LinkGone

Opener: TypeAlias = Callable[[Update, str], Awaitable[None]]
"""Takes the secret out of a link. Strangers may come here: it asks for rights itself."""


class _Link(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return link_in(message) is not None


class Links(Feature):
    """Stands before whatever else answers to /start."""

    def __init__(self, openers: Mapping[str, Opener]) -> None:
        self._openers = openers

    def routes(self) -> Sequence[Route]:
        """Where the gate has let pass for what the link is about."""
        return [MessageHandler(filters.UpdateType.MESSAGE & _Link(), self.opened)]

    async def opened(self, update: Update, context: Context) -> None:
        """To the one whose link it is. Raises LinkGone where there is no such."""
        message, _ = parts(update)
        what, secret = link_in(message) or ("", "")
        if what not in self._openers:
            raise LinkGone
        await self._openers[what](update, secret)


def link(username: str, what: str, secret: str, *, group: bool = False) -> str:
    """A link that brings whoever opens it to the bot, or lets them choose a group for it."""
    return create_deep_linked_url(username, f"{what}-{secret}", group)
