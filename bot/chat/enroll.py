"""/enroll: teaches a face, from a caption, a reply, the next photo, or one of several faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import ForceReply, InlineKeyboardMarkup, Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import PICK, ids_in, numbers
from bot.chat.commands import command_in
from bot.chat.consenting import Consenting, picture_again, shot_of
from bot.chat.desk import Context, Desk, Feature, Route, asker, chat_key, parts, texts
from bot.chat.doubts import asked
from bot.chat.incoming import Downloads, Picture, each, picture_replied_to
from bot.chat.replies import at_work, reply, reply_picture, settle
from bot.drawing import Label, annotate
from bot.errors import ServiceError, WhobotError
from bot.faces import Band, ChatKey, Doubt, Enrolled, Lookalike, Pending, Pick, Sighting, Which
from bot.photos import read_photo
from bot.recognizer.enroll import Question
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Lesson:
    """Who is to be learned, from the photos that came with `message`; `owed_by` whoever had been asked for them."""

    message: Message
    name: str
    words: Texts
    owed_by: int | None = None

    @property
    def chat(self) -> ChatKey:
        """Whose gallery it is."""
        return chat_key(self.message.chat)


class Enrolling(Feature):
    """Everything that ends with a face being remembered."""

    def __init__(self, desk: Desk, downloads: Downloads, consenting: Consenting) -> None:
        super().__init__(desk)
        self._consenting = consenting
        self._downloads = downloads

    def routes(self) -> Sequence[Route]:
        """The command by itself, and the buttons under "which one?"."""
        return [
            CommandHandler("enroll", self.command, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.picked, rf"^{PICK}:\w+:\d+$"),
        ]

    async def command(self, update: Update, context: Context) -> None:
        """`/enroll <name>` as a reply to a photo enrols that one; alone it asks for the photo."""
        message, _ = parts(update)
        command = command_in(message)
        name = command.words if command else ""
        picture = picture_replied_to(message)
        if picture is None:
            await self._ask_for_photo(update, name)
        else:
            await self.enroll(Lesson(message, name, texts(update)), [picture])

    async def enroll(self, lesson: Lesson, pictures: Sequence[Picture]) -> None:
        """Remember whoever is in these pictures, in one answer; of somebody new, ask for the word they need first."""
        shots = [shot_of(picture) for picture in pictures]
        if await self._consenting.asks(lesson.message, lesson.name, shots, lesson.words):
            await self._work(self._paid, lesson)
            return
        self._limits.take(lesson.message, len(pictures))
        async with at_work(lesson.message):
            if len(pictures) == 1:
                await self._enroll_one(lesson, pictures[0])
            else:
                await reply(lesson.message, await self._album_enrolled(lesson, pictures))

    async def go_on(self, update: Update, pending: Pending) -> None:
        """The word for somebody new was given: the message that asked for it says what came of their photos."""
        message, _ = parts(update)
        query, words = update.callback_query, texts(update)
        lesson, pictures = Lesson(message, pending.name, words), [picture_again(message, one) for one in pending.shots]
        self._limits.take(message, len(pictures))
        async with at_work(message):
            if len(pictures) > 1:
                await settle(query, await self._album_enrolled(lesson, pictures))
                return
            (outcome,) = await each(pictures, lambda picture: self._taught(lesson, picture))
        if isinstance(outcome, ServiceError):
            raise outcome  # and the buttons stay
        if isinstance(outcome, WhobotError):
            await settle(query, words.error(outcome))
        elif isinstance(outcome[0], Which):
            await settle(query, words.vouched(pending.name))
            await _say(lesson, pictures[0], *outcome)
        else:
            await settle(query, *_answer(outcome[0], pictures[0], words))

    async def picked(self, update: Update, context: Context) -> None:
        """A tap on a number: that face is the one."""
        message, chat = parts(update)
        query = update.callback_query
        question, number = ids_in(query.data if query else None)
        self._limits.take(message)
        gallery = await self._work(self._recognizer.gallery, chat_key(chat))
        pick, sighting = await self._work(self._recognizer.questions.picked, gallery, question, int(number))
        async with at_work(message), self._downloads.of(Picture(message, pick.file)) as data:
            result = await self._work(self._remember, pick, sighting, data)
        if isinstance(result, Enrolled):
            await settle(query, texts(update).which_settled(int(number), result))
        else:
            await settle(query, *asked(result, texts(update)))

    async def _ask_for_photo(self, update: Update, name: str) -> None:
        message, chat = parts(update)
        name = await self._work(self._recognizer.questions.expect_photo, chat_key(chat), asker(message), name)
        await reply(message, texts(update).send_photo(name), ForceReply(selective=True))

    async def _enroll_one(self, lesson: Lesson, picture: Picture) -> None:
        await _say(lesson, picture, *await self._taught(lesson, picture))

    async def _taught(self, lesson: Lesson, picture: Picture) -> tuple[Enrolled | Question, bytes]:
        async with self._downloads.of(picture) as data:
            return await self._work(self._teach, lesson, picture.file, data)

    async def _album_enrolled(self, lesson: Lesson, pictures: Sequence[Picture]) -> str:
        async def enroll(picture: Picture) -> Enrolled:
            async with self._downloads.of(picture) as data:
                return await self._work(self._enroll, lesson, picture.file, data)

        text = lesson.words.album_enrolled(await each(pictures, enroll))
        return lesson.words.previewed([picture.preview for picture in pictures], text)

    def _enroll(self, lesson: Lesson, file: str, data: bytes) -> Enrolled:
        gallery = self._recognizer.gallery(lesson.chat)
        enrolled = self._recognizer.enroll(gallery, lesson.name, read_photo(data), file=file)
        self._paid(lesson)
        return enrolled

    def _teach(self, lesson: Lesson, file: str, data: bytes) -> tuple[Enrolled | Question, bytes]:
        """Remember the only face, or draw all of them for the question which one is meant."""
        photo, gallery = read_photo(data), self._recognizer.gallery(lesson.chat)
        result = self._recognizer.enroll.or_ask(gallery, lesson.name, photo, file)
        self._paid(lesson)
        if not isinstance(result, Which):
            return result, b""
        labels = [Label(face.box, number, None, Band.UNKNOWN) for number, face in enumerate(result.pick.faces, 1)]
        return result, annotate(photo, labels)

    def _paid(self, lesson: Lesson) -> None:
        """At once, not after the reply: a reply that fails must not turn the next photo into this person's."""
        if lesson.owed_by is not None:
            self._recognizer.questions.paid(lesson.chat, lesson.owed_by)

    def _remember(self, pick: Pick, sighting: Sighting, data: bytes) -> Enrolled | Doubt | Lookalike:
        photo, enroll = read_photo(data), self._recognizer.enroll
        result = enroll.this_or_ask(pick.gallery, pick.name, photo, pick.file, sighting, pick.revision)
        self._recognizer.questions.answered(pick)
        return result


async def _say(lesson: Lesson, picture: Picture, result: Enrolled | Question, jpeg: bytes) -> None:
    text, markup = _answer(result, picture, lesson.words)
    if isinstance(result, Which):
        await reply_picture(lesson.message, jpeg, text, markup)
    else:
        await reply(lesson.message, text, markup)


def _answer(result: Enrolled | Question, picture: Picture, words: Texts) -> tuple[str, InlineKeyboardMarkup | None]:
    """What is said of it, and what can be tapped."""
    match result:
        case Enrolled():
            return words.previewed([picture.preview], words.enrolled(result)), None
        case Doubt() | Lookalike():
            return asked(result, words)
        case Which(pick, likeliest):
            which = numbers(PICK, pick.id, len(pick.sightings), likeliest)
            return words.which_face(pick.name, likeliest), which
