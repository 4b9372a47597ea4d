"""What the recognizer needs from the world: a face engine and a store, as promises that every adapter keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.faces import (
    Bands,
    ChatKey,
    Erased,
    Face,
    FaceId,
    Gallery,
    Person,
    PersonId,
    Photo,
    Pick,
    ReferenceId,
    Sighting,
)


class FaceEngine(Protocol):
    """Finds, remembers and recognises faces. Safe to call from several threads at once.

    Every method raises PhotoError for a picture it cannot use and ServiceError for passing trouble.
    """

    @property
    def name(self) -> str:
        """What settings and galleries call this engine."""
        ...

    @property
    def bands(self) -> Bands:
        """Where this engine's scores should be cut when a chat has no wish of its own."""
        ...

    def find(self, photo: Photo) -> list[Face]:
        """Every face from left to right, not searched for; an empty list where there is none."""
        ...

    def identify(self, gallery: Gallery, photo: Photo) -> list[Sighting]:
        """Every face from left to right with its candidates of `gallery` at or above the `maybe` band's default."""
        ...

    def remember(self, gallery: Gallery, person: PersonId, reference: ReferenceId, photo: Photo, face: Face) -> FaceId:
        """Keep the template of `face` for `person`; the same `reference` again replaces it and adds nothing.

        Raises NotUsable with the reasons where the face is not fit.
        """
        ...

    def held(self, gallery: Gallery, person: PersonId) -> Mapping[ReferenceId, FaceId]:
        """Every face kept for `person`, also those whose enrolment was never finished."""
        ...

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Erase these faces of `person`, look again, and say what is verifiably gone. Unknown ids count as gone."""
        ...

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        """Erase everything kept for `person`, look again, and say what is verifiably gone."""
        ...


@dataclass(frozen=True, slots=True)
class Template:
    """One remembered face: little-endian float32 numbers, as many as the model gives, of length 1."""

    face: FaceId
    person: PersonId
    vector: bytes = field(repr=False)


class Templates(Protocol):
    """Where the local engine keeps its templates; the store implements it."""

    def put(self, gallery: Gallery, template: Template) -> None:
        """Keep `template`, in place of one with the same face id."""
        ...

    def all(self, gallery: Gallery) -> list[Template]:
        """Every template of `gallery`, ordered by face id."""
        ...

    def of(self, gallery: Gallery, person: PersonId) -> list[FaceId]:
        """The faces kept for `person`."""
        ...

    def delete(self, gallery: Gallery, faces: Sequence[FaceId]) -> None:
        """Erase these; ids that are not there are passed over."""
        ...

    def revision(self, gallery: Gallery) -> int:
        """A number that grows whenever a template of `gallery` is put or deleted, by whichever process."""
        ...


@dataclass(frozen=True, slots=True)
class Intent:
    """An enrolment that was begun: `reference` is written down before the engine is asked to remember it."""

    reference: ReferenceId
    gallery: Gallery
    person: Person
    face: Face
    done: bool = False


class Store(Protocol):
    """Names, references, questions and settings. Safe to call from several threads and processes at once."""

    @property
    def templates(self) -> Templates:
        """The local engine's templates."""
        ...

    # galleries

    def gallery(self, chat: ChatKey, engine: str) -> Gallery:
        """The gallery of `chat` at `engine`, made when there is none yet."""
        ...

    def move_chat(self, old: ChatKey, new: ChatKey) -> None:
        """Telegram gave a group a new id: its galleries, settings and questions follow. Twice is harmless."""
        ...

    def formerly(self, chat: ChatKey) -> ChatKey | None:
        """The id `chat` had before Telegram gave it this one, None where it never moved."""
        ...

    def setting(self, gallery: Gallery, name: str) -> str | None:
        """What this gallery's chat wishes for `name`, None where it never said."""
        ...

    def set_setting(self, gallery: Gallery, name: str, value: str | None) -> None:
        """Remember a wish; None forgets it."""
        ...

    # people

    def people(self, gallery: Gallery) -> list[Person]:
        """Everybody with at least one finished face, by name."""
        ...

    def persons(self, gallery: Gallery, ids: Sequence[PersonId]) -> dict[PersonId, Person]:
        """Those of `ids` who are in `gallery` with at least one finished face."""
        ...

    def person(self, gallery: Gallery, person: PersonId) -> Person | None:
        """Whoever has that id in `gallery`; also one who only has unfinished faces."""
        ...

    def person_named(self, gallery: Gallery, name: str) -> Person | None:
        """Whoever has that name, however it is written (NFKC, case, spaces); also one who only has unfinished faces."""
        ...

    def is_empty(self, gallery: Gallery) -> bool:
        """Whether nobody has a finished face here."""
        ...

    def erase_person(self, gallery: Gallery, person: PersonId) -> None:
        """Erase name, references and everything else kept about `person`."""
        ...

    # enrolments

    def enrolled(self, gallery: Gallery, name: str, photo_digest: str) -> Person | None:
        """Whoever has that name, if a face of this very photo was finished for them."""
        ...

    def begin_enrolment(
        self, gallery: Gallery, name: str, photo_digest: str, face: Face, file: str | None = None
    ) -> Intent:
        """Write down that `face` of this photo is about to be remembered for `name`, who may be new.

        `file` is Telegram's file_id, None for a picture from a disk. The same photo and person again give the
        same intent, `done` where it was finished.
        """
        ...

    def finish_enrolment(self, intent: Intent, face: FaceId) -> Person:
        """The engine has it as `face`; returns the person with the new count. Finishing twice is harmless.

        Raises Stale where the person was erased or the enrolment abandoned in the meantime.
        """
        ...

    def abandon_enrolment(self, intent: Intent) -> None:
        """The engine has it not: the reference goes, and the person too if nothing else is kept of them."""
        ...

    def unfinished(self, before: datetime) -> list[Intent]:
        """Enrolments begun before then, of which nothing more was heard."""
        ...

    # open questions

    def expect_photo(self, chat: ChatKey, user: int, name: str) -> None:
        """`user` said whom to enrol and still owes the photo; replaces an earlier wish."""
        ...

    def expected(self, chat: ChatKey, user: int, since: datetime) -> str | None:
        """The name that `user` still owes a photo for, if they said so after `since`."""
        ...

    def expect_nothing(self, chat: ChatKey, user: int) -> bool:
        """Drop what `user` was asked for; False when nothing was."""
        ...

    def ask_which(self, gallery: Gallery, file: str, name: str, faces: Sequence[Face]) -> Pick:
        """Keep the faces of a photo until somebody taps one."""
        ...

    def which(self, gallery: Gallery, pick: str) -> Pick | None:
        """An open question of this gallery, None when it is gone."""
        ...

    def answered(self, pick: Pick) -> None:
        """The question is settled."""
        ...
