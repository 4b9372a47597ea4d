"""Who is not seen for long is announced, and erased a week later; what nobody needs any more is dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.engines.local import LocalEngine
from bot.errors import Stale
from bot.faces import Act, Box, ChatKey, Face, FaceId, Gallery, Kept, Person, Probe, Prompt, Purpose, Quality, Why
from bot.recognizer import Recognizer
from bot.store import SqlStore, open_store

CHAT = ChatKey("-1001")
FACE = Face(Box(1, 2, 30, 40), Quality(90, 90, 50, 0, 0, 0))


class Days:
    """A clock in days."""

    def __init__(self) -> None:
        self.now = datetime(2030, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, days: float) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def clock() -> Days:
    return Days()


@pytest.fixture
def store(tmp_path: Path, clock: Days) -> Iterator[SqlStore]:
    with open_store(f"sqlite:///{tmp_path / 'whobot.db'}", now=clock) as opened:
        yield opened


@pytest.fixture
def recognizer(store: SqlStore, clock: Days) -> Recognizer:
    return Recognizer(LocalEngine(store.templates), store, clock, Kept(sightings=60, audit=100))


@pytest.fixture
def gallery(recognizer: Recognizer) -> Gallery:
    return recognizer.gallery(CHAT)


@pytest.fixture
def meet(store: SqlStore, gallery: Gallery) -> Callable[[str], Person]:
    def met(name: str) -> Person:
        intent = store.begin_enrolment(gallery, name, f"digest {store._now()}", FACE)
        return store.finish_enrolment(intent, FaceId(intent.reference))

    return met


def names(people: list[Person] | tuple[Person, ...]) -> list[str]:
    return [person.name for person in people]


def test_who_is_not_seen_is_announced_kept_or_erased(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery, clock: Days, meet: Callable[[str], Person]
) -> None:
    ada, _, chloe, dmitri = map(meet, ("Ada", "Ben", "Chloé", "Dmitri"))
    recognizer.wishes.choose(gallery, "forget_after", "6")
    clock.forward(181)
    store.seen(gallery, [dmitri.id])
    too_early = recognizer.retain()
    clock.forward(2)
    (notice,) = recognizer.retain()
    recognizer.retain.announced(notice)
    again_that_day = recognizer.retain()
    left = recognizer.retain.keep(gallery, ada.id)
    meet("Ben")  # another photo of him
    clock.forward(6)
    early = recognizer.retain()
    clock.forward(1.5)
    recognizer.retain()
    (report,) = recognizer.erase.reports()

    assert (too_early, again_that_day, early) == ([], [], [])
    assert (notice.chat, notice.months, names(notice.people)) == (CHAT, 6, ["Ada", "Ben", "Chloé"])
    assert names(left) == ["Ben", "Chloé"]
    assert names(recognizer.people.all(gallery)) == ["Ada", "Ben", "Dmitri"]
    assert (report.why, [one.person for one in report.erasures]) == (Why.UNSEEN, [chloe.id])


def test_nobody_is_erased_who_was_not_announced_or_where_that_was_never_wished_for(
    recognizer: Recognizer, gallery: Gallery, clock: Days, meet: Callable[[str], Person]
) -> None:
    meet("Ada")
    clock.forward(4000)
    unwished = recognizer.retain()
    recognizer.wishes.choose(gallery, "forget_after", "24")
    outcomes = []
    for _ in range(3):
        clock.forward(10)
        outcomes.append(names(recognizer.retain()[0].people))  # and the chat could not be told

    assert unwished == []
    assert outcomes == [["Ada"]] * 3
    assert names(recognizer.people.all(gallery)) == ["Ada"]


def test_where_people_are_asked_first_a_year_is_the_default_and_can_be_turned_off(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery
) -> None:
    vouched = recognizer.wishes.of(gallery).forget_after
    store.set_settings(gallery, {"consent": "asked"})
    by_default = recognizer.wishes.of(gallery).forget_after
    recognizer.wishes.choose(gallery, "forget_after", "0")

    assert (vouched, by_default, recognizer.wishes.of(gallery).forget_after) == (0, 12, 0)
    with pytest.raises(Stale):
        recognizer.wishes.choose(gallery, "forget_after", "1")


def test_what_buttons_need_is_dropped_after_its_days_and_the_audit_after_its_own(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery, clock: Days, meet: Callable[[str], Person]
) -> None:
    ada = meet("Ada")
    change = recognizer.changes.rename(gallery, ada.id, "Bea").change
    old, _ = recognizer.inquire.keep(gallery, [Probe("file", "unique")])
    pick = store.ask_which(gallery, "file", "Cleo", [])
    recognizer.questions.ask(CHAT, 5, 7, Prompt(Purpose.RENAME))
    recognizer.questions.expect_photo(CHAT, 7, "Cleo")
    recognizer.audit.record(gallery, Act.RENAMED, ada)
    clock.forward(59)
    recognizer.retain()
    kept = recognizer.inquire.found(gallery, old.id)
    owed = store.expected(CHAT, 7, clock.now - timedelta(days=99))
    clock.forward(2)
    new, _ = recognizer.inquire.keep(gallery, [Probe("file", "unique")])
    recognizer.retain()
    with pytest.raises(Stale):
        recognizer.inquire.found(gallery, old.id)
    with pytest.raises(Stale):
        recognizer.undo.with_id(gallery, change.id)
    audited = recognizer.audit.entries(CHAT)
    clock.forward(40)
    recognizer.retain()

    assert (kept, owed) == (old, None)
    assert recognizer.inquire.found(gallery, new.id) == new
    assert (store.which(gallery, pick.id), store.prompt(CHAT, 5)) == (None, None)
    assert ({entry.name for entry in audited}, store.entries(CHAT, clock.now - timedelta(days=999), 9)) == (
        {"Ada", "Bea"},
        [],
    )
