"""On whose word somebody is known, who waits for one, and by which links it is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.faces import ChatKey, Consent, Gallery, Invitation, Invited, Linked, Mode, Pending, PersonId, Shot


class Consents(Protocol):
    """The part of the store that remembers words, links and refusals."""

    def chat_of(self, gallery: Gallery) -> ChatKey | None:
        """Whose gallery it is; None where it was erased."""
        ...

    def consent(self, gallery: Gallery, person: PersonId) -> Consent | None:
        """On whose word `person` is known; None where that was not kept."""
        ...

    def link(self, gallery: Gallery, person: PersonId, user: int | None) -> None:
        """`person` is this user from now on, or nobody's. Raises Stale, and UserTaken where the user is another."""
        ...

    def linked(self, user: int, engine: str, chat: ChatKey | None = None) -> list[Linked]:
        """Everybody who is this user, at `engine`; in one chat or in all of them."""
        ...

    def refuse(self, user: int, *, stands: bool) -> None:
        """From now on nobody else may enrol this user, or they may again. Twice is harmless."""
        ...

    def refused(self, user: int) -> bool:
        """Whether nobody else may enrol this user."""
        ...

    # who waits

    def keep_waiting(
        self, gallery: Gallery, name: str, mode: Mode, by: int | None, language: str, shots: Sequence[Shot]
    ) -> Pending:
        """Somebody new waits for a word; who is asked themselves waits once, with the newest ten photos.

        Of very many in a chat the oldest are dropped. Raises Stale where the gallery was erased meanwhile.
        """
        ...

    def waiting(self, pending: str) -> Pending | None:
        """Whoever waits under that id, None when that is settled."""
        ...

    def agree(self, pending: Pending, by: int | None, language: str) -> Pending:
        """The word was given. Raises Stale where nobody waits for it any more."""
        ...

    def agreement(self, gallery: Gallery, name: str) -> Consent | None:
        """The word that was given for somebody of that name who is not known yet; finishing an enrolment drops it."""
        ...

    def shots_taken(self, pending: Pending) -> None:
        """Its photos were looked at: only the word is kept for further ones, and no link leads there."""
        ...

    def stop_waiting(self, pending: Pending) -> bool:
        """Nothing of them is kept any more; False where nothing was."""
        ...

    def stop_waiting_for(self, gallery: Gallery, name: str) -> None:
        """Whoever has that name waits for no word, and one that was given counts no more."""
        ...

    def take_back(self, user: int, chat: ChatKey | None) -> list[Pending]:
        """Drop every word that `user` gave for themselves and nobody used yet, in one chat or in all of them."""
        ...

    def expired(self, vouched: datetime, since: datetime) -> list[Pending]:
        """Drop what waited since before then, and say for whom; expired links go, too.

        What nobody vouched for is dropped sooner than anything else.
        """
        ...

    # links

    def keep_link(self, digest: str, purpose: Invited, subject: str, by: int | None, expires_at: datetime) -> None:
        """A link whose secret has this digest can be opened until then; of one subject only the newest few can."""
        ...

    def open_link(self, digest: str, user: int) -> Invitation | None:
        """`user` opens it: nobody else can from then on, unless it was whoever made it. None where it cannot be."""
        ...

    def opened_link(self, invitation: str, user: int) -> Invitation | None:
        """What the buttons below an opened link are about, for whoever opened it."""
        ...

    def close_link(self, invitation: Invitation) -> None:
        """It was answered."""
        ...

    def place_of(self, person: str) -> tuple[Gallery, ChatKey] | None:
        """In which gallery `person` is, and whose it is."""
        ...
