"""Hair: what falls behind the head and what lies on it."""

from __future__ import annotations

from collections.abc import Callable

from bot.sandbox.cast.canvas import Area, Pen
from bot.sandbox.cast.character import Character, Hair, Head
from bot.sandbox.cast.long_hair import bob, long_behind, straight, waves
from bot.sandbox.cast.short_hair import crop, receding, swept
from bot.sandbox.cast.textured_hair import braids, braids_behind, cloud, cloud_behind


def draw_hair_behind(pen: Pen, person: Character) -> None:
    behind = _BEHIND.get(person.hair.style)
    if behind:
        behind(pen, person.hair, person.head)


def draw_hair(pen: Pen, person: Character, head: Area) -> None:
    front = _FRONT.get(person.hair.style)
    if front:
        front(pen, person, head)


_BEHIND: dict[str, Callable[[Pen, Hair, Head], None]] = {
    "waves": long_behind(1.9, 0.12),
    "straight": long_behind(2.7, 0.02),
    "bob": long_behind(1.05, 0.0),
    "cloud": cloud_behind,
    "braids": braids_behind,
}
_FRONT: dict[str, Callable[[Pen, Character, Area], None]] = {
    "crop": crop,
    "swept": swept,
    "receding": receding,
    "waves": waves,
    "bob": bob,
    "straight": straight,
    "cloud": cloud,
    "braids": braids,
}
