"""lfw: enrols lfw_enrol.tsv of the test photographs, identifies its probes, and counts what was right."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from bot.engines.local import LocalEngine
from bot.errors import UserError
from bot.faces import Answer, Band, Box, ChatKey, Face, Gallery, Photo, Sighting
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.store import open_store
from tests.bench.table import share, table

STRANGER = "-"


@dataclass(frozen=True, slots=True)
class Probe:
    """Whose photo it is, what was said about the face in its middle, and how long that took."""

    name: str
    answer: Answer | None
    seconds: float

    @property
    def band(self) -> Band:
        return self.answer.band if self.answer else Band.UNKNOWN

    @property
    def said(self) -> str | None:
        return self.answer.best.person.name if self.answer and self.answer.best else None


def run(photos: Path | None) -> Iterator[str]:
    """The table, line by line."""
    if photos is None:
        sys.exit("Name the folder of test photographs: python -m tests.bench lfw PHOTOS")
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/lfw.db") as store:
        engine = LocalEngine(store.templates)
        recognizer = Recognizer(engine, store)
        gallery = recognizer.gallery(ChatKey("lfw"))
        enrol = _listed(photos / "lfw_enrol.tsv")
        refused = sum(not _enrolled(engine, recognizer, gallery, name, photos / file) for name, file in _bar(enrol))
        known = _probes(recognizer, gallery, photos, "lfw_probe_known.tsv")
        strangers = _probes(recognizer, gallery, photos, "lfw_probe_unknown.tsv")
        yield from table(("measure", "value"), _rows(enrol, refused, known, strangers))


def _rows(
    enrol: list[tuple[str, str]], refused: int, known: list[Probe], strangers: list[Probe]
) -> list[tuple[str, str]]:
    right = [probe for probe in known if probe.said == probe.name]
    found = [probe for probe in right if probe.band is Band.MATCH]
    wrong = [probe for probe in known if probe.band is Band.MATCH and probe.said != probe.name]
    named = [probe for probe in strangers if probe.band is Band.MATCH]
    asked = [probe for probe in strangers if probe.band is Band.MAYBE]
    times = sorted(1000 * probe.seconds for probe in known + strangers)
    people = len({name for name, _ in enrol})
    return [
        ("people enrolled, photos each", f"{people}, {len(enrol) / people:.1f}"),
        ("photos refused at enrolment", share(refused, len(enrol))),
        ("rank-1: right person first, match or maybe", share(len(right), len(known))),
        ("named as a match and right (TPIR)", share(len(found), len(known))),
        ("false non-match rate: not named as a match", share(len(known) - len(found), len(known))),
        ("false match rate: named as somebody else", share(len(wrong), len(known))),
        ("false match rate: a stranger named (FPIR)", share(len(named), len(strangers))),
        ("a stranger asked about (maybe)", share(len(asked), len(strangers))),
        ("no face found", share(sum(not probe.answer for probe in known + strangers), len(known + strangers))),
        ("time a photo, median and p95", f"{statistics.median(times):.0f} ms, {times[int(0.95 * len(times))]:.0f} ms"),
    ]


def _listed(file: Path) -> list[tuple[str, str]]:
    rows = [line.split("\t") for line in file.read_text("utf-8").splitlines() if line]
    return [(name, path) for name, path in rows]


def _bar(rows: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    yield from tqdm(rows, unit="photo", leave=False, disable=None)


def _enrolled(engine: LocalEngine, recognizer: Recognizer, gallery: Gallery, name: str, path: Path) -> bool:
    """LFW's person stands in the middle; others may stand behind."""
    photo = read_photo(path.read_bytes())
    face = _middle(photo, engine.find(photo))
    sighting = Sighting(face) if face else None
    try:  # sure: LFW says who it is, whatever it looks like
        recognizer.enroll(gallery, name, photo, sighting=sighting, sure=True)
    except UserError:
        return False
    return True


def _probes(recognizer: Recognizer, gallery: Gallery, photos: Path, listing: str) -> list[Probe]:
    return [_probe(recognizer, gallery, name, photos / file) for name, file in _bar(_listed(photos / listing))]


def _probe(recognizer: Recognizer, gallery: Gallery, name: str, path: Path) -> Probe:
    data = path.read_bytes()
    begun = time.perf_counter()
    photo = read_photo(data)
    answers = recognizer.identify(gallery, photo).answers
    seconds = time.perf_counter() - begun
    return Probe(name, min(answers, key=lambda answer: _off(photo, answer.face.box), default=None), seconds)


def _middle(photo: Photo, faces: list[Face]) -> Face | None:
    return min(faces, key=lambda face: _off(photo, face.box), default=None)


def _off(photo: Photo, box: Box) -> float:
    """How far a box is from the middle of the photo, in pixels."""
    across = box.left + box.width / 2 - photo.size.width / 2
    down = box.top + box.height / 2 - photo.size.height / 2
    return float((across**2 + down**2) ** 0.5)
