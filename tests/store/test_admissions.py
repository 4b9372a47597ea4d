"""Who was let in, links that do it, and strangers: what every store promises."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.errors import HasOwner, LastOwner
from bot.faces import Admitted, ChatKey
from bot.recognizer.admissions import Admissions
from bot.recognizer.invitations import Invitations
from bot.store import SqlStore, open_store
from bot.store.tables import invitations

from .conftest import Clock, driver

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def opened(url: str, clock: Clock) -> Iterator[SqlStore]:
    with open_store(url, now=clock) as store:
        yield store


def kinds(store: SqlStore) -> list[tuple[str, int, int | None]]:
    return [(one.kind, one.id, one.by) for one in store.admissions()]


def test_a_link_opens_once_for_its_own_purpose_and_not_too_late(store: SqlStore, clock: Clock) -> None:
    store.invite("a", Admitted.USER, 1, clock.now + HOUR)
    store.invite("b", Admitted.CHAT, 1, clock.now + HOUR)
    wrong = store.accept("a", Admitted.CHAT, -5), store.accept("a", Admitted.OWNER, 5), store.claim("a", 5)
    right = store.accept("a", Admitted.USER, 5)
    again = store.accept("a", Admitted.USER, 6)
    clock.forward(60)
    late = store.accept("b", Admitted.CHAT, -5)

    assert wrong == (False, False, False)
    assert (right, again, late) == (True, False, False)
    assert kinds(store) == [("user", 5, 1)]


def test_of_many_who_claim_at_once_one_owns_the_bot(opened: SqlStore, clock: Clock) -> None:
    for number in range(6):
        opened.invite(str(number), Admitted.OWNER, None, clock.now + HOUR)

    def claim(number: int) -> bool:
        try:
            return opened.claim(str(number), number)
        except HasOwner:
            return False

    with ThreadPoolExecutor(6) as pool:
        claimed = list(pool.map(claim, range(6)))

    assert claimed.count(True) == 1
    assert kinds(opened) == [("owner", claimed.index(True), None)]


def test_whoever_claims_makes_the_other_claims_void_and_lets_all_knock_again(store: SqlStore, clock: Clock) -> None:
    store.knock(7, "de", clock.now - DAY, 10)
    store.invite("a", Admitted.OWNER, None, clock.now + HOUR)
    store.invite("b", Admitted.OWNER, None, clock.now + HOUR)
    store.invite("c", Admitted.USER, None, clock.now + HOUR)
    store.claim("a", 1)
    with pytest.raises(HasOwner):
        store.claim("b", 2)
    store.expel(Admitted.OWNER, 1)

    assert store.claim("b", 2) is False
    assert store.accept("c", Admitted.USER, 3)
    assert store.knock(7, "de", clock.now - DAY, 10)


def test_the_last_owner_stays_where_there_must_be_one(store: SqlStore) -> None:
    store.admit(Admitted.OWNER, 1, None)
    with pytest.raises(LastOwner):
        store.expel(Admitted.OWNER, 1, but_the_last=True)
    store.admit(Admitted.OWNER, 2, None)

    assert store.expel(Admitted.OWNER, 1, but_the_last=True)
    assert store.expel(Admitted.OWNER, 1) is False
    assert kinds(store) == [("owner", 2, None)]


def test_somebody_knocks_once_a_day_and_not_after_many_others(store: SqlStore, clock: Clock) -> None:
    def knocks(number: int) -> bool:
        return store.knock(number, "de" if number > 0 else None, clock.now - DAY, 2)

    first = knocks(5), knocks(5), knocks(-6), knocks(7)
    clock.forward(24 * 60 + 1)
    next_day = knocks(5)
    store.turn_away(5)
    store.turn_away(8)
    clock.forward(24 * 60 - 1)

    assert first == (True, False, True, False)
    assert next_day
    assert not knocks(5)
    assert (store.knocked(5), store.knocked(8), store.knocked(9)) == ("de", None, None)


def test_a_group_that_was_let_in_takes_that_along_to_its_new_id(store: SqlStore) -> None:
    store.admit(Admitted.CHAT, -5, 1)
    store.admit(Admitted.USER, 5, 1)
    store.move_chat(ChatKey("-5"), ChatKey("-1005"))
    store.move_chat(ChatKey("-5"), ChatKey("-1005"))

    assert kinds(store) == [("chat", -1005, 1), ("user", 5, 1)]


def test_of_a_secret_only_its_digest_is_kept_and_nothing_for_ever(opened: SqlStore, url: str, clock: Clock) -> None:
    links = Invitations(opened, Admissions(opened, "local"), clock)
    secret = links.invite(Admitted.USER)
    clock.forward(7 * 24 * 60)
    links.invite(Admitted.OWNER)
    with driver(url) as connection:
        rows = connection.execute(select(invitations)).all()

    assert len(secret) == 43
    assert [row.purpose for row in rows] == ["owner"]
    assert secret not in repr(rows)
    assert len(rows[0].digest) == 64
