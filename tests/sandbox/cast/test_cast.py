"""The cast's pictures are what they promise: the same on every run, of the right size, of different people."""

from __future__ import annotations

from typing import get_args

import pytest
from PIL import ImageFilter, ImageStat

from bot.sandbox.cast import CAST, group, jpeg, landscape, portrait
from bot.sandbox.cast.character import BeardStyle, HairStyle, HeadwearStyle


def test_the_cast_is_a_party_in_alphabetical_order() -> None:
    names = [person.name for person in CAST]

    assert len(names) >= 12
    assert names[:4] == ["Ada", "Ben", "Chloé", "Dmitri"]
    assert [name[0] for name in names] == [chr(ord("A") + i) for i in range(len(names))]


def test_the_cast_is_of_many_kinds() -> None:
    assert len({person.skin for person in CAST}) == len(CAST)
    assert {person.hair.style for person in CAST} == set(get_args(HairStyle))
    assert {person.beard.style for person in CAST if person.beard} == set(get_args(BeardStyle))
    assert {person.headwear.style for person in CAST if person.headwear} == set(get_args(HeadwearStyle))
    assert sum(person.glasses is not None for person in CAST) >= 3
    assert min(person.age for person in CAST) < 0.1 < 0.8 < max(person.age for person in CAST)


def test_a_portrait_is_the_same_on_every_run() -> None:
    assert portrait(CAST[0], 3, 160).tobytes() == portrait(CAST[0], 3, 160).tobytes()


def test_the_five_pictures_of_a_person_differ() -> None:
    pictures = {portrait(CAST[1], picture, 160).tobytes() for picture in range(5)}

    assert len(pictures) == 5


@pytest.mark.parametrize("size", [96, 320, 640])
def test_a_portrait_is_a_square_of_the_size_asked_for(size: int) -> None:
    picture = portrait(CAST[2], size=size)

    assert (picture.mode, picture.size) == ("RGB", (size, size))


def test_groups_and_landscapes_have_the_size_asked_for() -> None:
    assert group(CAST[:2], size=(640, 400)).size == (640, 400)
    assert landscape(size=(480, 320)).size == (480, 320)


def test_a_portrait_is_neither_dark_nor_blurred() -> None:
    grey = portrait(CAST[4]).convert("L")
    edges = grey.filter(ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128))

    assert ImageStat.Stat(grey).mean[0] > 90
    assert ImageStat.Stat(edges).var[0] > 20


def test_a_picture_can_be_had_as_a_jpeg() -> None:
    data = jpeg(landscape(size=(96, 64)))

    assert data.startswith(b"\xff\xd8")
