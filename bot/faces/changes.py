"""What can be taken back, and what the bot asked somebody to reply to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.faces.people import FaceId, Gallery, Person, PersonId
from bot.faces.sightings import Face


class Kind(StrEnum):
    """What was done to a gallery."""

    RENAMED = "renamed"
    MERGED = "merged"
    REMOVED = "removed"
    """One reference of somebody."""


class Stage(StrEnum):
    """How far a change has come; what was begun and never heard of again is finished by the next repair."""

    BEGUN = "begun"
    DONE = "done"
    UNDOING = "undoing"


@dataclass(frozen=True, slots=True)
class Change:
    """Something done to `person` that /undo can take back.

    `name` is what they were called before (RENAMED), or whoever became part of them (MERGED), who was `source`;
    `faces` what those brought along. `file` and `seen` are where a removed reference can be learned from again.
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
    source: PersonId | None = None
    stage: Stage = Stage.DONE

    @property
    def undoable(self) -> bool:
        """A reference can be learned again only where Telegram has its photo."""
        return self.kind is not Kind.REMOVED or (self.file is not None and self.seen is not None)


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change, or taking it back, led to: `person` as they are now, and whoever is `restored` beside them."""

    change: Change
    person: Person
    restored: Person | None = None


class Purpose(StrEnum):
    """What a reply to a question of the bot is taken for."""

    NAME_A_FACE = "name_a_face"
    RENAME = "rename"
    MERGE = "merge"
    ERASE_ALL = "erase_all"
    """The number of people, typed: no slip of a finger erases everybody."""
    COMPARE = "compare"
    """Answered by buttons, and once: it costs something."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that waits for a written reply; `about` holds the ids it is about, by name."""

    purpose: Purpose
    about: Mapping[str, str] = field(default_factory=dict)
