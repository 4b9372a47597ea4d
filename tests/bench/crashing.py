"""A bot that is killed again and again while photos come in, and what became of each of them afterwards."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import sys
from asyncio.subprocess import DEVNULL, Process
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from bot.faces import ChatKey
from bot.sandbox.botapi import BotApi, Chat
from bot.sandbox.cast import CAST
from bot.store import open_store
from tests.conftest import drawn

Way = Literal["polling", "webhook"]
CHATS = 24
EARLIEST, LATEST = 0.3, 2.6
"""Seconds after its start at which the bot is killed: from before its first update to amid many."""
PATIENCE = 180.0
"""Seconds for the last bot, which nobody kills, to answer what is left."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How updates come in, where they are kept, and how much of everything."""

    way: Way
    database: str
    kills: int
    photos: int
    lessons: int
    seed: int = 1


@dataclass(slots=True)
class Outcome:
    """What was sent, what was answered, and what is wrong afterwards."""

    plan: Plan
    sent: int = 0
    repeated: int = 0
    unanswered: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def lost(self) -> bool:
        """Whether anything was."""
        return bool(self.unanswered or self.wrong)


async def crash(plan: Plan, folder: Path) -> Outcome:
    """Carry out `plan`; `folder` is for the bot's files."""
    noise = random.Random(plan.seed)  # noqa: S311 - the same instants in every run
    async with BotApi() as api:
        chats = [api.private(api.user(f"User {number}")) for number in range(CHATS)]
        bot = Bot(api, chats, plan, folder)
        traffic = asyncio.create_task(_send(plan, chats, noise))
        for _ in range(plan.kills):
            async with bot.running() as process:
                await asyncio.sleep(noise.uniform(EARLIEST, LATEST))
                if process.returncode is not None:
                    raise RuntimeError(f"the bot ended by itself:\n{bot.log}")
                process.kill()
        async with bot.running():
            await traffic
            await _quiet(chats)
    return _judged(plan, chats)


class Bot:
    """`whobot run`, as a process of its own."""

    def __init__(self, api: BotApi, chats: Sequence[Chat], plan: Plan, folder: Path) -> None:
        self._folder = folder
        self._environment = {
            **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "PYTHONPATH") if name in os.environ},
            "FACE_ENGINE": "local",
            "TELEGRAM_TOKEN": api.token,
            "TELEGRAM_API_URL": api.url,
            "DATABASE_URL": plan.database,
            "OWNER_IDS": ",".join(str(chat.id) for chat in chats),
            "LOG_LEVEL": "WARNING",
        }
        if plan.way == "webhook":
            port = _free_port()
            self._environment |= {"PORT": str(port), "WEBHOOK_URL": f"http://127.0.0.1:{port}"}

    @property
    def log(self) -> str:
        """Its last words."""
        return (self._folder / "bot.log").read_text()[-2000:]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Process]:
        """The process; whatever is left of it at the end is killed."""
        with (self._folder / "bot.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=self._folder, env=self._environment, stdout=DEVNULL, stderr=log
            )
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _send(plan: Plan, chats: Sequence[Chat], noise: random.Random) -> None:
    """Lessons and photos in any order, spread over the time of all kills; nobody is taught twice in a chat."""
    lessons = [(chat, person.name) for chat in chats for person in CAST]
    noise.shuffle(lessons)
    todo = [*((chat, name, True) for chat, name in lessons[: plan.lessons])]
    todo += [(noise.choice(chats), noise.choice(CAST).name, False) for _ in range(plan.photos)]
    noise.shuffle(todo)
    pause = plan.kills * (EARLIEST + LATEST) / 2 / max(len(todo), 1)
    for chat, name, lesson in todo:
        await chat.photo(drawn(name), caption=f"/enroll {name}" if lesson else "")
        await asyncio.sleep(noise.uniform(0, 2 * pause))


async def _quiet(chats: Sequence[Chat]) -> None:
    """Until every photo has an answer, or nobody waits any longer."""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while any(not count for chat in chats for count in _answers(chat).values()):  # noqa: ASYNC110 - nobody tells when all is answered
                await asyncio.sleep(0.2)
            await asyncio.sleep(1.0)  # for answers that would be one too many


def _answers(chat: Chat) -> dict[int, int]:
    """How many messages of the bot answer each photo, by its number."""
    replied = Counter(message.reply_to for message in chat.messages if message.by_bot)
    return {message.id: replied[message.id] for message in chat.messages if not message.by_bot}


def _judged(plan: Plan, chats: Sequence[Chat]) -> Outcome:
    outcome = Outcome(plan)
    with open_store(plan.database) as store:
        for chat in chats:
            answers = _answers(chat)
            outcome.sent += len(answers)
            outcome.repeated += sum(max(count - 1, 0) for count in answers.values())
            outcome.unanswered += [f"{chat.id}/{number}" for number, count in answers.items() if not count]
            gallery = store.gallery(ChatKey(str(chat.id)), "local")
            taught = sorted(
                message.words.split()[1] for message in chat.messages if message.words.startswith("/enroll")
            )
            kept = store.people(gallery)
            if taught != [person.name for person in kept] or any(person.faces != 1 for person in kept):
                outcome.wrong.append(f"people of {chat.id}")
            references = {one.face for person in kept for one in store.references(gallery, person.id)}
            if references != {template.face for template in store.templates.all(gallery)}:
                outcome.wrong.append(f"faces of {chat.id}")
    return outcome


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
