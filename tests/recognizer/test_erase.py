"""Erasure: nothing about somebody is left anywhere, what is not confirmed is tried again, and a backup follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from bot.engines.local import LocalEngine
from bot.errors import Leaving, ServiceError, Stale, UnknownPerson
from bot.faces import (
    ChatKey,
    Erased,
    FaceId,
    Gallery,
    PersonId,
    Sighting,
    Which,
)
from bot.recognizer import Recognizer
from bot.store import SqlStore, open_store
from tests.conftest import acting, photo_of
from tests.recognizer.filling import CHAT, FILES, NAMES, everything, fill, taught, together


class Stubborn(LocalEngine):
    """Cannot confirm that anything is gone, or does not answer at all, until it is told to."""

    trouble: ServiceError | None = None
    stubborn = True

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        if self.trouble:
            raise self.trouble
        erased = super().forget_person(gallery, person) if not self.stubborn else Erased()
        return replace(erased, unconfirmed=(FaceId("1"),)) if self.stubborn else erased


class Late:
    """A clock that can be moved on."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **more: float) -> None:
        self.now += timedelta(**more)


@pytest.fixture
def clock() -> Late:
    return Late()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "whobot.db"


@pytest.fixture
def store(path: Path, clock: Late) -> Iterator[SqlStore]:
    with open_store(f"sqlite:///{path}", now=clock) as opened:
        yield opened


@pytest.fixture
def stubborn(store: SqlStore) -> Stubborn:
    return Stubborn(store.templates)


@pytest.fixture
def recognizer(store: SqlStore, clock: Late) -> Recognizer:
    return Recognizer(LocalEngine(store.templates), store, clock)


@pytest.fixture
def troubled(stubborn: Stubborn, store: SqlStore, clock: Late) -> Recognizer:
    """The same, where the engine does not confirm what it erases."""
    return Recognizer(stubborn, store, clock)


def test_nothing_about_somebody_is_left_anywhere_and_others_are_whole(
    recognizer: Recognizer, store: SqlStore, path: Path
) -> None:
    gallery = recognizer.gallery(CHAT)
    with acting(7):
        her, ben, part = fill(recognizer, gallery, path)
    theirs = [template.vector for template in store.templates.all(gallery) if template.person == her.id]
    needles = [her.id, part, "424242", "zuleika", *NAMES, *FILES]
    before = "".join(everything(path).values())
    receipt = recognizer.people.forget(gallery, her)
    after = everything(path)
    erasures = after.pop("erasures")
    left = "".join(after.values())
    store.close()
    raw = b"".join(file.read_bytes() for file in path.parent.iterdir())

    assert [needle for needle in needles if needle not in before] == []
    assert [needle for needle in needles if needle in left] == []
    assert [needle for needle in needles if needle in erasures] == [her.id, part]
    assert [needle for needle in ("424242", *NAMES, *FILES) if needle.encode() in raw] == []
    assert (receipt.done, receipt.faces, len(theirs)) == (True, 2, 2)
    assert not any(vector in raw for vector in theirs)
    assert recognizer.people.all(gallery) == [ben]
    assert all(
        f"{ben.id}" in after[name] for name in ("probes", "picks", "prompts", "consents", "invitations", "audit")
    )
    assert "FILE-both" in after["probes"]
    assert b"FILE-ben" in raw


def test_what_is_not_confirmed_is_tried_again_and_nobody_is_named_meanwhile(
    troubled: Recognizer, stubborn: Stubborn, clock: Late
) -> None:
    gallery = troubled.gallery(CHAT)
    ada = troubled.enroll(gallery, "Ada", photo_of("Ada")).person
    receipt = troubled.people.forget(gallery, ada)
    named = troubled.identify(gallery, photo_of("Ada")).answers[0].best
    listed = troubled.people.all(gallery)
    with pytest.raises(UnknownPerson):
        troubled.people.named(gallery, "Ada")
    with pytest.raises(Leaving):
        troubled.enroll(gallery, "ada", photo_of("Ada", 1))
    with pytest.raises(Stale):
        troubled.people.forget(gallery, ada)
    stubborn.stubborn = False
    at_once = troubled.repair()
    clock.forward(minutes=6)
    later = troubled.repair()
    (report,) = troubled.erase.reports()
    troubled.erase.told(report)

    assert (receipt.done, receipt.faces, receipt.unconfirmed) == (False, 0, 1)
    assert (named, listed) == (None, [])
    assert (at_once, later) == (0, 1)
    assert (report.chat, report.gave_up, [one.gone for one in report.erasures]) == (CHAT, False, [1])
    assert troubled.erase.reports() == []
    assert troubled.enroll(gallery, "Ada", photo_of("Ada")).person.faces == 1


