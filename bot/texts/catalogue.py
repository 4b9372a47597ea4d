"""Reads a language's catalogue, a Fluent file (projectfluent.org), and fills in its messages."""

from __future__ import annotations

import unicodedata
from functools import cache
from hashlib import sha256
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

ISOLATE, POP = "\u2068", "\u2069"
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "hi", "id", "it", "pt-br", "ru", "tr", "uk", "zh-hans")
"""IETF tags in small letters, as Telegram writes them; each has a catalogue of its own."""
ENGLISH = "en"
"""For those for whose language there is no catalogue."""
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
FOLDER = files("bot.texts")


class Catalogue:
    """The messages of one language."""

    def __init__(self, language: str, source: str) -> None:
        # Fluent would set every number apart as well; only names need it, see `apart`
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource(source))
        self._leftwards = language in RIGHT_TO_LEFT

    def __call__(self, key: str, **values: str | int) -> str:
        """The message `key` with `values` filled in. A missing message or value is a bug and raises."""
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        placed = {key: self.placed(value) if isinstance(value, Name) else value for key, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, placed)
        if errors:
            raise errors[0]
        return str(text)

    def placed(self, name: Name) -> str:
        """In text that runs from right to left, every name is set apart: a percentage after a Latin one would jump."""
        return f"{ISOLATE}{name}{POP}" if self._leftwards and not name.startswith(ISOLATE) else name


class Name(str):
    """A name within a sentence."""

    __slots__ = ()


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of one of `LANGUAGES`."""
    return Catalogue(language, _source(language).decode())


def edition() -> str:
    """A digest of every catalogue, as it is written: to parse them all takes half a second."""
    return sha256(b"".join(_source(language) for language in LANGUAGES)).hexdigest()[:16]


def _source(language: str) -> bytes:
    return FOLDER.joinpath(f"{language}.ftl").read_bytes()


def closest(tag: str | None) -> str:
    """The language of `LANGUAGES` for an IETF tag such as `en-GB` or `pt`, English where there is none."""
    wanted = (tag or "").replace("_", "-").lower()
    base = wanted.partition("-")[0]
    related = [language for language in LANGUAGES if language.partition("-")[0] == base]
    return wanted if wanted in LANGUAGES else next(iter(related), ENGLISH)


def apart(name: str) -> Name:
    """`name`, kept from reordering what stands around it where its script runs from right to left (UAX #9)."""
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in name):
        return Name(f"{ISOLATE}{name}{POP}")
    return Name(name)
