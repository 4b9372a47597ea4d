"""Links that let somebody in: claims of the bot, and invitations by its owner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Feature, Route, is_group, parts, texts
from bot.chat.groups import sees_everything
from bot.chat.links import Opener, link
from bot.chat.menus import show_owners_menu
from bot.chat.replies import reply
from bot.errors import HasOwner
from bot.faces import Action, Admitted, Role

CLAIM, INVITE = "claim", "invite"


class Inviting(Feature):
    """Makes invitations, and lets in whoever opens one."""

    def routes(self) -> Sequence[Route]:
        """The owner's command."""
        return [CommandHandler("invite", self.invite, filters.UpdateType.MESSAGE)]

    def openers(self) -> Mapping[str, Opener]:
        """Who takes which links."""
        return {CLAIM: self.claimed, INVITE: self.invited}

    async def invite(self, update: Update, context: Context) -> None:
        """`/invite`: a link for one person, and one for a group."""
        message, chat = parts(update)
        if is_group(chat):
            await reply(message, texts(update).in_private())
            return
        username = context.bot.username
        person = await self._work(self._recognizer.invitations.invite, Admitted.USER)
        group = await self._work(self._recognizer.invitations.invite, Admitted.CHAT)
        links = link(username, INVITE, person), link(username, INVITE, group, group=True)
        await reply(message, texts(update).invitations(*links))

    async def claimed(self, update: Update, secret: str) -> None:
        """Whoever opens the link that the terminal showed owns the bot. Raises LinkGone, HasOwner."""
        message, chat = parts(update)
        if is_group(chat):
            return
        if self._rights.access.owners:
            raise HasOwner
        await self._work(self._recognizer.invitations.claim, secret, chat.id)
        await reply(message, texts(update).claimed())
        await show_owners_menu(update.get_bot(), chat.id)

    async def invited(self, update: Update, secret: str) -> None:
        """The private chat, or the group, is open from now on; where it was before, the link stays good.

        Raises LinkGone.
        """
        message, chat = parts(update)
        words, group = texts(update), is_group(chat)
        kind = Admitted.CHAT if group else Admitted.USER
        known = self._rights.is_open(chat) if group else self._is_known(update)
        if not await known:
            await self._work(self._recognizer.invitations.accept, kind, secret, chat.id)
        if group:
            await reply(message, words.greeting(sees_everything=await sees_everything(update.get_bot(), chat)))
        else:
            await reply(message, words.welcome())

    async def _is_known(self, update: Update) -> bool:
        return await self._rights.role(update, Action.GREET) > Role.STRANGER


def claim(username: str, secret: str) -> str:
    """The link that makes whoever opens it the owner of the bot with this username."""
    return link(username, CLAIM, secret)
