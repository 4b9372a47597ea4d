"""The whole picture: a bar with the name of the chat, and its bubbles from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO

from PIL import Image

from bot.sandbox.botapi import Chat, SentMessage, User
from bot.sandbox.demo.storyboard.bubbles import Bubble, Moment
from bot.sandbox.demo.storyboard.paper import (
    BLUE,
    FAINT,
    GAP,
    MARGIN,
    SKY,
    SMALL,
    TEXT,
    UNIT,
    WHITE,
    WIDTH,
    panel,
)
from bot.sandbox.demo.storyboard.words import Words

_BAR = 56 * UNIT
_BETWEEN = 10 * UNIT
_DISC = 38 * UNIT


def storyboard(chat: Chat, me: User, moments: Sequence[Moment]) -> bytes:
    """A JPEG of `moments` as `me`, one of the people in `chat`, sees them."""
    bubbles = list(_bubbles(chat, me, _albums(moments)))
    height = _BAR + _BETWEEN + sum(bubble.height + _BETWEEN for bubble in bubbles)
    canvas = Image.new("RGB", (WIDTH, height), SKY)
    _bar(canvas, chat)
    top = _BAR + _BETWEEN
    for bubble in bubbles:
        bubble.paint(canvas, top)
        top += bubble.height + _BETWEEN
    return _encoded(canvas)


def _bubbles(chat: Chat, me: User, moments: Sequence[Moment]) -> Iterator[Bubble]:
    above: SentMessage | None = None
    for moment in moments:
        first = moment.messages[0]
        quoted = None if moment.changed else chat.find(first.reply_to)
        if quoted and above and first.by_bot and quoted.id == above.id:
            quoted = None  # the bot answers what stands right above
        yield Bubble(moment, me, named=chat.type != "private", quoted=quoted)
        above = first


def _albums(moments: Sequence[Moment]) -> list[Moment]:
    """Messages that the bot sent as an album came one by one, and are shown together."""
    together: list[Moment] = []
    for moment in moments:
        if together and moment.album and moment.album == together[-1].album:
            together[-1] = replace(together[-1], messages=[*together[-1].messages, *moment.messages])
        else:
            together.append(moment)
    return together


def _bar(canvas: Image.Image, chat: Chat) -> None:
    group = chat.type != "private"
    title, below = (chat.title, f"{len(chat.members)} members") if group else (chat.world.me.first_name, "bot")
    canvas.paste(WHITE, (0, 0, WIDTH, _BAR))
    disc = MARGIN, (_BAR - _DISC) // 2
    panel(canvas, disc, (_DISC, _DISC), BLUE, _DISC // 2)
    letter = Words(title[0].upper() if group else "?", TEXT + 4 * UNIT, WIDTH, WHITE, bold=True)
    letter.paint(canvas, disc[0] + (_DISC - letter.width) // 2, disc[1] + (_DISC - letter.height) // 2)
    name, small = Words(title, TEXT, WIDTH, bold=True), Words(below, SMALL, WIDTH, FAINT)
    top = (_BAR - name.height - small.height) // 2
    name.paint(canvas, MARGIN + _DISC + 2 * GAP, top)
    small.paint(canvas, MARGIN + _DISC + 2 * GAP, top + name.height)


def _encoded(canvas: Image.Image) -> bytes:
    file = BytesIO()
    canvas.save(file, "JPEG", quality=72, optimize=True)
    return file.getvalue()
