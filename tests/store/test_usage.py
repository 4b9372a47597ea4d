"""What was counted, the caps that hold, and who was told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.errors import CapReached
from bot.faces import NO_CAPS, Act, ChatKey, Gallery, Terms
from bot.store import SqlStore

from .conftest import CHAT, Clock, enrol
from .test_side_by_side import THREADS, at_once

MONTH = "2030-01"


def test_calls_are_counted_by_chat_month_and_operation(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery, clock: Clock
) -> None:
    meter = store.meter(NO_CAPS)
    for operation in ("DetectFaces", "DetectFaces", "IndexFaces"):
        meter.count(gallery, operation, billed=True)
    meter.count(gallery, "CreateUser")
    meter.count(elsewhere, "DetectFaces", billed=True)
    meter.count(None, "DetectFaces", billed=True)
    clock.now = datetime(2030, 2, 1, tzinfo=UTC)
    meter.count(gallery, "DetectFaces", billed=True)

    assert store.calls(CHAT, MONTH) == ({"CreateUser": 1, "DetectFaces": 2, "IndexFaces": 1}, 3)
    assert store.calls(CHAT, "2030-02") == ({"DetectFaces": 1}, 1)
    assert store.calls(None, MONTH) == ({"CreateUser": 1, "DetectFaces": 4, "IndexFaces": 1}, 5)
    assert list(store.billed_by_chat(MONTH).items()) == [(CHAT, 3), ("", 1), ("-100999", 1)]


@pytest.mark.parametrize("terms", [Terms(in_all=20), Terms(of_each_chat=20)], ids=["in all", "of a chat"])
def test_threads_at_once_do_not_pass_a_cap(store: SqlStore, gallery: Gallery, terms: Terms) -> None:
    meter = store.meter(terms)

    def calls(_: int) -> int:
        made = 0
        for _ in range(3):
            try:
                meter.count(gallery, "DetectFaces", billed=True, refusable=True)
            except CapReached:
                continue
            made += 1
        return made

    made = at_once(calls)

    assert 3 * THREADS > 20
    assert sum(made) == 20
    assert store.calls(None, MONTH) == ({"DetectFaces": 20}, 20)


def test_at_the_cap_only_what_is_billed_and_may_be_refused_is(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery, clock: Clock
) -> None:
    meter = store.meter(Terms(of_each_chat=1))
    meter.count(gallery, "DetectFaces", billed=True, refusable=True)
    meter.count(gallery, "DisassociateFaces", billed=True)
    meter.count(gallery, "ListFaces", refusable=True)
    meter.count(elsewhere, "DetectFaces", billed=True, refusable=True)
    with pytest.raises(CapReached) as refusal:
        meter.count(gallery, "IndexFaces", billed=True, refusable=True)
    clock.now = datetime(2030, 2, 1, tzinfo=UTC)
    meter.count(gallery, "IndexFaces", billed=True, refusable=True)

    assert (refusal.value.limit, refusal.value.resumes, refusal.value.in_all) == (1, date(2030, 2, 1), False)
    assert store.calls(CHAT, MONTH) == ({"DetectFaces": 1, "DisassociateFaces": 1, "ListFaces": 1}, 2)


def test_what_a_chat_used_and_did_moves_along_with_it(store: SqlStore, gallery: Gallery) -> None:
    new, meter = ChatKey("-100777"), store.meter(Terms(of_each_chat=3))
    for where in (gallery, gallery, store.gallery(new, "local")):
        meter.count(where, "DetectFaces", billed=True)
    store.record(gallery, Act.SET, 7)
    store.warn(CHAT, MONTH)
    store.move_chat(CHAT, new)
    store.move_chat(CHAT, new)

    assert store.calls(new, MONTH) == ({"DetectFaces": 3}, 3)
    assert store.calls(CHAT, MONTH) == ({}, 0)
    assert not store.warn(new, MONTH)
    assert [entry.act for entry in store.entries(new, datetime(2029, 1, 1, tzinfo=UTC), 9)] == [Act.SET]
    with pytest.raises(CapReached):
        meter.count(store.gallery(new, "local"), "DetectFaces", billed=True, refusable=True)


def test_somebody_is_warned_once_a_month_and_again_where_it_did_not_arrive(store: SqlStore) -> None:
    told = [store.warn(CHAT, MONTH), store.warn(CHAT, MONTH), store.warn(None, MONTH), store.warn(CHAT, "2030-02")]
    store.unwarn(CHAT, MONTH)

    assert told == [True, False, True, True]
    assert store.warn(CHAT, MONTH)


def test_the_audit_has_no_name_of_anybody_who_is_gone(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    since = clock.now
    clock.forward(1)
    ada, ben, zoe = (enrol(store, gallery, name, name) for name in ("Ada", "Ben", "Zoe"))
    for person in (ada, ben, zoe):
        store.record(gallery, Act.ENROLLED, 7, person.id, person.name)
    store.finish_merge(store.begin_merge(gallery, ben.id, ada.id))
    store.erase_person(gallery, ada.id)
    store.record(gallery, Act.FORGOT, 7, ada.id, ada.name)  # too late to be told from one that knew nothing of it

    assert [entry.name for entry in store.entries(CHAT, since, 9)] == ["", "Zoe", "", ""]
