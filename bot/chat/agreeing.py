"""Links by which somebody is asked in private whether they want to be known in a chat."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from telegram import Bot, Message, Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from bot.chat.buttons import AGREE, DECLINE, data, ids_in, keyboard
from bot.chat.consenting import picture_again
from bot.chat.desk import Context, Desk, Feature, Route, parts, texts
from bot.chat.incoming import Downloads, Picture, each
from bot.chat.replies import at_work, reply, settle
from bot.errors import ServiceError, Stale, WhobotError
from bot.faces import ChatKey, Enrolled, Invitation, Invited, Pending, Shot
from bot.photos import read_photo
from bot.texts import Texts, texts_in


class Agreeing(Feature):
    """Shows who asks and what for, takes the answer, and tells the chat."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads

    def routes(self) -> Sequence[Route]:
        """The two answers; the link itself comes by `open`."""
        return [
            CallbackQueryHandler(self.agreed, rf"^{AGREE}:\w+$"),
            CallbackQueryHandler(self.declined, rf"^{DECLINE}:\w+$"),
        ]

    async def open(self, update: Update, secret: str) -> None:
        """Somebody opens a link; whoever it is, they see who asks, for which name, and the statement. Raises Stale."""
        message, _ = parts(update)
        invitation = await self._work(self._recognizer.links.open, Invited.AGREE, secret)
        pending = await self._asked(invitation)
        words = texts(update)
        where = await title(message.get_bot(), pending.chat, words)
        yes, no = words.agree_buttons()
        rows = [(yes, data(AGREE, invitation.id))], [(no, data(DECLINE, invitation.id))]
        await reply(message, words.agree_question(where, pending.name), keyboard(*rows))

    async def agreed(self, update: Update, context: Context) -> None:
        """They want to be known: only now their photos are looked at."""
        message, _ = parts(update)
        links, words = self._recognizer.links, texts(update)
        invitation = await self._work(links.opened, Invited.AGREE, _id(update))
        asked = await self._asked(invitation)
        language = asked.language
        self._limits.take(message, len(asked.shots))
        pending = await self._work(links.agree, invitation)
        async with at_work(message):
            outcomes = await self._learned(message, pending)
        if outcomes and all(isinstance(one, ServiceError) for one in outcomes):
            raise ServiceError("nothing could be looked at")
        await self._work(self._written_down, pending, outcomes)
        where = await title(message.get_bot(), pending.chat, words)
        await settle(update.callback_query, words.agreed_here(where, pending.name, outcomes))
        await tell(message.get_bot(), pending.chat, texts_in(language).agreed_there(pending.name, outcomes))

    async def declined(self, update: Update, context: Context) -> None:
        """They do not: everything that waited for them is erased."""
        message, _ = parts(update)
        links = self._recognizer.links
        invitation = await self._work(links.opened, Invited.AGREE, _id(update))
        pending = await self._work(links.decline, invitation)
        await settle(update.callback_query, texts(update).declined_here())
        await tell(message.get_bot(), pending.chat, texts_in(pending.language).declined_there(pending.name))

    async def _asked(self, invitation: Invitation) -> Pending:
        """Who is asked. Raises Stale, also where the chat that asks may not use the bot any more."""
        pending = await self._work(self._recognizer.links.pending, invitation)
        if not await self._rights.may_learn(pending):
            raise Stale
        return pending

    async def _learned(self, message: Message, pending: Pending) -> list[Enrolled | WhobotError]:
        shots = {picture_again(message, shot): shot for shot in pending.shots}

        async def learn(picture: Picture) -> Enrolled:
            async with self._downloads.of(picture) as data:
                return await self._work(self._learn, pending, shots[picture], data)

        return await each(list(shots), learn)

    def _learn(self, pending: Pending, shot: Shot, data: bytes) -> Enrolled:
        photo, gallery, enroll = read_photo(data), pending.gallery, self._recognizer.enroll
        if "inquiry" not in shot.about:
            return enroll(gallery, pending.name, photo, file=shot.file)
        inquiry = self._recognizer.inquire.found(gallery, shot.about["inquiry"])
        seen = inquiry.probes[int(shot.about["photo"])].sightings[int(shot.about["face"])]
        return enroll.there(gallery, pending.name, photo, shot.file, seen)

    def _written_down(self, pending: Pending, outcomes: Sequence[Enrolled | WhobotError]) -> None:
        learned = next((one for one in outcomes if isinstance(one, Enrolled)), None)
        if learned is not None:
            self._recognizer.consents.agreed(pending.gallery, learned.person)
        self._recognizer.consents.looked_at(pending)


async def tell(bot: Bot, chat: ChatKey, text: str) -> None:
    """Say `text` in a chat where nobody has just written; where the bot is no longer, nobody hears it."""
    with suppress(TelegramError, ValueError):  # a gallery that was set aside belongs to no chat of Telegram's
        await bot.send_message(int(chat), text)


async def title(bot: Bot, chat: ChatKey, words: Texts) -> str:
    """What a chat is called, as Telegram says it now."""
    with suppress(TelegramError, ValueError):
        found = await bot.get_chat(int(chat))
        return words.titled(found.title or found.first_name or "")
    return words.titled("")


def _id(update: Update) -> str:
    if update.callback_query is None:
        raise Stale
    return ids_in(update.callback_query.data)[0]
