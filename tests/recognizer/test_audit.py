"""Who did what to whom is written down by the verbs themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.engines.local import LocalEngine
from bot.faces import Act, ChatKey, Gallery
from bot.recognizer import Recognizer
from bot.recognizer.audit import KEPT
from bot.store import SqlStore
from tests.conftest import acting, photo_of

CHAT = ChatKey("1")
GRACE, ZOE = 7, 8


def lines(recognizer: Recognizer) -> list[tuple[Act, int | None, str]]:
    """The oldest first."""
    return [(entry.act, entry.actor, entry.name) for entry in reversed(recognizer.audit.entries(CHAT))]


def test_every_act_is_written_down_with_whoever_did_it(recognizer: Recognizer, gallery: Gallery) -> None:
    with acting(GRACE):
        ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
        recognizer.enroll(gallery, "Ada", photo_of("Ada", 1))
        recognizer.enroll(gallery, "Ada", photo_of("Ada", 1))  # known already: nothing was done
    with acting(ZOE):
        ben = recognizer.enroll(gallery, "Ben", photo_of("Ben")).person
        recognizer.changes.rename(gallery, ben.id, "Benjamin")
        recognizer.undo(recognizer.undo.last(gallery))
        recognizer.changes.remove(gallery, ada.id, recognizer.people.card(gallery, ada.id).reference.id)
        recognizer.changes.merge(gallery, ben.id, ada.id)
    recognizer.wishes.choose(gallery, "pictures", "no")
    recognizer.wishes.choose(gallery, "pictures", "no")  # it was so before

    assert lines(recognizer) == [
        (Act.ENROLLED, GRACE, "Ada"),
        (Act.ENROLLED, GRACE, "Ada"),
        (Act.ENROLLED, ZOE, ""),  # who has since become part of Ada
        (Act.RENAMED, ZOE, ""),
        (Act.UNDONE, ZOE, ""),
        (Act.REMOVED, ZOE, "Ada"),
        (Act.MERGED, ZOE, "Ada"),
        (Act.SET, None, ""),
    ]


def test_that_a_user_is_somebody_and_that_they_no_longer_are_are_two_acts(
    recognizer: Recognizer, gallery: Gallery
) -> None:
    with acting(GRACE):
        ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
        recognizer.linking.link(gallery, ada, ZOE)
        recognizer.linking.unlink(gallery, recognizer.people.named(gallery, "Ada"))

    assert lines(recognizer)[1:] == [(Act.LINKED, GRACE, "Ada"), (Act.UNLINKED, GRACE, "Ada")]


def test_whoever_is_forgotten_is_forgotten_here_too(
    recognizer: Recognizer, gallery: Gallery, store: SqlStore, engine: LocalEngine
) -> None:
    with acting(GRACE):
        ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
        recognizer.people.forget(gallery, ada)
    later = Recognizer(engine, store, lambda: datetime.now(UTC) + KEPT + timedelta(minutes=1))

    assert lines(recognizer) == [(Act.ENROLLED, GRACE, ""), (Act.FORGOT, GRACE, "")]
    assert lines(later) == []
