"""Links that somebody opens in private: to agree to be known, or to say who they are."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime

from bot.errors import Stale, UserTaken
from bot.faces import ChatKey, Gallery, Invitation, Invited, Pending, Person, PersonId
from bot.ports import FaceEngine, Store
from bot.recognizer.acting import actor, language
from bot.recognizer.consents import PATIENCE, Consents
from bot.recognizer.linking import Linking

BYTES = 24
"""Of a secret, from the system's randomness: as 32 characters that fit into a link."""


class Links:
    """A secret leads to one pending person or person of one gallery, and to nothing else."""

    def __init__(
        self,
        engine: FaceEngine,
        store: Store,
        consents: Consents,
        linking: Linking,
        now: Callable[[], datetime],
    ) -> None:
        self._engine = engine
        self._store = store
        self._consents = consents
        self._linking = linking
        self._now = now

    def to_agree(self, pending: Pending) -> str:
        """The secret of a link for whoever is to be asked."""
        return self._made(Invited.AGREE, pending.id)

    def to_be(self, gallery: Gallery, person: Person) -> str:
        """The secret of a link for whoever `person` is. Raises NobodyElse."""
        self._consents.refuse_others(person)
        return self._made(Invited.IAM, person.id)

    def open(self, purpose: Invited, secret: str) -> Invitation:
        """Whoever is acting opens a link; from then on nobody else can. Raises Stale."""
        return self._ours(self._store.open_link(_digest(secret), self._user()), purpose)

    def opened(self, purpose: Invited, invitation: str) -> Invitation:
        """What a button below an opened link is about, for whoever opened it. Raises Stale."""
        return self._ours(self._store.opened_link(invitation, self._user()), purpose)

    def pending(self, invitation: Invitation) -> Pending:
        """Who is asked; also by whoever agreed when nothing could be looked at, for another try. Raises Stale."""
        found = self._store.waiting(invitation.subject)
        if found is None or found.gallery.engine != self._engine.name:
            raise Stale
        if found.agreed_by is not None and not (found.agreed_by == self._user() and found.shots):
            raise Stale
        return found

    def person(self, invitation: Invitation) -> tuple[Gallery, ChatKey, Person]:
        """Who it may be, and where. Raises Stale."""
        place = self._store.place_of(invitation.subject)
        person = self._store.person(place[0], PersonId(invitation.subject)) if place else None
        if place is None or person is None or place[0].engine != self._engine.name:
            raise Stale
        return *place, person

    def agree(self, invitation: Invitation) -> Pending:
        """Whoever is acting wants to be known.

        Raises Stale where nobody is asked any more, UserTaken where they are somebody else there already.
        """
        pending, user = self.pending(invitation), self._user()
        known = self._store.person_named(pending.gallery, pending.name)
        if known is not None and known.faces:
            raise Stale
        if self._store.linked(user, pending.gallery.engine, pending.chat):
            raise UserTaken
        return self._store.agree(pending, user, language())

    def decline(self, invitation: Invitation) -> Pending:
        """They do not: whatever was kept of them is erased. Raises Stale."""
        pending = self.pending(invitation)
        self._consents.cancel(pending)
        return pending

    def accept(self, invitation: Invitation) -> Person:
        """Whoever is acting is that person. Raises Stale, UserTaken, NobodyElse."""
        gallery, _, person = self.person(invitation)
        self._linking.link(gallery, person, self._user())
        self._store.close_link(invitation)
        return person

    def close(self, invitation: Invitation) -> None:
        """Whoever is acting is not."""
        self._store.close_link(invitation)

    def _made(self, purpose: Invited, subject: str) -> str:
        secret = secrets.token_urlsafe(BYTES)
        self._store.keep_link(_digest(secret), purpose, subject, actor(), self._now() + PATIENCE)
        return secret

    def _ours(self, found: Invitation | None, purpose: Invited) -> Invitation:
        if found is None or found.purpose is not purpose:
            raise Stale
        return found

    def _user(self) -> int:
        user = actor()
        if user is None:
            raise Stale
        return user


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
