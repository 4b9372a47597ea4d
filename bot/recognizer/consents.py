"""Consent: whose word it takes before somebody new is learned, and who waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.errors import NeedsConsent, NobodyElse, Stale
from bot.faces import (
    STATEMENTS,
    Act,
    ChatKey,
    Consent,
    Gallery,
    Mode,
    Pending,
    Person,
    Shot,
    is_group,
)
from bot.ports import FaceEngine, Store
from bot.recognizer.acting import actor, language
from bot.recognizer.audit import Audit
from bot.recognizer.names import clean_name
from bot.recognizer.wishes import wishes_of

PATIENCE, UNVOUCHED = timedelta(days=7), timedelta(days=1)
"""How long somebody may be asked, and their word counts before they are learned; and how long a voucher may be."""


class Consents:
    """Says who may be learned, on whose word; of everybody else only where Telegram has their photos is kept."""

    def __init__(self, engine: FaceEngine, store: Store, audit: Audit, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._store = store
        self._audit = audit
        self._now = now

    def mode(self, gallery: Gallery) -> Mode:
        """What holds in `gallery`; for whoever runs the bot, every chat is a household."""
        if actor() is None:
            return Mode.HOUSEHOLD
        chat = self._store.chat_of(gallery) or ChatKey("")
        return wishes_of(gallery, self._store, self._engine.bands).mode(group=is_group(chat))

    def given(self, gallery: Gallery, name: str) -> Consent | None:
        """The word on which `name` may be learned; None where they are known already.

        Raises NeedsConsent where nobody gave it, and NobodyElse where they said that only they may.
        """
        person = self._store.person_named(gallery, name)
        self.refuse_others(person)
        if person is not None and person.faces:
            return None
        mode = self.mode(gallery)
        if mode is Mode.HOUSEHOLD:
            return Consent(mode, actor(), STATEMENTS[mode].version, language())
        agreed = self._store.agreement(gallery, name)
        word = agreed or (self._store.consent(gallery, person.id) if person else None)
        if word is None or (mode is Mode.ASKED and word.mode is Mode.VOUCHED):
            raise NeedsConsent(name)  # who is asked themselves is learned on nobody else's word, even an earlier one
        return agreed

    def needed(self, gallery: Gallery, name: str) -> Mode | None:
        """Whose word is needed before `name` can be learned, None where they can be. Raises NoName, NobodyElse."""
        try:
            self.given(gallery, clean_name(name))
        except NeedsConsent:
            return self.mode(gallery)
        return None

    def propose(self, gallery: Gallery, name: str, mode: Mode, shots: Sequence[Shot]) -> Pending:
        """`name`, who is on these photos, waits for a word from now on."""
        return self._store.keep_waiting(gallery, clean_name(name), mode, actor(), language(), shots)

    def waiting(self, gallery: Gallery, pending: str) -> Pending:
        """Whoever waits in `gallery` under that id. Raises Stale."""
        found = self._store.waiting(pending)
        if found is None or found.gallery.id != gallery.id:
            raise Stale
        return found

    def vouch(self, pending: Pending) -> Pending:
        """Whoever is acting says that they agree. Raises Stale."""
        return self._store.agree(pending, actor(), pending.language)

    def cancel(self, pending: Pending) -> None:
        """Nothing is kept of them. Raises Stale where nothing was."""
        if not self._store.stop_waiting(pending):
            raise Stale

    def looked_at(self, pending: Pending) -> None:
        """Their photos were looked at: what was said counts for further ones, until they are learned."""
        self._store.shots_taken(pending)

    def withdraw(self, gallery: Gallery, name: str) -> None:
        """The word for `name` counts no more: it was somebody else."""
        self._store.stop_waiting_for(gallery, name)

    def refuse_others(self, person: Person | None) -> None:
        """Raises NobodyElse where `person` has said that nobody else may enrol or link them."""
        user = person.telegram_user_id if person else None
        if person and user is not None and user != actor() and self._store.refused(user):
            raise NobodyElse(person.name)

    def agreed(self, gallery: Gallery, person: Person) -> None:
        """Write down that whoever is acting agreed to be known as `person`."""
        self._audit.record(gallery, Act.AGREED, person)

    def expire(self) -> list[Pending]:
        """Erase whoever waited too long; those who were asked themselves, so that their chats can be told."""
        now = self._now()
        expired = self._store.expired(now - UNVOUCHED, now - PATIENCE)
        return [one for one in expired if one.mode is Mode.ASKED and one.agreed_by is None]
