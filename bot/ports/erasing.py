"""Erasures that were written down, and what is kept for how long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.faces import ChatKey, Erasure, Gallery, Person, PersonId, Why


class Erasing(Protocol):
    """The part of the store that erases, in steps that a crash cannot tear apart."""

    def begin_erasure(
        self, gallery: Gallery, person: PersonId, why: Why = Why.ASKED, tell: ChatKey | None = None
    ) -> Erasure:
        """`person` is about to be erased: named and shown to nobody any more. Raises Stale where they are already.

        What comes of it is told in `tell`, or else in the chat of `gallery`.
        """
        ...

    def begin_erasure_of_all(self, gallery: Gallery) -> tuple[Erasure, int]:
        """Everybody of `gallery` is about to be erased, and how many they are; its chat begins anew in its language.

        Raises Stale where that is so already.
        """
        ...

    def finish_erasure(self, erasure: Erasure, gone: int, *, told: bool = False) -> None:
        """The engine has nothing any more: now the name goes, too."""
        ...

    def leave_erasure(self, erasure: Erasure, gone: int, left: int) -> None:
        """So many faces are gone and so many may be left: to be tried again."""
        ...

    def give_up_erasure(self, erasure: Erasure) -> None:
        """It was tried for long enough: the name goes, whatever the engine may have left."""
        ...

    def erase_person(self, gallery: Gallery, person: PersonId) -> None:
        """Erase name, references and everything else kept about `person`."""
        ...

    def erase_gallery(self, gallery: Gallery) -> None:
        """Erase `gallery` with everybody and everything in it; its chat gets a new one when it needs one."""
        ...

    def unfinished_erasures(self, before: datetime) -> list[Erasure]:
        """What was begun before then, and neither done nor given up; the oldest first."""
        ...

    def untold(self) -> list[tuple[Erasure, str | None]]:
        """What is done or given up and its chat was not told of, with the language the chat wishes for."""
        ...

    def told(self, about: Sequence[Erasure]) -> None:
        """Their chat knows, or cannot be told."""
        ...


class Retaining(Protocol):
    """The part of the store that lets go of what is old, and hands out what it has."""

    def kept_galleries(self, engine: str) -> list[tuple[ChatKey, Gallery]]:
        """Every chat's gallery at `engine`."""
        ...

    def unseen(self, gallery: Gallery, since: datetime) -> list[Person]:
        """Who was neither seen nor taught since then, and of whom their chat was not told yet; by name."""
        ...

    def warned(self, gallery: Gallery, before: datetime | None = None) -> list[Person]:
        """Of whom their chat was told that they are about to be erased, before that moment; by name."""
        ...

    def announced(self, gallery: Gallery, whom: Sequence[PersonId]) -> None:
        """Their chat was told just now."""
        ...

    def spare(self, gallery: Gallery, since: datetime | None = None) -> None:
        """Nobody is about to be erased, or where a moment is given, nobody who was seen or taught since."""
        ...

    def purge(self, *, sightings: datetime, owed: datetime, acts: datetime) -> None:
        """Drop what is older: photos that were asked about, questions, what can be undone; owed photos; audit."""
        ...

    def agreements(self, gallery: Gallery) -> dict[PersonId, tuple[str, int | None, str, str, datetime]]:
        """Who of `gallery` agreed to be known: in which mode, by whom, in which text version and language, and when."""
        ...
