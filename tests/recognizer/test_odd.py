"""Odd pictures, each against its row of the table that came with them: lying, dark, deep, tiny, damaged, drawn."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from operator import attrgetter
from pathlib import Path

import pytest

from bot.engines.local import LocalEngine
from bot.errors import NoFace, NotUsable, PhotoError, SeveralFaces
from bot.faces import Answer, ChatKey, Gallery
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.store import open_store
from tests.photos.messy import ABSENT, FOLDER, Row, table
from tests.recognizer.expected import Expected, Outcome, expected

pytestmark = pytest.mark.skipif(FOLDER is None, reason=ABSENT)

ALSO_ENROLLED = {
    "AWS_Proctor": "messy/real_hard/amazonrekogn_identity.jpg",
    "Einstein": "messy/formats/compreface_einstein.png",
    "Grace_Hopper": "messy/formats/pillow_hopper.jpg",
    "Inspire_Kun": "messy/exif_rotation/insightface_rot_0.jpg",
}
"""By the one picture of them that the table names or that is the plainest of several."""


DRAWN_AFTER = "its name says that it is drawn after one who is enrolled: whether it is he is asked, and not said"
ROOM_FOR_NOBODY = "a face in it would have no pixel between its eyes: refused, in words that say so, not searched"

ARGUED: dict[str, tuple[str, dict[str, object]]] = {
    "bombs/pillow_decompression_bomb_extents.gif": (
        "only a later frame is gigantic, and the first alone is read: there is nothing to refuse",
        {"refused": False},
    ),
    "derived_corrupt/fuzz0.jpg": (
        "three changed bytes leave this portrait of Al Sharpton whole: that it is he may be asked, and said",
        {"known": frozenset({"Al_Sharpton"})},
    ),
    "derived_corrupt/1x1.png": (ROOM_FOR_NOBODY, {"refused": True}),
    "derived_corrupt/1x3000.png": (ROOM_FOR_NOBODY, {"refused": True}),
    "derived_corrupt/6000x2.png": (ROOM_FOR_NOBODY, {"refused": True}),
    "no_face/dlib_dogs.jpg": (
        "one of four dogs looks into the camera like a person (score 0.86, as many a masked face has): it is seen, not"
        " named, and may not be enrolled",
        {"most": 1},
    ),
    "not_a_person/insightface_kun_cartoon_crop.jpg": (DRAWN_AFTER, {"known": frozenset({"Inspire_Kun"})}),
    "not_a_person/insightface_kun_cartoon_crop_r90.jpg": (DRAWN_AFTER, {"known": frozenset({"Inspire_Kun"})}),
    "real_hard/insightface_1561.jpg": (
        "there are two: a man in profile sits in the background, right of her shoulder",
        {"fewest": 2, "most": 2},
    ),
    "real_hard/insightface_1996.jpg": (
        "there are two: a second person is cut by the right edge",
        {"fewest": 2, "most": 2},
    ),
}
"""Why a file gives something else than its row says, and what it gives."""


@dataclass
class Odd:
    """A gallery of those who are in the table, and what was said about its files."""

    recognizer: Recognizer
    gallery: Gallery
    outcomes: dict[str, Outcome] = field(default_factory=dict)

    def outcome(self, file: str) -> Outcome:
        if file not in self.outcomes:
            self.outcomes[file] = self._tried(bytes_of(file))
        return self.outcomes[file]

    def _tried(self, data: bytes) -> Outcome:
        started = time.perf_counter()
        refusal, answers = "", tuple[Answer, ...]()
        try:
            answers = self.recognizer.identify(self.gallery, read_photo(data)).answers
        except PhotoError as error:
            refusal = error.code
        return Outcome(refusal, answers, time.perf_counter() - started)


def bytes_of(file: str) -> bytes:
    assert FOLDER
    return (FOLDER / file).read_bytes()


@pytest.fixture(scope="module")
def odd(photographs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Odd]:
    """Everybody in the table is enrolled."""
    pictures: dict[str, list[str]] = json.loads((photographs / "messy/derived_enrol.json").read_text("utf-8"))
    pictures |= {name: [file] for name, file in ALSO_ENROLLED.items()}
    obama = sorted(photographs.glob("people/Barack_Obama/*"))
    pictures["Barack_Obama"] = [str(file) for file in obama]
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('odd') / 'whobot.db'}") as store:
        recognizer = Recognizer(LocalEngine(store.templates), store)
        gallery = recognizer.gallery(ChatKey("odd"))
        for name, files in pictures.items():
            enroll(recognizer, gallery, name, [photographs / file for file in files])
        yield Odd(recognizer, gallery)


def enroll(recognizer: Recognizer, gallery: Gallery, name: str, files: list[Path]) -> None:
    learned = 0
    for file in files:
        try:
            recognizer.enroll(gallery, name, read_photo(file.read_bytes()))
        except (SeveralFaces, NotUsable, NoFace):
            continue
        learned += 1
    assert learned, f"nothing was learned of {name}"


FILE = attrgetter("file")


def rows(saying: str = "") -> list[Row]:
    """Those in which the regular expression `saying` is found."""
    return [row for row in table() if re.search(saying, row.should)]


def agreed(row: Row) -> Expected:
    _, differences = ARGUED.get(row.file, ("", {}))
    return replace(expected(row), **differences)  # type: ignore[arg-type]  # of several types


@pytest.mark.parametrize("row", rows(), ids=FILE)
def test_every_file_gives_what_its_row_says_or_what_is_argued_above(odd: Odd, row: Row) -> None:
    assert list(agreed(row).violations(odd.outcome(row.file))) == []


def test_nobody_is_said_to_be_a_drawing(odd: Odd) -> None:
    drawings = rows("^face or none")
    assert len(drawings) > 1
    assert [odd.outcome(row.file).names for row in drawings] == [[]] * len(drawings)


@pytest.mark.parametrize("row", [row for row in table() if row.file in ARGUED], ids=FILE)
def test_nothing_is_argued_that_the_row_says_too(odd: Odd, row: Row) -> None:
    assert list(expected(row).violations(odd.outcome(row.file))) != []


@pytest.mark.parametrize("row", rows(r"enrol\w+ (asks|must ask) for"), ids=FILE)
def test_asks_for_one_face_where_there_are_two(odd: Odd, row: Row) -> None:
    with pytest.raises(SeveralFaces):
        odd.recognizer.enroll(odd.gallery, "Somebody", read_photo(bytes_of(row.file)))


@pytest.mark.parametrize("row", rows("may not be enrolled|no usable face"), ids=FILE)
def test_does_not_learn_what_is_no_face_to_learn(odd: Odd, row: Row) -> None:
    with pytest.raises((NoFace, NotUsable)):
        odd.recognizer.enroll(odd.gallery, "Somebody", read_photo(bytes_of(row.file)))


@pytest.mark.parametrize("row", rows("rotations"), ids=FILE)
def test_names_whoever_lies_on_their_side_or_head(odd: Odd, row: Row) -> None:
    assert odd.outcome(row.file).names == [row.identity]
