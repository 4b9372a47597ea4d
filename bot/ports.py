"""What the recognizer needs from the world: a face engine and a store, as promises that every adapter keeps."""

from __future__ import annotations

from collections.abc import Sequence
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
    Likeness,
    Person,
    PersonId,
    Photo,
    Pick,
    Reference,
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

    def explain(self, gallery: Gallery, person: PersonId, photo: Photo, face: Face) -> list[Likeness]:
        """Which remembered faces of `person` are like `face` of `photo`, the likest first; some may be left out."""
        ...

    def remember(
        self,
        gallery: Gallery,
        person: PersonId,
        reference: ReferenceId,
        photo: Photo,
        face: Face,
        *,
        sure: bool = False,
    ) -> FaceId:
        """Keep the template of `face` for `person`; the same `reference` and face again add nothing.

        Raises NotUsable with the reasons where the face is not fit, Doubtful where it does not look like the person's
        other faces (never when `sure`), PersonFull where no more can be kept; then nothing was.
        """
        ...

    def recover(self, gallery: Gallery, person: PersonId, reference: ReferenceId) -> FaceId | None:
        """What became of a `remember` that was broken off: finish it, or leave nothing of it and return None."""
        ...

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Erase these faces of `person`, look again, and say what is verifiably gone. Unknown ids count as gone."""
        ...

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        """Erase everything kept for `person`, look again, and say what is verifiably gone."""
        ...

    def drop(self, gallery: Gallery) -> Erased:
        """Erase everybody's faces at once, look again, and say what is verifiably gone."""
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


class Register(Protocol):
    """What an engine that keeps its faces elsewhere must find again; the store implements it."""

    def collection(self, gallery: Gallery) -> str | None:
        """The name under which the faces of `gallery` are kept by now, None where nothing was kept yet."""
        ...

    def keep_collection(self, gallery: Gallery, collection: str) -> None:
        """The engine keeps the faces of `gallery` under this name from now on."""
        ...

    def owners(self, gallery: Gallery, faces: Sequence[FaceId]) -> dict[FaceId, PersonId]:
        """Whose finished faces these are, as far as they are anybody's in `gallery`."""
        ...

    def note(self, name: str) -> str | None:
        """What was found out about the engine under `name`, None where nothing was."""
        ...

    def set_note(self, name: str, value: str) -> None:
        """Write down what was found out."""
        ...


@dataclass(frozen=True, slots=True)
class ForeignFace:
    """A face in a collection that another program filled; `label` is what that program called it."""

    face: FaceId
    label: str | None
    user: str | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What became of faces that were to be one person's: which were taken, and which look unlike the others."""

    taken: Sequence[FaceId] = ()
    doubtful: Sequence[FaceId] = ()


class Adopting(Protocol):
    """An engine that can take over what another program left in a collection."""

    most_faces: int
    """Of one person."""

    @property
    def name(self) -> str:
        """What settings and galleries call this engine."""
        ...

    def faces_in(self, collection: str) -> list[ForeignFace]:
        """Every face of `collection`. Raises GalleryGone where there is no such collection."""
        ...

    def gather(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Gathered:
        """Make `faces`, `most_faces` at the most, be found as `person`; twice is harmless."""
        ...


@dataclass(frozen=True, slots=True)
class Intent:
    """An enrolment that was begun: `reference` is written down before the engine is asked to remember it.

    `again` where it had been begun before, and the engine may have kept something of that.
    """

    reference: ReferenceId
    gallery: Gallery
    person: Person
    face: Face
    done: bool = False
    again: bool = False


class Store(Protocol):
    """Names, references, questions and settings. Safe to call from several threads and processes at once."""

    @property
    def templates(self) -> Templates:
        """The local engine's templates."""
        ...

    @property
    def register(self) -> Register:
        """What an engine that keeps its faces elsewhere must find again."""
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

    def adopt_collection(self, gallery: Gallery, collection: str) -> Gallery:
        """`gallery` takes over a collection that another program filled; returns it as it is now.

        Raises Taken where the collection is another gallery's or the gallery has people of its own elsewhere.
        """
        ...

    def adopt_face(self, gallery: Gallery, name: str, face: FaceId) -> tuple[Person, bool]:
        """`face` of an adopted collection is of `name`, who may be new; the flag says whether this was news."""
        ...

    def adopted(self, gallery: Gallery) -> None:
        """Every face of the adopted collection that can be somebody's is."""
        ...

    def foreign_collections(self) -> list[str]:
        """The names of all adopted collections, in order."""
        ...

    def erase_gallery(self, gallery: Gallery) -> None:
        """Erase `gallery` with everybody and everything in it; its chat gets a new one when it needs one."""
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

    def references(self, gallery: Gallery, person: PersonId) -> list[Reference]:
        """The finished faces of `person`, the oldest first."""
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
