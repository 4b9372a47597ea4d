"""soak: minutes of photos at a steady rate, and whether memory stays flat and every photo is answered once."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.crowd import Crowd, Seen
from tests.bench.process import Running
from tests.bench.subjects import Stage, Subject, stage
from tests.bench.table import table

PEOPLE, AT_ONCE = 300, 64
MINUTES, ROW = 10.0, 30.0
"""How long, and the seconds between two rows of the table."""
RATE = 30.0
SHARE, TRYING = 0.6, 15.0
"""Of what a bot does at full speed, which is tried for so many seconds first."""
SUBJECTS = {Subject("whobot", delay=0.15): RATE, Subject("whobot", "local"): None}
"""Photos a second for each; None for a share of what it does at full speed."""
LOOK = 1.0
MEGABYTE = 2**20
COMPLAINTS = " WARNING ", " ERROR "


@dataclass(frozen=True, slots=True)
class Moment:
    """How it stood so many seconds after the beginning."""

    seconds: float
    sent: int
    answered: int
    cpu: float
    rss: int


@dataclass(slots=True)
class Soak:
    """One subject at one rate, and all that was seen of it."""

    subject: Subject
    rate: float
    seen: Seen = field(default_factory=Seen)
    moments: list[Moment] = field(default_factory=list)
    repeated: int = 0
    failures: int = 0

    @property
    def growth(self) -> float:
        """Bytes a second by which the memory grows in the last two thirds of the time, by least squares."""
        late = [one for one in self.moments if one.seconds >= self.moments[-1].seconds / 3]
        middle, mean = (sum(values) / len(late) for values in ([x.seconds for x in late], [x.rss for x in late]))
        square = sum((one.seconds - middle) ** 2 for one in late)
        return sum((one.seconds - middle) * (one.rss - mean) for one in late) / square if square else 0.0

    def lines(self, row: float) -> Iterator[str]:
        """The table, and the sentences under it."""
        head = ("after", "sent", "answered", "p95 since", "CPU a photo", "memory")
        yield f"{', '.join(self.subject.cells)}, {self.rate:.1f} photos/s:"
        yield from table(head, list(self._rows(row)))
        yield (
            f"{self.seen.sent} photos, {self.seen.unanswered} unanswered, {self.repeated} answered twice, "
            f"{self.seen.wrong} wrongly, {self.failures} failures; memory grows by "
            f"{60 * self.growth / MEGABYTE:+.2f} MB a minute in the last two thirds"
        )

    def _rows(self, row: float) -> Iterator[Sequence[str]]:
        before = self.moments[0]
        for now in self.moments[1:]:
            if now.seconds - before.seconds < row and now is not self.moments[-1]:
                continue
            answers = now.answered - before.answered
            p95 = Seen(waits=self.seen.waits[before.answered : now.answered]).quantile(0.95)
            cpu = (now.cpu - before.cpu) / max(answers, 1)
            yield (
                f"{now.seconds:.0f} s",
                f"{now.sent}",
                f"{now.answered}",
                f"{1000 * p95:.0f} ms",
                f"{1000 * cpu:.1f} ms",
                f"{now.rss / MEGABYTE:.1f} MB",
            )
            before = now


def run(photos: Path | None, *, minutes: float = MINUTES) -> Iterator[str]:
    """A table for each engine; needs no photographs."""
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder), PEOPLE) as here:
        for subject, rate in SUBJECTS.items():
            yield from asyncio.run(soaked(here, subject, 60 * minutes, rate)).lines(ROW)
            yield f"load of the machine: {' '.join(f'{one:.1f}' for one in os.getloadavg())}"
            yield ""


async def soaked(here: Stage, subject: Subject, seconds: float, rate: float | None, trying: float = TRYING) -> Soak:
    """One subject under load for so long."""
    async with here.facing(subject) as (crowd, process):
        if rate is None:
            rate = SHARE * (await crowd.eagerly(AT_ONCE, trying)).rate
        before, soak = await process.measures(), Soak(subject, rate)
        await _watched(soak, crowd, process, seconds)
        soak.repeated = crowd.repeated()
        complaints = sum(process.log.count(word) for word in COMPLAINTS)
        soak.failures = round((await process.measures()).errors - before.errors) + complaints
    return soak


async def _watched(soak: Soak, crowd: Crowd, process: Running, seconds: float) -> None:
    begun = time.perf_counter()
    sending = asyncio.create_task(crowd.steadily(soak.rate, seconds, soak.seen))
    while True:
        seen, at = soak.seen, time.perf_counter() - begun
        soak.moments.append(Moment(at, seen.sent, len(seen.waits), process.cpu(), process.rss()))
        if sending.done():
            break
        await asyncio.wait([sending], timeout=min(LOOK, seconds / 10))
    await sending
