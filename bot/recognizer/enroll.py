"""Enrol: remember this face under this name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from bot.errors import AnotherFace, Doubtful, LooksLike, NoFace, NotErased, SeveralFaces, Stale, UserError
from bot.faces import (
    Act,
    Band,
    Doubt,
    Enrolled,
    Erased,
    FaceId,
    Gallery,
    Lookalike,
    Person,
    Photo,
    Sighting,
    Which,
    name_key,
)
from bot.ports import FaceEngine, Intent, Store
from bot.recognizer.acting import actor
from bot.recognizer.answering import Answering
from bot.recognizer.audit import Audit
from bot.recognizer.coach import advice_for
from bot.recognizer.consents import Consents
from bot.recognizer.names import clean_name

Question: TypeAlias = Which | Doubt | Lookalike
"""What is asked when a face cannot be remembered without a further word."""
SAME_FACE = 0.5
"""Overlap from which two boxes are the same face of a photo."""


class Enroll:
    """Teaches a face: an intent in the store, then the engine, then done, so that a crash leaves nothing half-way."""

    def __init__(
        self, engine: FaceEngine, store: Store, answering: Answering, consents: Consents, audit: Audit
    ) -> None:
        self._engine = engine
        self._store = store
        self._answering = answering
        self._consents = consents
        self._audit = audit

    def __call__(
        self,
        gallery: Gallery,
        name: str,
        photo: Photo,
        *,
        sighting: Sighting | None = None,
        file: str | None = None,
        sure: bool = False,
    ) -> Enrolled:
        """Remember the face of `sighting`, or the only one of `photo`, as `name`; `file` is Telegram's file_id.

        Raises NoName, BadName, PhotoError, NoFace, SeveralFaces, AnotherFace, NotUsable, PersonFull, and unless
        somebody is `sure` Doubtful and LooksLike; then nothing is kept. Without the word that somebody new needs,
        NeedsConsent or NobodyElse is raised before the engine hears of them. After a ServiceError trying again is safe:
        the same photo is never kept twice.
        """
        name = clean_name(name)
        consent = self._consents.given(gallery, name)
        known = self._store.enrolled(gallery, name, photo.digest)
        if known is not None:
            return _again(known, sighting)
        sighting = sighting or _only(self._engine.identify(gallery, photo))
        if not sure:
            self._refuse_somebody_else(gallery, name, sighting)
        face = sighting.face
        intent = self._store.begin_enrolment(gallery, name, photo.digest, face, file, sure=sure, consent=consent)
        return self._carry_out(intent, photo)

    def or_ask(self, gallery: Gallery, name: str, photo: Photo, file: str) -> Enrolled | Question:
        """Remember the only face of Telegram's `file`, or keep a question: which of several, or really this person?"""
        try:
            return self._or_doubt(gallery, name, photo, file, None)
        except SeveralFaces as several:
            pick = self._store.ask_which(gallery, file, clean_name(name), several.sightings, actor())
            known = self._store.person_named(gallery, pick.name)
            return Which(pick, pick.likeliest(known.id) if known else None)

    def this_or_ask(
        self, gallery: Gallery, name: str, photo: Photo, file: str, sighting: Sighting, revision: int
    ) -> Enrolled | Doubt | Lookalike:
        """Remember that face of Telegram's `file`, or keep a question: is it really this person?

        `revision` is that of the gallery when the face was searched for: whoever came since is asked about too.
        """
        self._consents.given(gallery, clean_name(name))
        if revision != self._store.revision(gallery):
            sighting = self._seen_anew(gallery, photo, sighting)
        return self._or_doubt(gallery, name, photo, file, sighting)

    def there(self, gallery: Gallery, name: str, photo: Photo, file: str, seen: Sighting) -> Enrolled:
        """Remember the face where `seen` was in Telegram's `file` some time ago. Raises what enrolling raises."""
        self._consents.given(gallery, clean_name(name))
        return self(gallery, name, photo, sighting=self._seen_anew(gallery, photo, seen), file=file)

    def _seen_anew(self, gallery: Gallery, photo: Photo, sighting: Sighting) -> Sighting:
        box = sighting.face.box
        found = self._engine.identify(gallery, photo)
        nearest = max(found, key=lambda one: box.overlap(one.face.box), default=None)
        if nearest is None or box.overlap(nearest.face.box) < SAME_FACE:
            raise NoFace
        return nearest

    def _or_doubt(
        self, gallery: Gallery, name: str, photo: Photo, file: str, sighting: Sighting | None
    ) -> Enrolled | Doubt | Lookalike:
        try:
            return self(gallery, name, photo, sighting=sighting, file=file)
        except Doubtful as doubtful:
            return Doubt(self._store.ask_which(gallery, file, doubtful.name, doubtful.sightings, actor()))
        except LooksLike as alike:
            return Lookalike(self._store.ask_which(gallery, file, alike.name, [alike.sighting], actor()), alike.other)

    def _refuse_somebody_else(self, gallery: Gallery, name: str, sighting: Sighting) -> None:
        """Raises LooksLike where the face would be named as another person's from now on."""
        answer = self._answering(gallery, [sighting]).answers[0]
        if answer.band is Band.MATCH and answer.best and name_key(answer.best.person.name) != name_key(name):
            raise LooksLike(name, answer.best, sighting)

    def _carry_out(self, intent: Intent, photo: Photo) -> Enrolled:
        if intent.done:
            return Enrolled(intent.person, again=True)
        try:
            face_id = self._remember(intent, photo)
        except UserError as refusal:
            self._store.abandon_enrolment(intent)
            if isinstance(refusal, Doubtful):
                raise Doubtful(intent.person.name, [Sighting(intent.face)]) from None
            raise  # after any other failure the engine may have it or not: the next repair asks
        person = finish(self._engine, self._store, intent, face_id)
        self._audit.record(intent.gallery, Act.ENROLLED, person)
        return Enrolled(person, advice=advice_for(self._store.references(intent.gallery, person.id)))

    def _remember(self, intent: Intent, photo: Photo) -> FaceId:
        gallery, person, reference = intent.gallery, intent.person.id, intent.reference
        if intent.again and (left := self._engine.recover(gallery, person, reference, sure=True)):
            confirm(self._engine.forget(gallery, person, [left]))  # another face of this photo may be meant by now
        return self._engine.remember(gallery, person, reference, photo, intent.face, sure=intent.sure)


def finish(engine: FaceEngine, store: Store, intent: Intent, face: FaceId) -> Person:
    """Write down that the engine has `face`. Raises Stale, and erases it, if the person was erased in the meantime."""
    try:
        return store.finish_enrolment(intent, face)
    except Stale:
        if store.person(intent.gallery, intent.person.id) is None:
            confirm(engine.forget_person(intent.gallery, intent.person.id))
        else:
            confirm(engine.forget(intent.gallery, intent.person.id, [face]))
        raise


def confirm(erased: Erased) -> None:
    """Raises NotErased where something may still be there."""
    if erased.unconfirmed:
        raise NotErased(f"{len(erased.unconfirmed)} faces may still be kept")


def _again(known: Intent, sighting: Sighting | None) -> Enrolled:
    if sighting and sighting.face.box.overlap(known.face.box) < SAME_FACE:
        raise AnotherFace(known.person.name)
    return Enrolled(known.person, again=True)


def _only(sightings: Sequence[Sighting]) -> Sighting:
    if not sightings:
        raise NoFace
    if len(sightings) > 1:
        raise SeveralFaces(sightings)
    return sightings[0]
