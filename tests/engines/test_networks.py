"""Threads with a network each, of which the idle ones help those that have several faces to look at."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import nullcontext
from typing import TYPE_CHECKING

import cv2
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

SOON, MOMENT = 10.0, 1.0


@pytest.fixture
def threads_as_before() -> Iterator[None]:
    """OpenCV has as many threads after a test as before."""
    threads = cv2.getNumThreads()
    yield
    cv2.setNumThreads(threads)


@pytest.fixture(scope="module")
def two() -> Networks:
    """Two networks in a thread each, both loaded, whatever the machine has."""
    networks = Networks(2, cores=2)
    both_done(networks)
    return networks


@pytest.fixture
def other_work(two: Networks) -> Iterator[Callable[[], Future[bool]]]:
    """Queues work for one of the two that lasts until the test is over."""
    over = threading.Event()
    queued = []

    def queue() -> Future[bool]:
        queued.append(two.run(lambda _: over.wait(SOON)))
        return queued[-1]

    yield queue
    over.set()
    assert all(work.result(SOON) for work in queued)


@pytest.fixture
def busy(other_work: Callable[[], Future[bool]]) -> None:
    """One of the two has other work."""
    working = other_work()
    while not working.running():
        time.sleep(0.01)


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


@pytest.mark.usefixtures("threads_as_before")
def test_no_more_threads_help_than_there_are_cores() -> None:
    helped = threading.Event()

    def alone(network: Network) -> bool:
        def work(one: Network, item: int) -> bool:
            if one is not network:
                helped.set()
            return item > 0 or helped.wait(MOMENT)

        return network.each(work, range(8))[0]

    for cores, expected in ((1, False), (2, True)):
        networks = Networks(2, cores)
        both_done(networks)

        assert networks.run(alone).result(SOON) is expected


@pytest.mark.usefixtures("threads_as_before")
def test_no_network_is_loaded_to_help() -> None:
    networks = Networks(2, cores=2)
    seen = set()

    def work(one: Network, item: int) -> None:
        seen.add(id(one))
        time.sleep(0.05)

    for _ in range(3):
        networks.run(lambda network: network.each(work, range(8))).result(SOON)

    assert len(seen) == 1


@pytest.fixture
def uncollected() -> Iterator[None]:
    """What only the garbage collector would free stays."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("wrong", [None, 3])
def test_what_the_work_was_about_is_let_go_of_at_once(two: Networks, wrong: int | None) -> None:
    """Pixels take 10 MB a photo: left to the garbage collector, they were hundreds."""
    pixels = np.zeros((8, 8))
    kept = weakref.ref(pixels)

    def work(network: Network, pixels: NDArray[np.float64] = pixels) -> list[float]:
        return network.each(lambda _, row: fails(float(pixels[row].sum()), row == wrong), range(8))

    with pytest.raises(ValueError, match="wrong") if wrong else nullcontext():
        two.run(work).result(SOON)
    del pixels, work
    both_done(two)

    assert kept() is None


@pytest.mark.usefixtures("busy")
def test_help_that_was_asked_for_in_vain_keeps_nothing(two: Networks, other_work: Callable[[], Future[bool]]) -> None:
    """Of 64 groups at once 32 had their pixels in the queue, and the process had 1.4 GB instead of 0.4."""
    pixels = np.zeros((8, 8))
    kept = weakref.ref(pixels)

    def work(network: Network, pixels: NDArray[np.float64] = pixels) -> list[float]:
        other_work()  # is what this thread does next, so that the help stays queued
        return network.each(lambda _, row: float(pixels[row].sum()), range(8))

    two.run(work).result(SOON)
    del pixels, work
    until = time.monotonic() + MOMENT
    while kept() is not None and time.monotonic() < until:  # the thread has told its result and then lets go of it
        time.sleep(0.01)

    assert kept() is None


def fails(number: float, wrong: bool) -> float:
    if wrong:
        raise ValueError("wrong")
    return number


def both_done(two: Networks) -> None:
    """Wait until both threads have nothing left of what was queued."""
    together = threading.Barrier(2)
    for done in [two.run(lambda _: together.wait(SOON)) for _ in range(2)]:
        done.result(SOON)


def test_after_an_error_nothing_more_is_begun(two: Networks) -> None:
    done = []

    def work(_: Network, number: int) -> None:
        done.append(number)
        raise ValueError(str(number))

    with pytest.raises(ValueError, match="0"):
        two.run(lambda network: network.each(work, range(100))).result(SOON)
    assert len(done) <= 2
