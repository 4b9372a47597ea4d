"""Telegram: one file a feature, each with its own routes, put together here into one Application."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, TypeAlias

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ExtBot

from bot.chat.access import Gate
from bot.chat.address import Address
from bot.chat.calibrating import Calibrating
from bot.chat.cards import Cards
from bot.chat.connections import Connections, Polling
from bot.chat.desk import Context, Desk, Feature, Work
from bot.chat.doubts import Doubts
from bot.chat.enroll import Enrolling
from bot.chat.errors import on_error
from bot.chat.forget import Forgetting
from bot.chat.groups import Groups
from bot.chat.help import Help
from bot.chat.identify import Identifying
from bot.chat.incoming import Downloads
from bot.chat.language import Languages
from bot.chat.merge import Merging
from bot.chat.naming import Naming
from bot.chat.order import Albums, ChatOrder
from bot.chat.pacing import Pacing
from bot.chat.people import People
from bot.chat.photos import Photos
from bot.chat.prompts import Prompts
from bot.chat.rename import Renaming
from bot.chat.rights import Access, Rights
from bot.chat.settings import Settings
from bot.chat.start import Start
from bot.chat.statistics import Stats
from bot.chat.undo import Undoing
from bot.chat.verdicts import Verdicts
from bot.chat.who import Who
from bot.chat.why import Why
from bot.faces import Purpose

__all__ = ["UPDATES", "Access", "Address", "App", "Desk", "Rights", "Work", "application"]

App: TypeAlias = Application[ExtBot[None], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]
UPDATES = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
"""What Telegram is asked for; without saying so it would go on sending what it sent before."""


def application(address: Address, desk: Desk, lost: asyncio.Event) -> App:
    """The bot with all its features, ready to be started; `lost` is set when Telegram no longer knows it."""
    albums, start = Albums(), Start(desk)
    app = (
        ApplicationBuilder()
        .token(address.token)
        .base_url(f"{address.url}/bot")
        .base_file_url(f"{address.url}/file/bot")
        .request(Connections(address.url, 64))
        .get_updates_request(Polling(address.url, lost))
        .rate_limiter(Pacing())
        .concurrent_updates(ChatOrder(albums))
        .job_queue(None)
        .post_init(start.begin)
        .post_stop(start.end)
        .build()
    )
    app.add_handlers(list(Gate(desk).routes()), group=-1)
    for feature in features(desk, albums):
        app.add_handlers(list(feature.routes()))
    app.add_error_handler(on_error)
    return app


def features(desk: Desk, albums: Albums) -> Sequence[Feature]:
    """Everything the bot can do; the first route that fits takes an update."""
    downloads = Downloads()
    enrolling = Enrolling(desk, downloads)
    identifying = Identifying(desk, downloads)
    photos = Photos(desk, albums, enrolling, identifying)
    helping = Help(desk)
    renaming, merging = Renaming(desk), Merging(desk)
    naming = Naming(desk, downloads)
    takers = {Purpose.NAME_A_FACE: naming.take, Purpose.RENAME: renaming.take, Purpose.MERGE: merging.take}
    prompts = Prompts(desk, takers, helping.hint)
    people = [
        People(desk),
        Cards(desk, downloads),
        renaming,
        merging,
        Forgetting(desk),
        Undoing(desk, downloads),
    ]
    teaching = [photos, Who(desk, identifying), enrolling, Doubts(desk, downloads, naming.settled)]
    answers = [Verdicts(desk, downloads), Why(desk, downloads), naming]
    about = [Settings(desk), Languages(desk), Stats(desk), Calibrating(desk)]
    return [Groups(desk), *teaching, *answers, *people, *about, prompts, helping]
