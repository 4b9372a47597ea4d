"""First words: /start, /help, /cancel, and a hint for what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.chat.desk import Context, Feature, Route, asker, chat_key, is_group, parts, texts
from bot.chat.groups import sees_everything
from bot.chat.replies import reply
from bot.errors import Stale
from bot.faces import Action, ChatKey, Role, Wishes

COMMANDS = (
    "who",
    "enroll",
    "people",
    "rename",
    "merge",
    "forget",
    "undo",
    "settings",
    "stats",
    "calibrate",
    "link",
    "unlink",
    "forgetme",
    "privacy",
    "export",
    "eraseall",
    "usage",
    "audit",
    "cancel",
    "help",
)
"""What Telegram's menus show, in this order."""
FOR_OWNERS = ("invite", "access")
"""What the menu of the owner's private chat shows beside these."""


class Help(Feature):
    """What somebody meets who does not know the bot yet."""

    def routes(self) -> Sequence[Route]:
        """The commands; and whatever no other feature takes: in private any message, and any button."""
        return [
            CommandHandler("start", self.start, filters.UpdateType.MESSAGE),
            CommandHandler("help", self.help, filters.UpdateType.MESSAGE),
            CommandHandler("cancel", self.cancel, filters.UpdateType.MESSAGE),
            MessageHandler(
                filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, self.hint
            ),
            CallbackQueryHandler(self.unknown_button),
        ]

    async def start(self, update: Update, context: Context) -> None:
        """`/start`: what this is, and the first two steps."""
        message, _ = parts(update)
        await reply(message, texts(update).start())

    async def help(self, update: Update, context: Context) -> None:
        """`/help`: everything that can be done in this chat."""
        message, chat = parts(update)
        wishes = await self._work(self._wishes, chat_key(chat))
        if is_group(chat):
            sees = await sees_everything(context.bot, chat)
            await reply(message, texts(update).help_in_group(wishes, chat.id, sees_everything=sees))
        else:
            owner = await self._rights.role(update, Action.LET_IN) is Role.OWNER
            await reply(message, texts(update).help(wishes, owner=owner))

    async def cancel(self, update: Update, context: Context) -> None:
        """`/cancel`: no photo is owed any more."""
        message, chat = parts(update)
        something = await self._work(self._recognizer.questions.drop, chat_key(chat), asker(message))
        await reply(message, texts(update).cancelled(something=something))

    async def hint(self, update: Update, context: Context) -> None:
        """To words that are no command, and to messages that are no photo."""
        message, _ = parts(update)
        if message.media_group_id is None:  # music comes in albums, and one hint is enough
            await reply(message, texts(update).hint())

    async def unknown_button(self, update: Update, context: Context) -> None:
        """A button of a time before, or of a time to come."""
        raise Stale

    def _wishes(self, key: ChatKey) -> Wishes:
        return self._recognizer.wishes.of(self._recognizer.gallery(key))
