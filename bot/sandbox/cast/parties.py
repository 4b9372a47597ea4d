"""Group pictures that are ready to use: who stands where, and whom nobody has introduced."""

from __future__ import annotations

from collections.abc import Sequence

from bot.sandbox.cast.character import Character
from bot.sandbox.cast.people import BEN, CHLOE, DMITRI, EMEKA, FATIMA, GURPREET, HANA, IMANI, JORGE, KILLA, LARS, MEERA

PARTIES = (
    (CHLOE, EMEKA),
    (GURPREET, MEERA, BEN, HANA),
    (FATIMA, DMITRI, IMANI, LARS, KILLA, JORGE, MEERA, BEN),
)
"""Two, four and eight people from left to right."""
STRANGER = KILLA
"""Nobody introduces her: with everybody else enrolled, she is somebody unknown among the eight."""


def names_in(party: Sequence[Character]) -> list[str | None]:
    """The right answer to a picture of `party`: a name for each face from left to right, None for the stranger."""
    return [None if person is STRANGER else person.name for person in party]
