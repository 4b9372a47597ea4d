"""First words: /start, /help, /cancel, and a hint for what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import BotCommand, Update
from telegram.ext import CommandHandler, MessageHandler, filters

from bot.chat.desk import Context, Feature, Route, chat_key, parts, texts
from bot.chat.replies import reply
from bot.texts import Texts

COMMANDS = ("enroll", "people", "forget", "cancel", "help")
"""What Telegram's menu shows, in this order."""


class Help(Feature):
    """What somebody meets who does not know the bot yet."""

    def routes(self) -> Sequence[Route]:
        """The commands; and in private, any words that no other feature takes."""
        return [
            CommandHandler("start", self.start, filters.UpdateType.MESSAGE),
            CommandHandler("help", self.help, filters.UpdateType.MESSAGE),
            CommandHandler("cancel", self.cancel, filters.UpdateType.MESSAGE),
            MessageHandler(filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & filters.TEXT, self.hint),
        ]

    async def start(self, update: Update, context: Context) -> None:
        """`/start`: what this is, and the first two steps."""
        message, _, _ = parts(update)
        await reply(message, texts(update).start())

    async def help(self, update: Update, context: Context) -> None:
        """`/help`: everything that can be done in this chat."""
        message, chat, _ = parts(update)
        await reply(message, texts(update).help(group=chat.type != chat.PRIVATE))

    async def cancel(self, update: Update, context: Context) -> None:
        """`/cancel`: no photo is owed any more."""
        message, chat, user = parts(update)
        something = await self._work(self._recognizer.questions.drop, chat_key(chat), user.id if user else chat.id)
        await reply(message, texts(update).cancelled(something=something))

    async def hint(self, update: Update, context: Context) -> None:
        """To words that are no command."""
        message, _, _ = parts(update)
        await reply(message, texts(update).hint())


def menu(words: Texts) -> list[BotCommand]:
    """The commands as Telegram's menu shows them."""
    return [BotCommand(name, words.command(name)) for name in COMMANDS]
