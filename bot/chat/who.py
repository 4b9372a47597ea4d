"""/who: asks about a photo, where photos are not answered by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Desk, Feature, Route, parts, texts
from bot.chat.identify import Identifying
from bot.chat.incoming import picture_replied_to
from bot.chat.replies import reply


class Who(Feature):
    """The command by itself; as a caption it comes with the photo."""

    def __init__(self, desk: Desk, identifying: Identifying) -> None:
        super().__init__(desk)
        self._identifying = identifying

    def routes(self) -> Sequence[Route]:
        """One command."""
        return [CommandHandler("who", self.who, filters.UpdateType.MESSAGE)]

    async def who(self, update: Update, context: Context) -> None:
        """`/who` as a reply to a photo asks about that one; alone it says how to ask."""
        message, _ = parts(update)
        picture = picture_replied_to(message)
        if picture is None:
            await reply(message, texts(update).how_to_ask())
        else:
            await self._identifying.answer(message, [picture], texts(update))
