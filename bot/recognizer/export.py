"""Export: everything a chat has, in a documented format, and which photos go with it; no templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.faces import Act, ChatKey, Gallery, Person, Reference
from bot.ports import FaceEngine, Store
from bot.recognizer.audit import Audit

FORMAT, VERSION = "whobot-export", 1


@dataclass(frozen=True, slots=True)
class Wanted:
    """A photo that belongs into an export: Telegram's `file`, and the `entry` of its reference, to be completed."""

    file: str
    entry: dict[str, Any]
    path: str


@dataclass(frozen=True, slots=True)
class Exported:
    """The `document`, ready to be written as JSON once every photo that is `wanted` was fetched or found missing."""

    document: dict[str, Any]
    wanted: tuple[Wanted, ...]


class Export:
    """Gathers what a chat has; nothing of any other."""

    def __init__(self, engine: FaceEngine, store: Store, audit: Audit, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._store = store
        self._audit = audit
        self._now = now

    def __call__(self, chat: ChatKey, gallery: Gallery) -> Exported:
        """The people of `gallery`, which is that of `chat`, by name."""
        wanted: list[Wanted] = []
        agreed = self._store.agreements(gallery)
        people = [self._person(gallery, person, wanted) for person in self._store.people(gallery)]
        for person in people:
            person["consent"] = _consent(agreed.get(person["id"]))
        document = {
            "format": FORMAT,
            "version": VERSION,
            "exported_at": _moment(self._now()),
            "chat": chat,
            "engine": self._engine.name,
            "settings": self._store.settings(gallery),
            "counts": {"people": len(people), "references": sum(len(one["references"]) for one in people)},
            "people": people,
        }
        self._audit.record(gallery, Act.EXPORTED)
        return Exported(document, tuple(wanted))

    def _person(self, gallery: Gallery, person: Person, wanted: list[Wanted]) -> dict[str, Any]:
        references = [
            _reference(person, number, reference, wanted)
            for number, reference in enumerate(self._store.references(gallery, person.id), 1)
        ]
        return {
            "id": person.id,
            "name": person.name,
            "telegram_user_id": person.telegram_user_id,
            "met": _moment(person.met),
            "last_seen": _moment(person.last_seen),
            "references": references,
        }


def _reference(person: Person, number: int, reference: Reference, wanted: list[Wanted]) -> dict[str, Any]:
    entry: dict[str, Any] = {"added": _moment(reference.added), "file": None, "missing": None}
    if reference.file is None:
        entry["missing"] = "not_from_telegram"
    else:
        wanted.append(Wanted(reference.file, entry, f"photos/{person.id}/{number}"))
    return entry


def _consent(agreed: tuple[str, int | None, str, str, datetime] | None) -> dict[str, Any] | None:
    if agreed is None:
        return None
    mode, by, version, language, at = agreed
    return {"mode": mode, "by": by, "version": version, "language": language, "at": _moment(at)}


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
