"""What a chat wishes for, and what can be told about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.faces.answers import Bands


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a chat wants to be answered; what is here by default is what holds until somebody wishes otherwise.

    `pictures`: several faces come back as a picture with numbers; `every_photo`: in a group, also those that nobody
    asked about; `bands`: by default the engine's own; `language`: None for that of whoever asks.
    """

    pictures: bool = True
    every_photo: bool = False
    bands: Bands = field(default_factory=Bands)
    language: str | None = None
