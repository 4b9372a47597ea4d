"""What a chat wishes for, and what can be told about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.faces.answers import Band, Bands
from bot.faces.consents import Mode, offered


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a chat wants to be answered; what is here by default is what holds until somebody wishes otherwise.

    `pictures`: several faces come back as a picture with numbers; `every_photo`: in a group, also those that nobody
    asked about; `bands`: by default the engine's own; `language`: None for that of whoever asks;
    `consent`: whose word it takes before somebody new is learned, None for what holds in chats of its kind.
    `forget_after`: months that somebody may not be seen, 0 for however long.
    """

    pictures: bool = True
    every_photo: bool = False
    bands: Bands = field(default_factory=Bands)
    language: str | None = None
    consent: Mode | None = None
    forget_after: int = 0

    def mode(self, *, group: bool) -> Mode:
        """What holds in a group, or in a private chat."""
        modes = offered(group=group)
        return self.consent if self.consent in modes else modes[0]


@dataclass(frozen=True, slots=True)
class Statistics:
    """What there is in a chat: people, photos they are known from, photos asked about and the faces in those by band.

    Photos that were asked about are counted as far as they are kept.
    """

    since: datetime
    people: int
    references: int
    photos: int
    faces: Mapping[Band, int]
