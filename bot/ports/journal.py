"""What was done to a gallery's people and can be taken back: written down before the engine is asked, as enrolments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.faces import Change, Gallery, PersonId, ReferenceId


class Journal(Protocol):
    """The part of the store that renames, merges and removes, in steps that a crash cannot tear apart."""

    def rename(self, gallery: Gallery, person: PersonId, name: str) -> Change:
        """`person` is called `name` from now on. Raises Stale, and NameTaken where somebody else is."""
        ...

    def take_back_rename(self, change: Change) -> None:
        """The name from before is back, and later renames of the person count no more. Raises Stale, NameGone."""
        ...

    def begin_merge(self, gallery: Gallery, source: PersonId, into: PersonId) -> Change:
        """`source` is about to become part of `into`; asked again, the same change with their faces as they are now.

        Raises Stale where one of them is gone.
        """
        ...

    def finish_merge(self, change: Change) -> bool:
        """The engine has moved the faces: `source` is no more. False where they have other faces by now.

        Raises Stale where it was begun no longer, since somebody was erased meanwhile.
        """
        ...

    def begin_split(self, change: Change) -> Change:
        """`source` is about to be somebody of their own again. Raises Stale, NameGone."""
        ...

    def finish_split(self, change: Change) -> None:
        """The engine has moved the faces back."""
        ...

    def begin_removal(self, gallery: Gallery, reference: ReferenceId) -> Change:
        """This reference is about to go; asked again, the same change. Raises Stale where it is gone."""
        ...

    def finish_removal(self, change: Change) -> None:
        """The engine has it no more."""
        ...

    def abandon_change(self, change: Change) -> None:
        """The engine refused what was begun: everything is as it was before."""
        ...

    def change(self, gallery: Gallery, change: str) -> Change | None:
        """What was done under that id, None where it cannot be taken back any more."""
        ...

    def last_change(self, gallery: Gallery) -> Change | None:
        """The newest that can be taken back."""
        ...

    def change_before(self, change: Change) -> Change | None:
        """The newest of those that were made before `change` and can be taken back."""
        ...

    def forget_change(self, change: Change) -> None:
        """It was taken back."""
        ...

    def pending(self, gallery: Gallery, people: Sequence[PersonId]) -> list[Change]:
        """What was begun about these people and not finished, the oldest first."""
        ...

    def pending_since(self, before: datetime) -> list[Change]:
        """What was begun anywhere before then and not finished, the oldest first."""
        ...
