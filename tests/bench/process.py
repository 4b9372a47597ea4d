"""A bot in a process of its own, as its operator starts it, and what the system and its own measures say about it."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from prometheus_client.parser import text_string_to_metric_families

KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
"""What a process needs of the environment; no proxy is asked for this very machine."""
STOPPING = 30.0
"""Seconds for it to end by itself."""
TICKS, PAGE = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
UTIME, STIME = 11, 12
"""Fields of /proc/<pid>/stat after the name (proc_pid_stat(5): 14 and 15)."""


@dataclass(frozen=True, slots=True)
class Program:
    """What is run, with what in its environment; `port` is where it tells its measures, None where it has none."""

    module: Sequence[str]
    environment: Mapping[str, str]
    port: int | None = None
    one_core: bool = True


@dataclass(frozen=True, slots=True)
class Measures:
    """What the bot counted so far: seconds and times of each stage, failures of the engine, and photos given up."""

    seconds: Mapping[str, float] = field(default_factory=dict)
    times: Mapping[str, float] = field(default_factory=dict)
    errors: float = 0.0

    def since(self, before: Measures) -> Mapping[str, float]:
        """Mean seconds of each stage in between."""
        times = {stage: self.times[stage] - before.times.get(stage, 0.0) for stage in self.times}
        return {
            stage: (self.seconds[stage] - before.seconds.get(stage, 0.0)) / number
            for stage, number in times.items()
            if number
        }


class Running:
    """A program while it runs."""

    def __init__(self, program: Program, process: Process, log: Path) -> None:
        self._port = program.port
        self._process = process
        self._log = log

    @property
    def log(self) -> str:
        """What it said."""
        return self._log.read_text()

    @property
    def ended(self) -> bool:
        """Whether it has ended by itself."""
        return self._process.returncode is not None

    def cpu(self) -> float:
        """Seconds of CPU that it has used so far, all its threads together."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(stat[UTIME]) + int(stat[STIME])) / TICKS

    def rss(self) -> int:
        """Bytes of memory that it has at the moment."""
        return int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1]) * PAGE

    async def measures(self) -> Measures:
        """What it says about itself, nothing where it does not."""
        if self._port is None:
            return Measures()
        async with httpx.AsyncClient(trust_env=False, timeout=STOPPING) as client:
            page = await client.get(f"http://127.0.0.1:{self._port}/metrics")
        return _measures(page.text)


@asynccontextmanager
async def running(program: Program, folder: Path) -> AsyncIterator[Running]:
    """The process until the end of the block; `folder` is where it keeps its files."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment = {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **program.environment}
    path = folder / "log"
    with path.open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *program.module, cwd=folder, env=environment, stdout=DEVNULL, stderr=log
        )
    if program.one_core:
        os.sched_setaffinity(process.pid, {min(os.sched_getaffinity(0))})
    try:
        yield Running(program, process, path)
    finally:
        with suppress(ProcessLookupError, TimeoutError):
            process.terminate()
            await asyncio.wait_for(process.wait(), STOPPING)
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _measures(page: str) -> Measures:
    samples = [sample for family in text_string_to_metric_families(page) for sample in family.samples]
    stages = {
        name: {one.labels["stage"]: one.value for one in samples if one.name == f"whobot_stage_seconds_{name}"}
        for name in ("sum", "count")
    }
    failures = ("whobot_engine_errors_total", "whobot_updates_given_up_total")
    return Measures(stages["sum"], stages["count"], sum(one.value for one in samples if one.name in failures))
