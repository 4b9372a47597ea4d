"""The verbs: everything whobot can be asked to do, as plain functions over an engine and a store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.faces import ChatKey, Gallery
from bot.ports import FaceEngine, Store
from bot.recognizer.admissions import Admissions
from bot.recognizer.answering import Answering
from bot.recognizer.audit import Audit
from bot.recognizer.calibrate import Calibrate
from bot.recognizer.changes import Changes
from bot.recognizer.enroll import Enroll
from bot.recognizer.explain import Explain
from bot.recognizer.identify import Identify
from bot.recognizer.inquire import Inquire
from bot.recognizer.people import People
from bot.recognizer.questions import Questions
from bot.recognizer.repair import Repair
from bot.recognizer.statistics import Statistician
from bot.recognizer.undo import Undo
from bot.recognizer.verdicts import Verdicts
from bot.recognizer.wishes import ChatWishes

__all__ = ["Recognizer"]


def _now() -> datetime:
    return datetime.now(UTC)


AUDIT_KEPT = timedelta(days=365)


class Recognizer:
    """One of each verb, over the same engine and store. Safe to call from several threads at once."""

    def __init__(self, engine: FaceEngine, store: Store, now: Callable[[], datetime] = _now) -> None:
        self._engine = engine
        self._store = store
        answering = Answering(store, engine.bands)
        self.admissions = Admissions(store)
        self.audit = Audit(store, now, AUDIT_KEPT)
        self.identify = Identify(engine, answering)
        self.inquire = Inquire(engine, store, answering)
        self.explain = Explain(engine, store)
        self.enroll = Enroll(engine, store, answering)
        self.verdicts = Verdicts(store, self.enroll)
        self.changes = Changes(engine, store)
        self.undo = Undo(engine, store, self.changes, self.enroll)
        self.people = People(engine, store, self.changes, now)
        self.questions = Questions(store, now)
        self.wishes = ChatWishes(engine, store)
        self.calibrate = Calibrate(engine, store, self.wishes)
        self.statistics = Statistician(engine, store)
        self.repair = Repair(engine, store, self.changes, now)

    def gallery(self, chat: ChatKey) -> Gallery:
        """The gallery of `chat`, made when there is none yet."""
        return self._store.gallery(chat, self._engine.name)

    def formerly(self, chat: ChatKey) -> ChatKey | None:
        """The id a group had before it got this one, None where it never moved."""
        return self._store.formerly(chat)

    def noted(self, name: str) -> str | None:
        """What was written down under `name`, None where nothing was."""
        return self._store.register.note(name)

    def note(self, name: str, value: str) -> None:
        """Write it down: it outlives a restart."""
        self._store.register.set_note(name, value)

    def move_chat(self, old: ChatKey, new: ChatKey) -> None:
        """A group has a new id; its people come along."""
        self._store.move_chat(old, new)
