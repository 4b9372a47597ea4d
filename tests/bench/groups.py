"""Group photos: whoever is found, named, named wrongly, and strangers that are named."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from bot.errors import UserError
from bot.faces import Answer, Band, Box, Gallery, Sighting
from bot.photos import read_photo
from bot.recognizer import Recognizer

PHOTOS_EACH = 3


class Place(NamedTuple):
    """Somebody in a picture: a part of it in pixels, and the name where they are enrolled."""

    area: Box
    name: str | None


@dataclass
class Count:
    """Of people in pictures."""

    pictures: int = 0
    people: int = 0
    found: int = 0
    enrolled: int = 0
    named: int = 0
    mistaken: int = 0
    strangers_named: int = 0

    @property
    def row(self) -> tuple[str, ...]:
        """Its cells under `HEAD`."""
        shares = (f"{self.found} of {self.people}", f"{self.named} of {self.enrolled}")
        return (f"{self.pictures}", *shares, f"{self.mistaken}", f"{self.strangers_named}")


HEAD = ("group photos", "pictures", "people found", "those enrolled, named", "named as another", "strangers named")


def collages(recognizer: Recognizer, gallery: Gallery, photos: Path) -> Count:
    """Portraits of LFW side by side, of whom some are enrolled by other pictures."""
    labels: dict[str, Any] = json.loads((photos / "groups_synth" / "labels.json").read_text("utf-8"))
    shown = [person for label in labels.values() for person in label["people"]]
    used = {person["image"] for person in shown}
    for name in sorted({person["name"] for person in shown if person["known"]}):
        others = (path for path in sorted((photos / "lfw" / name).glob("*.jpg")))
        fresh = [path for path in others if f"lfw/{name}/{path.name}" not in used]
        enrol(recognizer, gallery, name, fresh[:PHOTOS_EACH])
    count = Count()
    for file, label in labels.items():
        places = [Place(_box(p["tile_xyxy"]), p["name"] if p["known"] else None) for p in label["people"]]
        _add(count, _answers(recognizer, gallery, photos / "groups_synth" / file), places)
    return count


def real(recognizer: Recognizer, gallery: Gallery, photos: Path) -> Count:
    """Photographs, as far as their source counts the faces; names where boxes say whose they are."""
    labels: dict[str, Any] = json.loads((photos / "groups" / "labels.json").read_text("utf-8"))
    for name, paths in _clean(photos).items():
        enrol(recognizer, gallery, name, paths[:PHOTOS_EACH])
    count = Count()
    for file, label in labels.items():
        people = label.get("n_faces") or label.get("n_faces_min")
        if not people:
            continue
        answers = _answers(recognizer, gallery, photos / "groups" / file)
        places = [Place(_box(p["box_xyxy"]), p["name"]) for p in label.get("people_by_matching", ())]
        _add(count, answers, places)
        count.people += people - len(places)
        count.found += min(len(answers), people) - sum(_at(place, answers) is not None for place in places)
    return count


def enrol(recognizer: Recognizer, gallery: Gallery, name: str, paths: Sequence[Path]) -> None:
    """Each of these photos where it is fit: the face in its middle."""
    for path in paths:
        photo = read_photo(path.read_bytes())
        answers = recognizer.identify(gallery, photo).answers
        middle = photo.size.width / 2
        nearest = min(answers, key=lambda answer: abs(_across(answer.face.box) - middle), default=None)
        try:
            recognizer.enroll(gallery, name, photo, sighting=Sighting(nearest.face) if nearest else None, sure=True)
        except UserError:
            continue


def _add(count: Count, answers: Sequence[Answer], places: Sequence[Place]) -> None:
    count.pictures += 1
    count.people += len(places)
    for place in places:
        answer = _at(place, answers)
        said = named(answer)
        count.found += answer is not None
        count.enrolled += place.name is not None
        count.named += place.name is not None and said == place.name
        count.mistaken += place.name is not None and said not in (None, place.name)
        count.strangers_named += place.name is None and said is not None


def named(answer: Answer | None) -> str | None:
    """Whom the bot states to see."""
    return answer.best.person.name if answer and answer.best and answer.band is Band.MATCH else None


def _at(place: Place, answers: Sequence[Answer]) -> Answer | None:
    """The largest face with its middle there: others may stand behind it."""
    inside = [answer for answer in answers if _holds(place.area, answer.face.box)]
    return max(inside, key=lambda answer: answer.face.box.width, default=None)


def _holds(area: Box, box: Box) -> bool:
    x, y = _across(box), box.top + box.height / 2
    return area.left <= x <= area.left + area.width and area.top <= y <= area.top + area.height


def _across(box: Box) -> float:
    return box.left + box.width / 2


def _answers(recognizer: Recognizer, gallery: Gallery, path: Path) -> Sequence[Answer]:
    return recognizer.identify(gallery, read_photo(path.read_bytes())).answers


def _box(corners: Sequence[float]) -> Box:
    left, top, right, bottom = corners
    return Box(left, top, right - left, bottom - top)


def _clean(photos: Path) -> Mapping[str, list[Path]]:
    """The photos of `people/` that show one face, by name, the largest first."""
    rows = [line.split("\t") for line in (photos / "people" / "SOURCE.tsv").read_text("utf-8").splitlines()]
    clean: dict[str, list[tuple[int, Path]]] = {}
    for row in _dicts(rows):
        if row["flag"] == "clean":
            clean.setdefault(row["identity"], []).append((-int(row["width"]), photos / row["file"]))
    return {name: [path for _, path in sorted(paths)] for name, paths in clean.items()}


def _dicts(rows: Sequence[Sequence[str]]) -> Iterator[dict[str, str]]:
    head, *rest = rows
    yield from (dict(zip(head, row, strict=False)) for row in rest)
