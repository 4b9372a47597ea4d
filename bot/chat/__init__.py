"""Telegram: one file a feature, each with its own routes, put together here into one Application."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ExtBot

from bot.chat.access import Gate
from bot.chat.address import Address
from bot.chat.admitted import Access as Admitted
from bot.chat.agreeing import Agreeing
from bot.chat.attempts import attempt
from bot.chat.audit import Audits
from bot.chat.calibrating import Calibrating
from bot.chat.cards import Cards
from bot.chat.connections import Connections, Polling
from bot.chat.consenting import Consenting
from bot.chat.desk import Context, Desk, Feature, Work
from bot.chat.doubts import Doubts
from bot.chat.enroll import Enrolling
from bot.chat.erasing import Erasing
from bot.chat.errors import on_error
from bot.chat.exporting import Exporting
from bot.chat.forget import Forgetting
from bot.chat.forgetme import ForgettingMe
from bot.chat.giving_up import give_up
from bot.chat.groups import Groups
from bot.chat.help import Help
from bot.chat.identify import Identifying
from bot.chat.incoming import Downloads
from bot.chat.inviting import Inviting, claim
from bot.chat.knocks import Knocks
from bot.chat.language import Languages
from bot.chat.limits import Limits
from bot.chat.linking import Linking
from bot.chat.links import Links, Opener
from bot.chat.merge import Merging
from bot.chat.naming import Naming
from bot.chat.order import Albums, ChatOrder
from bot.chat.outbox import Staying
from bot.chat.pacing import Pacing
from bot.chat.people import People
from bot.chat.photos import Photos
from bot.chat.privacy import Privacy
from bot.chat.prompts import Prompts
from bot.chat.rename import Renaming
from bot.chat.rights import Access, Rights
from bot.chat.settings import Settings
from bot.chat.start import Start
from bot.chat.statistics import Stats
from bot.chat.undo import Undoing
from bot.chat.usage import Usages
from bot.chat.verdicts import Verdicts
from bot.chat.vouching import Vouching
from bot.chat.warnings import Warnings
from bot.chat.who import Who
from bot.chat.why import Why
from bot.faces import Invited, Purpose

__all__ = [
    "UPDATES",
    "Access",
    "Address",
    "App",
    "Desk",
    "Limits",
    "Polling",
    "Rights",
    "Work",
    "application",
    "attempt",
    "claim",
    "give_up",
]

App: TypeAlias = Application[ExtBot[None], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]
UPDATES = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
"""What Telegram is asked for; without saying so it would go on sending what it sent before."""


def application(address: Address, desk: Desk, polling: Polling) -> App:
    """The bot with all its features, ready to be started, and to be handed updates; those it gets by `polling`, too.

    It opens and closes that connection.
    """
    albums, start = Albums(), Start(desk)
    app = (
        ApplicationBuilder()
        .token(address.token)
        .base_url(f"{address.url}/bot")
        .base_file_url(f"{address.url}/file/bot")
        .request(Connections(address.url, 64))
        .get_updates_request(polling)
        .updater(None)
        .rate_limiter(Pacing(desk.meter))
        .concurrent_updates(ChatOrder(albums))
        .job_queue(None)
        .post_init(start.begin)
        .post_stop(start.end)
        .build()
    )
    app.add_handlers(list(Gate(desk, Knocks(desk)).routes()), group=-1)
    for feature in features(desk, albums):
        app.add_handlers(list(feature.routes()))
    app.add_handlers(list(Warnings(desk).routes()), group=1)
    app.add_error_handler(on_error)
    return app


def features(desk: Desk, albums: Albums) -> Sequence[Feature]:
    """Everything the bot can do; the first route that fits takes an update."""
    downloads = Downloads(desk.meter)
    consenting = Consenting(desk)
    enrolling = Enrolling(desk, downloads, consenting)
    identifying = Identifying(desk, downloads)
    photos = Photos(desk, albums, enrolling, identifying)
    helping = Help(desk)
    renaming, merging = Renaming(desk), Merging(desk)
    naming = Naming(desk, downloads, consenting)
    agreeing, linking = Agreeing(desk, downloads), Linking(desk)
    erasing = Erasing(desk)
    takers = {Purpose.NAME_A_FACE: naming.take, Purpose.RENAME: renaming.take, Purpose.MERGE: merging.take}
    takers[Purpose.ERASE_ALL] = erasing.take
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
    knocks, inviting = Knocks(desk), Inviting(desk)
    openers: dict[str, Opener] = {**inviting.openers(), Invited.AGREE: agreeing.open, Invited.IAM: linking.open}
    doors = [Groups(desk, knocks), Links(openers), knocks, inviting, Admitted(desk)]
    consent = [Vouching(desk, enrolling, naming), agreeing, linking, ForgettingMe(desk)]
    privacy = [Privacy(desk), Exporting(desk, downloads), erasing, Staying(desk)]
    about = [Settings(desk), Languages(desk), Stats(desk), Calibrating(desk), Usages(desk), Audits(desk)]
    return [*doors, *teaching, *answers, *people, *about, *consent, *privacy, prompts, helping]
