"""The bot's own answers to group pictures: recognised by the local engine, and drawn as a chat gets them."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.app import open_recognizer
from bot.drawing import Label, annotate
from bot.drawing.letters import own_alone
from bot.faces import Answer, Band, ChatKey, Photo
from bot.photos import read_photo
from bot.sandbox.cast.character import Character
from bot.sandbox.cast.parties import STRANGER
from bot.sandbox.cast.people import CAST
from bot.sandbox.cast.scene import group, jpeg, portrait
from bot.settings import Settings, read_settings


@dataclass(frozen=True, slots=True)
class Answered:
    """What the bot says of each face of a picture, from left to right, and the picture that it sends."""

    answers: tuple[Answer, ...]
    jpeg: bytes


def answered(*parties: Sequence[Character]) -> list[Answered]:
    """The answer to a picture of each party, when everybody but the stranger was introduced by one portrait."""
    with tempfile.TemporaryDirectory() as folder, open_recognizer(_settings(Path(folder))) as recognizer:
        gallery = recognizer.gallery(ChatKey("parties"))
        for person in CAST:
            if person is not STRANGER:
                recognizer.enroll(gallery, person.name, read_photo(jpeg(portrait(person))))
        photos = [read_photo(jpeg(group(party))) for party in parties]
        return [_drawn(photo, recognizer.identify(gallery, photo).answers) for photo in photos]


def _settings(folder: Path) -> Settings:
    return read_settings(face_engine="local", database_url=f"sqlite:///{folder / 'cast.db'}")


def _drawn(photo: Photo, answers: tuple[Answer, ...]) -> Answered:
    labels = [Label(answer.face.box, number, _name(answer), answer.band) for number, answer in enumerate(answers, 1)]
    with own_alone():
        return Answered(answers, annotate(photo, labels))


def _name(answer: Answer) -> str | None:
    if answer.best is None:
        return None
    name = answer.best.person.name
    return name if answer.band is Band.MATCH else f"{name}?"
