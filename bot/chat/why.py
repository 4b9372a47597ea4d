"""Why? Which enrolled photo somebody was known by, with the offer to take it out."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import REMOVE, data, keyboard
from bot.chat.desk import Context, Desk, Feature, Route, parts, texts
from bot.chat.incoming import Downloads
from bot.chat.references import References
from bot.chat.replies import acknowledge, at_work, reply
from bot.chat.verdicts import TAP, found, picture_of
from bot.errors import Stale
from bot.faces import Evidence, Inquiry, Person, PersonId, Spot
from bot.photos import read_photo


class Why(Feature):
    """Explains an answer by its references."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads
        self._references = References(desk, downloads)

    def routes(self) -> Sequence[Route]:
        """One button a face that somebody was named for."""
        return [CallbackQueryHandler(self.why, rf"{TAP}why:\w+$")]

    async def why(self, update: Update, context: Context) -> None:
        """The photo that matched best, as Telegram keeps it, and how closely."""
        message, _ = parts(update)
        inquiry, spot, (_, person) = await found(self, update)
        self._limits.take(message)
        await acknowledge(update.callback_query)
        async with at_work(message), self._downloads.of(picture_of(message, inquiry, spot)) as data_:
            named, evidence = await self._work(self._explained, inquiry, spot, PersonId(person), data_)
        text, file, markup = texts(update).why_with_picture(named, evidence), None, None
        if evidence:
            file = evidence[0].reference.file
            markup = keyboard([(texts(update).why_remove(), data(REMOVE, named.id, evidence[0].reference.id))])
        if file is None or not await self._references.show(message, file, text, markup):
            await reply(message, text, markup)

    def _explained(
        self, inquiry: Inquiry, spot: Spot, person: PersonId, data_: bytes
    ) -> tuple[Person, Sequence[Evidence]]:
        named = self._recognizer.people.with_id(inquiry.gallery, person)
        try:
            face = inquiry.probes[spot.photo].sightings[spot.face].face
        except IndexError:
            raise Stale from None
        return named, self._recognizer.explain(inquiry.gallery, named, read_photo(data_), face)
