"""Tries the engine on the real account, in a collection of its own, and finds out which way of searching holds."""

from __future__ import annotations

import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterator

from bot.engines.rekognition import RekognitionEngine, ways_note
from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.prices import A_THOUSAND_CALLS, BILLED
from bot.engines.rekognition.searching import BANDS, Searcher
from bot.engines.rekognition.views import SAME_FACE, whole
from bot.errors import NotUsable, WhobotError
from bot.faces import Face, Finding, Gallery, GalleryId, PersonId, Photo, ReferenceId
from bot.ports import Register

SOMEBODY = PersonId("live")
LOOKS, PAUSE = 20, 1.0
"""How often, and after how many seconds again: a user vector takes a while to become active."""


class Live:
    """One try with a portrait and a group photo; everything it makes is deleted again."""

    def __init__(
        self, engine: RekognitionEngine, calls: Calls, register: Register, *, prefix: str, region: str
    ) -> None:
        self._engine = engine
        self._calls = calls
        self._register = register
        self._region = region
        self._collection = f"{prefix}-live-{secrets.token_hex(4)}"
        self._gallery = Gallery(GalleryId(self._collection), engine.name, self._collection)

    def __call__(self, portrait: Photo, group: Photo) -> Iterator[Finding]:
        """What was seen, step by step; the way of searching is written down. A failure ends it, after the clean-up."""
        before = Counter(self._calls.made)
        try:
            for subject, step in (
                ("a collection", self._make),
                ("enrolment", lambda: self._enroll(portrait)),
                ("identification", lambda: self._identify(portrait)),
                ("group photos", lambda: self._compare(group)),
            ):
                finding = _tried(subject, step)
                yield finding
                if not finding.fine:
                    break
        finally:  # also where somebody loses patience
            cleaned = _tried("clean-up", self._clean)
        yield cleaned
        yield _bill(self._calls.made - before)

    def _make(self) -> tuple[bool, str]:
        self._calls.create_collection(self._collection)
        return True, f"{self._collection} was made."

    def _enroll(self, portrait: Photo) -> tuple[bool, str]:
        faces = self._engine.find(portrait)
        if not faces:
            return (
                False,
                "Rekognition sees no face in the portrait: name a photograph, whobot doctor --live PHOTO GROUP.",
            )
        face = max(faces, key=lambda face: face.box.width * face.box.height)
        self._engine.remember(self._gallery, SOMEBODY, ReferenceId("portrait"), portrait, face)
        return True, "a face was indexed and made a user vector."

    def _identify(self, portrait: Photo) -> tuple[bool, str]:
        for _ in range(LOOKS):
            sightings = self._engine.identify(self._gallery, portrait)
            best = max((one.candidates[0].similarity for one in sightings if one.candidates), default=0.0)
            if best >= BANDS.match:
                return True, f"the same photo is a match, {best:.1f} %."
            time.sleep(PAUSE)
        return False, f"the same photo is no match even after {LOOKS * PAUSE:.0f} s: {best:.1f} %."

    def _compare(self, group: Photo) -> tuple[bool, str]:
        """Whether one search of the whole photo tells of every face that DetectFaces finds."""
        faces = self._engine.find(group)
        if len(faces) < 2:
            return False, f"a photo of several people is needed, and this one shows {len(faces)}."
        found = Searcher(self._calls, self._register).by_users(self._collection, whole(group))
        listed = [found.face, *found.others] if found and found.face else []
        seen = sum(any(_same(face, other) for other in listed) for face in faces)
        every = seen == len(faces)
        self._register.set_note(ways_note(self._region), "yes" if every else "no")
        calls = "as many calls as it has faces" if every else "one call more than it has faces"
        return True, f"SearchUsersByImage tells of {seen} of {len(faces)} faces: a photo takes {calls} from now on."

    def _clean(self) -> tuple[bool, str]:
        erased = self._engine.drop(self._gallery)
        if erased.unconfirmed:
            return False, f"{self._collection} may still be there: delete it, aws rekognition delete-collection."
        return True, f"{self._collection} and the faces in it ({len(erased.gone)}) are gone; AWS was asked again."


def _tried(subject: str, step: Callable[[], tuple[bool, str]]) -> Finding:
    try:
        return Finding(subject, *step())
    except NotUsable as refusal:
        reasons = ", ".join(refusal.reasons)
        return Finding(subject, False, f"Rekognition finds the face not good enough ({reasons}): name another photo.")
    except WhobotError as error:
        return Finding(subject, False, str(error) or "Rekognition finds no face there: name another photo.")


def _same(face: Face, other: Face) -> bool:
    return face.box.overlap(other.box) >= SAME_FACE


def _bill(made: Counter[str]) -> Finding:
    calls = ", ".join(f"{operation} {count}" for operation, count in sorted(made.items()))
    billed = sum(made[operation] for operation in BILLED)
    return Finding("calls", True, f"{calls}. Billed: {billed}, about ${billed * A_THOUSAND_CALLS / 1000:.3f}.")
