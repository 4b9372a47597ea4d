"""scale: an exact search of up to a million people, a folder of photos taught, and a start with many templates."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from sqlalchemy import insert

from bot.engines.local.roster import roster
from bot.faces import ChatKey, FaceId, PersonId
from bot.ports import Template
from bot.sandbox.cast import CAST, jpeg, portrait
from bot.store import open_store
from bot.store.galleries import changed
from bot.store.tables import templates as rows_of_templates
from tests.bench.stages import timed
from tests.bench.table import table

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIZES = (1_000, 10_000, 100_000, 1_000_000)
PROBES = 30
TEMPLATE = 128
IMPORTED = 1_000
PICTURES_EACH = 5
KNOWN_BEFORE = 100_000
KEY = ChatKey("scale")
MEGABYTE = 1 << 20


def run(photos: Path | None) -> Iterator[str]:
    """The tables, line by line; needs no photographs, but some gigabytes of memory."""
    yield from searches(SIZES)
    yield ""
    yield from others(IMPORTED, KNOWN_BEFORE)


def searches(sizes: Sequence[int]) -> Iterator[str]:
    """The fastest of many exact searches, and what a gallery takes in memory beside its numbers alone."""
    yield from table(("people", "exact search", "in memory", "of the numbers alone"), [_searched(n) for n in sizes])


def _searched(people: int) -> tuple[str, ...]:
    vectors = _vectors(people)
    kept = _templates(vectors)
    tracemalloc.start()
    here = roster(1, kept)
    weight = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    seconds = min(timed(partial(here.search, probe))[0] for probe in vectors[:PROBES])
    share = weight / vectors.nbytes
    return f"{people}", f"{1000 * seconds:.2f} ms", f"{weight / MEGABYTE:.1f} MB", f"{share:.2f} ×"


def others(imported: int, known: int) -> Iterator[str]:
    """`whobot import` of so many photos, and `whobot identify` where so many templates are kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _draw(folder / "people", imported)
        took, _ = timed(lambda: _whobot(folder, "import", str(folder / "people")))
        yield from table(
            ("what", "took", "each"),
            [
                (f"import of {imported} photos", f"{took:.1f} s", f"{1000 * took / imported:.0f} ms"),
                _first_answer(folder, known),
            ],
        )


def _first_answer(folder: Path, known: int) -> tuple[str, ...]:
    """The first answer of a program that must read so many templates before."""
    photo = next((folder / "people").glob("*/*.jpg"))
    alone, _ = timed(lambda: _whobot(folder, "identify", str(photo)))
    _fill(folder, known)
    took, _ = timed(lambda: _whobot(folder, "identify", str(photo)))
    return f"start to first answer with {known} templates", f"{took:.2f} s", f"{alone:.2f} s with few"


def _whobot(folder: Path, *arguments: str) -> None:
    environment = os.environ | {
        "FACE_ENGINE": "local",
        "DATABASE_URL": f"sqlite:///{folder}/scale.db",
        "PYTHONPATH": str(Path.cwd()),
    }
    command = [sys.executable, "-m", "bot", arguments[0], "--chat", KEY, *arguments[1:]]
    subprocess.run(command, env=environment, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def _draw(folder: Path, count: int) -> None:
    """So many pictures of the cast, no two alike: the same portraits under a little more or less light."""
    drawn = [(person.name, portrait(person, number)) for number in range(PICTURES_EACH) for person in CAST]
    for number in range(count):
        name, picture = drawn[number % len(drawn)]
        light = 1 - 0.004 * (number // len(drawn))
        (folder / name).mkdir(parents=True, exist_ok=True)
        lit: Image.Image = picture.point(lambda value, light=light: round(value * light))
        (folder / name / f"{number}.jpg").write_bytes(jpeg(lit))


def _fill(folder: Path, count: int) -> None:
    """Keep so many templates of as many people, who are like nobody."""
    with open_store(f"sqlite:///{folder}/scale.db") as store, store.templates._database.writing() as connection:
        gallery = store.gallery(KEY, "local")
        kept = [
            {"gallery": gallery.id, "face": one.face, "person": one.person, "vector": one.vector}
            for one in _templates(_vectors(count))
        ]
        connection.execute(insert(rows_of_templates), kept)
        changed(connection, gallery)


def _vectors(count: int) -> NDArray[np.float32]:
    vectors = np.random.default_rng(1).standard_normal((count, TEMPLATE), np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def _templates(vectors: NDArray[np.float32]) -> list[Template]:
    """A person each, with ids as long as the store's."""
    return [
        Template(FaceId(f"f{number:015x}"), PersonId(f"p{number:015x}"), vector.tobytes())
        for number, vector in enumerate(vectors)
    ]
