"""Odd pictures: damaged, lying, dark, grey, in a dozen formats; what becomes of each, against the table beside them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bot.errors import UserError
from bot.faces import Gallery
from bot.photos import read_photo
from bot.recognizer import Recognizer
from tests.bench.groups import enrol, named
from tests.photos.messy import table

HEAD = ("odd pictures", "files", "right", "asked about", "not named", "no face", "refused", "named as another")
OUTCOMES = HEAD[2:]


def odd(recognizer: Recognizer, gallery: Gallery, photos: Path) -> list[tuple[str, ...]]:
    """A row for each kind of file: those of enrolled people, and those of nobody who is enrolled."""
    messy = photos / "messy"
    enrolment: Mapping[str, list[str]] = json.loads((messy / "derived_enrol.json").read_text("utf-8"))
    for name, files in enrolment.items():
        enrol(recognizer, gallery, name, [photos / file for file in files])
    counts: dict[str, Counter[str]] = {}
    for row in table(messy):
        who = {name for name in enrolment if name in f"{row.identity} {row.should}"}
        outcome = _outcome(recognizer, gallery, messy / row.file, who)
        counts.setdefault(_kind(who, row.should), Counter())[outcome] += 1
    return [
        (kind, f"{count.total()}", *(f"{count[what]}" for what in OUTCOMES)) for kind, count in sorted(counts.items())
    ]


def _kind(who: set[str], should: str) -> str:
    if not who:
        return "with nobody enrolled on them, or none at all"
    return "of somebody enrolled, to be named" if should.startswith("identified") else "of somebody enrolled, if at all"


def _outcome(recognizer: Recognizer, gallery: Gallery, path: Path, who: set[str]) -> str:
    try:
        answers = recognizer.identify(gallery, read_photo(path.read_bytes())).answers
    except UserError:
        return "refused"
    said = {name for answer in answers if (name := named(answer))}
    if said - who:
        return "named as another"
    if said:
        return "right"
    if any(answer.best for answer in answers):
        return "asked about"
    return "not named" if answers else "no face"
