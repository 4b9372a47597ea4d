"""A message as a bubble: who sent it, what it answers, its photo and words, and below it the buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from bot.sandbox.botapi import SentMessage, User
from bot.sandbox.demo.storyboard.keys import Awaited, Keys
from bot.sandbox.demo.storyboard.paper import (
    BLUE,
    FAINT,
    GAP,
    MARGIN,
    MINE,
    RADIUS,
    SMALL,
    TEXT,
    UNIT,
    WHITE,
    WIDEST,
    WIDTH,
    Part,
    panel,
)
from bot.sandbox.demo.storyboard.pictures import Album, opened, small, whole
from bot.sandbox.demo.storyboard.words import Words

_PAD = 10 * UNIT
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)?")
_DAY = "2026-05-04"
"""Drawn for every date, so that a board is the same whenever it is made."""
_SIDE = 44 * UNIT
"""Of a photo that was shown before."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A message as it was once, or an album; which button was pressed then, and whether it had changed."""

    messages: Sequence[SentMessage]
    pressed: str | None = None
    changed: bool = False

    @property
    def album(self) -> str | None:
        """What the messages of an album have in common."""
        return self.messages[0].media_group_id


class Quote:
    """The message that is answered, in small, behind a bar."""

    def __init__(self, message: SentMessage) -> None:
        self._picture = small(opened(message.photo), _SIDE - GAP) if message.photo else None
        beside = self._picture.width + GAP if self._picture else 0
        self._from = GAP + beside
        self._name = Words(name_of(message), SMALL, WIDEST, BLUE, bold=True)
        self._words = Words(_short(message), SMALL, WIDEST, FAINT)
        self.width = self._from + max(self._name.width, self._words.width) + GAP
        self.height = max(self._name.height + self._words.height, _SIDE if self._picture else 0)

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """The bar, the picture, the name above the words."""
        panel(canvas, (left, top), (UNIT * 3 // 2, self.height), BLUE, UNIT // 2)
        if self._picture:
            self._picture.paint(canvas, left + GAP, top + (self.height - self._picture.height) // 2)
        above = top + (self.height - self._name.height - self._words.height) // 2
        self._name.paint(canvas, left + self._from, above)
        self._words.paint(canvas, left + self._from, above + self._name.height)


class Bubble:
    """A message of somebody else on the left, of `me` on the right; `quoted` is what it answers."""

    def __init__(self, moment: Moment, me: User, *, named: bool, quoted: SentMessage | None) -> None:
        first = moment.messages[0]
        self._mine = first.author == me
        self._parts = list(_parts(moment, named=named and not self._mine, quoted=quoted))
        inner = max(part.width for part in self._parts)
        self._below = _below(first, moment.pressed, inner + 2 * _PAD)
        self.width = inner + 2 * _PAD
        if isinstance(self._below, Keys):
            self.width = self._below.width
        self._high = sum(part.height for part in self._parts) + GAP * (len(self._parts) - 1) + 2 * _PAD
        self.height = self._high + (self._below.height if self._below else 0)

    def paint(self, canvas: Image.Image, top: int) -> None:
        """On its side of the canvas."""
        left = WIDTH - MARGIN - self.width if self._mine else MARGIN
        panel(canvas, (left, top), (self.width, self._high), MINE if self._mine else WHITE, RADIUS)
        y = top + _PAD
        for part in self._parts:
            part.paint(canvas, left + _PAD, y)
            y += part.height + GAP
        if self._below:
            self._below.paint(canvas, left, top + self._high)


def name_of(message: SentMessage) -> str:
    """Who sent a message."""
    return message.by.first_name


def _parts(moment: Moment, *, named: bool, quoted: SentMessage | None) -> Sequence[Part]:
    first = moment.messages[0]
    parts: list[Part] = []
    if named:
        parts.append(Words(name_of(first), SMALL, WIDEST, BLUE, bold=True))
    if moment.changed:
        parts.append(Words("edited", SMALL, WIDEST, FAINT))
    if quoted:
        parts.append(Quote(quoted))
    photos = [opened(message.photo) for message in moment.messages if message.photo]
    if photos:
        parts.append(_shown(photos, changed=moment.changed))
    words = _caption(moment.messages)
    if words:
        parts.append(Words(words, TEXT, WIDEST - 2 * _PAD))
    return parts


def _shown(photos: Sequence[Image.Image], *, changed: bool) -> Part:
    if len(photos) > 1:
        return Album(photos)
    return small(photos[0], _SIDE) if changed else whole(photos[0])


def _caption(messages: Sequence[SentMessage]) -> str:
    """Of an album messengers show the words where only one picture has some."""
    captions = [message.words for message in messages if message.words]
    return _DATE.sub(_DAY, captions[0]) if len(captions) == 1 else ""


def _short(message: SentMessage) -> str:
    words = message.words.replace("\n", " ") or "Photo"
    return words if len(words) <= 32 else f"{words[:30]}…"


def _below(message: SentMessage, pressed: str | None, width: int) -> Keys | Awaited | None:
    if message.force_reply:
        return Awaited()
    return Keys(message.buttons, pressed, width) if message.buttons else None
