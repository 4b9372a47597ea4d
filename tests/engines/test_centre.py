"""What a gallery shares is taken away before faces are compared, the more surely the more people it has."""

from __future__ import annotations

import numpy as np
import pytest

from bot.engines.local.centre import DOUBTED, centre_of, centred

ALIKE = np.array([[0.8, 0.6, 0.0], [0.8, -0.6, 0.0], [0.8, 0.0, 0.6], [0.8, 0.0, -0.6]], np.float32)
"""Four people who have a good deal in common."""


def test_many_people_are_told_apart_by_what_they_do_not_share() -> None:
    means = np.repeat(ALIKE, 500, axis=0)
    ada, ben, *_ = centred(ALIKE, centre_of(means))

    assert ALIKE[0] @ ALIKE[1] == pytest.approx(0.28)
    assert ada @ ben == pytest.approx(-1, abs=0.01)


def test_few_people_say_little_of_what_all_share() -> None:
    assert centre_of(ALIKE) == pytest.approx(ALIKE.mean(axis=0) * 4 / (4 + DOUBTED))


def test_who_is_nothing_but_what_all_share_is_like_nobody() -> None:
    centre = centre_of(ALIKE)

    assert centred(centre, centre) == pytest.approx(np.zeros(3))
