"""What a conversation leaves behind: photos that were asked about, what was said, questions that await a reply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.faces import ChatKey, Gallery, Inquiry, Probe, Prompt, Said, Spot


class Conversation(Protocol):
    """The part of the store that buttons and replies need, whenever they come."""

    # photos that were asked about

    def revision(self, gallery: Gallery) -> int:
        """A number that grows whenever who would be found in `gallery` changes."""
        ...

    def looked_at(self, gallery: Gallery, unique: str) -> Probe | None:
        """The photo that was asked about last under that name, unless it was refused."""
        ...

    def asked(self, gallery: Gallery) -> list[Probe]:
        """Every photo of `gallery` that was asked about, the oldest first, as far as they are kept."""
        ...

    def keep_inquiry(self, gallery: Gallery, asked: Sequence[Probe]) -> Inquiry:
        """Keep what was found in these photos. Raises Stale where the gallery was erased meanwhile."""
        ...

    def inquiry(self, gallery: Gallery, inquiry: str) -> Inquiry | None:
        """What was asked in `gallery` under that id, None when it is gone."""
        ...

    def say(self, inquiry: Inquiry, spot: Spot, said: Said) -> Inquiry:
        """Keep what was said about one face, in place of what was said before; the inquiry as it is now.

        It is said of this very face wherever the same photo was asked about.
        """
        ...

    # questions that await a written reply

    def keep_prompt(self, chat: ChatKey, message: int, user: int, prompt: Prompt) -> None:
        """Message `message` of the bot asked `user` for this."""
        ...

    def prompt(self, chat: ChatKey, message: int) -> Prompt | None:
        """What message `message` of the bot had asked for, None where it asked for nothing or it was answered."""
        ...

    def last_prompt(self, chat: ChatKey, user: int, since: datetime) -> tuple[int, Prompt] | None:
        """What `user` was asked last, and in which message, if that was after `since`."""
        ...

    def ask_nothing(self, chat: ChatKey, user: int) -> bool:
        """Whatever `user` was asked in `chat` needs no reply any more; False when nothing was asked."""
        ...

    def replied(self, chat: ChatKey, message: int) -> None:
        """It was answered, and so was whatever else asked the same of the same user."""
        ...
