"""A person's card: their photos one by one, as Telegram keeps them, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from telegram import InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto, Message, Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import ASK_FORGET, BACK, CARD, CLOSE, MERGE, ON, REMOVE, RENAME, TURN, data, keyboard
from bot.chat.desk import Context, Desk, Route, parts, texts
from bot.chat.incoming import Downloads
from bot.chat.persons import Persons, after, tapped
from bot.chat.references import References
from bot.chat.replies import acknowledge, has_picture, reply, settle
from bot.faces import Card, PersonId, ReferenceId
from bot.texts import Texts


class Cards(Persons):
    """Opens a card, turns it, takes a photo out of it, and closes it."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._references = References(desk, downloads)

    def routes(self) -> Sequence[Route]:
        """All of it by buttons."""
        return [
            CallbackQueryHandler(self.opened, rf"^{CARD}:\w+$"),
            CallbackQueryHandler(self.turned, rf"^{TURN}:\w+:\d+$"),
            CallbackQueryHandler(self.removed, rf"^{REMOVE}:\w+:\w+$"),
            CallbackQueryHandler(self.closed, rf"^{CLOSE}$"),
        ]

    async def opened(self, update: Update, context: Context) -> None:
        """A tap on a name: the first photo, in a message of its own."""
        message, _ = parts(update)
        await self._send(message, await self._card(update, 1), texts(update))
        await acknowledge(update.callback_query)

    async def turned(self, update: Update, context: Context) -> None:
        """A tap on an arrow: the same message shows another photo."""
        message, _ = parts(update)
        _, number = tapped(update)
        card, words = await self._card(update, int(number)), texts(update)
        if card.reference.file is None and not has_picture(message):
            await settle(update.callback_query, words.card(card), _buttons(card, words))
            return
        await acknowledge(update.callback_query)
        if not await _swapped(message, card, words):  # a picture cannot be taken out of a message
            await self._send(message, card, words)
            await _away(message)

    async def removed(self, update: Update, context: Context) -> None:
        """A tap on "remove this one"."""
        person, reference = tapped(update)
        words, gallery = texts(update), await self._gallery(update)
        remove = self._recognizer.changes.remove
        changed = await self._work(remove, gallery, PersonId(person), ReferenceId(reference))
        await settle(update.callback_query, words.removed(changed), after(changed, words))

    async def closed(self, update: Update, context: Context) -> None:
        """A tap on "close"."""
        message, _ = parts(update)
        await acknowledge(update.callback_query)
        await _away(message)

    async def _send(self, message: Message, card: Card, words: Texts) -> None:
        """A new message: the picture, or words where Telegram has none."""
        file, caption, markup = card.reference.file, words.card(card), _buttons(card, words)
        if file is None or not await self._references.show(message, file, caption, markup):
            await reply(message, words.card(card, gone=file is not None), markup)

    async def _card(self, update: Update, number: int) -> Card:
        person, *_ = tapped(update)
        card = self._recognizer.people.card
        return await self._work(card, await self._gallery(update), PersonId(person), number)


async def _swapped(message: Message, card: Card, words: Texts) -> bool:
    """Whether the picture of `card` is in `message` now, in place of another."""
    file, caption = card.reference.file, words.card(card)
    if file is None:
        return False
    for media in (InputMediaPhoto(file, caption), InputMediaDocument(file, caption=caption)):
        try:
            await message.edit_media(media, reply_markup=_buttons(card, words))
        except BadRequest as refusal:
            if "not modified" in refusal.message.lower():  # somebody else pressed the same button a moment earlier
                return True
        else:
            return True
    return False


async def _away(message: Message) -> None:
    """Gone, or where Telegram no longer allows that, without its buttons."""
    with suppress(TelegramError):
        await message.delete()
        return
    with suppress(TelegramError):
        await message.edit_reply_markup(None)


def _buttons(card: Card, words: Texts) -> InlineKeyboardMarkup:
    person = card.person.id
    remove, rename, merge, forget, close = words.card_buttons()
    back = [(BACK, data(TURN, person, card.number - 1))] if card.number > 1 else []
    on = [(ON, data(TURN, person, card.number + 1))] if card.number < card.of else []
    return keyboard(
        *([[*back, *on]] if back or on else []),
        [(remove, data(REMOVE, person, card.reference.id))],
        [(rename, data(RENAME, person)), (merge, data(MERGE, person))],
        [(forget, data(ASK_FORGET, person)), (close, CLOSE)],
    )
