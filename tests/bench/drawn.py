"""The drawn pictures that speed is measured with, in the sizes that phones and Telegram make of them."""

from __future__ import annotations

from functools import cache

from PIL import Image

from bot.sandbox.cast import CAST, jpeg, portrait

COLUMNS, ROWS = 4, 3
PHONE = (4000, 3000)
"""12 megapixels."""
MEADOW = (96, 128, 80)


@cache
def one(side: int) -> bytes:
    """A portrait of the first of the cast, as JPEG."""
    return jpeg(portrait(CAST[0], 1, side))


@cache
def twelve(width: int) -> bytes:
    """A dozen of the cast side by side, as JPEG."""
    side = width // COLUMNS
    picture = Image.new("RGB", (side * COLUMNS, side * ROWS))
    for place, person in enumerate(CAST[: COLUMNS * ROWS]):
        picture.paste(portrait(person, 1, side), (place % COLUMNS * side, place // COLUMNS * side))
    return jpeg(picture)


@cache
def phone(share: float = 1.0) -> bytes:
    """A portrait in the middle of a meadow as a phone takes it, or a smaller `share` of that, as JPEG."""
    width, height = (round(side * share) for side in PHONE)
    picture = Image.new("RGB", (width, height), MEADOW)
    picture.paste(portrait(CAST[0], 1, 1280).resize((height, height)), ((width - height) // 2, 0))
    return jpeg(picture)


@cache
def enrolled(people: int = len(CAST)) -> tuple[tuple[str, bytes], ...]:
    """So many of the cast, by another picture than those above, as JPEG."""
    return tuple((person.name, jpeg(portrait(person, 0, 640))) for person in CAST[:people])
