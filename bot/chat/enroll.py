"""/enroll: teaches a face, from a caption, a reply, the next photo, or one of several faces."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import ForceReply, Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import PICK, ids_in, numbers
from bot.chat.commands import command_in
from bot.chat.desk import Context, Desk, Feature, Route, chat_key, parts, texts
from bot.chat.incoming import Downloads, Picture, each, picture_in
from bot.chat.replies import at_work, reply, reply_picture, settle
from bot.drawing import Label, annotate
from bot.errors import NoPhoto
from bot.faces import Band, ChatKey, Enrolled, Face, Pick
from bot.photos import read_photo
from bot.texts import Texts


class Enrolling(Feature):
    """Everything that ends with a face being remembered."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads

    def routes(self) -> Sequence[Route]:
        """The command by itself, and the buttons under "which one?"."""
        return [
            CommandHandler("enroll", self.command, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.picked, rf"^{PICK}:\w[\w-]*:\d+$"),
        ]

    async def command(self, update: Update, context: Context) -> None:
        """`/enroll <name>` as a reply to a photo enrols that one; alone it asks for the photo."""
        message, _, _ = parts(update)
        command = command_in(message)
        name = command.words if command else ""
        original = message.reply_to_message
        if original is None:
            await self._ask_for_photo(update, name)
            return
        picture = picture_in(original)
        if picture is None or _is_own(original):
            raise NoPhoto
        await self.enroll(message, [picture], name, texts(update))

    async def enroll(self, message: Message, pictures: Sequence[Picture], name: str, words: Texts) -> None:
        """Remember whoever is in these pictures as `name`, in one answer to `message`."""
        async with at_work(message):
            if len(pictures) == 1:
                await self._enroll_one(message, pictures[0], name, words)
            else:
                await self._enroll_album(message, pictures, name, words)

    async def picked(self, update: Update, context: Context) -> None:
        """A tap on a number: that face is the one."""
        message, chat, _ = parts(update)
        query = update.callback_query
        question, number = ids_in(query.data if query else None)
        gallery = await self._work(self._recognizer.gallery, chat_key(chat))
        pick, face = await self._work(self._recognizer.questions.picked, gallery, question, int(number))
        data = await self._downloads(Picture(message, pick.file))
        enrolled = await self._work(self._remember, pick, face, data)
        await settle(query, texts(update).which_settled(int(number), enrolled))

    async def _ask_for_photo(self, update: Update, name: str) -> None:
        message, chat, user = parts(update)
        name = await self._work(
            self._recognizer.questions.expect_photo, chat_key(chat), user.id if user else chat.id, name
        )
        await reply(message, texts(update).send_photo(name), ForceReply(selective=True))

    async def _enroll_one(self, message: Message, picture: Picture, name: str, words: Texts) -> None:
        data = await self._downloads(picture)
        result, jpeg = await self._work(self._teach, chat_key(message.chat), name, picture.file, data)
        if isinstance(result, Enrolled):
            await reply(message, words.enrolled(result))
        else:
            choices = numbers(PICK, result.id, len(result.faces))
            await reply_picture(message, jpeg, words.which_face(result.name), choices)

    async def _enroll_album(self, message: Message, pictures: Sequence[Picture], name: str, words: Texts) -> None:
        key = chat_key(message.chat)

        async def enroll(picture: Picture) -> Enrolled:
            return await self._work(self._enroll, key, name, picture.file, await self._downloads(picture))

        await reply(message, words.album_enrolled(await each(pictures, enroll)))

    def _enroll(self, key: ChatKey, name: str, file: str, data: bytes) -> Enrolled:
        return self._recognizer.enroll(self._recognizer.gallery(key), name, read_photo(data), file=file)

    def _teach(self, key: ChatKey, name: str, file: str, data: bytes) -> tuple[Enrolled | Pick, bytes]:
        """Remember the only face, or draw all of them for the question which one is meant."""
        photo = read_photo(data)
        result = self._recognizer.enroll.or_ask(self._recognizer.gallery(key), name, photo, file)
        if isinstance(result, Enrolled):
            return result, b""
        labels = [Label(face.box, number, None, Band.UNKNOWN) for number, face in enumerate(result.faces, 1)]
        return result, annotate(photo, labels)

    def _remember(self, pick: Pick, face: Face, data: bytes) -> Enrolled:
        enrolled = self._recognizer.enroll(pick.gallery, pick.name, read_photo(data), face=face, file=pick.file)
        self._recognizer.questions.answered(pick)
        return enrolled


def _is_own(message: Message) -> bool:
    """Whether the bot sent it: its pictures have boxes drawn over them."""
    return message.from_user is not None and message.from_user.id == message.get_bot().id
