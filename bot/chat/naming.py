"""Who is this? Somebody writes the name of a face, and that very face is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.answers import Shown, View
from bot.chat.consenting import Consenting
from bot.chat.desk import Context, Desk, Feature, Route, chat_key, parts, texts
from bot.chat.doubts import asked
from bot.chat.incoming import Downloads
from bot.chat.prompts import ANYBODY, ask
from bot.chat.redrawing import Redrawing
from bot.chat.replies import Place, acknowledge, at_work, has_picture, reply, rewrite, settle
from bot.chat.verdicts import TAP, found, picture_of
from bot.errors import Stale
from bot.faces import Doubt, Enrolled, Inquiry, Lookalike, Pending, Prompt, Purpose, Shot, Spot
from bot.photos import read_photo
from bot.texts import Texts


class Naming(Feature):
    """Asks for a name, and takes it."""

    def __init__(self, desk: Desk, downloads: Downloads, consenting: Consenting) -> None:
        super().__init__(desk)
        self._desk = desk
        self._consenting = consenting
        self._downloads = downloads
        self._redrawing = Redrawing(desk, downloads)

    def routes(self) -> Sequence[Route]:
        """The two buttons that ask for a name."""
        return [CallbackQueryHandler(self.who, rf"{TAP}(who|else)$")]

    async def who(self, update: Update, context: Context) -> None:
        """Asks whoever tapped."""
        message, _ = parts(update)
        inquiry, spot, _ = await found(self, update)
        await acknowledge(update.callback_query)
        about = {"inquiry": inquiry.id, "photo": str(spot.photo), "face": str(spot.face)}
        about |= {"message": str(message.message_id), "picture": "yes" if has_picture(message) else ""}
        question = _question(inquiry, spot, texts(update))
        tapped_by = update.callback_query.from_user if update.callback_query else None
        await ask(self._desk, message, question, Prompt(Purpose.NAME_A_FACE, about), tapped_by)

    async def take(self, update: Update, prompt: Prompt) -> None:
        """The name came: the face is remembered, and the answer says so from now on."""
        message, chat = parts(update)
        before = await self.inquiry(chat_key(chat), prompt.about["inquiry"])
        spot, name, words = _spot(prompt), message.text or "", texts(update)
        picture = picture_of(message, before, spot)
        if await self._consenting.asks(message, name, [Shot(picture.file, prompt.about)], words):
            return
        self._limits.take(message)
        async with at_work(message), self._downloads.of(picture) as data:
            inquiry, result = await self._work(self._learn, before, spot, name, data)
        if isinstance(result, Enrolled):
            await reply(message, words.enrolled(result))
            await self._show(message, before, inquiry, prompt, words)
        else:
            doubted = await reply(message, *asked(result, words))
            await self._work(self._recognizer.questions.ask, chat_key(chat), doubted.message_id, ANYBODY, prompt)

    async def go_on(self, update: Update, pending: Pending) -> None:
        """The word for somebody new was given: the same, in the message that asked for it."""
        message, chat = parts(update)
        key, words, prompt = chat_key(chat), texts(update), Prompt(Purpose.NAME_A_FACE, pending.shots[0].about)
        before, spot = await self.inquiry(key, prompt.about["inquiry"]), _spot(prompt)
        self._limits.take(message)
        async with at_work(message), self._downloads.of(picture_of(message, before, spot)) as data:
            inquiry, result = await self._work(self._learn, before, spot, pending.name, data)
        if isinstance(result, Enrolled):
            await settle(update.callback_query, words.enrolled(result))
            await self._show(message, before, inquiry, prompt, words)
        else:
            await self._work(self._recognizer.questions.ask, key, message.message_id, ANYBODY, prompt)
            await settle(update.callback_query, *asked(result, words))

    async def settled(self, question: Message, enrolled: Enrolled, words: Texts) -> None:
        """The `question` that a name led to is answered, and the face remembered: the first answer says so, too."""
        key = chat_key(question.chat)
        found = await self._work(self._recognizer.questions.asked, key, question.message_id, ANYBODY)
        if found is None or found[1].purpose is not Purpose.NAME_A_FACE:
            return
        prompt, spot = found[1], _spot(found[1])
        with suppress(Stale):  # the first answer has had its day
            before = await self.inquiry(key, prompt.about["inquiry"])
            inquiry = await self._work(self._recognizer.verdicts.learned, before, spot, enrolled.person)
            await self._show(question, before, inquiry, prompt, words)
        await self._work(self._recognizer.questions.replied, key, question.message_id)

    async def _show(self, message: Message, before: Inquiry, inquiry: Inquiry, prompt: Prompt, words: Texts) -> None:
        shown = Shown(inquiry, await self._work(self._recognizer.inquire.answers, inquiry))
        place = Place(message.chat_id, int(prompt.about["message"]), bool(prompt.about["picture"]))
        jpeg = await self._redrawing.picture(message, before, inquiry, words) if place.has_picture else None
        text, buttons = shown.text(words, caption=place.has_picture), shown.buttons(words, View(_spot(prompt).photo))
        await rewrite(message.get_bot(), place, text, buttons, jpeg)

    def _learn(
        self, inquiry: Inquiry, spot: Spot, name: str, data: bytes
    ) -> tuple[Inquiry, Enrolled | Doubt | Lookalike]:
        return self._recognizer.verdicts.named(inquiry, spot, name, read_photo(data))


def _spot(prompt: Prompt) -> Spot:
    return Spot(int(prompt.about["photo"]), int(prompt.about["face"]))


def _question(inquiry: Inquiry, spot: Spot, words: Texts) -> str:
    try:
        faces = len(inquiry.probes[spot.photo].sightings)
    except IndexError:
        raise Stale from None
    album = len(inquiry.probes) > 1
    number = spot.face + 1 if faces > 1 or album else 0
    return words.name_this_face(number, spot.photo + 1 if album else None)
