"""Coach: what further photos somebody's gallery lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.faces import Advice, Quality, Reference

ASIDE, STRAIGHT = 15.0, 12.0
"""Degrees of yaw from which a face looks aside, and up to which it looks straight ahead.

Rekognition's guide to indexing faces wants five photos: straight ahead, left and right by up to 45 degrees, down and up
by up to 30. Its estimates, and those from five points, are off by up to ten degrees: fifteen is surely aside.
"""
TILTED, LEVEL = 12.0, 15.0
"""The same for pitch, which moves a face's points about half as much; a level face is measured at -7 to 10."""
LIGHT = 18.0, 90.0
"""Brightness, well within what is refused (12 and 95). Dark skin in full light measures 25: it is not in the dark."""
SHARP = 30.0
"""Sharpness, twice what is refused; Rekognition calls the faces in the background of a sharp picture 8 to 13."""
LARGE = 80.0
"""Pixels of a face's width; both engines compare crops of about 112, so that less is stretched."""

SHOWN: Mapping[Advice, Callable[[Quality], bool]] = {
    Advice.LIGHT: lambda seen: LIGHT[0] <= seen.brightness <= LIGHT[1],
    Advice.SHARP: lambda seen: seen.sharpness >= SHARP,
    Advice.LARGE: lambda seen: seen.width_px >= LARGE,
    Advice.FRONT: lambda seen: abs(seen.yaw) <= STRAIGHT and abs(seen.pitch) <= LEVEL,
    Advice.LEFT: lambda seen: seen.yaw <= -ASIDE,
    Advice.RIGHT: lambda seen: seen.yaw >= ASIDE,
    Advice.DOWN: lambda seen: seen.pitch <= -TILTED,
    Advice.UP: lambda seen: seen.pitch >= TILTED,
}
"""What shows that an advice was followed, in order of worth: no pose helps where no photo is good."""


def advice_for(references: Sequence[Reference]) -> tuple[Advice, ...]:
    """What no photo among `references` shows yet, the most worthwhile first; nothing of what was never looked at."""
    seen = [reference.seen.quality for reference in references if reference.seen is not None]
    return tuple(advice for advice, shows in SHOWN.items() if seen and not any(map(shows, seen)))
