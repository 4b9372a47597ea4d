"""Photos from a disk: what can be asked about one, with the failures that must not stop the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.cli.output import words
from bot.errors import TooLarge, Unreadable, WhobotError
from bot.faces import Enrolled, Evidence, Face, Gallery, Identified, Person, Photo
from bot.photos import BYTE_LIMIT, read_photo
from bot.recognizer import Recognizer

T = TypeVar("T")


class Unopened(Unreadable):
    """The file itself cannot be read, whatever it holds."""


def enroll_file(
    recognizer: Recognizer, gallery: Gallery, name: str, path: Path, *, sure: bool
) -> Enrolled | WhobotError:
    """Remember the only face of a file as `name`, or say why not."""
    return _tried(lambda: recognizer.enroll(gallery, name, photo_of(path), sure=sure))


def identify_file(recognizer: Recognizer, gallery: Gallery, path: Path) -> Identified | WhobotError:
    """Who is in a file, or why that cannot be said."""
    return _tried(lambda: recognizer.identify(gallery, photo_of(path)))


def explain_file(
    recognizer: Recognizer, gallery: Gallery, person: Person, path: Path, face: Face
) -> list[Evidence] | WhobotError:
    """By which enrolled photos `face` of a file was known as `person`, or why that cannot be said."""
    return _tried(lambda: recognizer.explain(gallery, person, photo_of(path), face))


def photo_of(path: Path) -> Photo:
    """The picture in a file. Raises PhotoError, also where the file cannot be read."""
    try:
        if path.stat().st_size > BYTE_LIMIT:
            raise TooLarge(BYTE_LIMIT)
        return read_photo(path.read_bytes())
    except OSError as error:
        raise Unopened(error.strerror or "it cannot be read") from None


def sentence(error: WhobotError) -> str:
    """What went wrong with a file and what to do."""
    return str(error) if isinstance(error, Unopened) else words().error(error)


def _tried(call: Callable[[], T]) -> T | WhobotError:
    try:
        return call()
    except WhobotError as error:
        return error
