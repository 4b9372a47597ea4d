"""What is kept until it is answered: never more than so much."""

from __future__ import annotations

import json

import pytest

from bot.errors import Busy
from bot.faces import Arrived
from bot.intake import Ledger
from bot.measures import Meter
from bot.store import SqlStore


def arrived(number: int) -> Arrived:
    return Arrived(number, 7, json.dumps({"update_id": number}), "message")


async def test_beyond_a_bound_updates_stay_where_they_come_from_until_there_is_room(store: SqlStore) -> None:
    ledger = Ledger(store.inbox(1, "me"), Meter(), most=3)
    await ledger.keep([arrived(1), arrived(2), arrived(3)])
    with pytest.raises(Busy):
        await ledger.keep([arrived(4)])
    waiting = (await ledger.depth()).waiting
    ledger.done(1)
    await ledger.close(5)
    room = Ledger(store.inbox(1, "me"), Meter(), most=3)
    await room.keep([arrived(4)])
    after = (await room.depth()).waiting
    await room.close(5)

    assert (waiting, after) == (3, 3)
