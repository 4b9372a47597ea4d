"""Enrol: remember this face under this name."""

from __future__ import annotations

from bot.errors import Doubtful, NoFace, NotErased, SeveralFaces, Stale, UserError
from bot.faces import Doubt, Enrolled, Erased, Face, FaceId, Gallery, Person, Photo, Pick
from bot.ports import FaceEngine, Intent, Store
from bot.recognizer.coach import advice_for
from bot.recognizer.names import clean_name


class Enroll:
    """Teaches a face: an intent in the store, then the engine, then done, so that a crash leaves nothing half-way."""

    def __init__(self, engine: FaceEngine, store: Store) -> None:
        self._engine = engine
        self._store = store

    def __call__(
        self,
        gallery: Gallery,
        name: str,
        photo: Photo,
        *,
        face: Face | None = None,
        file: str | None = None,
        sure: bool = False,
    ) -> Enrolled:
        """Remember `face`, or the only face of `photo`, as `name`; `file` is Telegram's file_id, where it has one.

        Raises NoName, BadName, PhotoError, NoFace, SeveralFaces, NotUsable, PersonFull, and Doubtful unless somebody
        is `sure`; then nothing is kept. After a ServiceError trying again is safe: the same photo is never kept twice.
        """
        name = clean_name(name)
        person = self._store.enrolled(gallery, name, photo.digest)
        if person is not None:
            return Enrolled(person, again=True)
        face = face or _only(self._engine.find(photo))
        intent = self._store.begin_enrolment(gallery, name, photo.digest, face, file, sure=sure)
        return self._carry_out(intent, photo)

    def or_ask(self, gallery: Gallery, name: str, photo: Photo, file: str) -> Enrolled | Pick | Doubt:
        """Remember the only face of Telegram's `file`, or keep a question: which of several, or really this one?"""
        try:
            return self(gallery, name, photo, file=file)
        except SeveralFaces as several:
            return self._store.ask_which(gallery, file, clean_name(name), several.faces)
        except Doubtful as doubtful:
            return self._doubt(gallery, file, doubtful)

    def this_or_ask(self, pick: Pick, face: Face, photo: Photo) -> Enrolled | Doubt:
        """Remember the face that was picked, or keep the question whether it is really this one."""
        try:
            return self(pick.gallery, pick.name, photo, face=face, file=pick.file)
        except Doubtful as doubtful:
            return self._doubt(pick.gallery, pick.file, doubtful)

    def _doubt(self, gallery: Gallery, file: str, doubtful: Doubtful) -> Doubt:
        return Doubt(self._store.ask_which(gallery, file, doubtful.name, doubtful.faces))

    def _carry_out(self, intent: Intent, photo: Photo) -> Enrolled:
        if intent.done:
            return Enrolled(intent.person, again=True)
        try:
            face_id = self._remember(intent, photo)
        except UserError as refusal:
            self._store.abandon_enrolment(intent)
            if isinstance(refusal, Doubtful):
                raise Doubtful(intent.person.name, [intent.face]) from None
            raise  # after any other failure the engine may have it or not: the next repair asks
        person = finish(self._engine, self._store, intent, face_id)
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


def _only(faces: list[Face]) -> Face:
    if not faces:
        raise NoFace
    if len(faces) > 1:
        raise SeveralFaces(faces)
    return faces[0]
