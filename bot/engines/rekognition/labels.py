"""ExternalImageIds of our own: opaque ids, and where in its crop the face is that was meant."""

from __future__ import annotations

import re

from bot.faces import Box, PersonId, ReferenceId

_OURS = re.compile(r"([0-9a-z-]+):([0-9a-z-]+):(\d+)\.(\d+)\.(\d+)\.(\d+)")
PER_MILLE = 1000


def label_of(person: PersonId, reference: ReferenceId, place: Box) -> str:
    """The label of a face that is at `place`, in shares of its crop; never a name."""
    numbers = (place.left, place.top, place.width, place.height)
    return f"{person}:{reference}:" + ".".join(str(max(round(PER_MILLE * number), 0)) for number in numbers)


def place_in(label: str) -> Box | None:
    """Where in its crop the face should be, None for a label that is not ours."""
    found = _OURS.fullmatch(label)
    return Box(*(int(number) / PER_MILLE for number in found.groups()[2:])) if found else None


def person_in(label: str) -> PersonId | None:
    """As whom the face was enrolled, whose it need not be any more; None for a label that is not ours."""
    found = _OURS.fullmatch(label)
    return PersonId(found[1]) if found else None


def reference_in(label: str) -> ReferenceId | None:
    """Of which enrolment the face came, None for a label that is not ours."""
    found = _OURS.fullmatch(label)
    return ReferenceId(found[2]) if found else None
