"""Text in lines that are not too wide, with the signs that Pillow's font lacks drawn as shapes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from PIL import Image, ImageDraw

from bot.drawing.letters import font
from bot.sandbox.demo.storyboard.paper import BLUE, INK, Colour, stroke

SIGNS = {
    "✓": [[(0.1, 0.55), (0.36, 0.82), (0.86, 0.22)]],
    "✗": [[(0.18, 0.22), (0.78, 0.84)], [(0.78, 0.22), (0.18, 0.84)]],
    "•": [[(0.32, 0.55), (0.36, 0.55)]],
    "–": [[(0.1, 0.58), (0.6, 0.58)]],
    "‹": [[(0.58, 0.22), (0.3, 0.52), (0.58, 0.82)]],
    "›": [[(0.38, 0.22), (0.66, 0.52), (0.38, 0.82)]],
    "\N{COMBINING ACUTE ACCENT}": [[(0.68, 0.26), (0.78, 0.14)]],
    "↩": [[(0.42, 0.2), (0.12, 0.48), (0.42, 0.76)], [(0.12, 0.48), (0.7, 0.48), (0.9, 0.66), (0.9, 0.86)]],
}
"""Lines in a square as high as a letter; an accent's is that before it."""
SPACING = 1.32
"""From line to line, in heights of letters."""
_ATOMS = re.compile(rf"(?:(?<!\w)[/@][A-Za-z]\w*)|[{''.join(SIGNS)}]|[^\s{''.join(SIGNS)}/@]+|[/@]")
"""A command or name of a bot, which messengers colour; a sign; letters."""
_COLOURED = re.compile(r"[/@]\w+")


class Words:
    """A text."""

    def __init__(self, text: str, size: int, widest: int, ink: Colour = INK, *, bold: bool = False) -> None:
        self._size = size
        self._ink = ink
        self._bold = bold
        self._lines = [line for paragraph in text.split("\n") for line in self._wrapped(paragraph, widest)]
        self.width = max(map(self._long, self._lines), default=0)
        self.height = round(size * SPACING * len(self._lines))

    def paint(self, canvas: Image.Image, left: int, top: int) -> None:
        """Line by line."""
        for number, line in enumerate(self._lines):
            x, middle = left, top + round((number + 0.5) * self._size * SPACING)
            for word in line:
                x = self._word(canvas, word, x, middle) + self._space

    @property
    def _space(self) -> int:
        return round(self._size * 0.27)

    def _wrapped(self, paragraph: str, widest: int) -> Iterator[list[str]]:
        line: list[str] = []
        for word in _plain(paragraph).split():
            if line and self._long([*line, word]) > widest:
                yield line
                line = []
            line.append(word)
        yield line

    def _long(self, line: list[str]) -> int:
        return sum(map(self._wide, line)) + self._space * max(len(line) - 1, 0)

    def _wide(self, word: str) -> int:
        return sum(map(self._advance, _ATOMS.findall(word)))

    def _advance(self, atom: str) -> int:
        if atom in SIGNS:
            return 0 if unicodedata.combining(atom) else round(self._size * 0.95)
        return round(font(self._size).getlength(atom))

    def _word(self, canvas: Image.Image, word: str, x: int, middle: int) -> int:
        """Paint it; where it ends."""
        draw = ImageDraw.Draw(canvas)
        for atom in _ATOMS.findall(word):
            if atom in SIGNS:
                left = x - self._size if unicodedata.combining(atom) else x
                stroke(canvas, (left, middle - self._size // 2), self._size, SIGNS[atom], self._ink)
            else:
                ink = BLUE if self._ink == INK and _COLOURED.fullmatch(atom) else self._ink
                base = middle + round(self._size * 0.34)
                thick = self._size / 40 if self._bold else 0
                draw.text((x, base), atom, ink, font(self._size), anchor="ls", stroke_width=thick, stroke_fill=ink)
            x += self._advance(atom)
        return x


def _plain(text: str) -> str:
    """Letters with accents in two: Pillow's own font knows none of these, nor do we know other accents than acute."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if letter in SIGNS or not unicodedata.combining(letter))