def test_an_engine_that_does_not_answer_for_two_weeks_is_given_up_and_the_name_goes(
    troubled: Recognizer, stubborn: Stubborn, clock: Late, path: Path
) -> None:
    gallery = troubled.gallery(CHAT)
    ada = troubled.enroll(gallery, "Zuleika", photo_of("Ada")).person
    stubborn.trouble = ServiceError("down")
    receipt = troubled.people.forget(gallery, ada)
    clock.forward(days=13)
    with pytest.raises(ServiceError):
        troubled.repair()
    early = troubled.erase.reports()
    clock.forward(days=2)
    with pytest.raises(ServiceError):
        troubled.repair()
    (report,) = troubled.erase.reports()

    assert (receipt.done, receipt.trouble) == (False, stubborn.trouble)
    assert early == []
    assert report.gave_up
    assert troubled.repair() == 0
    assert "Zuleika" not in "".join(everything(path).values())


def test_a_restored_backup_follows_the_erasures_that_it_does_not_know(
    recognizer: Recognizer, store: SqlStore, clock: Late
) -> None:
    club, other = recognizer.gallery(CHAT), recognizer.gallery(ChatKey("2"))
    recognizer.wishes.choose(other, "language", "de")
    ada = taught(recognizer, club, "Ada", photo_of("Ada"), "file")
    adah = taught(recognizer, club, "Adah", photo_of("Ada", 1), "file")
    recognizer.enroll(club, "Ben", photo_of("Ben"))
    recognizer.enroll(other, "Chloé", photo_of("Chloé"))
    file = BytesIO()
    store.write_backup(file)
    clock.forward(days=3)
    recognizer.changes.merge(club, adah.id, ada.id)
    recognizer.people.forget(club, recognizer.people.with_id(club, ada.id))
    recognizer.people.forget_everybody(other)
    begun = store.read_backup(file).erasures
    hidden, anew = [person.name for person in recognizer.people.all(club)], recognizer.gallery(ChatKey("2"))
    receipts = recognizer.erase.reapply(begun)

    assert hidden == ["Ben"]
    assert {template.person for template in store.templates.all(club)} == {recognizer.people.all(club)[0].id}
    assert (recognizer.people.all(anew), anew == other, store.templates.all(other)) == ([], False, [])
    assert recognizer.wishes.of(anew).language == "de"
    assert (all(receipt.done for receipt in receipts), sum(receipt.faces for receipt in receipts)) == (True, 3)
    assert (recognizer.erase.reports(), recognizer.repair()) == ([], 0)
    assert len(store.read_backup(file).erasures) == len(begun)


def test_cancelling_closes_the_question_which_one_it_is(recognizer: Recognizer) -> None:
    gallery = recognizer.gallery(CHAT)
    with acting(7):
        which = recognizer.enroll.or_ask(gallery, "Ada", together(), "file")
    assert isinstance(which, Which)

    assert not recognizer.questions.drop(CHAT, 8)
    assert recognizer.questions.picked(gallery, which.pick.id, 1)[1] == which.pick.sightings[0]
    assert recognizer.questions.drop(CHAT, 7)
    with pytest.raises(Stale):
        recognizer.questions.picked(gallery, which.pick.id, 1)


def test_what_can_be_undone_instead_is_the_change_before(recognizer: Recognizer) -> None:
    gallery = recognizer.gallery(CHAT)
    ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    first = recognizer.changes.rename(gallery, ada.id, "Bea").change
    last = recognizer.changes.rename(gallery, ada.id, "Cleo").change

    assert recognizer.undo.before(last) == first
    assert recognizer.undo.before(first) is None


def test_a_question_about_others_goes_on_without_whoever_is_erased(recognizer: Recognizer, store: SqlStore) -> None:
    gallery = recognizer.gallery(CHAT)
    ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    which = recognizer.enroll.or_ask(gallery, "Ben", together(), "file")
    assert isinstance(which, Which)
    recognizer.people.forget(gallery, ada)
    kept = store.which(gallery, which.pick.id)

    assert kept
    assert kept.sightings == tuple(Sighting(face) for face in which.pick.faces)


def test_who_erases_themselves_in_private_is_told_there_what_is_confirmed_late(
    stubborn: Stubborn, store: SqlStore, clock: Late
) -> None:
    recognizer = Recognizer(stubborn, store, clock)
    group = recognizer.gallery(ChatKey("-100300"))
    ada = recognizer.enroll(group, "Ada", photo_of("Ada")).person
    recognizer.linking.link(group, ada, 7)
    with acting(7):
        (receipt,) = recognizer.linking.forget_me(None)
    stubborn.stubborn = False
    clock.forward(minutes=6)
    recognizer.repair()

    assert not receipt.done
    assert [report.chat for report in recognizer.erase.reports()] == ["7"]
