"""A face as it is seen in a photo: where, how well, and cut out for the embedding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.engines.local.alignment import align
from bot.engines.local.light import lit
from bot.engines.local.network import CAREFUL_SIDE
from bot.engines.local.pixels import pixels_of
from bot.engines.local.quality import assess
from bot.faces import Box, Face, Photo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.engines.local.alignment import Pixels, Points
    from bot.engines.local.network import Detection, Network


@dataclass(frozen=True, slots=True)
class Seen:
    """A face of a photo as it was detected and as it is cut out, lit for the embedding: a photo is looked at once."""

    face: Face
    crop: Pixels
    detection: Detection


def careful_crops(network: Network, pixels: Pixels, first: Detection, zooms: Sequence[float] = (1.0,)) -> list[Pixels]:
    """The face in RGB `pixels` (height, width, 3), cut out where a larger close-up has its points."""
    points = network.corrected(pixels, first, CAREFUL_SIDE).points
    return [lit(align(pixels, points, zoom)) for zoom in zooms]


def to_remember(network: Network, photo: Photo, seen: Seen) -> Points:
    """The template (128,) of a face that is to be known again."""
    return network.embed_well(careful_crops(network, pixels_of(photo), seen.detection))


def seen_in(network: Network, pixels: Pixels, first: Detection, photo: Photo) -> Seen:
    """A face of `photo`, whose RGB `pixels` are (height, width, 3), from where it was detected `first`."""
    detection = network.corrected(pixels, first)
    crop = align(pixels, detection.points)
    quality = assess(detection.width * photo.scale, detection.points, crop, detection.score)
    return Seen(Face(_box(detection, photo), quality), lit(crop), first)


def _box(detection: Detection, photo: Photo) -> Box:
    """In pixels of the upright picture, and within it: the detector guesses on where a face is cut off."""
    left, top, width, height = (float(number) * photo.scale for number in detection.box)
    right, bottom = min(left + width, photo.size.width), min(top + height, photo.size.height)
    left, top = max(left, 0.0), max(top, 0.0)
    return Box(left, top, right - left, bottom - top)
