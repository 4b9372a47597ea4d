"""What is judged when thresholds are chosen: how each remembered face would fare if it were a new photo's."""

from __future__ import annotations

from dataclasses import dataclass

from bot.faces.people import FaceId, PersonId
from bot.faces.sightings import Candidate


@dataclass(frozen=True, slots=True)
class Trial:
    """One remembered `face` of `person`, compared with everybody as if it were new.

    `candidates` are all people whose similarity is known, however low, the best first; `person` is among them as
    they are without this face, and only where they have another one.
    """

    face: FaceId
    person: PersonId
    candidates: tuple[Candidate, ...] = ()
