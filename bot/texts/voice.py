"""How sentences are made: the words of one catalogue, and lists that fit into a message."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Literal

from bot.faces import Person
from bot.texts.catalogue import Catalogue, apart

Place = Literal["chat", "terminal"]
"""Where it is said: what to do next differs."""
LONGEST_LIST, LONGEST_CAPTION = 3500, 900
"""UTF-16 units of a list; with what stands around it the text stays below Telegram's 4096, a caption below 1024."""


class Voice:
    """Says things in one language; plain text, so that no name can break its form."""

    def __init__(self, catalogue: Catalogue, place: Place = "chat") -> None:
        self._catalogue = catalogue
        self._place = place

    @property
    def code(self) -> str:
        """Which language it is, as in `en`."""
        return self._catalogue.language

    def _say(self, key: str, **values: str | int) -> str:
        return self._catalogue(key, place=self._place, **values)

    def _counted(self, key: str, person: Person) -> str:
        return self._say(key, name=apart(person.name), photos=person.faces)

    def _bounded(self, lines: Sequence[str], more: str, longest: int = LONGEST_LIST) -> str:
        """As many `lines` as `longest` UTF-16 units take, and how many were left out."""
        lengths = accumulate(len(line.encode("utf-16-le")) // 2 + 1 for line in lines)
        fitting = sum(length <= longest for length in lengths)
        rest = [self._say(more, count=len(lines) - fitting)] if fitting < len(lines) else []
        return "\n".join([*lines[:fitting], *rest])
