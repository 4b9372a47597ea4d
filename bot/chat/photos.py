"""Photos as they arrive, alone or in albums: to be enrolled, to be identified, or none of our business?"""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.chat.commands import Command, command_in, mentions_us
from bot.chat.desk import Context, Desk, Feature, Route, asker, chat_key, parts, texts
from bot.chat.enroll import Enrolling, Lesson
from bot.chat.help import COMMANDS
from bot.chat.identify import Identifying
from bot.chat.incoming import is_image, is_own, picture_in, pictures_in
from bot.chat.order import Albums

PICTURE = (
    filters.PHOTO | filters.Document.ALL | filters.Sticker.ALL | filters.VIDEO | filters.VIDEO_NOTE | filters.ANIMATION
)


class Photos(Feature):
    """Gathers albums and decides what a photo was sent for."""

    def __init__(self, desk: Desk, albums: Albums, enrolling: Enrolling, identifying: Identifying) -> None:
        super().__init__(desk)
        self._albums = albums
        self._enrolling = enrolling
        self._identifying = identifying

    def routes(self) -> Sequence[Route]:
        """Whatever has a picture, or is one; and captions that are written later."""
        return [
            MessageHandler(filters.UpdateType.MESSAGE & PICTURE, self.photo),
            MessageHandler(filters.UpdateType.EDITED_MESSAGE & PICTURE, self.edited),
        ]

    async def photo(self, update: Update, context: Context) -> None:
        """A caption `/enroll <name>`, or a photo that is owed, teaches; whatever else is for us asks who it is."""
        message, chat = parts(update)
        messages = await self._albums.gathered(message)
        command = _command(messages)
        if command and not command.ours:
            return
        addressed = chat.type == chat.PRIVATE or _is_addressed(messages, command)
        pictures = pictures_in(messages if addressed else _photos(messages))
        if not pictures:
            return
        if command and command.name == "enroll":
            await self._enrolling.enroll(Lesson(message, command.words, texts(update)), pictures)
        elif not command and (owed := await self._work(self._owed, message)):
            await self._enrolling.enroll(Lesson(message, owed, texts(update), asker(message)), pictures)
        elif addressed:
            await self._identifying.answer(message, pictures, texts(update))
        elif await self._work(self._answers_everything, message):
            await self._identifying.answer(message, pictures, texts(update), unasked=True)

    async def edited(self, update: Update, context: Context) -> None:
        """`/enroll <name>` or `/who`, written under a photo that was sent before; any other change is nothing to us."""
        message, _ = parts(update)
        command, picture = command_in(message), picture_in(message)
        if command is None or picture is None or not command.ours:
            return
        if command.name == "enroll":
            await self._enrolling.enroll(Lesson(message, command.words, texts(update)), [picture])
        elif command.name == "who":
            await self._identifying.answer(message, [picture], texts(update))

    def _owed(self, message: Message) -> str | None:
        return self._recognizer.questions.expected(chat_key(message.chat), asker(message))

    def _answers_everything(self, message: Message) -> bool:
        return self._recognizer.wishes.of(self._recognizer.gallery(chat_key(message.chat))).every_photo


def _command(messages: Sequence[Message]) -> Command | None:
    """The command in an album's caption, which may stand on any of its parts."""
    return next(filter(None, map(command_in, messages)), None)


def _is_addressed(messages: Sequence[Message], command: Command | None) -> bool:
    """Whether a photo in a group is meant for this bot: by a command of ours, its name, or as a reply to it."""
    if command and (command.named or command.name in COMMANDS):
        return True
    return any(mentions_us(message) or is_own(message.reply_to_message) for message in messages)


def _photos(messages: Sequence[Message]) -> Sequence[Message]:
    """What counts as a photo that nobody asked about: images, and what moves beside them in the same album."""
    if not any(message.photo or is_image(message.document) for message in messages):
        return []
    return [message for message in messages if not message.document or is_image(message.document)]
