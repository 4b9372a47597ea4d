"""The benchmarks of the whole bot run, and answer every photo; how long anything takes is not looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image

from tests.bench import bot
from tests.bench.prints import Prints, printed, unprinted
from tests.bench.soak import Moment, Soak, soaked
from tests.bench.subjects import Stage, Subject, stage
from tests.conftest import drawn


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("stage"), people=4, settled=False) as here:
        yield here


def test_every_photo_is_answered_at_full_speed_and_at_a_steady_rate_by_the_bot_and_by_a_plain_script(
    here: Stage,
) -> None:
    chosen = [Subject("whobot", way="webhook", delay=0.01), Subject("plain script", delay=0.01)]
    lines = "\n".join(bot.lines(here, chosen, at_once=2, rates=(1.0,), seconds=0.3))
    fast, steady, _ = lines.split("\n\n")

    assert [line.split("|")[1].strip() for line in fast.splitlines()[2:]] == [one.cells[0] for one in chosen]
    assert [line.split("|")[1].strip() for line in steady.splitlines()[2:]] == [one.cells[0] for one in chosen]
    assert "photos without the right answer: 0 of " in lines


def test_every_photo_is_answered_once_while_it_soaks(here: Stage) -> None:
    soak = asyncio.run(soaked(here, Subject("whobot"), seconds=0.5, rate=None, trying=0.2))

    assert soak.seen.sent == len(soak.seen.waits) > 0
    assert (soak.repeated, soak.seen.wrong, soak.failures) == (0, 0, 0)
    assert soak.moments[-1].answered == soak.seen.sent
    assert soak.moments[-1].rss > 0
    assert sum(line.startswith("|") for line in soak.lines(row=0.2)) > 2


def test_memory_that_grows_late_is_told_from_memory_that_was_taken_at_the_start() -> None:
    def soak(*rss: int) -> Soak:
        moments = [Moment(float(second), 0, 0, 0.0, size) for second, size in enumerate(rss)]
        return Soak(Subject("whobot"), 1.0, moments=moments)

    assert soak(10, 50, 90, 100, 100, 100, 100, 100, 100, 100).growth == 0
    assert soak(100, 100, 100, 100, 103, 106, 109, 112, 115, 118).growth == pytest.approx(3)


def test_prints_of_a_picture_are_other_files_with_the_same_pixels() -> None:
    files, picture = Prints(), drawn("Ada")
    one, other = files.photo(picture), files.photo(picture)
    first, second = (files.read(photo.sizes[-1].file) for photo in (one, other))

    assert one.sizes[-1].file.unique_id != other.sizes[-1].file.unique_id
    assert Image.open(BytesIO(first)).tobytes() == Image.open(BytesIO(second)).tobytes()
    assert unprinted(first) == unprinted(second)
    assert unprinted(printed(picture, 7)) == picture == unprinted(picture)
