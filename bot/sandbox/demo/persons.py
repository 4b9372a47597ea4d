"""Who is in the demo, and the photos that people send of them, as JPEG files."""

from __future__ import annotations

from dataclasses import replace

from bot.sandbox.cast import CAST, Character, group, jpeg, landscape, portrait

ADA, BEN, CHLOE, DMITRI, EMEKA, FATIMA, GURPREET, _, _, JORGE = CAST[:10]
"""Ada to Dmitri are introduced, Emeka by his name for a face in a group; the others remain strangers."""
GRANDFATHER = replace(JORGE, name="Ben’s grandfather", head=BEN.head, nose=BEN.nose, mouth=BEN.mouth)
"""Alike enough to be asked about: in his third picture the local engine says 85 %, and questions lie from 80 to 97."""


def alone(person: Character, number: int = 0) -> bytes:
    """One of the five portraits of somebody."""
    return jpeg(portrait(person, number))


def together(*people: Character) -> bytes:
    """A group picture of them, from left to right."""
    return jpeg(group(people))


def nobody() -> bytes:
    """A landscape."""
    return jpeg(landscape())
