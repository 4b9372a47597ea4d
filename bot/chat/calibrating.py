"""/calibrate: what stricter or looser bands would make of this chat's own photos, and buttons to choose by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import APPLY, COMPARE, data, ids_in, keyboard
from bot.chat.desk import Context, Feature, Route, chat_key, parts, texts
from bot.chat.prompts import ANYBODY
from bot.chat.replies import at_work, reply, settle
from bot.errors import Stale
from bot.faces import Bands, Calibration, ChatKey, Choice, Prompt, Purpose, Wishes
from bot.texts import Texts


class Calibrating(Feature):
    """Compares first where that is free; where it costs, it says how much and asks."""

    def routes(self) -> Sequence[Route]:
        """The command, whether to pay, and which bands to use."""
        return [
            CommandHandler("calibrate", self.calibrate, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.compare, f"^{COMPARE}:(yes|no)$"),
            CallbackQueryHandler(self.apply, rf"^{APPLY}(:[\d.]+){{3}}$"),
            CallbackQueryHandler(self.keep, f"^{APPLY}$"),
        ]

    async def calibrate(self, update: Update, context: Context) -> None:
        """`/calibrate`: the comparison, or the question whether it is worth its price."""
        message, chat = parts(update)
        words = texts(update)
        self._limits.take(message)
        async with at_work(message):
            billed = await self._work(self._billed, chat_key(chat))
            if billed:
                yes, no = words.compare_buttons()
                buttons = keyboard([(yes, data(COMPARE, "yes"))], [(no, data(COMPARE, "no"))])
                question = await reply(message, words.compare_question(billed), buttons)
                prompt = Prompt(Purpose.COMPARE)
                await self._work(self._recognizer.questions.ask, chat_key(chat), question.message_id, ANYBODY, prompt)
                return
            calibration = await self._work(self._calibrated, chat_key(chat))
        await reply(message, words.calibration(calibration), _choices(calibration, words))

    async def compare(self, update: Update, context: Context) -> None:
        """A tap: whether the calls may be made."""
        message, chat = parts(update)
        query, words = update.callback_query, texts(update)
        self._limits.take(message)
        await self._work(self._answered, chat_key(chat), message.message_id)
        if ids_in(query.data if query else None) == ["no"]:
            await settle(query, words.not_compared())
            return
        await settle(query, words.comparing())
        async with at_work(message):
            calibration = await self._work(self._calibrated, chat_key(chat))
        await settle(query, words.calibration(calibration), _choices(calibration, words))

    async def apply(self, update: Update, context: Context) -> None:
        """A tap: these bands hold from now on."""
        _, chat = parts(update)
        match, maybe, margin = ids_in(update.callback_query.data if update.callback_query else None)
        wishes = await self._work(self._apply, chat_key(chat), _bands(match, maybe, margin))
        await settle(update.callback_query, texts(update).bands_applied(wishes.bands))

    async def keep(self, update: Update, context: Context) -> None:
        """A tap: nothing changes."""
        _, chat = parts(update)
        wishes = await self._work(self._wishes, chat_key(chat))
        await settle(update.callback_query, texts(update).bands_kept(wishes.bands))

    def _answered(self, key: ChatKey, question: int) -> None:
        """Nobody pays twice. Raises Stale for the second tap."""
        if self._recognizer.questions.asked(key, question, ANYBODY) is None:
            raise Stale
        self._recognizer.questions.replied(key, question)

    def _billed(self, key: ChatKey) -> int:
        return self._recognizer.calibrate.billed(self._recognizer.gallery(key))

    def _calibrated(self, key: ChatKey) -> Calibration:
        return self._recognizer.calibrate(self._recognizer.gallery(key))

    def _wishes(self, key: ChatKey) -> Wishes:
        return self._recognizer.wishes.of(self._recognizer.gallery(key))

    def _apply(self, key: ChatKey, bands: Bands) -> Wishes:
        gallery = self._recognizer.gallery(key)
        return self._recognizer.wishes.keep(gallery, replace(self._recognizer.wishes.of(gallery), bands=bands))


def _choices(calibration: Calibration, words: Texts) -> InlineKeyboardMarkup:
    """A button for each of the bands that do not hold yet, and one that keeps what does."""
    others = {choice: outlook.bands for choice, outlook in calibration.outlooks.items() if choice is not Choice.NOW}
    rows = [[(words.apply_button(choice, bands), _carried(bands))] for choice, bands in others.items()]
    return keyboard(*rows, [(words.keep_button(), APPLY)])


def _carried(bands: Bands) -> str:
    return data(APPLY, *(f"{number:g}" for number in (bands.match, bands.maybe, bands.margin)))


def _bands(*numbers: str) -> Bands:
    try:
        return Bands(*map(float, numbers))
    except ValueError:
        raise Stale from None
