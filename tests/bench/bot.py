"""bot: photos that a bot answers a second and how soon, at full speed and at a steady rate, beside a plain script."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from bot.app import open_recognizer
from bot.faces import ChatKey
from bot.photos import read_photo
from bot.sandbox.botapi import BotApi
from bot.sandbox.cast import jpeg, portrait
from bot.settings import read_settings
from tests.bench.crowd import Crowd, Seen
from tests.bench.process import Running
from tests.bench.subjects import PERSON, SENT, Stage, Subject, stage, subjects
from tests.bench.table import table

PEOPLE, AT_ONCE, SECONDS = 300, 64, 15.0
RATES = (1.0, 10.0, 30.0)
DELAYS = (0.0, 0.15, 0.4)
"""Seconds that Rekognition takes for a call, on top of what the work takes."""
THREADS = 2
STAGES = ("queue", "download", "engine", "reply")
LOOK = 0.25
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Load:
    """One subject under one load: what was seen from outside, and what it cost inside."""

    subject: Subject
    rate: float | None
    seen: Seen
    cpu: float
    rss: int
    stages: Mapping[str, float]

    @property
    def beyond(self) -> float:
        """Seconds within which 95 % were answered, beyond those that Rekognition took."""
        return self.seen.quantile(0.95) - self.subject.calls * self.subject.delay

    @property
    def fast(self) -> tuple[str, ...]:
        """Its cells in the table of full speed."""
        return (*self.subject.cells, f"{self.seen.rate:.1f}", _ms(self._cpu), f"{self.rss / 2**20:.0f} MB")

    @property
    def steady(self) -> tuple[str, ...]:
        """Its cells in the table of steady rates."""
        quantiles = (_ms(self.seen.quantile(share)) for share in (0.5, 0.95, 0.99))
        beyond = _ms(self.beyond) if self.subject.engine == "rekognition" else "–"
        stages = (_ms(self.stages[name]) if name in self.stages else "–" for name in STAGES)
        return (*self.subject.cells, f"{self.rate:g}", *quantiles, beyond, _ms(self._cpu), *stages)

    @property
    def _cpu(self) -> float:
        return self.cpu / max(len(self.seen.waits), 1)


def run(photos: Path | None) -> Iterator[str]:
    """Two tables and what the engine alone does, line by line; needs no photographs."""
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder), PEOPLE) as here:
        yield from lines(here, subjects(DELAYS))


def lines(
    here: Stage,
    chosen: Sequence[Subject],
    *,
    at_once: int = AT_ONCE,
    rates: Sequence[float] = RATES,
    seconds: float = SECONDS,
) -> Iterator[str]:
    """The tables for these subjects."""
    loads, alone = [], []
    for one in chosen:
        if one.engine == "local":  # right beside it: the machine may be another one in ten minutes
            alone.append(bare(here, seconds))
        loads += asyncio.run(_loads(here, one, at_once, rates, seconds))
    head = ("bot", "engine", f"photos/s, {at_once} at once", "CPU a photo", "memory, most")
    yield from table(head, [load.fast for load in loads if load.rate is None])
    yield ""
    if alone:
        yield f"the local engine alone, {THREADS} threads: {' and '.join(f'{one:.1f}' for one in alone)} photos/s"
        yield ""
    columns = ("bot", "engine", "photos/s", "p50", "p95", "p99", "p95 beyond Rekognition", "CPU a photo", *STAGES)
    yield from table(columns, [load.steady for load in loads if load.rate is not None])
    yield ""
    yield f"load of the machine: {' '.join(f'{one:.1f}' for one in os.getloadavg())}"
    lost = sum(load.seen.unanswered + load.seen.wrong for load in loads)
    yield f"photos without the right answer: {lost} of {sum(load.seen.sent for load in loads)}"


async def _loads(here: Stage, subject: Subject, at_once: int, rates: Sequence[float], seconds: float) -> list[Load]:
    """At full speed, then at every rate that it can keep up with."""
    async with here.facing(subject) as (crowd, process):
        fastest = await _load(subject, None, process, crowd.eagerly(at_once, seconds))
        slower = [rate for rate in rates if rate < fastest.seen.rate]
        loads = [fastest, *[await _load(subject, rate, process, crowd.steadily(rate, seconds)) for rate in slower]]
        if repeated := crowd.repeated():
            raise RuntimeError(f"{repeated} photos were answered more than once")
    return loads


async def _load(
    subject: Subject, rate: float | None, process: Running, sending: Coroutine[object, object, Seen]
) -> Load:
    before, cpu, most = await process.measures(), process.cpu(), process.rss()
    task = asyncio.create_task(sending)
    while not task.done():
        await asyncio.wait([task], timeout=LOOK)
        most = max(most, process.rss())
    cpu = process.cpu() - cpu
    return Load(subject, rate, task.result(), cpu, most, (await process.measures()).since(before))


def bare(here: Stage, seconds: float) -> float:
    """Photos a second that the local engine does in a loop with two threads, with nothing around it."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_looped, f"sqlite:///{here.database('local')}", seconds).result()


def _looped(database: str, seconds: float) -> float:
    """In a process of its own: the bot's share of the networks' threads is not to be had here."""
    chat = Crowd(BotApi(), 1, b"", "").chats[0]
    image = jpeg(portrait(PERSON, SENT))
    settings = read_settings(face_engine="local", database_url=database, local_threads=THREADS)
    with open_recognizer(settings) as recognizer, ThreadPoolExecutor(THREADS) as pool:
        gallery = recognizer.gallery(ChatKey(str(chat.id)))

        def loop(until: float) -> int:
            number = 0
            while time.perf_counter() < until:
                recognizer.identify(gallery, read_photo(image))
                number += 1
            return number

        list(pool.map(loop, [time.perf_counter() + 0.5] * THREADS))
        begun = time.perf_counter()
        number = sum(pool.map(loop, [begun + seconds] * THREADS))
        return number / (time.perf_counter() - begun)


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.0f} ms" if seconds >= 0.1 else f"{1000 * seconds:.1f} ms"
