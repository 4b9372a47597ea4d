"""What every feature of the chat stands on: the verbs, threads to run them in, and the words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextvars import ContextVar, copy_context
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from telegram import Chat, Message, Update
from telegram.ext import BaseHandler, CallbackContext, ExtBot

from bot.errors import ServiceError, Stale
from bot.faces import ChatKey, Inquiry
from bot.measures import Meter
from bot.recognizer import Recognizer
from bot.texts import Texts, texts_in

if TYPE_CHECKING:
    from bot.chat.limits import Limits
    from bot.chat.rights import Rights

P = ParamSpec("P")
T = TypeVar("T")
Context: TypeAlias = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
Route: TypeAlias = BaseHandler[Any, Context, Any]

PATIENCE = 60.0
"""Seconds that a chat waits for the engine, its own time-outs and retries included."""


class Work:
    """Runs blocking functions in threads of our own: asyncio's shared pool is small, and others use it too."""

    def __init__(self, pool: Executor, patience: float = PATIENCE) -> None:
        self._pool = pool
        self._patience = patience

    async def __call__(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function` returns. Raises what it raises, and ServiceError when it takes too long."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._patience):
                context = copy_context()  # on whose behalf, and in which language
                return await loop.run_in_executor(self._pool, lambda: context.run(function, *args, **kwargs))
        except TimeoutError:
            raise ServiceError(f"no answer after {self._patience:.0f} s") from None


@dataclass(frozen=True, slots=True)
class Desk:
    """What a feature needs to answer."""

    recognizer: Recognizer
    work: Work
    rights: Rights
    limits: Limits
    meter: Meter = field(default_factory=Meter)


class Feature:
    """One thing the bot can do in a chat; `routes` says what brings somebody here."""

    def __init__(self, desk: Desk) -> None:
        self._recognizer = desk.recognizer
        self._work = desk.work
        self._rights = desk.rights
        self._limits = desk.limits

    async def inquiry(self, chat: ChatKey, inquiry: str) -> Inquiry:
        """What was asked in `chat` under that id. Raises Stale when it is gone."""
        gallery = await self._work(self._recognizer.gallery, chat)
        return await self._work(self._recognizer.inquire.found, gallery, inquiry)

    def routes(self) -> Sequence[Route]:
        """The handlers of this feature, in the order in which they are asked."""
        raise NotImplementedError


def chat_key(chat: Chat) -> ChatKey:
    """What the gallery of a Telegram chat goes by."""
    return ChatKey(str(chat.id))


def is_group(chat: Chat) -> bool:
    """Whether others than the bot and one person are in it."""
    return chat.type != chat.PRIVATE


_wished: ContextVar[str | None] = ContextVar("language", default=None)


def speak(language: str | None) -> None:
    """The chat whose update is being handled wishes for this language, or for that of whoever wrote."""
    _wished.set(language)


def texts(update: Update) -> Texts:
    """The words in the language that the chat wishes for, or that of whoever wrote, as far as there is a catalogue."""
    return texts_in(_wished.get() or (update.effective_user.language_code if update.effective_user else None))


def parts(update: Update) -> tuple[Message, Chat]:
    """The message an update is about, and its chat. Raises Stale for a button on a message that is out of reach."""
    if update.effective_message is None or update.effective_chat is None:
        raise Stale
    return update.effective_message, update.effective_chat


def asker(message: Message) -> int:
    """Who sent `message`: a user, or a chat that speaks for itself."""
    sender = message.sender_chat or message.from_user or message.chat  # behind a chat, `from_user` is a dummy
    return sender.id
