"""/settings: how this chat is answered, in one message whose buttons change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.buttons import SET, data, ids_in, keyboard
from bot.chat.desk import Context, Feature, Route, chat_key, is_group, parts, texts
from bot.chat.replies import reply, settle
from bot.faces import ChatKey, Wishes, offered
from bot.recognizer.wishes import MARGINS, MONTHS, NO, YES, Strictness
from bot.texts import LANGUAGES, Texts, texts_in

Row = list[tuple[str, str]]


class Settings(Feature):
    """A chat's wishes, shown and changed."""

    def routes(self) -> Sequence[Route]:
        """The command, and every button below its answer."""
        return [
            CommandHandler("settings", self.settings, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.choose, rf"^{SET}:\w+:[\w.]*$"),
        ]

    async def settings(self, update: Update, context: Context) -> None:
        """`/settings`: what holds here, with the other choices as buttons."""
        message, chat = parts(update)
        wishes = await self._work(self._wishes, chat_key(chat))
        group = is_group(chat)
        await reply(message, texts(update).settings(wishes, group=group), self._buttons(texts(update), wishes, group))

    async def choose(self, update: Update, context: Context) -> None:
        """A tap: it holds from now on, and the message says so."""
        _, chat = parts(update)
        name, value = ids_in(update.callback_query.data if update.callback_query else None)
        wishes = await self._work(self._chosen, chat_key(chat), name, value)
        words, group = texts(update), is_group(chat)
        await settle(update.callback_query, words.settings(wishes, group=group), self._buttons(words, wishes, group))

    def _wishes(self, key: ChatKey) -> Wishes:
        return self._recognizer.wishes.of(self._recognizer.gallery(key))

    def _chosen(self, key: ChatKey, name: str, value: str) -> Wishes:
        return self._recognizer.wishes.choose(self._recognizer.gallery(key), name, value)

    def _buttons(self, words: Texts, wishes: Wishes, group: bool) -> InlineKeyboardMarkup:
        strictness = self._recognizer.wishes.strictness(wishes.bands)
        return keyboard(*choices(words, wishes, strictness, group=group, languages=LANGUAGES))


def choices(
    words: Texts,
    wishes: Wishes,
    strictness: Strictness | None,
    *,
    group: bool,
    languages: Sequence[str],
) -> Iterator[Row]:
    """A row of buttons for everything that can be chosen here; what holds is ticked."""

    def button(name: str, value: str, text: str, *, chosen: bool) -> tuple[str, str]:
        return words.ticked(text) if chosen else text, data(SET, name, value)

    yield [button("strictness", each, words.choice(each), chosen=each is strictness) for each in Strictness]
    yield [button("margin", f"{each:g}", words.lead(each), chosen=each == wishes.bands.margin) for each in MARGINS]
    months = [(str(each), words.months(each), each == wishes.forget_after) for each in MONTHS]
    yield [button("forget_after", value, text, chosen=chosen) for value, text, chosen in months]
    yield [
        button("pictures", YES, words.choice("pictures"), chosen=wishes.pictures),
        button("pictures", NO, words.choice("text"), chosen=not wishes.pictures),
    ]
    if group:
        yield [
            button("every_photo", NO, words.choice("asked"), chosen=not wishes.every_photo),
            button("every_photo", YES, words.choice("every"), chosen=wishes.every_photo),
        ]
    yield [
        button("consent", mode, words.choice(f"consent-{mode}"), chosen=mode is wishes.mode(group=group))
        for mode in offered(group=group)
    ]
    if len(languages) > 1:
        own = button("language", "", words.choice("own-language"), chosen=wishes.language is None)
        named = [(each, texts_in(each).language()) for each in languages]
        yield [own, *(button("language", each, name, chosen=each == wishes.language) for each, name in named)]
