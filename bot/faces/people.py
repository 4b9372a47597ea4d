"""Galleries and the people in them, and the ids that everything goes by."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from bot.faces.sightings import Face

ChatKey = NewType("ChatKey", str)
"""What a gallery belongs to: a Telegram chat's id in digits, or a word such as `local` for the terminal."""
GalleryId = NewType("GalleryId", str)
PersonId = NewType("PersonId", str)
ReferenceId = NewType("ReferenceId", str)
"""Our own opaque id of one enrolled face."""
FaceId = NewType("FaceId", str)
"""The engine's id of one enrolled face."""


def name_key(name: str) -> str:
    """How `name` is looked up: NFKC, case folded, spaces squeezed, so that "ada" finds "Ada" (Unicode 3.13, D147).

    Zero-width joiners are dropped: with and without them a name looks the same.
    """
    seen = name.replace("\u200c", "").replace("\u200d", "")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold())
    return " ".join(folded.split())


class Origin(StrEnum):
    """Where the faces of a gallery come from: enrolled here, or filled by another program and taken over."""

    OWN = "own"
    ADOPTING = "adopting"
    """Not every face belongs to a person yet."""
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True)
class Gallery:
    """The people of one chat; `collection` is its name at an engine that keeps galleries elsewhere."""

    id: GalleryId
    engine: str
    collection: str | None = None
    origin: Origin = Origin.OWN

    @property
    def foreign(self) -> bool:
        """Whether the collection was there before whobot, and may be of use to somebody else."""
        return self.origin is not Origin.OWN


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was introduced, with the number of faces remembered of them."""

    id: PersonId
    name: str
    faces: int = 0
    telegram_user_id: int | None = None
    met: datetime | None = None
    last_seen: datetime | None = None
    """When they were last named in a photo, or somebody said that they are on one."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An enrolled face: when it was taught, and Telegram's file_id of its photo where it came from a chat.

    `seen` is where it was in that photo, unknown for a face that another program taught.
    """

    face: FaceId
    added: datetime
    file: str | None = None
    id: ReferenceId = ReferenceId("")
    seen: Face | None = None
