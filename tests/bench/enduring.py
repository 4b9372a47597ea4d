"""What becomes of a photo when something fails on its way: injected on the wire, one photo a fault."""

from __future__ import annotations

import asyncio
import re
import resource
import tempfile
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.app import running
from bot.sandbox.botapi import BotApi, Chat, Fault, SentMessage
from bot.sandbox.cast import CAST
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Fault as AwsFault
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from tests.conftest import drawn
from tests.store.conftest import driver

PATIENCE, QUIET = 30.0, 0.6
"""Seconds for an answer to come, and for a second one that should not."""
TELEGRAM: Mapping[str, Fault] = {
    "429": Fault.flood(1),
    "500, JSON": Fault.error(500),
    "502, HTML": Fault.page(),
    "an answer after 2 s": Fault.slow(2),
    "reset before the work": Fault.dropped_before(),
    "reset after the work": Fault.dropped_after(),
    "half an answer": Fault.truncated(),
    "401": Fault.unauthorized(),
    "403": Fault.error(403),
    "404": Fault.error(404),
    "409": Fault.conflict(),
}
AWS: Mapping[str, AwsFault] = {
    "429": AwsFault.throttled(),
    "500, JSON": AwsFault.internal(),
    "503, HTML": AwsFault.page(),
    "an answer after 2 s": AwsFault.slow(2),
    "reset before the work": AwsFault.dropped_before(),
    "reset after the work": AwsFault.dropped_after(),
    "half an answer": AwsFault.truncated(),
    "half an object of JSON": AwsFault.cut_json(),
    "an empty answer": AwsFault.empty(),
}
WHERE = ("getUpdates", "getFile", "file", "sendMessage")
"""Where Telegram fails: bringing updates, naming a file, handing it out, taking an answer."""
ENDS_IT = {("getUpdates", "401"), ("getUpdates", "404")}
"""After these the bot ends, as its token is no longer known; a supervisor starts it anew."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a photo came to: how many answers, and the first one's words."""

    where: str
    fault: str
    answers: int
    words: str

    @property
    def outcome(self) -> str:
        """In a few words."""
        if not self.answers:
            return "no answer"
        named = "answered" if re.search(r" · \d+ %", self.words) else f"“{self.words.split('.')[0]}.”"
        return named if self.answers == 1 else f"{named}, {self.answers} times"


class Bench:
    """A bot that knows the first of the cast, and somebody who sends photos of her."""

    def __init__(self, api: BotApi, chat: Chat, aws: Rekognition) -> None:
        self.api = api
        self.aws = aws
        self._chat = chat
        self._pictures = (picture for _ in count() for picture in range(5))

    async def seen(self, where: str, fault: str) -> Seen:
        """Send a photo, and wait for what comes of it."""
        sent = await self._chat.photo(drawn(CAST[0].name, next(self._pictures)))
        answers: list[SentMessage] = []
        for _ in range(int(PATIENCE / QUIET)):
            await asyncio.sleep(QUIET)
            found = [one for one in self._chat.messages if one.by_bot and one.reply_to == sent.id]
            if found and len(found) == len(answers):
                break
            answers = found
        self.api.mend()
        self.aws.mend()
        return Seen(where, fault, len(answers), answers[0].words if answers else "")


@asynccontextmanager
async def bench() -> AsyncIterator[tuple[Bench, Path]]:
    """The bot over Rekognition, and its database."""
    with tempfile.TemporaryDirectory() as folder, Rekognition() as aws:
        database = Path(folder) / "whobot.db"
        async with BotApi() as api:
            chat = api.private(api.user("Grace"))
            settings = read_settings(
                telegram_token=api.token,
                telegram_api_url=api.url,
                owner_ids={chat.id},
                database_url=f"sqlite:///{database}",
                photos_per_minute_user=0,
                photos_per_minute_chat=0,
                **signed_in(aws),
            )
            async with running(settings):
                await chat.photo(drawn(CAST[0].name, 0), caption=f"/enroll {CAST[0].name}")
                await chat.reply(timeout=PATIENCE)
                yield Bench(api, chat, aws), database


async def of_telegram(where: str, faults: Iterable[str] = TELEGRAM) -> list[Seen]:
    """A photo for each way in which this call of Telegram's goes wrong, once."""
    async with bench() as (this, _):
        seen = []
        for fault in faults:
            if (where, fault) not in ENDS_IT:
                this.api.fail(TELEGRAM[fault], method=where)
                seen.append(await this.seen(where, fault))
        return seen


async def of_rekognition(*, lasting: bool) -> list[Seen]:
    """A photo for each way in which Rekognition goes wrong: once, or every time."""
    where = "Rekognition, every time" if lasting else "Rekognition, once"
    async with bench() as (this, _):
        seen = []
        for name, fault in AWS.items():
            this.aws.fail(fault, times=20 if lasting else 1)
            seen.append(await this.seen(where, name))
        this.aws.deny("DetectFaces", "SearchFacesByImage", "SearchUsersByImage")
        seen.append(await this.seen(where, "403"))
        this.aws.allow()
        return seen


async def of_the_database() -> list[Seen]:
    """A photo while somebody else writes for 12 s, and while its disk is full for 3 s."""
    async with bench() as (this, database):
        seen = []
        for fault, trouble, seconds in (("locked for 12 s", _locked, 12.0), ("full for 3 s", _full, 3.0)):
            held = asyncio.create_task(_hold(trouble, database, seconds))
            await asyncio.sleep(0.2)
            seen.append(await this.seen("database", fault))
            await held
        return seen


async def _hold(trouble: Callable[[Path], AbstractContextManager[None]], database: Path, seconds: float) -> None:
    with trouble(database):
        await asyncio.sleep(seconds)


@contextmanager
def _locked(database: Path) -> Iterator[None]:
    with driver(f"sqlite:///{database}") as other:
        other.exec_driver_sql("BEGIN IMMEDIATE")
        yield
        other.rollback()


@contextmanager
def _full(database: Path) -> Iterator[None]:
    """No file of this process may grow beyond a page: what a full disk comes to."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
