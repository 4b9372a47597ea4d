"""/link and /unlink: which user of Telegram somebody is."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Message, MessageEntity, MessageOriginUser, Update, User
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.chat.agreeing import title
from bot.chat.buttons import IAM, NOT_ME, data, keyboard
from bot.chat.desk import Context, Route, parts, texts
from bot.chat.links import link
from bot.chat.persons import Persons, tapped, words_in
from bot.chat.replies import reply, settle
from bot.errors import NoUser
from bot.faces import Invited


class Linking(Persons):
    """Links by a reply or a mention, or asks by a link that the person opens themselves."""

    def routes(self) -> Sequence[Route]:
        """Two commands, and the buttons below an opened link."""
        return [
            CommandHandler("link", self.link, filters.UpdateType.MESSAGE),
            CommandHandler("unlink", self.unlink, filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.accepted, rf"^{IAM}:\w+$"),
            CallbackQueryHandler(self.declined, rf"^{NOT_ME}:\w+$"),
        ]

    async def link(self, update: Update, context: Context) -> None:
        """`/link <name>` as a reply to somebody, or with a mention; alone, it gives a link to pass on."""
        message, _ = parts(update)
        name, user = _whom(message)
        person, gallery, words = await self._named(update, name), await self._gallery(update), texts(update)
        if user is None:
            secret = await self._work(self._recognizer.links.to_be, gallery, person)
            await reply(message, words.link_to_forward(person, link(message.get_bot().username, Invited.IAM, secret)))
        else:
            await self._work(self._recognizer.linking.link, gallery, person, user.id)
            await reply(message, words.linked(person, user.first_name))

    async def unlink(self, update: Update, context: Context) -> None:
        """`/unlink <name>`."""
        message, _ = parts(update)
        person, gallery = await self._named(update, words_in(message)), await self._gallery(update)
        something = await self._work(self._recognizer.linking.unlink, gallery, person)
        await reply(message, texts(update).unlinked(person, something=something))

    async def open(self, update: Update, secret: str) -> None:
        """Somebody opens a link, and is asked whether it is them. Raises Stale."""
        message, _ = parts(update)
        invitation = await self._work(self._recognizer.links.open, Invited.IAM, secret)
        _, chat, person = await self._work(self._recognizer.links.person, invitation)
        words = texts(update)
        yes, no = words.iam_buttons()
        rows = [(yes, data(IAM, invitation.id))], [(no, data(NOT_ME, invitation.id))]
        where = await title(message.get_bot(), chat, words)
        await reply(message, words.iam_question(where, person), keyboard(*rows))

    async def accepted(self, update: Update, context: Context) -> None:
        """It is them."""
        invitation = await self._work(self._recognizer.links.opened, Invited.IAM, tapped(update)[0])
        person = await self._work(self._recognizer.links.accept, invitation)
        await settle(update.callback_query, texts(update).iam_linked(person))

    async def declined(self, update: Update, context: Context) -> None:
        """It is not: nothing is linked."""
        invitation = await self._work(self._recognizer.links.opened, Invited.IAM, tapped(update)[0])
        await self._work(self._recognizer.links.close, invitation)
        await settle(update.callback_query, texts(update).iam_nobody())


def _whom(message: Message) -> tuple[str, User | None]:
    """Who is named, and the user who is mentioned or replied to, None for neither. Raises NoUser."""
    name = words_in(message)
    for entity, words in message.parse_entities([MessageEntity.TEXT_MENTION]).items():
        return name.replace(words, "", 1).strip() or words, entity.user
    original = message.reply_to_message
    if original is None or original.forum_topic_created:  # in a forum, every message replies to its topic
        return name, None
    return name, _author(original)


def _author(message: Message) -> User:
    """Who wrote `message`, or the one it was forwarded from."""
    user = message.from_user
    if message.forward_origin is not None:
        user = message.forward_origin.sender_user if isinstance(message.forward_origin, MessageOriginUser) else None
    if user is None or user.is_bot or message.sender_chat:
        raise NoUser
    return user
