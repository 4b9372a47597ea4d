"""Taps under an answer: what somebody says about a face, kept, and shown in the same message."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InputMediaPhoto, Message, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.answers import FACE, Shown, View
from bot.chat.buttons import ids_in
from bot.chat.desk import Context, Desk, Feature, Route, chat_key, parts, texts
from bot.chat.identify import drawn
from bot.chat.incoming import Downloads, Picture, each
from bot.chat.redrawing import Redrawing
from bot.chat.replies import acknowledge, at_work, has_picture, settle
from bot.errors import Stale, WhobotError
from bot.faces import Identified, Inquiry, PersonId, Spot
from bot.photos import read_photo
from bot.texts import Texts

TAP = rf"^{FACE}:\w+:\d+:\d+:"


class Verdicts(Feature):
    """Right, wrong, nobody, left out, remember this one, and a change of mind; and turning the pages of an album."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads
        self._redrawing = Redrawing(desk, downloads)

    def routes(self) -> Sequence[Route]:
        """By what the button means."""
        return [
            CallbackQueryHandler(self.said, rf"{TAP}(right|wrong|nobody|skip|change)(:\w+)?$"),
            CallbackQueryHandler(self.learn, rf"{TAP}learn$"),
            CallbackQueryHandler(self.turned, rf"{TAP}(page|open)$"),
            CallbackQueryHandler(self.pictures, rf"{TAP}pictures$"),
        ]

    async def said(self, update: Update, context: Context) -> None:
        """A word about a face; nothing is learned from it."""
        before, spot, (what, *whom) = await found(self, update)
        inquiry = await self._work(self._say, before, spot, what, [PersonId(one) for one in whom])
        await self._show(update, inquiry, _after(inquiry, spot, what), before)

    async def learn(self, update: Update, context: Context) -> None:
        """The face is remembered, now that somebody asked for it."""
        message, _ = parts(update)
        self._limits.take(message)
        inquiry, spot, _ = await found(self, update)
        async with at_work(message), self._downloads.of(picture_of(message, inquiry, spot)) as data:
            inquiry = await self._work(self._learn, inquiry, spot, data)
        await self._show(update, inquiry, View(spot.photo))

    async def turned(self, update: Update, context: Context) -> None:
        """Other buttons, the same words."""
        inquiry, spot, (what, *_) = await found(self, update)
        await self._show(update, inquiry, View(spot.photo, spot.face if what == "open" else None))

    async def pictures(self, update: Update, context: Context) -> None:
        """The photos of an album with a box a face, which an album itself cannot show."""
        message, _ = parts(update)
        inquiry, _, _ = await found(self, update)
        await acknowledge(update.callback_query)
        answers = await self._work(self._recognizer.inquire.answers, inquiry)
        async with at_work(message):
            media = await self._drawn(message, inquiry, answers, texts(update))
        if not media:
            raise Stale
        if len(media) == 1:
            await message.reply_photo(media[0].media, media[0].caption, do_quote=True, allow_sending_without_reply=True)
        else:
            await message.reply_media_group(media, do_quote=True, allow_sending_without_reply=True)

    async def _drawn(
        self, message: Message, inquiry: Inquiry, answers: Sequence[Identified], words: Texts
    ) -> list[InputMediaPhoto]:
        """Those that have a face and that Telegram still hands out."""
        numbered = {
            Picture(message, inquiry.probes[photo].file): (photo, identified)
            for photo, identified in enumerate(answers)
            if identified.answers
        }

        async def draw(picture: Picture) -> InputMediaPhoto:
            photo, identified = numbered[picture]
            async with self._downloads.of(picture) as data:
                jpeg = await self._work(_jpeg, data, identified, words)
            return InputMediaPhoto(jpeg, words.picture_caption(photo + 1))

        outcomes = await each(list(numbered), draw)
        shown = [one for one in outcomes if not isinstance(one, WhobotError)]
        if outcomes and not shown:
            raise next(one for one in outcomes if isinstance(one, WhobotError))
        return shown

    async def _show(self, update: Update, inquiry: Inquiry, view: View, before: Inquiry | None = None) -> None:
        """The answer as it is now; its picture too, where it names faces as they were `before`."""
        shown = Shown(inquiry, await self._work(self._recognizer.inquire.answers, inquiry))
        (message, _), words = parts(update), texts(update)
        jpeg = await self._redrawing.picture(message, before, inquiry, words) if before and message.photo else None
        text = shown.text(words, caption=has_picture(message))
        await settle(update.callback_query, text, shown.buttons(words, view), jpeg)

    def _say(self, inquiry: Inquiry, spot: Spot, what: str, whom: Sequence[PersonId]) -> Inquiry:
        verdicts = self._recognizer.verdicts
        match what, *whom:
            case "right", person:
                return verdicts.right(inquiry, spot, PersonId(person))
            case "wrong", person:
                return verdicts.wrong(inquiry, spot, PersonId(person))
            case ("nobody",):
                return verdicts.nobody(inquiry, spot)
            case ("skip",):
                return verdicts.leave_out(inquiry, spot)
            case ("change",):
                return verdicts.reconsider(inquiry, spot)
        raise Stale

    def _learn(self, inquiry: Inquiry, spot: Spot, data: bytes) -> Inquiry:
        return self._recognizer.verdicts.learn(inquiry, spot, read_photo(data))[0]


async def found(feature: Feature, update: Update) -> tuple[Inquiry, Spot, list[str]]:
    """What the tapped button is about: the inquiry, the face, and what is meant. Raises Stale."""
    _, chat = parts(update)
    query = update.callback_query
    inquiry, photo, face, *meant = ids_in(query.data if query else None)
    return await feature.inquiry(chat_key(chat), inquiry), Spot(int(photo), int(face)), meant


def picture_of(message: Message, inquiry: Inquiry, spot: Spot) -> Picture:
    """The photo that an answer is about, to be fetched again. Raises Stale."""
    if spot.photo >= len(inquiry.probes) or not inquiry.probes[spot.photo].file:
        raise Stale  # or nobody was on it but somebody who was erased
    return Picture(message, inquiry.probes[spot.photo].file)


def _after(inquiry: Inquiry, spot: Spot, what: str) -> View:
    """The choices of a face stay open while there is more to choose."""
    more = what in {"right", "wrong", "change"}
    return View(spot.photo, spot.face if more else None)


def _jpeg(data: bytes, identified: Identified, words: Texts) -> bytes:
    return drawn(read_photo(data), identified, words)
