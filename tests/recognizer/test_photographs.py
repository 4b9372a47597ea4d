"""Real photographs of real people: collages whose every face has a name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.engines.local import LocalEngine
from bot.errors import UserError
from bot.faces import Answer, Band, Box, ChatKey, Gallery, Identified
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.store import open_store

PHOTOS_EACH = 3


@dataclass(frozen=True)
class Tile:
    """Where somebody's portrait stands in a collage; `name` is None for a stranger."""

    name: str | None
    image: str
    box: Box

    def holds(self, answer: Answer) -> bool:
        """Whether the middle of a face is the middle of this portrait: others may stand behind."""
        face = answer.face.box
        across = face.left + face.width / 2 - self.box.left - self.box.width / 2
        down = face.top + face.height / 2 - self.box.top - self.box.height / 2
        return abs(across) < self.box.width / 5 and abs(down) < self.box.height / 5


@dataclass(frozen=True)
class Collages:
    """Every collage with what was said about it."""

    tiles: dict[str, list[Tile]]
    said: dict[str, Identified]

    def answers(self) -> Iterator[tuple[Tile, list[Answer]]]:
        """Each portrait with the answers that are about it."""
        for name, tiles in self.tiles.items():
            for tile in tiles:
                yield tile, [answer for answer in self.said[name].answers if tile.holds(answer)]


@pytest.fixture(scope="module")
def collages(photographs: Path, tmp_path_factory: pytest.TempPathFactory) -> Collages:
    """Everybody who is known is enrolled by other photos of theirs; then every collage is identified."""
    folder = photographs / "groups_synth"
    tiles = {name: tiles_of(label) for name, label in json.loads((folder / "labels.json").read_text("utf-8")).items()}
    database = tmp_path_factory.mktemp("collages") / "whobot.db"
    with open_store(f"sqlite:///{database}") as store:
        recognizer = Recognizer(LocalEngine(store.templates), store)
        gallery = recognizer.gallery(ChatKey("collages"))
        shown = {tile.image for some in tiles.values() for tile in some}
        for name in sorted({tile.name for some in tiles.values() for tile in some if tile.name}):
            enroll(recognizer, gallery, photographs / "lfw" / name, shown)
        said = {name: recognizer.identify(gallery, read_photo((folder / name).read_bytes())) for name in tiles}
    return Collages(tiles, said)


def tiles_of(label: dict[str, list[dict[str, object]]]) -> list[Tile]:
    tiles = []
    for person in label["people"]:
        corners = person["tile_xyxy"]
        assert isinstance(corners, list)
        left, top, right, bottom = corners
        name = str(person["name"]) if person["known"] else None
        tiles.append(Tile(name, str(person["image"]), Box(left, top, right - left, bottom - top)))
    return tiles


def enroll(recognizer: Recognizer, gallery: Gallery, folder: Path, shown: set[str]) -> None:
    others = [path for path in sorted(folder.iterdir()) if f"lfw/{folder.name}/{path.name}" not in shown]
    learned = 0
    for path in others:
        if learned == PHOTOS_EACH:
            return
        try:
            recognizer.enroll(gallery, folder.name, read_photo(path.read_bytes()))
        except UserError:
            continue  # somebody stands behind them, or the photo is not good enough: another one will do
        learned += 1


def test_finds_every_portrait_once(collages: Collages) -> None:
    assert [len(answers) for _, answers in collages.answers()] == [1] * sum(map(len, collages.tiles.values()))


def test_names_nobody_wrongly(collages: Collages) -> None:
    wrong = [
        (tile.name, answer.candidates)
        for tile, answers in collages.answers()
        for answer in answers
        if answer.band is Band.MATCH and answer.candidates[0].person.name != tile.name
    ]

    assert wrong == []


def test_names_nearly_everybody_who_is_known(collages: Collages) -> None:
    known = [answers[0] for tile, answers in collages.answers() if tile.name and answers]
    named = [answer for answer in known if answer.band is Band.MATCH]

    assert len(known) >= 30
    assert len(named) >= 0.95 * len(known)
