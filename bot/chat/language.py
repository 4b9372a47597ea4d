"""/language: in which language a chat is answered."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import SPEAK, data, ids_in, keyboard
from bot.chat.desk import Context, Feature, Route, chat_key, parts, speak, texts
from bot.chat.replies import reply, settle
from bot.faces import ChatKey
from bot.texts import LANGUAGES, Texts, texts_in

A_ROW = 3
"""Languages side by side."""


class Languages(Feature):
    """Shows the languages there are, and lets one be chosen for everybody in a chat."""

    def routes(self) -> Sequence[Route]:
        """The command, and every button below its answer."""
        return [
            CommandHandler("language", self.language, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.choose, rf"^{SPEAK}:[\w-]*$"),
        ]

    async def language(self, update: Update, context: Context) -> None:
        """`/language`: what is spoken here, with the other languages as buttons."""
        message, chat = parts(update)
        chosen = await self._work(self._chosen, chat_key(chat))
        await reply(message, *_shown(texts(update), chosen))

    async def choose(self, update: Update, context: Context) -> None:
        """A tap: it is spoken from now on, beginning with this answer."""
        _, chat = parts(update)
        (language,) = ids_in(update.callback_query.data if update.callback_query else None)
        chosen = await self._work(self._choose, chat_key(chat), language)
        speak(chosen)
        await settle(update.callback_query, *_shown(texts(update), chosen))

    def _chosen(self, key: ChatKey) -> str | None:
        return self._recognizer.wishes.of(self._recognizer.gallery(key)).language

    def _choose(self, key: ChatKey, language: str) -> str | None:
        return self._recognizer.wishes.choose(self._recognizer.gallery(key), "language", language).language


def _shown(words: Texts, chosen: str | None) -> tuple[str, InlineKeyboardMarkup]:
    return words.spoken(chosen and texts_in(chosen).language()), languages(words, chosen)


def languages(words: Texts, chosen: str | None) -> InlineKeyboardMarkup:
    """A button for every language, by its own name; what is spoken is ticked."""
    own = words.choice("own-language")
    named = [(language, texts_in(language).language()) for language in LANGUAGES]
    buttons = [
        (words.ticked(name) if language == chosen else name, data(SPEAK, language))
        for language, name in sorted(named, key=lambda one: one[1].casefold())
    ]
    rows = [buttons[start : start + A_ROW] for start in range(0, len(buttons), A_ROW)]
    return keyboard([(words.ticked(own) if chosen is None else own, data(SPEAK, ""))], *rows)
