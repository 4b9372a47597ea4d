"""The bots that are put under load: whobot with either engine and either way in, and a plain script beside it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import boto3

from bot.app import open_recognizer
from bot.engines.rekognition.pacing import QUOTAS
from bot.faces import ChatKey
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.botapi import BotApi
from bot.sandbox.cast import CAST, jpeg, portrait
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from tests.bench import naive
from tests.bench.crowd import Crowd
from tests.bench.prints import Prints
from tests.bench.process import Program, Running, free_port, running
from tests.bench.rekognition import REGION, Server, serving

PERSON = CAST[0]
LESSON, SENT = 0, 1
"""Which of the drawn pictures of a person is learned, and which is sent."""
SCRIPT = "script"
QUIET = 2.5
"""Seconds after which nothing more is told."""
WARM = 0.2
"""Seconds of photos before any count."""
UNPACED = ",".join(f"{operation}=100000" for operation in QUOTAS)
"""The bot keeps below AWS's quotas, which `pacing` measures; here it shall do what it can."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A bot, how it gets its updates, and how long Rekognition takes for each of how many calls a photo."""

    who: Literal["whobot", "plain script"]
    engine: Literal["rekognition", "local"] = "rekognition"
    way: Literal["polling", "webhook"] = "polling"
    delay: float = 0.0
    calls: int = 1

    @property
    def cells(self) -> tuple[str, str]:
        """Its name, and what it waits for."""
        asked = f"{self.calls} × {1000 * self.delay:.0f} ms" if self.engine == "rekognition" else "local engine"
        return f"{self.who}, {self.way}", asked


class Stage:
    """What all subjects find: a Rekognition, and databases in which everybody has taught the bot a face.

    `settled` is whether they are put under load only when they have told Telegram what they are, a language a second.
    """

    def __init__(self, server: Server, folder: Path, people: int, *, settled: bool = True) -> None:
        self.folder = folder
        self._server = server
        self._people = people
        self._settled = settled
        self._runs = 0
        self._account = {
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ACCESS_KEY_ID": Rekognition.access_key,
            "AWS_SECRET_ACCESS_KEY": Rekognition.secret_key,
            "AWS_ENDPOINT_URL_REKOGNITION": server.url,
        }

    @asynccontextmanager
    async def facing(self, subject: Subject) -> AsyncIterator[tuple[Crowd, Running]]:
        """The subject at work, its first photo answered, and those who send it photos."""
        self._server.answer_after(subject.delay)
        self._runs += 1
        folder = self.folder / f"{self._runs}"
        folder.mkdir()
        async with BotApi(files=Prints()) as api:
            crowd = Crowd(api, self._people, jpeg(portrait(PERSON, SENT)), PERSON.name)
            program = self._script(api) if subject.who == "plain script" else self._whobot(subject, api, crowd, folder)
            async with running(program, folder) as process:
                await self._warm(crowd, process)
                if self._settled and subject.who == "whobot":
                    await _introduced(api)
                yield crowd, process

    def database(self, engine: Literal["rekognition", "local"]) -> Path:
        """Where everybody has taught the bot a face, which is done once."""
        path = self.folder / f"{engine}.db"
        if not path.exists():
            self._server.answer_after(0.0)
            photo = read_photo(jpeg(portrait(PERSON, LESSON)))
            with self.recognizer(engine, path) as recognizer:
                for chat in Crowd(BotApi(files=Prints()), self._people, b"", "").chats:
                    recognizer.enroll(recognizer.gallery(ChatKey(str(chat.id))), PERSON.name, photo)
        return path

    @contextmanager
    def recognizer(self, engine: str, path: Path) -> Iterator[Recognizer]:
        """The verbs over a database."""
        settings = {name.lower(): value for name, value in self._settings(engine, path).items()}
        with open_recognizer(read_settings(**settings)) as recognizer:
            yield recognizer

    def _settings(self, engine: str, path: Path) -> dict[str, str]:
        ours = {"FACE_ENGINE": engine, "DATABASE_URL": f"sqlite:///{path}"}
        return {**ours, **self._account, "REKOGNITION_QUOTAS": UNPACED}

    def _whobot(self, subject: Subject, api: BotApi, crowd: Crowd, folder: Path) -> Program:
        shutil.copy(self.database(subject.engine), folder / "whobot.db")
        self._server.answer_after(subject.delay)
        port = free_port()
        environment = {
            **self._settings(subject.engine, folder / "whobot.db"),
            **_telegram(api),
            "ALLOWED_CHATS": ",".join(str(chat.id) for chat in crowd.chats),
            "PORT": str(port),
            "REKOGNITION_IDENTIFY": "users" if subject.calls == 1 else "detect",
            "PHOTOS_PER_MINUTE_USER": "0",
            "PHOTOS_PER_MINUTE_CHAT": "0",
        }
        if subject.way == "webhook":
            environment["WEBHOOK_URL"] = f"http://127.0.0.1:{port}"
        return Program(["bot", "run"], environment, port, one_core=subject.engine == "rekognition")

    def _script(self, api: BotApi) -> Program:
        with closing(boto3.client("rekognition", **self._server.account)) as client:
            if SCRIPT not in client.list_collections()["CollectionIds"]:
                client.create_collection(CollectionId=SCRIPT)
                naive.enroll(self._server.account, SCRIPT, PERSON.name, jpeg(portrait(PERSON, LESSON)))
        environment = {**self._account, **_telegram(api), "COLLECTION": SCRIPT}
        return Program(["tests.bench.plain"], environment)

    async def _warm(self, crowd: Crowd, process: Running) -> None:
        seen = await crowd.eagerly(at_once=4, seconds=WARM)
        if process.ended or not seen.waits:
            raise RuntimeError(f"the bot does not answer:\n{process.log[-2000:]}")


@contextmanager
def stage(folder: Path, people: int, *, settled: bool = True) -> Iterator[Stage]:
    """A stage until the end of the block."""
    with serving() as server:
        yield Stage(server, folder, people, settled=settled)


def subjects(delays: Sequence[float]) -> list[Subject]:
    """All that are compared, those that do the same side by side."""
    usual = delays[len(delays) // 2]
    return [
        *(Subject(who, delay=delay) for delay in delays for who in ("whobot", "plain script")),
        Subject("whobot", delay=usual, calls=2),
        Subject("whobot", way="webhook", delay=usual),
        Subject("whobot", "local"),
        Subject("whobot", "local", "webhook"),
    ]


async def _introduced(api: BotApi) -> None:
    """Wait until a bot has told Telegram what it is: that is done once, and not measured."""
    told, before = 0, -1
    while told != before:
        await asyncio.sleep(QUIET)
        told, before = sum(call.method.startswith(("setMy", "getMy")) for call in api.calls), told


def _telegram(api: BotApi) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": api.token, "TELEGRAM_API_URL": api.url}
