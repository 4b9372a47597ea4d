"""Faces that are missing, too many, or not to be learned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.errors.roots import UserError

if TYPE_CHECKING:
    from bot.faces import Named, Reason, Sighting


class NoFace(UserError):
    """No face was found."""

    code = "no_face"


class SeveralFaces(UserError):
    """One face was needed and `sightings` were found."""

    code = "several_faces"

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        super().__init__(f"{len(sightings)} faces")
        self.sightings = tuple(sightings)


class AnotherFace(UserError):
    """`name` is known already from another face of this very photo."""

    code = "another_face"

    def __init__(self, name: str) -> None:
        super().__init__("another face of this photo")
        self.name = name


class NotUsable(UserError):
    """A face was found that is not fit to be remembered, for these `reasons`."""

    code = "not_usable"

    def __init__(self, reasons: Sequence[Reason]) -> None:
        super().__init__(", ".join(reasons))
        self.reasons = tuple(reasons)


class Doubtful(UserError):
    """The face in `sightings` is fit, but looks unlike the other photos of `name`; whoever sent it may be sure."""

    code = "doubtful"

    def __init__(self, name: str = "", sightings: Sequence[Sighting] = ()) -> None:
        super().__init__("unlike the person's other faces")
        self.name = name
        self.sightings = tuple(sightings)


class LooksLike(UserError):
    """A face that is to be learned as `name` is already known as somebody else; whoever sent it may be sure."""

    code = "looks_like"

    def __init__(self, name: str, other: Named, sighting: Sighting) -> None:
        super().__init__("looks like somebody else")
        self.name = name
        self.other = other
        self.sighting = sighting


class PersonFull(UserError):
    """The engine keeps `limit` faces a person, and has as many of this one."""

    code = "person_full"

    def __init__(self, limit: int) -> None:
        super().__init__(f"{limit} faces already")
        self.limit = limit
