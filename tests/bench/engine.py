"""engine: the time of each stage of an identification, beside face_recognition, and from a cold start."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2

from bot.engines.local import LocalEngine
from bot.engines.local.models import load_models
from bot.engines.local.network import Network
from bot.engines.local.roster import Rosters
from bot.faces import ChatKey, Gallery, Photo
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST
from bot.store import open_store
from tests.bench import drawn
from tests.bench.peer import peer
from tests.bench.stages import STAGES, fastest_ms, stages, timed
from tests.bench.starting import start
from tests.bench.table import table

ROUNDS = 15
FEWER = 3
"""Of what takes long, so much less is measured."""
SIDE_BY_SIDE = 24
"""Photos that several threads share."""
PORTRAIT = "portrait, 640 px"


def run(photos: Path | None) -> Iterator[str]:
    """The tables, line by line; needs no photographs, but a network the first time: the peer is installed then."""
    yield from lines(_pictures(), ROUNDS)
    yield ""
    yield from beside(_pictures(), ROUNDS)
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
        network = Network(load_models())
        rows = []
        for count in threads:
            cv2.setNumThreads(count)
            for what, data in pictures.items():
                times = stages(network, roster, data, rounds)
                cells = (*times.stages, times.total, times.passes)
                shown = (f"{milliseconds:.1f}" for milliseconds in cells)
                rows.append((what, f"{count}", f"{times.faces}", *shown, f"{times.total / times.passes:.2f}"))
        cv2.setNumThreads(1)
        yield from table(("ms", "threads", "faces", *STAGES, "in all", "bare passes", "× bare"), rows)
        yield ""
        yield from table(("photos a second", *pictures), [_abreast(count, people, pictures) for count in threads])


def _abreast(threads: int, people: int, pictures: Mapping[str, bytes]) -> tuple[str, ...]:
    """How many photos a second the engine answers with so many of them at work side by side."""
    with _enrolled(threads, people) as (engine, gallery), ThreadPoolExecutor(threads) as pool:
        rates = []
        for data in pictures.values():
            count = max(2 * threads, SIDE_BY_SIDE // (1 + len(data) // 100_000))
            engine.identify(gallery, read_photo(data))
            photos = [read_photo(data) for _ in range(count)]
            seconds, _ = timed(partial(_all, pool, partial(engine.identify, gallery), photos))
            rates.append(f"{count / seconds:.1f}")
    return (f"{threads} side by side", *rates)


def _all(pool: ThreadPoolExecutor, identify: Callable[[Photo], object], photos: Sequence[Photo]) -> None:
    list(pool.map(identify, photos))


def beside(pictures: Mapping[str, bytes], rounds: int) -> Iterator[str]:
    """From a file to names, ours and face_recognition's in turn, so that both meet the machine in the same mood."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, _enrolled(2) as (engine, gallery):
        files = _written(Path(folder), pictures)
        known = _written(Path(folder), dict(drawn.enrolled()))
        with peer(list(known.values())) as other:
            for what, file in files.items():
                ours, theirs, found = [], [], (0, 0)
                for _ in range(max(2, rounds // FEWER)):
                    begun = time.perf_counter()
                    here = engine.identify(gallery, read_photo(file.read_bytes()))
                    ours.append(time.perf_counter() - begun)
                    there = other.identify(file)
                    theirs.append(there["seconds"])
                    found = len(here), int(there["faces"])
                rows.append(_compared(what, found, fastest_ms(ours), fastest_ms(theirs)))
    yield from table(("picture to names", "whobot", "face_recognition", "ratio", "faces found"), rows)


def _compared(what: str, found: tuple[int, int], ours: float, theirs: float) -> tuple[str, ...]:
    return what, f"{ours:.0f} ms", f"{theirs:.0f} ms", f"{ours / theirs:.2f}", f"{found[0]}, {found[1]}"


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
