"""Threads with a network each, of which the idle ones help those that have several faces to look at."""

from __future__ import annotations

import gc
import os
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.engines.local.alignment import align
from bot.engines.local.looks import look
from bot.engines.local.network import Network
from bot.engines.local.networks import Networks
from bot.photos import read_photo
from tests.bench import drawn
from tests.conftest import MODELS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bot.engines.local.alignment import Points

SOON = 10.0


@pytest.fixture(scope="module")
def two() -> Networks:
    """Two networks in a thread each."""
    return Networks(2)


@pytest.fixture
def busy(two: Networks) -> Iterator[None]:
    """One of the two has other work."""
    begun, over = threading.Event(), threading.Event()

    def work(_: Network) -> None:
        begun.set()
        over.wait(SOON)

    working = two.run(work)
    assert begun.wait(SOON)
    yield
    over.set()
    working.result(SOON)


def test_two_items_of_one_photo_are_worked_on_at_the_same_time(two: Networks) -> None:
    together = threading.Barrier(2)

    def work(network: Network, number: int) -> tuple[int, int]:
        together.wait(SOON)
        return number, id(network)

    done = two.run(lambda network: network.each(work, range(4))).result(SOON)

    assert [number for number, _ in done] == [0, 1, 2, 3]
    assert len({network for _, network in done}) == 2


def test_a_group_is_seen_alike_by_one_thread_and_by_several(two: Networks) -> None:
    pixels = np.asarray(read_photo(drawn.twelve(640)).pixels)  # so small that it is looked at in parts, too

    def templates(network: Network) -> list[Points]:
        return network.each(lambda one, face: one.embed_well([align(pixels, face.points)]), look(network, pixels))

    alone, together = templates(Network(MODELS)), two.run(templates).result(SOON)

    assert len(alone) == 12
    assert np.array_equal(alone, together)


@pytest.mark.usefixtures("busy")
def test_where_nobody_is_idle_everything_is_done_alone(two: Networks) -> None:
    done = two.run(lambda network: network.each(lambda one, _: one is network, range(5))).result(SOON)

    assert done == [True] * 5


def test_a_photo_that_comes_while_another_is_helped_waits_for_one_item_only(two: Networks) -> None:
    begun, go_on = threading.Barrier(3), threading.Event()

    def slowly(_: Network, item: int) -> int:
        if item < 2:
            begun.wait(SOON)
            go_on.wait(SOON)
        else:
            assert came.result(SOON)  # would be waited for in vain if the helper went on with this photo
        return item

    crowd = two.run(lambda network: network.each(slowly, range(4)))
    begun.wait(SOON)
    came: Future[bool] = two.run(lambda _: True)
    go_on.set()

    assert crowd.result(SOON) == [0, 1, 2, 3]


@pytest.mark.parametrize("wrong", [0, 1, 2])
def test_an_error_is_told_whoever_made_it(two: Networks, wrong: int) -> None:
    together = threading.Barrier(2)

    def work(_: Network, number: int) -> None:
        if number < 2:
            together.wait(SOON)
        if number == wrong:
            raise ValueError(str(number))

    with pytest.raises(ValueError, match=str(wrong)):
        two.run(lambda network: network.each(work, range(3))).result(SOON)


def test_shared_work_may_be_shared_again(two: Networks) -> None:
    def squares(network: Network, number: int) -> list[int]:
        return network.each(lambda _, other: number * other, range(3))

    done = two.run(lambda network: network.each(squares, range(6))).result(SOON)

    assert done == [[0, number, 2 * number] for number in range(6)]


def test_nothing_is_done_for_nothing(two: Networks) -> None:
    nothing: list[int] = []

    assert two.run(lambda network: network.each(lambda _, item: item, nothing)).result(SOON) == []


def test_no_more_threads_help_than_there_are_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    many = Networks(8)

    done = many.run(lambda network: network.each(lambda one, _: one is network, range(20))).result(SOON)

    assert done == [True] * 20


def test_what_the_work_was_about_is_let_go_of_at_once(two: Networks) -> None:
    """Pixels take 10 MB a photo: left to the garbage collector, they were hundreds."""
    pixels = np.zeros((8, 8))
    kept = weakref.ref(pixels)

    def work(network: Network, pixels: NDArray[np.float64] = pixels) -> list[float]:
        return network.each(lambda _, row: float(pixels[row].sum()), range(8))

    gc.disable()
    try:
        two.run(work).result(SOON)
        del pixels, work
        both_done(two)
        assert kept() is None
    finally:
        gc.enable()


def both_done(two: Networks) -> None:
    """Wait until both threads have nothing left of what was queued."""
    together = threading.Barrier(2)
    for done in [two.run(lambda _: together.wait(SOON)) for _ in range(2)]:
        done.result(SOON)
