"""The store: names, references, questions and settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.faces import ChatKey, Consent, Face, FaceId, Gallery, Person, PersonId, Pick, Reference, ReferenceId, Sighting
from bot.ports.admissions import Admissions
from bot.ports.audit import Audit
from bot.ports.consents import Consents
from bot.ports.conversation import Conversation
from bot.ports.erasing import Erasing, Retaining
from bot.ports.journal import Journal
from bot.ports.keeping import Register, Templates
from bot.ports.usage import Accounts

OPERATOR = Consent()
"""The word of whoever runs the bot."""


@dataclass(frozen=True, slots=True)
class Intent:
    """An enrolment that was begun: `reference` is written down before the engine is asked to remember it.

    `again` where it had been begun before, and the engine may have kept something of that; `sure` where somebody
    said that it is the person, however they look.
    """

    reference: ReferenceId
    gallery: Gallery
    person: Person
    face: Face
    done: bool = False
    again: bool = False
    sure: bool = False


class Store(Conversation, Journal, Admissions, Audit, Accounts, Consents, Erasing, Retaining, Protocol):
    """Names, references, questions and settings. Safe to call from several threads and processes at once."""

    def at_once(self) -> AbstractContextManager[None]:
        """What this thread writes in the block is written at its end: all of it, or nothing where it raises."""
        ...

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

    def since(self, gallery: Gallery) -> datetime:
        """When `gallery` was made. Raises Stale where it was erased meanwhile."""
        ...

    def settings(self, gallery: Gallery) -> dict[str, str]:
        """What this gallery's chat wishes for, by name; only what it ever said."""
        ...

    def set_settings(self, gallery: Gallery, values: Mapping[str, str | None]) -> None:
        """Remember all these wishes or none; None forgets one. Raises Stale where the gallery was erased meanwhile."""
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

    def seen(self, gallery: Gallery, ids: Sequence[PersonId]) -> None:
        """These people were on a photo just now."""
        ...

    def is_empty(self, gallery: Gallery) -> bool:
        """Whether nobody has a finished face here."""
        ...

    # enrolments

    def enrolled(self, gallery: Gallery, name: str, photo_digest: str) -> Intent | None:
        """The finished enrolment of a face of this very photo for whoever has that name."""
        ...

    def begin_enrolment(
        self,
        gallery: Gallery,
        name: str,
        photo_digest: str,
        face: Face,
        file: str | None = None,
        *,
        sure: bool = False,
        consent: Consent | None = OPERATOR,
    ) -> Intent:
        """Write down that `face` of this photo is about to be remembered for `name`, who may be new.

        Somebody new is known on the word of `consent` from now on, which is kept at once; with None, Stale is raised.

        `file` is Telegram's file_id, None for a picture from a disk. The same photo and person again give the
        same intent, `done` where it was finished. Raises Stale where the gallery was erased in the meantime, and
        Leaving where somebody of that name is still being erased.
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

    def ask_which(
        self, gallery: Gallery, file: str, name: str, sightings: Sequence[Sighting], user: int | None = None
    ) -> Pick:
        """Keep the faces of a photo until `user` or somebody else taps one."""
        ...

    def ask_which_no_more(self, chat: ChatKey, user: int) -> bool:
        """Every such question that `user` was asked in `chat` is settled; False when there was none."""
        ...

    def which(self, gallery: Gallery, pick: str) -> Pick | None:
        """An open question of this gallery, None when it is gone."""
        ...

    def answered(self, pick: Pick) -> None:
        """The question is settled."""
        ...
