"""How a person holds still: the five portraits' poses and those of group pictures."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.cast.colours import Colour


@dataclass(frozen=True)
class Light:
    """Where the light comes from (-1 left, 1 right), its colour, and how much it does."""

    side: float = -1.0
    colour: Colour = (255, 244, 226)
    strength: float = 0.5


@dataclass(frozen=True)
class Pose:
    """One moment of a face: degrees for the tilt, the rest from 0 (none) to 1 (a lot)."""

    tilt: float = 0.0
    turn: float = 0.0
    smile: float = 0.4
    parted: float = 0.0
    lift: float = 0.0
    light: Light = Light()


@dataclass(frozen=True)
class Sitting:
    """A portrait: the pose, how large and where the face is (shares of the picture), and what is behind it."""

    pose: Pose
    unit: float
    centre: tuple[float, float]
    backdrop: tuple[Colour, Colour]


SITTINGS = (
    Sitting(Pose(smile=0.6), 0.2, (0.5, 0.47), ((236, 222, 200), (196, 176, 158))),
    Sitting(
        Pose(tilt=-7, turn=0.3, smile=0.9, parted=0.5, light=Light(1.0, (255, 238, 206), 0.6)),
        0.18,
        (0.53, 0.46),
        ((178, 204, 196), (120, 158, 160)),
    ),
    Sitting(
        Pose(tilt=5, turn=-0.4, smile=0.3, lift=0.3, light=Light(-1.0, (226, 236, 255), 0.7)),
        0.215,
        (0.47, 0.48),
        ((184, 196, 222), (126, 138, 172)),
    ),
    Sitting(
        Pose(tilt=11, turn=0.2, smile=0.75, parted=0.2, light=Light(-1.0, (255, 226, 190), 0.8)),
        0.16,
        (0.46, 0.46),
        ((240, 196, 160), (206, 142, 122)),
    ),
    Sitting(
        Pose(tilt=-3, turn=-0.2, smile=0.5, parted=0.15, lift=0.6, light=Light(1.0, (240, 246, 255), 0.4)),
        0.19,
        (0.55, 0.48),
        ((206, 216, 176), (150, 172, 132)),
    ),
)

_SUN = Light(-1.0, (255, 236, 208), 0.5)
COMPANY = (
    Pose(tilt=4, turn=0.35, smile=0.7, light=_SUN),
    Pose(tilt=-5, turn=0.1, smile=0.55, parted=0.3, light=_SUN),
    Pose(tilt=2, turn=-0.1, smile=0.85, parted=0.4, lift=0.2, light=_SUN),
    Pose(tilt=-8, turn=-0.35, smile=0.45, light=_SUN),
    Pose(tilt=6, turn=0.25, smile=0.6, parted=0.1, lift=0.4, light=_SUN),
    Pose(tilt=-2, turn=-0.25, smile=0.8, parted=0.25, light=_SUN),
    Pose(tilt=8, turn=-0.15, smile=0.5, light=_SUN),
    Pose(tilt=-6, turn=-0.3, smile=0.65, parted=0.35, light=_SUN),
)
