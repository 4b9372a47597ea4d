"""`import`: teaches a folder of people, one folder each."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from bot.cli.files import enroll_file, sentence
from bot.cli.gallery import opened
from bot.cli.output import say
from bot.errors import ConfigurationError, WhobotError
from bot.faces import Enrolled, name_key
from bot.photos import IMAGE_SUFFIXES

SIDE_BY_SIDE = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo of the folder, and whose it is."""

    name: str
    path: Path


def import_folder(options: argparse.Namespace) -> int:
    """Teach every photo; what is known already is passed over, so that it can be run again after an interruption."""
    if not options.folder.is_dir():
        raise ConfigurationError(f"{options.folder} is not a folder.")
    try:
        entries = list(_entries(options.folder))
    except OSError as error:
        raise ConfigurationError(f"{error.filename} cannot be read: {error.strerror}.") from None
    if not entries:
        raise ConfigurationError(f"There are no photos in {options.folder}. It takes FOLDER/<Name>/<photos>.")
    with opened(options) as (recognizer, gallery), ThreadPoolExecutor(SIDE_BY_SIDE) as pool:

        def teach(entry: Entry) -> Enrolled | WhobotError:
            return enroll_file(recognizer, gallery, entry.name, entry.path, sure=options.sure)

        taught = pool.map(teach, entries)
        outcomes = list(tqdm(taught, total=len(entries), unit="photo", leave=False, disable=None))
    status = _report(entries, outcomes)
    _tell_passed_over(options.folder, len(entries))
    return status


def _entries(folder: Path) -> Iterator[Entry]:
    """Every image file of every person's folder, in order; what lies beside them (Thumbs.db) is passed over."""
    for person in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")):
        for path in sorted(person.iterdir()):
            if path.is_file() and path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith("."):
                yield Entry(person.name, path)


def _report(entries: list[Entry], outcomes: list[Enrolled | WhobotError]) -> int:
    counts: Counter[str] = Counter()
    for entry, outcome in zip(entries, outcomes, strict=True):
        if isinstance(outcome, WhobotError):
            counts["refused"] += 1
            say(f"{entry.path}: {sentence(outcome)}", error=True)
        else:
            counts["known already" if outcome.again else "new"] += 1
    people = len({name_key(entry.name) for entry in entries})
    say(
        f"People: {people}. Photos: {len(entries)}, of these {counts['new']} new, "
        f"{counts['known already']} known already, {counts['refused']} refused."
    )
    return int(counts["refused"] > 0)


def _tell_passed_over(folder: Path, taken: int) -> None:
    """Files that lie elsewhere than FOLDER/<Name>/, or whose names do not end like a picture's."""
    others = sum(path.is_file() and not path.name.startswith(".") for path in folder.rglob("*")) - taken
    if others:
        say(f"Passed over, since they are no images in FOLDER/<Name>/: {others}.")
