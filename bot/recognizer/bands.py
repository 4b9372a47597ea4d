"""How sure to sound: a statement, a question, or neither."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Band, Bands, Candidate, Gallery, Named
from bot.ports import Store
from bot.recognizer.wishes import wishes_of


def bands_of(gallery: Gallery, store: Store, default: Bands) -> Bands:
    """Where the bands begin in `gallery`: its chat's own wish, else the engine's default."""
    return wishes_of(gallery, store, default).bands


def band(candidates: Sequence[Named] | Sequence[Candidate], bands: Bands) -> Band:
    """The band of a face with these `candidates`, the best first; two close ones are always a question."""
    if not candidates:
        return Band.UNKNOWN
    best = candidates[0].similarity
    clearly = len(candidates) == 1 or best - candidates[1].similarity >= bands.margin
    return Band.MATCH if best >= bands.match and clearly else Band.MAYBE
