"""How long each stage of an identification takes: the local engine's own functions, called one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np

from bot.engines.local.alignment import align
from bot.engines.local.light import lit
from bot.engines.local.looks import look
from bot.engines.local.network import DETECT_SIDE, Network
from bot.engines.local.pixels import pixels_of
from bot.engines.local.quality import assess
from bot.engines.local.roster import Roster
from bot.photos import fitting, read_photo

T = TypeVar("T")

STAGES = ("decode", "detect", "look again", "align", "embed", "search")


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of the fastest of some runs: of each of `STAGES`, of all, and of bare passes one after the other."""

    faces: int
    stages: tuple[float, ...]
    total: float
    passes: float


def fastest_ms(rounds: Sequence[float]) -> float:
    """Milliseconds of the fastest of some runs: whatever else a machine does makes the others slower."""
    return 1000 * min(rounds)


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds of each stage of one identification, and of one detection and an embedding a face."""

    faces: int
    stages: tuple[float, ...]
    passes: float


def times(runs: Sequence[Run]) -> Times:
    """Of several runs with the same picture, the first of which warms up."""
    counted = runs[1:]
    each = tuple(fastest_ms(column) for column in zip(*(run.stages for run in counted), strict=True))
    total = fastest_ms([sum(run.stages) for run in counted])
    return Times(runs[0].faces, each, total, fastest_ms([run.passes for run in counted]))


def run(network: Network, roster: Roster, data: bytes) -> Run:
    """Go through every stage with the picture in `data`."""
    decode, pixels = timed(lambda: pixels_of(read_photo(data)))
    detect, seen = timed(lambda: look(network, pixels))
    again, faces = timed(lambda: network.each(lambda one, face: one.corrected(pixels, face), seen))
    cutting, crops = timed(lambda: [align(pixels, face.points) for face in faces])
    judging, _ = timed(lambda: [assess(face.width, face.points, crop) for face, crop in zip(faces, crops, strict=True)])
    lighting, light = timed(lambda: [lit(crop) for crop in crops])
    embed, templates = timed(lambda: network.each(lambda one, crop: one.embed(crop), light))
    search, _ = timed(lambda: [roster.search(template) for template in templates])
    size = fitting((pixels.shape[1], pixels.shape[0]), DETECT_SIDE)
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    detection, _ = timed(lambda: network.detect(small))
    embedding, _ = timed(lambda: [network.embed(crop) for crop in crops])
    return Run(len(faces), (decode, detect, again, cutting + judging + lighting, embed, search), detection + embedding)


def timed(job: Callable[[], T]) -> tuple[float, T]:
    """Seconds that `job` took, and what came of it."""
    begun = time.perf_counter()
    made = job()
    return time.perf_counter() - begun, made
