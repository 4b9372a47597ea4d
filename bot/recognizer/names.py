"""What may be a person's name."""

from __future__ import annotations

import unicodedata

from bot.errors import BadName, NoName

LONGEST = 64
BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols by name that leave no ink: Hangul fillers, the empty Braille pattern."""
JOINERS = "\u200c\u200d"
"""Zero-width (non-)joiners shape words in Persian and Indic scripts, and emoji."""
APART = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
"""What sets a name apart from text of the other direction, and comes along where it is copied from there."""


def clean_name(text: str) -> str:
    """`text` as a name: NFKC, spaces squeezed, 1 to 64 characters of any script. Raises NoName, BadName."""
    name = " ".join(unicodedata.normalize("NFKC", text.translate(APART)).split())
    if not name:
        raise NoName
    if len(name) > LONGEST or any(_is_unseen(character) for character in name) or not any(map(_is_ink, name)):
        raise BadName
    return name


def _is_ink(character: str) -> bool:
    """Letters, digits, punctuation and symbols: a name of joiners and marks alone would be invisible."""
    category = unicodedata.category(character)
    return (category[0] in "LNPS" or category == "Cn") and character not in BLANKS


def _is_unseen(character: str) -> bool:
    """Control, formatting and private characters and surrogates: they would break or hide a line.

    What is unassigned may be an emoji younger than this Python.
    """
    return unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs"} and character not in JOINERS
