"""Every word the bot says: results and errors go in, sentences come out."""

from __future__ import annotations

from bot.texts.catalogue import ENGLISH, LANGUAGES, apart, catalogue, closest, edition
from bot.texts.sentences import Texts
from bot.texts.voice import Place

__all__ = ["ENGLISH", "LANGUAGES", "Texts", "apart", "edition", "texts_in"]


def texts_in(language: str | None, place: Place = "chat") -> Texts:
    """The sentences of `language` (an IETF tag such as `en-GB`), or English where there is no catalogue for it."""
    return Texts(catalogue(closest(language)), place)
