"""Turns at an even rate."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.engines.rekognition.pacing import QUOTAS, SHARE, Pace, paces, read_quotas
from bot.engines.rekognition.policy import ON_ANYTHING, ON_COLLECTIONS
from bot.errors import Busy


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    """A clock that nobody else moves."""
    return Clock()


def test_calls_come_at_the_rate_and_no_faster(clock: Clock) -> None:
    pace = Pace(10, clock, clock.sleep)
    turns = []
    for _ in range(31):
        pace.wait()
        turns.append(clock.now)

    assert turns[-1] - turns[0] == pytest.approx(3.0, abs=0.11)
    assert all(len([turn for turn in turns if 0 <= turn - since < 0.999]) <= 11 for since in turns)


def test_after_a_pause_there_is_no_flood(clock: Clock) -> None:
    pace = Pace(50, clock, clock.sleep)
    pace.wait()
    clock.sleep(60)
    begun = clock.now
    for _ in range(50):
        pace.wait()

    assert clock.now - begun == pytest.approx(0.9, abs=0.05)


def test_whoever_would_wait_too_long_is_told_at_once_and_takes_no_turn(clock: Clock) -> None:
    pace = Pace(1, lambda: 100.0, lambda seconds: None)
    for _ in range(6):
        pace.wait(patience=5)
    with pytest.raises(Busy):
        pace.wait(patience=5)
    with pytest.raises(Busy):
        pace.wait(patience=5)

    pace.wait(patience=6.5)


def test_threads_take_turns_too() -> None:
    slept: list[float] = []
    pace = Pace(10, lambda: 100.0, slept.append)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: pace.wait(), range(20)))

    assert sorted(round(seconds, 3) for seconds in slept) == [round(0.1 * n, 3) for n in range(1, 19)]


def test_quotas_can_be_set_by_operation() -> None:
    quotas = read_quotas(" IndexFaces=10, CreateUser = 2.5,")

    assert quotas == {"IndexFaces": 10.0, "CreateUser": 2.5}
    assert read_quotas("") == {}
    assert paces(quotas).keys() == QUOTAS.keys()


@pytest.mark.parametrize("rate", ["0", "-1", "many", "", "1.2.3"])
def test_a_quota_that_is_no_rate_is_refused(rate: str) -> None:
    with pytest.raises(Exception, match="REKOGNITION_QUOTAS"):
        read_quotas(f"IndexFaces={rate}")


def test_only_a_share_of_a_quota_is_used() -> None:
    assert SHARE == 0.9


def test_every_paced_operation_is_in_the_policy_and_the_other_way_round() -> None:
    assert set(QUOTAS) == set(ON_ANYTHING) | set(ON_COLLECTIONS)
