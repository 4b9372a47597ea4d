"""Who is this? The answer to a photo or an album that carries no command."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext, suppress

from telegram import Message

from bot.chat.answers import Shown
from bot.chat.desk import Desk, chat_key
from bot.chat.incoming import Downloads, Picture, each
from bot.chat.replies import at_work, reply, reply_picture
from bot.drawing import Label, annotate
from bot.errors import CapReached, PhotoError, TooFast, WhobotError
from bot.faces import Answer, Band, ChatKey, Gallery, Identified, Photo, Probe
from bot.measures import Event
from bot.photos import read_photo
from bot.texts import Texts


class Identifying:
    """Answers with a line for one face, and with one annotated picture for several."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        self._recognizer = desk.recognizer
        self._work = desk.work
        self._limits = desk.limits
        self._downloads = downloads
        self._meter = desk.meter

    async def answer(
        self, message: Message, pictures: Sequence[Picture], words: Texts, *, unasked: bool = False
    ) -> None:
        """Say who is in these pictures, in one answer to `message`; `unasked` only where there is somebody."""
        # nobody who did not ask is told that there is nothing to tell, or that there is too much to do
        with suppress(PhotoError, CapReached, TooFast) if unasked else nullcontext():
            self._limits.take(message, len(pictures))
            async with nullcontext() if unasked else at_work(message):  # a sign promises an answer
                if len(pictures) == 1:
                    await self._answer_one(message, pictures[0], words, unasked)
                else:
                    await self._answer_album(message, pictures, words, unasked)

    async def _answer_one(self, message: Message, picture: Picture, words: Texts, unasked: bool) -> None:
        key = chat_key(message.chat)
        (gallery, known), jpeg = await self._work(self._recalled, key, picture), None
        if known is None or await self._work(self._is_drawn, gallery, known):
            async with self._downloads.of(picture) as data:
                shown, jpeg = await self._work(self._looked_at, gallery, picture, data, words, known)
        else:
            shown = known
        if unasked and not shown.answers[0].answers:
            return
        self._counted(shown)
        if jpeg is None:
            await reply(message, shown.text(words), shown.buttons(words))
        else:
            await reply_picture(message, jpeg, shown.text(words), shown.buttons(words))

    async def _answer_album(self, message: Message, pictures: Sequence[Picture], words: Texts, unasked: bool) -> None:
        gallery = await self._work(self._recognizer.gallery, chat_key(message.chat))

        async def look(picture: Picture) -> Probe:
            known = await self._work(self._remembered, gallery, picture)
            if known is not None:
                return known
            async with self._downloads.of(picture) as data:
                return await self._work(self._probe, gallery, picture, data)

        outcomes = await each(pictures, look)
        probes = [_or_refused(*both, words) for both in zip(pictures, outcomes, strict=True)]
        shown = await self._work(self._kept, gallery, probes)
        if not unasked or any(identified.answers for identified in shown.answers):
            self._counted(shown)
            await reply(message, shown.text(words), shown.buttons(words))

    def _counted(self, shown: Shown) -> None:
        for identified in shown.answers:
            for answer in identified.answers:
                self._meter.count(Event.ANSWER, answer.band)
            if not identified.answers:
                self._meter.count(Event.ANSWER, "no_face")

    def _recalled(self, key: ChatKey, picture: Picture) -> tuple[Gallery, Shown | None]:
        """Whom a chat knows, and the answer without asking the engine again, while nothing has changed."""
        gallery = self._recognizer.gallery(key)
        known = self._remembered(gallery, picture)
        return gallery, None if known is None else self._kept(gallery, [known])

    def _remembered(self, gallery: Gallery, picture: Picture) -> Probe | None:
        return self._recognizer.inquire.recalled(gallery, picture.file, picture.unique, picture.preview)

    def _is_drawn(self, gallery: Gallery, shown: Shown) -> bool:
        (identified,) = shown.answers
        return len(identified.answers) > 1 and self._recognizer.wishes.of(gallery).pictures

    def _looked_at(
        self, gallery: Gallery, picture: Picture, data: bytes, words: Texts, shown: Shown | None
    ) -> tuple[Shown, bytes | None]:
        """The answer, and the picture with a box a face where there are several and it is wanted."""
        photo = read_photo(data)
        if shown is None:
            shown = self._kept(gallery, [self._probe_of(gallery, picture, photo)])
        return shown, drawn(photo, shown.answers[0], words) if self._is_drawn(gallery, shown) else None

    def _probe(self, gallery: Gallery, picture: Picture, data: bytes) -> Probe:
        return self._probe_of(gallery, picture, read_photo(data))

    def _probe_of(self, gallery: Gallery, picture: Picture, photo: Photo) -> Probe:
        return self._recognizer.inquire.look(gallery, picture.file, picture.unique, photo, picture.preview)

    def _kept(self, gallery: Gallery, probes: Sequence[Probe]) -> Shown:
        return Shown(*self._recognizer.inquire.keep(gallery, probes))


def drawn(photo: Photo, identified: Identified, words: Texts) -> bytes:
    """The picture with a numbered box a face."""
    return annotate(photo, labels(identified, words))


def labels(identified: Identified, words: Texts) -> list[Label]:
    """What stands at each face."""
    return [
        Label(answer.face.box, number, words.label(answer), _band(answer))
        for number, answer in enumerate(identified.answers, 1)
    ]


def _band(answer: Answer) -> Band:
    """What somebody said about a face is no question any more."""
    if answer.said.verdict is None:
        return answer.band
    return Band.UNKNOWN if answer.settled is None else Band.MATCH


def _or_refused(picture: Picture, outcome: Probe | WhobotError, words: Texts) -> Probe:
    if isinstance(outcome, Probe):
        return outcome
    return Probe(picture.file, picture.unique, refused=words.error(outcome), preview=picture.preview)
