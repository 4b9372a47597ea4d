"""calls: what a photo, an enrolment and an erasure ask of AWS and cost, counted by the server that is asked."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.app import examine_live, open_recognizer
from bot.engines.rekognition.prices import A_THOUSAND_CALLS, BILLED
from bot.faces import ChatKey, Photo
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg, landscape, portrait
from bot.sandbox.rekognition import Rekognition
from bot.settings import Settings
from tests.bench.rekognition import friends, settings_for
from tests.bench.table import table

ADA, BEN = CAST[:2]
HEAD = ("what", "calls", "billed", "about", "which")


@dataclass(frozen=True, slots=True)
class Bill:
    """What was done, and the calls it took by operation, of which some are paid for."""

    what: str
    calls: Counter[str]

    @property
    def billed(self) -> int:
        """The calls that AWS charges for."""
        return sum(self.calls[operation] for operation in BILLED)

    @property
    def row(self) -> tuple[str, ...]:
        """Its cells under `HEAD`."""
        which = ", ".join(name if times == 1 else f"{name} × {times}" for name, times in self.calls.items())
        dollars = self.billed * A_THOUSAND_CALLS / 1000
        return self.what, f"{self.calls.total()}", f"{self.billed}", f"${dollars:.3f}" if dollars else "free", which


def run(photos: Path | None) -> Iterator[str]:
    """The table, line by line; needs no photographs."""
    yield from table(HEAD, [bill.row for bill in bills()])


def bills() -> list[Bill]:
    """One chat from its first enrolment to its end, through the bot's own settings, engine, boto3 and HTTP."""
    with tempfile.TemporaryDirectory() as folder, Rekognition() as aws:
        settings = settings_for(aws.url, Path(folder))
        with open_recognizer(settings) as recognizer:
            return [_bill(aws, what, deed) for what, deed in _deeds(recognizer, settings)]


def _bill(aws: Rekognition, what: str, deed: Callable[[], object]) -> Bill:
    aws.forget_calls()
    deed()
    return Bill(what, Counter(call.operation for call in aws.calls))


def _deeds(recognizer: Recognizer, settings: Settings) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is done, in an order in which each finds what it needs."""
    ada, ben = (read_photo(jpeg(portrait(person))) for person in (ADA, BEN))
    ada_again = read_photo(jpeg(portrait(ADA, 1)))
    four = read_photo(jpeg(group(CAST[:4])))
    nobody = read_photo(jpeg(landscape()))

    yield "first enrolment in a chat", lambda: _enroll(recognizer, ADA.name, ada)
    yield "enrolment of somebody new", lambda: _enroll(recognizer, BEN.name, ben)
    yield "enrolment of somebody known", lambda: _enroll(recognizer, ADA.name, ada_again)
    yield "a portrait", lambda: _identify(recognizer, ada, faces=1)
    yield "a photo of four faces", lambda: _identify(recognizer, four, faces=4)
    yield "`whobot doctor --live` itself", lambda: _prove(settings, ada, four)
    yield "a portrait, after `doctor --live`", lambda: _identify(recognizer, ada, faces=1)
    yield "a photo of four faces, after `doctor --live`", lambda: _identify(recognizer, four, faces=4)
    yield "a photo without a face", lambda: _identify(recognizer, nobody, faces=0)
    yield "a portrait, where nobody is enrolled", lambda: recognizer.identify(recognizer.gallery(ChatKey("new")), ada)
    yield "forgetting a person", lambda: _forget(recognizer, ADA.name)
    yield "forgetting everybody", lambda: recognizer.people.forget_everybody(friends(recognizer))


def _enroll(recognizer: Recognizer, name: str, photo: Photo) -> None:
    recognizer.enroll(friends(recognizer), name, photo)


def _identify(recognizer: Recognizer, photo: Photo, *, faces: int) -> None:
    found = len(recognizer.identify(friends(recognizer), photo).answers)
    if found != faces:
        raise RuntimeError(
            f"{found} faces were found where {faces} were drawn: the calls would not be those of {faces}"
        )


def _prove(settings: Settings, one: Photo, several: Photo) -> None:
    if wrong := [finding for finding in examine_live(settings, one, several) if not finding.fine]:
        raise RuntimeError(f"whobot doctor --live failed: {wrong}")


def _forget(recognizer: Recognizer, name: str) -> None:
    gallery = friends(recognizer)
    recognizer.people.forget(gallery, recognizer.people.named(gallery, name))
