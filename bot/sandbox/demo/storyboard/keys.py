"""The buttons under a bubble, and the hint that a reply is waited for."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PIL import Image

from bot.sandbox.demo.storyboard.paper import BLUE, FAINT, SKY, TEXT, UNIT, WHITE, WIDEST, WIDTH, panel
from bot.sandbox.demo.storyboard.words import Words

_HIGH = 31 * UNIT
_BETWEEN = 4 * UNIT
_PAD = 10 * UNIT
_RADIUS = 9 * UNIT
_LETTERS = TEXT - UNIT
_FINGER = 20 * UNIT
_TOUCH = (240, 160, 20)


class Keys:
    """Rows of buttons as wide as the bubble, or wider where their words need it; one may be pressed.

    Buttons side by side are equally wide if there is room for that.
    """

    def __init__(self, rows: Sequence[Sequence[str]], pressed: str | None, width: int) -> None:
        self._rows = rows
        self._pressed = pressed
        self.width = max([width, *map(_needed, rows)])
        self.height = len(rows) * (_HIGH + _BETWEEN)

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """Row by row; the finger last, on top of all."""
        finger = None
        for number, row in enumerate(self._rows):
            x, y = left, top + _BETWEEN + number * (_HIGH + _BETWEEN)
            for text, wide in zip(row, _widths(row, self.width), strict=True):
                _key(canvas, (x, y), wide, text, down=text == self._pressed)
                x += wide + _BETWEEN
                if text == self._pressed:
                    finger = x - _BETWEEN - _FINGER * 3 // 4, y + _HIGH - _FINGER // 2
        if finger:
            _touch(canvas, finger)


class Awaited:
    """An input field that is open for a reply."""

    def __init__(self) -> None:
        self._words = Words("↩ Reply to whobot", _LETTERS, WIDTH, FAINT)
        self.width = self._words.width + 2 * _PAD
        self.height = _HIGH + _BETWEEN

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """A field with a border."""
        top += _BETWEEN
        panel(canvas, (left, top), (self.width, _HIGH), FAINT, _HIGH // 2)
        inner = self.width - 2 * UNIT, _HIGH - 2 * UNIT
        panel(canvas, (left + UNIT, top + UNIT), inner, SKY, inner[1] // 2)
        self._words.paint(canvas, left + _PAD, top + (_HIGH - self._words.height) // 2)


def _needed(row: Sequence[str]) -> int:
    """How wide a row must be: for equal buttons if there is room for them, else for those that there are."""
    wide = list(map(_wide, row))
    equal, between = max(wide) * len(wide), _BETWEEN * (len(wide) - 1)
    return between + (equal if equal + between <= WIDEST else sum(wide))


def _widths(row: Sequence[str], width: int) -> list[int]:
    """How wide each button of a row is."""
    wide, room = list(map(_wide, row)), width - _BETWEEN * (len(row) - 1)
    if max(wide) * len(wide) <= room:
        return [room // len(wide)] * len(wide)
    return [one + (room - sum(wide)) // len(wide) for one in wide]


def _wide(text: str) -> int:
    return Words(text, _LETTERS, WIDTH).width + 2 * _PAD


def _key(canvas: Image.Image, at: tuple[int, int], wide: int, text: str, *, down: bool) -> None:
    panel(canvas, at, (wide, _HIGH), BLUE if down else WHITE, _RADIUS)
    words = Words(text, _LETTERS, WIDTH, WHITE if down else BLUE)
    words.paint(canvas, at[0] + ceil((wide - words.width) / 2), at[1] + (_HIGH - words.height) // 2)


def _touch(canvas: Image.Image, at: tuple[int, int]) -> None:
    """Where a finger was."""
    panel(canvas, at, (_FINGER, _FINGER), WHITE, _FINGER // 2)
    rim = 3 * UNIT // 2
    panel(canvas, (at[0] + rim, at[1] + rim), (_FINGER - 2 * rim, _FINGER - 2 * rim), _TOUCH, _FINGER // 2 - rim)
