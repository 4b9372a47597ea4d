"""Questions that somebody answers in writing: asked here, and their replies taken to whoever wanted to know."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeAlias

from telegram import ForceReply, Message, MessageEntity, Update, User
from telegram.ext import MessageHandler, filters

from bot.chat.actions import PURPOSES
from bot.chat.desk import Context, Desk, Feature, Route, asker, chat_key, parts
from bot.errors import Stale
from bot.faces import Prompt, Purpose

Taker: TypeAlias = Callable[[Update, Prompt], Awaitable[None]]
"""What becomes of a reply; a UserError other than Stale leaves the question open."""
ANYBODY = 0
"""Whose reply is taken for an answer to a question that has buttons; without replying, nobody answers it."""
Otherwise: TypeAlias = Callable[[Update, Context], Awaitable[None]]


class Prompts(Feature):
    """Everything that is written without being a command: the reply to a question, or nothing we understand."""

    def __init__(self, desk: Desk, takers: Mapping[Purpose, Taker], otherwise: Otherwise) -> None:
        super().__init__(desk)
        self._takers = takers
        self._otherwise = otherwise

    def routes(self) -> Sequence[Route]:
        """Plain text; in groups we see only what replies to us, or all of it."""
        return [MessageHandler(filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND, self.words)]

    async def words(self, update: Update, context: Context) -> None:
        """A reply to a question of ours, or in private, words after it."""
        message, chat = parts(update)
        original = message.reply_to_message
        alone = original is None and chat.type == chat.PRIVATE
        found = None
        if original is not None or alone:
            replied_to = original.message_id if original else None
            found = await self._work(self._recognizer.questions.asked, chat_key(chat), replied_to, asker(message))
        if found is not None and found[1].purpose in self._takers:
            await self._take(update, *found)
        elif chat.type == chat.PRIVATE:
            await self._otherwise(update, context)

    async def _take(self, update: Update, question: int, prompt: Prompt) -> None:
        _, chat = parts(update)
        await self._rights.require(update, PURPOSES[prompt.purpose])
        try:
            await self._takers[prompt.purpose](update, prompt)
        except Stale:  # there is nothing left to ask about: whatever is written next is no answer
            await self._work(self._recognizer.questions.replied, chat_key(chat), question)
            raise
        await self._work(self._recognizer.questions.replied, chat_key(chat), question)


async def ask(desk: Desk, message: Message, text: str, prompt: Prompt, tapped_by: User | None = None) -> None:
    """Ask under `message` for a written reply: of whoever sent it, or of whoever tapped a button on it."""
    person = tapped_by.id if tapped_by else asker(message)
    entities = None
    if tapped_by is not None and message.chat.type != message.chat.PRIVATE:
        # Telegram opens the reply only for those who are replied to or mentioned
        name = tapped_by.first_name
        text, entities = f"{name}: {text}", [MessageEntity(MessageEntity.TEXT_MENTION, 0, _units(name), user=tapped_by)]
    forced = ForceReply(selective=True)
    question = await message.reply_text(
        text, entities=entities, do_quote=True, allow_sending_without_reply=True, reply_markup=forced
    )
    await desk.work(desk.recognizer.questions.ask, chat_key(message.chat), question.message_id, person, prompt)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
