"""Reads out of a row of the table of odd files what must be said about the file, and compares it with what was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from bot.faces import Answer, Band
from tests.photos.messy import Row

SECONDS = 5.0
"""The longest that any file may take."""


@dataclass(frozen=True)
class Outcome:
    """What came of a file: an error's code, or an answer for each face from left to right; and after how long."""

    refusal: str
    answers: tuple[Answer, ...]
    seconds: float

    @property
    def names(self) -> list[str]:
        """Who is named, from left to right; questions not counted."""
        return [one.best.person.name for one in self.answers if one.best and one.band is Band.MATCH]


@dataclass(frozen=True)
class Expected:
    """How many faces at the least and at the most, whether there must or may be a refusal, and who is named.

    `named` are all who must be, from left to right; `main` whom the largest face must be; `if_found` whom any face
    must be; nobody but `known` may be named or asked about.
    """

    fewest: float
    most: float
    refused: bool = False
    refusable: bool = False
    named: tuple[str, ...] = ()
    main: str = ""
    if_found: str = ""
    known: frozenset[str] = frozenset()

    def violations(self, outcome: Outcome) -> Iterator[str]:
        """Each way in which `outcome` is not what was expected."""
        if outcome.seconds > SECONDS:
            yield f"took {outcome.seconds:.1f} s"
        if outcome.refusal:
            if not (self.refused or self.refusable):
                yield f"refused: {outcome.refusal}"
            return
        if self.refused:
            yield "not refused"
        if not self.fewest <= len(outcome.answers) <= self.most:
            yield f"{len(outcome.answers)} faces"
        yield from self._wrong_names(outcome)

    def _wrong_names(self, outcome: Outcome) -> Iterator[str]:
        mentioned = {named.person.name for answer in outcome.answers for named in answer.candidates[:1]}
        if strangers := mentioned - self.known:
            yield f"taken for {strangers}"
        if self.named and tuple(outcome.names) != self.named:
            yield f"named {outcome.names}"
        if self.main and not _is(max(outcome.answers, key=lambda one: one.face.quality.width_px), self.main):
            yield "the main face is somebody else's"
        if self.if_found and not all(_is(answer, self.if_found) for answer in outcome.answers):
            yield "found and not recognised"


def _is(answer: Answer, name: str) -> bool:
    return answer.band is Band.MATCH and answer.candidates[0].person.name == name


def expected(row: Row) -> Expected:
    """What `row` says of its file."""
    fewest, most = _range(row.faces)
    said = re.search(r"identified as (\w+)", row.should)
    found = re.search(r"if found (\w+)", row.should)
    people = [name for name in (row.identity or (said[1] if said else "")).split(",") if name]
    main = re.search(r"main face (\w+)", row.should)
    certain = fewest == most == len(people) and not main
    return Expected(
        fewest,
        most,
        refused=row.should.startswith(("polite refusal", "refused by declared")),
        refusable=bool(re.search("refus|nsupported|not supported", row.should)),
        named=tuple(people) if certain else tuple(people * 2) if "both" in row.should else (),
        main=main[1] if main else "",
        if_found=found[1] if found else "",
        known=frozenset(people),
    )


def _range(faces: str) -> tuple[float, float]:
    """The fewest and the most: 1 is just one, 0-1 one at the most, 5+ at least five, ? any number."""
    numbers = [int(number) for number in re.findall(r"\d+", faces)]
    if not numbers:
        return 0, inf
    return numbers[0], inf if "+" in faces else numbers[-1]
