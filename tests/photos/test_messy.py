"""Reads real files that broke other programs, as far as they are at hand, against the table that came with them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .messy import ABSENT, FOLDER, Row, table
from .weigh import Reading

pytestmark = pytest.mark.skipif(FOLDER is None, reason=ABSENT)

Readings = dict[str, Reading]

HARMLESS = {"bombs/pillow_decompression_bomb_extents.gif"}
"""Only a later frame is gigantic, and the first alone is read."""


def must_be_refused(row: Row) -> bool:
    asked = row.should.startswith(("polite refusal", "refused by declared"))
    return asked and row.file not in HARMLESS


def must_be_opened(row: Row) -> bool:
    folder = row.file.split("/")[0]
    in_use = folder.startswith(("derived_", "exif_", "no_face", "not_a", "real")) and folder != "derived_corrupt"
    return in_use and "refus" not in row.should and "or no" not in row.should


@pytest.fixture(scope="module")
def readings() -> Readings:
    """What became of every file, each read in turn by one process of its own."""
    command = [sys.executable, "-m", "tests.photos.weigh", "walk", str(FOLDER)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=Path(__file__).parents[2])
    return {file: Reading(**reading) for file, reading in json.loads(done.stdout).items()}


@pytest.mark.parametrize("row", [pytest.param(row, id=row.file) for row in table() if must_be_refused(row)])
def test_refuses_what_cannot_be_read(readings: Readings, row: Row) -> None:
    assert readings[row.file].refusal


@pytest.mark.parametrize("row", [pytest.param(row, id=row.file) for row in table() if must_be_opened(row)])
def test_opens_what_people_send(readings: Readings, row: Row) -> None:
    assert not readings[row.file].refusal


@pytest.mark.parametrize("row", [pytest.param(row, id=row.file) for row in table()])
def test_opens_or_refuses_every_file_of_the_table_in_no_time(readings: Readings, row: Row) -> None:
    reading = readings[row.file]

    assert reading.seconds < 5
    assert reading.megabytes < 600


def test_meets_no_file_it_can_neither_open_nor_refuse(readings: Readings) -> None:
    assert FOLDER
    files = {str(file.relative_to(FOLDER)) for file in FOLDER.rglob("*") if file.is_file()}

    assert readings.keys() == files


@pytest.mark.parametrize("person", ["Al_Sharpton", "Jimmy_Carter", "John_Snow"])
def test_turns_every_orientation_of_a_portrait_the_same_way_up(readings: Readings, person: str) -> None:
    portraits = [one.look for file, one in readings.items() if file.startswith(f"derived_exif/{person}")]

    assert len(portraits) == 9
    assert all(alike(portraits[0], portrait) for portrait in portraits)


@pytest.mark.parametrize(
    "beginning", ["formats/compreface_einstein", "exif_rotation/pillow_hopper_o", "exif_rotation/exiforientat_P"]
)
def test_sees_one_picture_in_all_its_formats(readings: Readings, beginning: str) -> None:
    looks = [reading.look for file, reading in readings.items() if file.startswith(beginning)]

    assert len(looks) > 2
    assert all(alike(looks[0], look) for look in looks)


def alike(one: list[int], other: list[int]) -> bool:
    """Whether two pictures of 8 x 8 greys differ by noise alone."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) < 10
