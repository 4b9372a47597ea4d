"""What may be a person's name."""

from __future__ import annotations

import unicodedata

from bot.errors import BadName, NoName

LONGEST = 64
BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols by name that leave no ink: Hangul fillers, the empty Braille pattern."""
JOINERS = "\u200c\u200d"
"""Zero-width (non-)joiners shape words in Persian and Indic scripts, and emoji."""


def clean_name(text: str) -> str:
    """`text` as a name: NFKC, spaces squeezed, 1 to 64 characters of any script. Raises NoName, BadName."""
    name = " ".join(unicodedata.normalize("NFKC", text).split())
    if not name:
        raise NoName
    if len(name) > LONGEST or any(_is_unseen(character) for character in name) or not any(map(_is_ink, name)):
        raise BadName
    return name


def _is_ink(character: str) -> bool:
    """Letters, digits, punctuation and symbols: a name of joiners and marks alone would be invisible."""
    return unicodedata.category(character)[0] in "LNPS" and character not in BLANKS


def _is_unseen(character: str) -> bool:
    """Control and formatting characters, surrogates and the unassigned: they would break or hide a line."""
    return unicodedata.category(character).startswith("C") and character not in JOINERS
