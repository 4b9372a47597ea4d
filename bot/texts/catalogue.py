"""Reads a language's catalogue, a Fluent file (projectfluent.org), and fills in its messages."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

ISOLATE, POP = "\u2068", "\u2069"
LANGUAGES = ("en",)
FOLDER = files("bot.texts")


class Catalogue:
    """The messages of one language."""

    def __init__(self, language: str, source: str) -> None:
        # Fluent would set every number apart as well; only names need it, see `apart`
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource(source))

    def __call__(self, key: str, **values: str | int) -> str:
        """The message `key` with `values` filled in. A missing message or value is a bug and raises."""
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise errors[0]
        return str(text)


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of one of `LANGUAGES`."""
    return Catalogue(language, FOLDER.joinpath(f"{language}.ftl").read_text("utf-8"))


def apart(name: str) -> str:
    """`name`, kept from reordering what stands around it where its script runs from right to left (UAX #9)."""
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in name):
        return f"{ISOLATE}{name}{POP}"
    return name
