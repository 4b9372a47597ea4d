"""Real group photos against their labels: how many faces, where their noses are, and who of the enrolled is where."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.engines.local import LocalEngine
from bot.engines.local.looks import look
from bot.engines.local.network import Network
from bot.errors import NoFace, NotUsable, SeveralFaces
from bot.faces import Answer, Band, Box, ChatKey
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.store import open_store
from tests.conftest import MODELS
from tests.photos.messy import ABSENT, FOLDER

pytestmark = pytest.mark.skipif(FOLDER is None, reason=ABSENT)

LABELS: dict[str, dict[str, Any]] = (
    json.loads((FOLDER.parent / "groups/labels.json").read_text("utf-8")) if FOLDER else {}
)
PHOTOS_EACH = 3


def labelled(*keys: str) -> list[str]:
    return [name for name, label in LABELS.items() if any(label.get(key) for key in keys)]


@dataclass
class Groups:
    """What was said about each group photo, and who was enrolled before."""

    said: dict[str, tuple[Answer, ...]]
    enrolled: set[str]


@pytest.fixture(scope="module")
def groups(photographs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Groups]:
    """Everybody in `people/` is enrolled by three photos, then every group photo is identified."""
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('groups') / 'whobot.db'}") as store:
        recognizer = Recognizer(LocalEngine(store.templates), store)
        gallery = recognizer.gallery(ChatKey("groups"))
        for folder in sorted(path for path in (photographs / "people").iterdir() if path.is_dir()):
            learned = 0
            for file in sorted(folder.iterdir()):
                try:
                    recognizer.enroll(gallery, folder.name, read_photo(file.read_bytes()))
                except (NoFace, NotUsable, SeveralFaces):
                    continue
                learned += 1
                if learned == PHOTOS_EACH:
                    break
        said = {
            name: recognizer.identify(gallery, read_photo((photographs / "groups" / name).read_bytes())).answers
            for name in LABELS
        }
        yield Groups(said, {person.name for person in recognizer.people.all(gallery)})


def name_of(answer: Answer) -> str | None:
    return answer.best.person.name if answer.best and answer.band is Band.MATCH else None


def holds(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.left + box.width and box.top <= y <= box.top + box.height


@pytest.mark.parametrize("name", labelled("n_faces"))
def test_finds_as_many_faces_as_there_are(groups: Groups, name: str) -> None:
    assert len(groups.said[name]) == LABELS[name]["n_faces"]


@pytest.mark.parametrize("name", labelled("n_faces_min"))
def test_finds_at_least_the_people_it_is_about(groups: Groups, name: str) -> None:
    assert len(groups.said[name]) >= LABELS[name]["n_faces_min"]


@pytest.mark.parametrize("name", labelled("noses"))
def test_puts_one_box_around_every_nose(groups: Groups, name: str) -> None:
    boxes = [answer.face.box for answer in groups.said[name]]

    assert [sum(holds(box, x, y) for box in boxes) for x, y in LABELS[name]["noses"]] == [1] * len(boxes)


@pytest.mark.parametrize("name", labelled("people_by_matching"))
def test_names_everybody_where_they_are(groups: Groups, name: str) -> None:
    for person in LABELS[name]["people_by_matching"]:
        left, top, right, bottom = person["box_xyxy"]
        (answer,) = (one for one in groups.said[name] if holds(one.face.box, (left + right) / 2, (top + bottom) / 2))

        assert name_of(answer) == person["name"]


@pytest.mark.parametrize("name", labelled("order"))
def test_names_people_by_their_places_in_the_row(groups: Groups, name: str) -> None:
    known = {place: person for place, person in enumerate(LABELS[name]["people"]) if person in groups.enrolled}
    answers = groups.said[name]

    assert {place: name_of(answers[place]) for place in known} == known
    assert {name_of(answer) for answer in answers} - {None} == set(known.values())


@pytest.mark.parametrize("name", LABELS)
def test_names_nobody_who_is_not_there(groups: Groups, name: str) -> None:
    named = {name_of(answer) for answer in groups.said[name]} - {None}

    there: list[str] = LABELS[name]["people"] or []
    assert named <= set(there)


def test_names_hardly_one_stranger_in_300(groups: Groups) -> None:
    strangers = [answer for name, said in groups.said.items() if not LABELS[name]["people"] for answer in said]
    named = [answer for answer in strangers if name_of(answer)]

    assert len(strangers) > 300
    assert len(named) <= len(strangers) / 300


def test_finds_twice_as_many_faces_in_a_crowd_by_looking_closer(photographs: Path) -> None:
    pixels = np.asarray(read_photo((photographs / "groups/ultralight_25.jpg").read_bytes()).pixels)
    network = Network(MODELS)

    assert len(look(network, pixels)) > 2 * len(network.detect(pixels)) > 100
