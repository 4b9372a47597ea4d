"""Words for a terminal."""

from __future__ import annotations

import sys

from bot.texts import Texts, texts_in


def say(text: str, *, error: bool = False) -> None:
    """Print `text`, to standard error where it tells of a failure."""
    stream = sys.stderr if error else sys.stdout
    stream.write(f"{text}\n")
    stream.flush()


def words() -> Texts:
    """The sentences for somebody who types commands."""
    return texts_in(None, "terminal")
