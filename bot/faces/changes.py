"""What can be taken back, and what the bot asked somebody to reply to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.faces.people import FaceId, Gallery, PersonId
from bot.faces.sightings import Face


class Kind(StrEnum):
    """What was done to a gallery."""

    RENAMED = "renamed"
    MERGED = "merged"
    REMOVED = "removed"
    """One reference of somebody."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something done to `person` that /undo can take back.

    `name` is what they were called before (RENAMED), or whoever became part of them (MERGED); `faces` what those
    brought along. `file` and `seen` are where a removed reference can be learned from again.
    """

    id: str
    gallery: Gallery
    kind: Kind
    person: PersonId
    at: datetime
    name: str = ""
    faces: tuple[FaceId, ...] = ()
    file: str | None = None
    seen: Face | None = None


class Purpose(StrEnum):
    """What a reply to a question of the bot is taken for."""

    NAME_A_FACE = "name_a_face"
    RENAME = "rename"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that waits for a written reply; `about` holds the ids it is about, by name."""

    purpose: Purpose
    about: Mapping[str, str] = field(default_factory=dict)
