"""Who is in the demo, and the photos that people send of them, as JPEG files."""

from __future__ import annotations

from bot.sandbox.cast import CAST, Character, group, jpeg, landscape, portrait

ADA, BEN, CHLOE, DMITRI, EMEKA, FATIMA, GURPREET = CAST[:7]
"""Ada to Dmitri are introduced, Emeka by his name for a face in a group; the others remain strangers."""


def alone(person: Character, number: int = 0) -> bytes:
    """One of the five portraits of somebody."""
    return jpeg(portrait(person, number))


def together(*people: Character) -> bytes:
    """A group picture of them, from left to right."""
    return jpeg(group(people))


def nobody() -> bytes:
    """A landscape."""
    return jpeg(landscape())
