"""The inbox, on every database: nothing is lost, nothing is taken twice, nobody overtakes within a chat."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.faces import Arrived, Depth
from bot.store import SqlStore, open_store
from bot.store.inbox import SqlInbox
from tests.store.conftest import Clock, driver

BOT, CLUB, HOME = 7, -100, 5
LEASE = timedelta(seconds=10)


@pytest.fixture
def inbox(store: SqlStore) -> SqlInbox:
    return store.inbox(BOT, "one")


@pytest.fixture
def other(store: SqlStore) -> SqlInbox:
    """The same, as another process sees it."""
    return store.inbox(BOT, "two")


def update(number: int, chat: int = CLUB) -> Arrived:
    return Arrived(number, chat, f'{{"update_id": {number}}}')


def taken(inbox: SqlInbox, most: int = 100, of_a_chat: int = 100) -> list[int]:
    return [one.id for one in inbox.take(LEASE, most, of_a_chat)]


def test_an_update_is_kept_once_and_handed_out_once(inbox: SqlInbox, clock: Clock) -> None:
    assert inbox.keep([update(1), update(2, HOME)]) == 2
    assert inbox.keep([update(2, HOME), update(3)]) == 1

    first, *more = inbox.take(LEASE, 100, 100)

    assert (first.id, first.chat, first.body, first.attempts) == (1, CLUB, '{"update_id": 1}', 0)
    assert first.received_at == clock.now
    assert [one.id for one in more] == [2, 3]
    assert taken(inbox) == []


def test_what_is_done_is_not_kept_again_until_it_is_forgotten(inbox: SqlInbox, clock: Clock) -> None:
    inbox.keep([update(1), update(2)])
    taken(inbox)
    inbox.mark(done=[1])

    assert inbox.keep([update(1)]) == 0
    inbox.prune(clock.now)
    assert inbox.keep([update(1)]) == 0
    inbox.prune(clock.forward(1))
    assert inbox.keep([update(1), update(2)]) == 1


def test_nothing_of_what_was_sent_is_left_when_it_is_done(url: str) -> None:
    with open_store(url) as store:
        inbox = store.inbox(BOT, "one")
        inbox.keep([update(1)])
        taken(inbox)
        inbox.mark(done=[1])

    with driver(url) as database:
        assert database.execute(text("SELECT id, chat, body, taken_by FROM inbox")).all() == [(1, 0, None, None)]


def test_a_chat_belongs_to_one_process_at_a_time(inbox: SqlInbox, other: SqlInbox) -> None:
    inbox.keep([update(1), update(2, HOME)])
    assert taken(inbox, most=1) == [1]
    other.keep([update(3), update(4, HOME)])

    assert taken(other) == [2, 4]
    assert taken(inbox) == [3]
    inbox.mark(done=[1])
    other.keep([update(5)])
    assert taken(other) == []
    inbox.mark(done=[3])
    assert taken(other) == [5]


def test_a_process_that_dies_loses_its_lease_and_another_goes_on_in_order(
    inbox: SqlInbox, other: SqlInbox, clock: Clock
) -> None:
    inbox.keep([update(1), update(2)])
    taken(inbox)
    inbox.mark(begun=[1])
    clock.forward(9 / 60)
    assert inbox.renew(LEASE) == {1, 2}
    clock.forward(9 / 60)
    assert taken(other) == []
    clock.forward(2 / 60)

    assert [(one.id, one.attempts) for one in other.take(LEASE, 100, 100)] == [(1, 1), (2, 0)]
    assert inbox.renew(LEASE) == set()


def test_nobody_takes_their_own_again_however_late_they_are(inbox: SqlInbox, clock: Clock) -> None:
    inbox.keep([update(1)])
    taken(inbox)
    clock.forward(60)

    assert taken(inbox) == []


def test_what_was_taken_without_an_answer_is_handed_out_after_all(store: SqlStore, inbox: SqlInbox) -> None:
    inbox.keep([update(1), update(2), update(3, HOME)])
    assert taken(inbox, most=1) == [1]
    taken(store.inbox(BOT, "one"))  # the database did it, and the connection broke before it could say so

    assert taken(inbox) == [2, 3]
    assert taken(inbox) == []
    inbox.mark(done=[2])
    assert inbox.renew(LEASE) == {1, 3}


def test_what_was_left_behind_can_be_taken_at_once(inbox: SqlInbox, other: SqlInbox) -> None:
    inbox.keep([update(1), update(2, HOME)])
    taken(inbox)
    assert other.owners() == {"one"}
    inbox.mark(done=[1])
    inbox.release()
    assert taken(other) == [2]

    inbox.disown("two")

    assert inbox.owners() == set()
    assert taken(inbox) == [2]


def test_one_chat_does_not_keep_the_others_waiting(inbox: SqlInbox) -> None:
    inbox.keep([*(update(number) for number in range(1, 700)), update(700, HOME)])
    assert taken(inbox, most=50, of_a_chat=3) == [1, 2, 3]
    assert taken(inbox, most=50, of_a_chat=3) == [700]
    assert taken(inbox, most=50, of_a_chat=3) == []
    inbox.mark(done=[1])

    assert taken(inbox, most=50, of_a_chat=3) == [4]


def test_the_updates_of_another_bot_are_not_ours(inbox: SqlInbox, store: SqlStore) -> None:
    inbox.keep([update(1)])

    assert taken(store.inbox(8, "one")) == []
    assert store.inbox(8, "one").keep([update(1)]) == 1


def test_its_depth_is_what_is_not_done(inbox: SqlInbox, clock: Clock) -> None:
    assert inbox.depth() == Depth(0, 0.0)
    inbox.keep([update(1), update(2)])
    taken(inbox)
    clock.forward(1)

    assert inbox.depth() == Depth(2, 60.0)
    inbox.mark(done=[1, 2])
    assert inbox.depth() == Depth(0, 0.0)
