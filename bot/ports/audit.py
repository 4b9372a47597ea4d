"""What was done, by whom, to whom."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.faces import Act, ChatKey, Entry, Gallery, PersonId


class Audit(Protocol):
    """The part of the store that remembers who did what; names in it are erased with the person."""

    def record(
        self, gallery: Gallery, act: Act, actor: int | None, person: PersonId | None = None, name: str = ""
    ) -> None:
        """This was done in the chat of `gallery`, of which it is part even when the gallery is erased."""
        ...

    def entries(self, chat: ChatKey, since: datetime, most: int) -> list[Entry]:
        """What was done in `chat` after `since`, the newest first."""
        ...
