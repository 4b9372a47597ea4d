"""What further photos would help."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.faces import Advice, Box, Face, FaceId, Gallery, Quality, Reference
from bot.recognizer import Recognizer
from bot.recognizer.coach import advice_for
from tests.conftest import photo_of

GOOD = Quality(width_px=200, sharpness=90, brightness=60, yaw=0, pitch=0, roll=0)
POSES = {Advice.LEFT: (-30, 0), Advice.RIGHT: (30, 0), Advice.DOWN: (0, -20), Advice.UP: (0, 20)}


def reference(quality: Quality | None) -> Reference:
    seen = None if quality is None else Face(Box(0, 0, 100, 100), quality)
    return Reference(FaceId("1"), datetime.now(UTC), seen=seen)


def posed(yaw: float, pitch: float) -> Reference:
    return reference(replace(GOOD, yaw=yaw, pitch=pitch))


def test_after_a_portrait_the_sides_are_missing_first() -> None:
    assert advice_for([posed(0, 0)]) == (Advice.LEFT, Advice.RIGHT, Advice.DOWN, Advice.UP)


def test_after_a_profile_the_front_is_missing_first() -> None:
    assert advice_for([posed(-30, 0)])[:2] == (Advice.FRONT, Advice.RIGHT)


def test_a_photo_from_every_side_leaves_nothing_to_wish_for() -> None:
    assert advice_for([posed(0, 0), *(posed(*pose) for pose in POSES.values())]) == ()


@pytest.mark.parametrize(("advice", "pose"), POSES.items())
def test_each_pose_answers_its_own_wish(advice: Advice, pose: tuple[float, float]) -> None:
    before, after = advice_for([posed(0, 0)]), advice_for([posed(0, 0), posed(*pose)])

    assert set(before) - set(after) == {advice}


@pytest.mark.parametrize(
    ("advice", "bad"),
    [
        (Advice.LIGHT, replace(GOOD, brightness=14)),
        (Advice.LIGHT, replace(GOOD, brightness=94)),
        (Advice.SHARP, replace(GOOD, sharpness=18)),
        (Advice.LARGE, replace(GOOD, width_px=40)),
    ],
)
def test_what_no_photo_has_is_wished_for_before_any_pose(advice: Advice, bad: Quality) -> None:
    assert advice_for([reference(bad)])[0] is advice
    assert advice not in advice_for([reference(bad), reference(GOOD)])


def test_what_was_never_looked_at_is_not_judged() -> None:
    assert advice_for([reference(None)]) == ()
    assert advice_for([reference(None), reference(GOOD)])[0] is Advice.LEFT


@pytest.mark.parametrize("name", ["Ada", "Emeka"])
def test_nobody_in_full_light_is_told_to_look_for_more_whatever_their_skin(
    recognizer: Recognizer, gallery: Gallery, name: str
) -> None:
    enrolled = recognizer.enroll(gallery, name, photo_of(name))

    assert enrolled.advice == (Advice.LEFT, Advice.RIGHT, Advice.DOWN, Advice.UP)
