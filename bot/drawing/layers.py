"""Draws lines and badges on a canvas: as large as the faces ask, and smooth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from bot.drawing.letters import OWN, can_shape, family_for, font, writable
from bot.drawing.lines import Colour, outline
from bot.drawing.places import Rect, places
from bot.faces import Band

if TYPE_CHECKING:
    from bot.drawing import Label

_FINER = 2
"""Everything is drawn so many times larger and then reduced: Pillow's own lines have jagged edges."""
_COLOURS = {Band.MATCH: (0, 200, 140), Band.MAYBE: (255, 176, 0), Band.UNKNOWN: (205, 208, 214)}
"""Green, amber and grey that differ in lightness too, after Okabe and Ito's palette for the colour-blind."""
_INK = (18, 22, 28)


def drawn(canvas: Image.Image, boxes: Sequence[Rect], labels: Sequence[Label]) -> None:
    """Draw a box and a badge for each label on `canvas`."""
    layer = Image.new("RGBA", (canvas.width * _FINER, canvas.height * _FINER))
    draw = ImageDraw.Draw(layer)
    long = max(layer.size)
    faces = [Rect(*(edge * _FINER for edge in box)) for box in boxes]
    for face, label in zip(faces, labels, strict=True):
        outline(draw, face, label.band, _COLOURS[label.band], _line_width(face, long))
    _badges(draw, faces, labels, Rect(0, 0, *layer.size))
    layer = layer.reduce(_FINER)
    canvas.paste(layer, mask=layer.getchannel("A"))


def _line_width(face: Rect, long: int) -> float:
    return min(max(face.height / 32, long / 480), long / 200)


def _letter_size(face: Rect, long: int) -> int:
    """The height of letters: in proportion to the face, and legible on a phone."""
    return round(min(max(face.height * 0.2, long / 64), long / 30))


def _badges(draw: ImageDraw.ImageDraw, faces: Sequence[Rect], labels: Sequence[Label], frame: Rect) -> None:
    long = round(max(frame.width, frame.height))
    letters = [_letter_size(face, long) for face in faces]
    words = [_words(label) for label in labels]
    sizes = [[_size(text, height) for text in texts] for texts, height in zip(words, letters, strict=True)]
    boxes = [face.grown(_line_width(face, long) / 2) for face in faces]
    found = places(sizes, boxes, frame)
    for place, texts, height, label in zip(found, words, letters, labels, strict=True):
        _badge(draw, place.rect, texts[place.choice], height, _COLOURS[label.band])


def _words(label: Label) -> list[str]:
    """What a badge may say, the most first."""
    name = writable(label.name) if label.name else None
    names = dict.fromkeys((name, name.split(" ")[0])) if name else {}
    return [*(f"{label.number} {name}" for name in names), str(label.number)]


def _size(text: str, height: int) -> tuple[float, float]:
    across = 1.45 * height
    return max(across, font(height, family_for(text) or OWN).getlength(text) + 0.8 * height), across


def _badge(draw: ImageDraw.ImageDraw, place: Rect, text: str, height: int, colour: Colour) -> None:
    draw.rounded_rectangle(place, place.height * 0.32, colour, _INK, max(1, round(height / 14)))
    middle = (place.left + place.right) / 2, (place.top + place.bottom) / 2
    family = family_for(text) or OWN
    draw.text(
        middle,
        text,
        _INK,
        font(height, family),
        anchor="mm",
        stroke_width=height / 60,
        stroke_fill=_INK,
        direction="ltr" if family != OWN and can_shape() else None,  # the number first, whichever way the name runs
    )
