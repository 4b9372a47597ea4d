from __future__ import annotations

import random
from itertools import combinations

import pytest

from bot.drawing.places import Rect, places

FRAME = Rect(0, 0, 1000, 800)
SMALL, LARGE = (30.0, 28.0), (150.0, 28.0)


def at(left: float, top: float, width: float = 80, height: float = 100) -> Rect:
    return Rect(left, top, left + width, top + height)


def grid(columns: int, rows: int) -> list[Rect]:
    return [at(20 + 98 * column, 20 + 150 * row, 60, 80) for row in range(rows) for column in range(columns)]


def test_puts_a_badge_below_its_face() -> None:
    (place,) = places([[LARGE, SMALL]], [at(400, 300)], FRAME)

    assert (place.rect.top, place.choice) == (400, 0)
    assert (place.rect.left + place.rect.right) / 2 == 440


@pytest.mark.parametrize("face", [at(0, 0), at(920, 0), at(0, 700), at(920, 700), at(450, 700), at(-20, 760)])
def test_keeps_badges_inside_the_picture_and_off_the_face(face: Rect) -> None:
    (place,) = places([[SMALL]], [face.within(FRAME)], FRAME)

    assert place.rect.within(FRAME) == place.rect
    assert place.rect.shared(face) == 0


def test_covers_no_face_and_no_other_badge_where_there_is_room() -> None:
    faces = grid(10, 5)
    found = [place.rect for place in places([[LARGE, SMALL]] * len(faces), faces, FRAME)]

    assert not any(one.shared(other) for one, other in combinations(found, 2))
    assert not any(badge.shared(face) for badge in found for face in faces)


def test_leaves_a_name_out_rather_than_cover_a_neighbour() -> None:
    faces = [at(300 + 85 * column, 200 + 130 * row) for row in range(3) for column in range(4)]
    found = places([[LARGE, SMALL]] * 12, faces, FRAME)

    assert {place.choice for place in found} == {0, 1}
    assert not any(one.rect.shared(other.rect) for one, other in combinations(found, 2))


def test_writes_in_a_corner_of_a_face_that_fills_the_picture() -> None:
    face = at(5, 5, 990, 790)
    (place,) = places([[LARGE, SMALL]], [face], FRAME)

    assert place.choice == 0
    assert place.rect.left < 100 or place.rect.right > 900


def test_finds_a_place_for_everyone_in_a_crowd() -> None:
    chance = random.Random(3)  # noqa: S311 - the same crowd every time, no secret
    faces = [at(chance.randrange(900), chance.randrange(700), 70, 90) for _ in range(100)]
    found = places([[LARGE, SMALL]] * 100, faces, FRAME)

    assert len(found) == 100
    assert all(place.rect.within(FRAME) == place.rect for place in found)
