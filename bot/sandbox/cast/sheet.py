"""The contact sheet: all five pictures of everybody with their names, and below them the group pictures."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PIL import Image, ImageDraw

from bot.drawing.letters import font
from bot.sandbox.cast.character import Character
from bot.sandbox.cast.parties import PARTIES
from bot.sandbox.cast.people import CAST
from bot.sandbox.cast.poses import SITTINGS
from bot.sandbox.cast.scene import group, landscape, portrait

SIDE, GAP, CAPTION = 128, 6, 24
"""Pixels: a portrait's side, what is left between pictures, and the height of a line of text."""
COLUMNS = 2
_PAPER, _INK = (252, 250, 246), (40, 36, 36)
_STRIP = len(SITTINGS) * (SIDE + GAP) - GAP
_WIDTH = COLUMNS * (_STRIP + 2 * GAP)


def contact_sheet() -> Image.Image:
    """The whole cast on one picture, the same on every run."""
    strips = [(person.name, _strip(person)) for person in CAST]
    strips.append(("Nobody", landscape((_STRIP, SIDE))))
    people, parties = _columns(strips), _row(PARTIES)
    sheet = Image.new("RGB", (_WIDTH, people.height + parties.height), _PAPER)
    sheet.paste(people, (0, 0))
    sheet.paste(parties, (0, people.height))
    return sheet


def _strip(person: Character) -> Image.Image:
    """Somebody's five pictures side by side."""
    strip = Image.new("RGB", (_STRIP, SIDE), _PAPER)
    for number in range(len(SITTINGS)):
        strip.paste(portrait(person, number, SIDE), (number * (SIDE + GAP), 0))
    return strip


def _columns(strips: Sequence[tuple[str, Image.Image]]) -> Image.Image:
    """Named strips, one below the other down the first column, then down the next."""
    rows, height = -(-len(strips) // COLUMNS), CAPTION + SIDE
    sheet = Image.new("RGB", (_WIDTH, rows * height), _PAPER)
    for index, (name, strip) in enumerate(strips):
        column, row = divmod(index, rows)
        _captioned(sheet, (GAP + column * (_STRIP + 2 * GAP), row * height), name, strip)
    return sheet


def _row(parties: Sequence[Sequence[Character]]) -> Image.Image:
    """Group pictures side by side, each below the names of those who are in it."""
    step = (_WIDTH - GAP) // len(parties)
    size = step - GAP, (step - GAP) * 5 // 8
    sheet = Image.new("RGB", (_WIDTH, CAPTION + size[1] + GAP), _PAPER)
    for index, party in enumerate(parties):
        names = ", ".join(person.name for person in party)
        _captioned(sheet, (GAP + index * step, 0), names, group(party, size))
    return sheet


def _captioned(sheet: Image.Image, place: tuple[int, int], words: str, picture: Image.Image) -> None:
    left, top = place
    # Pillow's own font knows no letters with accents.
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    ImageDraw.Draw(sheet).text((left, top + CAPTION / 2), plain, _INK, font(15), anchor="lm")
    sheet.paste(picture, (left, top + CAPTION))
