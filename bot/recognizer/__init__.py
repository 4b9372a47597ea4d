"""The verbs: everything whobot can be asked to do, as plain functions over an engine and a store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from bot.faces import NO_CAPS, ChatKey, Gallery, Kept, Terms
from bot.ports import FaceEngine, Store
from bot.recognizer.admissions import Admissions
from bot.recognizer.answering import Answering
from bot.recognizer.audit import Audit
from bot.recognizer.calibrate import Calibrate
from bot.recognizer.changes import Changes
from bot.recognizer.consents import Consents
from bot.recognizer.enroll import Enroll
from bot.recognizer.erase import Erase
from bot.recognizer.explain import Explain
from bot.recognizer.export import Export
from bot.recognizer.identify import Identify
from bot.recognizer.inquire import Inquire
from bot.recognizer.invitations import Invitations
from bot.recognizer.knocks import Knocks
from bot.recognizer.linking import Linking
from bot.recognizer.links import Links
from bot.recognizer.people import People
from bot.recognizer.questions import Questions
from bot.recognizer.repair import Repair
from bot.recognizer.retain import Retain
from bot.recognizer.statistics import Statistician
from bot.recognizer.undo import Undo
from bot.recognizer.usage import Accountant
from bot.recognizer.verdicts import Verdicts
from bot.recognizer.wishes import ChatWishes

__all__ = ["Recognizer"]


def _now() -> datetime:
    return datetime.now(UTC)


KEPT = Kept()


class Recognizer:
    """One of each verb, over the same engine and store. Safe to call from several threads at once."""

    def __init__(
        self,
        engine: FaceEngine,
        store: Store,
        now: Callable[[], datetime] = _now,
        kept: Kept = KEPT,
        terms: Terms = NO_CAPS,
    ) -> None:
        self._engine = engine
        self._store = store
        answering = Answering(store, engine.bands)
        self.admissions = Admissions(store, engine.name)
        self.invitations = Invitations(store, self.admissions, now)
        self.knocks = Knocks(store, now)
        self.audit = Audit(store, now, kept.audit_for)
        self.usage = Accountant(store, terms, now)
        self.identify = Identify(engine, answering)
        self.inquire = Inquire(engine, store, answering)
        self.explain = Explain(engine, store)
        self.consents = Consents(engine, store, self.audit, now)
        self.enroll = Enroll(engine, store, answering, self.consents, self.audit)
        self.verdicts = Verdicts(store, self.enroll)
        self.changes = Changes(engine, store, self.audit)
        self.undo = Undo(engine, store, self.changes, self.enroll, self.audit)
        self.erase = Erase(engine, store, self.changes, self.audit, now)
        self.people = People(store, self.erase)
        self.linking = Linking(engine, store, self.consents, self.people, self.audit)
        self.links = Links(engine, store, self.consents, self.linking, now)
        self.questions = Questions(store, now)
        self.wishes = ChatWishes(engine, store, self.audit)
        self.calibrate = Calibrate(engine, store, self.wishes)
        self.statistics = Statistician(engine, store)
        self.repair = Repair(engine, store, self.changes, self.erase, now)
        self.retain = Retain(engine, store, self.erase, now, kept)
        self.export = Export(engine, store, self.audit, now)
        self.kept = kept

    @property
    def engine(self) -> str:
        """What settings call the engine."""
        return self._engine.name

    @property
    def region(self) -> str | None:
        """Where on earth faces are kept; None for this machine."""
        return self._engine.region

    def gallery(self, chat: ChatKey) -> Gallery:
        """The gallery of `chat`, made when there is none yet."""
        return self._store.gallery(chat, self._engine.name)

    def formerly(self, chat: ChatKey) -> ChatKey | None:
        """The id a group had before it got this one, None where it never moved."""
        return self._store.formerly(chat)

    def move_chat(self, old: ChatKey, new: ChatKey) -> None:
        """A group has a new id; its people come along."""
        self._store.move_chat(old, new)
