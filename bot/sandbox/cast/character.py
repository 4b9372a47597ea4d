"""What makes a person of the cast look like nobody else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.sandbox.cast.colours import INK, Colour

HairStyle = Literal["crop", "swept", "waves", "bob", "cloud", "receding", "straight", "braids", "none"]
BeardStyle = Literal["full", "goatee", "moustache", "stubble"]
HeadwearStyle = Literal["scarf", "turban", "flat cap"]
Neckline = Literal["crew", "vee", "collar", "roll", "shawl"]


@dataclass(frozen=True)
class Head:
    """Half widths from temple to chin, how far the chin and the crown are from the eyes, and how bony it is."""

    temple: float = 0.98
    cheek: float = 0.96
    jaw: float = 0.78
    chin: float = 0.36
    length: float = 1.42
    crown: float = 1.38
    hollow: float = 0.3
    cleft: float = 0.0


@dataclass(frozen=True)
class Eyes:
    """Where the eyes are and how they are cut; `peak` is where the upper lid is highest: -1 inside, 1 outside."""

    spacing: float = 0.43
    width: float = 0.2
    height: float = 0.11
    slant: float = 0.02
    peak: float = 0.1
    roundness: float = 0.6
    crease: float = 0.07
    socket: float = 0.3
    bags: float = 0.1
    iris: Colour = (92, 58, 36)
    iris_size: float = 0.1
    lashes: float = 0.04


@dataclass(frozen=True)
class Brows:
    """How high, where they begin and how far they reach, and how they are drawn."""

    height: float = 0.28
    start: float = 0.17
    width: float = 0.54
    thickness: float = 0.08
    taper: float = 0.3
    arch: float = 0.06
    slope: float = 0.0
    colour: Colour = INK
    strength: float = 0.9


@dataclass(frozen=True)
class Nose:
    """From the eyes to the base, its half widths, and how strongly light and shadow draw it."""

    length: float = 0.52
    width: float = 0.2
    bridge: float = 0.1
    tip: float = 0.1
    droop: float = 0.03
    nostrils: float = 0.6
    ridge: float = 0.5
    relief: float = 0.6


@dataclass(frozen=True)
class Mouth:
    """How far below the eyes, its half width, the lips' fullness, and how it is when at rest."""

    height: float = 0.93
    width: float = 0.33
    upper: float = 0.07
    lower: float = 0.1
    bow: float = 0.3
    corner: float = 0.0
    grin: float = 0.0
    colour: Colour = (188, 96, 88)


@dataclass(frozen=True)
class Hair:
    style: HairStyle
    colour: Colour
    line: float = 0.9
    volume: float = 0.2
    part: float = 0.35


@dataclass(frozen=True)
class Beard:
    style: BeardStyle
    colour: Colour
    length: float = 0.15


@dataclass(frozen=True)
class Glasses:
    colour: Colour
    across: float = 0.3
    down: float = 0.26
    square: float = 0.0
    rim: float = 0.035


@dataclass(frozen=True)
class Headwear:
    style: HeadwearStyle
    colour: Colour
    band: Colour


@dataclass(frozen=True)
class Clothes:
    neckline: Neckline
    colour: Colour
    trim: Colour


@dataclass(frozen=True)
class Character:
    """A person of the cast: a name and all that draws them; lengths are in units of about half a face."""

    name: str
    skin: Colour
    hair: Hair
    clothes: Clothes
    head: Head = field(default_factory=Head)
    eyes: Eyes = field(default_factory=Eyes)
    brows: Brows = field(default_factory=Brows)
    nose: Nose = field(default_factory=Nose)
    mouth: Mouth = field(default_factory=Mouth)
    age: float = 0.2
    blush: float = 0.25
    freckles: int = 0
    earrings: Colour | None = None
    beard: Beard | None = None
    glasses: Glasses | None = None
    headwear: Headwear | None = None
