"""From `whobot run` to the bot's first answer to a photo that was waiting, and the most memory it took until then."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import open_recognizer
from bot.faces import ChatKey
from bot.photos import read_photo
from bot.sandbox.botapi import BotApi
from bot.settings import read_settings
from tests.bench import drawn
from tests.bench.rekognition import serving, settings_for

PATIENCE = 60.0
ENROLLED = 2
"""People in the chat's gallery."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds to the first answer, megabytes at the most (0 where the system does not tell), and what was said."""

    seconds: float
    memory: float
    said: str


def start(engine: str, image: bytes) -> Start:
    """Enrol, then run the bot in a process of its own, with Telegram and Rekognition in others' places."""
    with tempfile.TemporaryDirectory() as folder, _settings(engine, Path(folder)) as wishes:
        return asyncio.run(_first_answer(Path(folder), wishes, image))


@contextmanager
def _settings(engine: str, folder: Path) -> Iterator[dict[str, object]]:
    """What a process needs to find its engine and its database in `folder`."""
    if engine == "local":
        yield {"face_engine": engine, "database_url": f"sqlite:///{folder}/bench.db"}
        return
    with serving() as server:
        server.limit_nothing()
        theirs = settings_for(server.url, folder).model_dump(exclude_none=True)
        names = ("face_engine", "aws_region", "aws_access_key_id", "aws_endpoint_url_rekognition")
        secrets = ("aws_secret_access_key", "database_url")
        yield {name: theirs[name] for name in names} | {name: theirs[name].get_secret_value() for name in secrets}


async def _first_answer(folder: Path, wishes: Mapping[str, object], image: bytes) -> Start:
    async with BotApi() as api:
        grace = api.user("Grace")
        chat = api.private(grace)
        await asyncio.to_thread(_enrol, wishes, chat.id)
        told = {**wishes, "telegram_token": api.token, "telegram_api_url": api.url, "owner_ids": grace.id}
        environment = os.environ | {name.upper(): str(value) for name, value in told.items()}
        environment["PYTHONPATH"] = os.pathsep.join([str(Path.cwd()), environment.get("PYTHONPATH", "")])
        photo = await chat.photo(image)
        begun = time.perf_counter()
        bot = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", cwd=folder, env=environment)
        try:
            answer = await chat.reply(photo, timeout=PATIENCE)
            return Start(time.perf_counter() - begun, _peak(bot.pid), answer.text or answer.caption or "")
        finally:
            bot.terminate()
            await bot.wait()


def _enrol(wishes: Mapping[str, object], chat: int) -> None:
    with open_recognizer(read_settings(**wishes)) as recognizer:
        for name, image in drawn.enrolled(ENROLLED):
            recognizer.enroll(recognizer.gallery(ChatKey(f"{chat}")), name, read_photo(image))


def _peak(process: int) -> float:
    """Megabytes of memory that a process held at the most, as Linux tells; elsewhere 0."""
    try:
        status = Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return 0.0
    lines = dict(line.split(":", 1) for line in status.splitlines())
    return float(lines["VmHWM"].split()[0]) / 1024
