"""Who is this? The answer to a photo or an album that carries no command."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext, suppress

from telegram import Message

from bot.chat.desk import Desk, chat_key
from bot.chat.incoming import Downloads, Picture, each
from bot.chat.replies import at_work, reply, reply_picture
from bot.drawing import Label, annotate
from bot.errors import PhotoError
from bot.faces import ChatKey, Identified, Photo
from bot.photos import read_photo
from bot.texts import Texts


class Identifying:
    """Answers with a line for one face, and with one annotated picture for several."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        self._recognizer = desk.recognizer
        self._work = desk.work
        self._downloads = downloads

    async def answer(
        self, message: Message, pictures: Sequence[Picture], words: Texts, *, unasked: bool = False
    ) -> None:
        """Say who is in these pictures, in one answer to `message`; `unasked` only where there is somebody."""
        with suppress(PhotoError) if unasked else nullcontext():
            async with nullcontext() if unasked else at_work(message):  # a sign promises an answer
                if len(pictures) == 1:
                    await self._answer_one(message, pictures[0], words, unasked)
                else:
                    await self._answer_album(message, pictures, words, unasked)

    async def _answer_one(self, message: Message, picture: Picture, words: Texts, unasked: bool) -> None:
        async with self._downloads.of(picture) as data:
            identified, jpeg = await self._work(self._identify_and_draw, chat_key(message.chat), data, words)
        if unasked and not identified.answers:
            return
        text = words.previewed([picture.preview], words.identified(identified))
        if jpeg is None:
            await reply(message, text)
        else:
            await reply_picture(message, jpeg, text)

    async def _answer_album(self, message: Message, pictures: Sequence[Picture], words: Texts, unasked: bool) -> None:
        key = chat_key(message.chat)

        async def identify(picture: Picture) -> Identified:
            async with self._downloads.of(picture) as data:
                return await self._work(self._identify, key, data)

        outcomes = await each(pictures, identify)
        if unasked and not any(isinstance(one, Identified) and one.answers for one in outcomes):
            return
        await reply(message, words.previewed([picture.preview for picture in pictures], words.album(outcomes)))

    def _identify(self, key: ChatKey, data: bytes) -> Identified:
        return self._recognizer.identify(self._recognizer.gallery(key), read_photo(data))

    def _identify_and_draw(self, key: ChatKey, data: bytes, words: Texts) -> tuple[Identified, bytes | None]:
        photo = read_photo(data)
        identified = self._recognizer.identify(self._recognizer.gallery(key), photo)
        return identified, _drawn(photo, identified, words)


def _drawn(photo: Photo, identified: Identified, words: Texts) -> bytes | None:
    """The picture with a box a face, where there are several and somebody is enrolled."""
    if len(identified.answers) < 2 or identified.nobody_enrolled:
        return None
    labels = [
        Label(answer.face.box, number, words.label(answer), answer.band)
        for number, answer in enumerate(identified.answers, 1)
    ]
    return annotate(photo, labels)
