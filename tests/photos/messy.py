"""The table that came with real files that broke other programs: what each is, and what should happen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(os.environ["WHOBOT_TEST_PHOTOS"], "messy") if "WHOBOT_TEST_PHOTOS" in os.environ else None
ABSENT = "WHOBOT_TEST_PHOTOS names no folder of photos"


class Row(NamedTuple):
    """A file, and what the table says of it: how many faces (a number, a range or ?), whose, what should happen."""

    file: str
    faces: str
    identity: str
    should: str


def table(place: Path | None = FOLDER) -> list[Row]:
    """Every row; none where the photographs are not at hand."""
    rows, folder = [], ""
    for line in (place / "README.md").read_text("utf-8").splitlines() if place else []:
        if line.startswith("## "):
            folder = line[3:]
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) == 7 and cells[1] not in ("file", "---"):
            file, _, *said = cells[1:6]
            rows.append(Row(f"{folder}/{file}", *said))
    return rows
