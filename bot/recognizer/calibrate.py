"""Calibrate: where should the bands of a chat begin? Its own photos, each taken for a new one, tell.

In the words of ISO/IEC 19795-1:2021, each remembered face makes two searches. The mated one is for its own person, as
they are without this face, among everybody: a false negative (FNIR) where that person is not named. The non-mated one
is the same search after its own person is taken out of the gallery, as if a stranger had come: a false positive (FPIR)
where somebody is named all the same. Both count whole answers, the lead over the runner-up included, and not single
comparisons, whose rates (FNMR, FMR) say nothing about a gallery of another size.

The shares come with Wilson score intervals of 95 % (E. B. Wilson, JASA 22, 1927). They take every search for one of its
own, while the photos of a person resemble one another: the truth is less certain still.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import floor, sqrt

from bot.errors import TooFew
from bot.faces import Band, Bands, Calibration, Candidate, Choice, Gallery, Outlook, Share, Trial
from bot.ports import FaceEngine, Store
from bot.recognizer.bands import band
from bot.recognizer.wishes import WEAK_LEAD, ChatWishes

FEWEST_PEOPLE, FEWEST_PHOTOS = 5, 2
CONVINCING = 300
"""Searches without a false positive that make more than 1 % of them unlikely (rule of three: Hanley & Lippman-Hand,
JAMA 249, 1983); fewer are no reason to ask for less likeness than usual."""
Z = 1.959964
"""Standard deviations to either side that hold 95 %."""
STEP = 0.5


class Calibrate:
    """Rehearses a gallery, and compares what different bands would have made of it."""

    def __init__(self, engine: FaceEngine, store: Store, wishes: ChatWishes) -> None:
        self._engine = engine
        self._store = store
        self._wishes = wishes

    def billed(self, gallery: Gallery) -> int:
        """How many calls have to be paid for. Raises TooFew."""
        photos = [person.faces for person in self._store.people(gallery)]
        _refuse_too_few(photos)
        return self._engine.rehearsal_calls(gallery, sum(photos))

    def __call__(self, gallery: Gallery) -> Calibration:
        """What holds now, the ready-made bands and, where the photos allow it, fitted ones. Raises TooFew."""
        self.billed(gallery)
        trials = self._engine.rehearse(gallery)
        photos = Counter(trial.person for trial in trials)
        _refuse_too_few(photos.values())  # somebody may have been forgotten meanwhile
        choices = self._choices(gallery, trials)
        return Calibration(
            people=len(photos),
            faces=len(trials),
            outlooks={choice: outlook(trials, bands) for choice, bands in choices.items()},
        )

    def _choices(self, gallery: Gallery, trials: Sequence[Trial]) -> dict[Choice, Bands]:
        """By name; bands that another name has already are not offered twice."""
        now = self._wishes.of(gallery).bands
        choices = {Choice.NOW: now}
        ready_made = self._wishes.ready_made().items()
        ready = {Choice(name): replace(bands, margin=max(bands.margin, now.margin)) for name, bands in ready_made}
        best = fitted(trials, ready[Choice.USUAL])
        for choice, bands in [*ready.items(), *([(Choice.FITTED, best)] if best else [])]:
            if bands not in choices.values():
                choices[choice] = bands
        return choices


def outlook(trials: Sequence[Trial], bands: Bands) -> Outlook:
    """What `bands` would have made of `trials`, two people or more with several of them."""
    photos = Counter(trial.person for trial in trials)
    mated = [(trial, *_answer(trial.candidates, bands)) for trial in trials if photos[trial.person] > 1]
    strangers = [_answer(_as_a_stranger(trial), bands)[0] for trial in trials]
    right = sum(found is Band.MATCH and best == trial.person for trial, found, best in mated)
    named = sum(found is Band.MATCH for _, found, _ in mated)
    return Outlook(
        bands=bands,
        strangers_named=share(strangers.count(Band.MATCH), len(strangers)),
        strangers_asked=share(strangers.count(Band.MAYBE), len(strangers)),
        known_missed=share(len(mated) - right, len(mated)),
        known_asked=share(sum(found is Band.MAYBE for _, found, _ in mated), len(mated)),
        known_mistaken=share(named - right, len(mated)),
    )


def fitted(trials: Sequence[Trial], usual: Bands) -> Bands | None:
    """The lowest match, in steps of a half, that names none of the strangers; None where the photos do not bear it."""
    strangers = [_as_a_stranger(trial) for trial in trials]
    leading = [
        found[0].similarity
        for found in strangers
        if found and (len(found) == 1 or found[0].similarity - found[1].similarity >= usual.margin)
    ]
    match = max((floor(max(leading, default=0.0) / STEP) + 1) * STEP, usual.maybe)
    if match > 100 or (match < usual.match and len(trials) < CONVINCING):
        return None
    return replace(usual, match=match, margin=max(usual.margin, WEAK_LEAD if match < usual.match else 0.0))


def share(count: int, of: int) -> Share:
    """`count` of `of` with its Wilson score interval."""
    middle, spread = count / of + Z * Z / (2 * of), Z * sqrt(count / of * (1 - count / of) / of + (Z / (2 * of)) ** 2)
    whole = 1 + Z * Z / of
    return Share(count, of, max((middle - spread) / whole, 0.0), min((middle + spread) / whole, 1.0))


def _refuse_too_few(photos: Iterable[int]) -> None:
    several = sum(number >= FEWEST_PHOTOS for number in photos)
    if several < FEWEST_PEOPLE:
        raise TooFew(several)


def _as_a_stranger(trial: Trial) -> list[Candidate]:
    return [candidate for candidate in trial.candidates if candidate.person != trial.person]


def _answer(candidates: Sequence[Candidate], bands: Bands) -> tuple[Band, str | None]:
    """The band, and whoever comes first."""
    heard = [candidate for candidate in candidates if candidate.similarity >= bands.maybe]
    return band(heard, bands), heard[0].person if heard else None
