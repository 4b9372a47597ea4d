"""Finds the faces of a picture with the local engine's networks, and remembers what it found."""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from bot.engines.local.alignment import align
from bot.engines.local.network import Detection, Network
from bot.engines.local.networks import networks
from bot.engines.local.quality import assess
from bot.sandbox.rekognition.details import area, detail_of, reasons_of
from bot.sandbox.rekognition.images import opened

if TYPE_CHECKING:
    from bot.engines.local.alignment import Pixels, Points
    from bot.faces import Photo

MOST_FACES = 100
"""The largest of a picture; no more are looked at."""
PICTURES_REMEMBERED = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """A face: its FaceDetail, why a quality filter would set it aside, and its vector of length 1."""

    detail: dict[str, Any]
    reasons: list[str]
    vector: Points


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a picture by the SHA-256 of its file: its faces, the largest first."""

    digest: str
    faces: tuple[Found, ...]


class Memory:
    """The pictures looked at last, by digest. Shared by threads."""

    def __init__(self, most: int = PICTURES_REMEMBERED) -> None:
        self._most = most
        self._kept: OrderedDict[str, Picture] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, digest: str) -> Picture | None:
        """The picture, if it is still known."""
        with self._lock:
            if digest in self._kept:
                self._kept.move_to_end(digest)
            return self._kept.get(digest)

    def keep(self, picture: Picture) -> None:
        """Remember it, and forget the one asked for longest ago where there are too many."""
        with self._lock:
            self._kept[picture.digest] = picture
            self._kept.move_to_end(picture.digest)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


_memory = Memory()
"""Of the whole process: what is in a picture does not depend on the server that is asked."""


class Eyes:
    """Looks at pictures that it does not remember."""

    def __init__(self, memory: Memory = _memory) -> None:
        self._memory = memory

    async def look(self, data: bytes, digest: str) -> Picture:
        """What is in the file `data`, known by its SHA-256. Raises Refusal for one that cannot be used."""
        known = self._memory.find(digest)
        if known is None:
            known = await asyncio.wrap_future(networks().run(lambda network: _seen(network, digest, data)))
            self._memory.keep(known)
        return known


def _seen(network: Network, digest: str, data: bytes) -> Picture:
    photo = opened(data)
    pixels = np.asarray(photo.pixels)
    detections = sorted(network.detect(pixels), key=lambda detection: -area(detection, photo.pixels.size))
    return Picture(digest, tuple(_found(network, photo, pixels, each) for each in detections[:MOST_FACES]))


def _found(network: Network, photo: Photo, pixels: Pixels, detection: Detection) -> Found:
    crop = align(pixels, detection.points)
    quality = assess(float(detection.box[2]) * photo.scale, detection.points, crop)
    detail = detail_of(detection, quality, photo.pixels.size)
    return Found(detail, reasons_of(detail, quality, photo.size), network.embed(crop))
