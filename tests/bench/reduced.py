"""Large photos decoded at a reduced size: whether any face is lost that is found in all of their pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from bot.engines.local.looks import look
from bot.engines.local.models import load_models
from bot.engines.local.network import Detection, Network
from bot.faces import Box
from bot.photos import read_photo

FOLDERS = ("groups", "groups_synth", "people", "messy/derived_size")
HEAD = ("large photos", "pictures", "faces at full size", "lost", "found in addition")
SAME = 0.4
"""Overlap from which two boxes are the same face."""


def reduced(photos: Path) -> tuple[str, ...]:
    """Cells under `HEAD` for every JPEG that is larger than what is decoded of it."""
    network = Network(load_models())
    counts = [_compared(network, file) for file in _jpegs(photos)]
    large = [count for count in counts if count]
    sums = (sum(column) for column in zip(*large, strict=True))
    return ("decoded smaller than they are", f"{len(large)}", *map(str, sums))


def _jpegs(photos: Path) -> Iterator[Path]:
    yield from (file for folder in FOLDERS for file in sorted((photos / folder).rglob("*.jpg")))


def _compared(network: Network, file: Path) -> tuple[int, int, int] | None:
    """Faces found in all pixels, those of them that are lost, and those that are found only in fewer."""
    photo = read_photo(file.read_bytes())
    if photo.scale == 1:
        return None
    with Image.open(file) as image:
        whole = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    full = [_box(face, 1) for face in look(network, whole)]
    small = [_box(face, photo.scale) for face in look(network, np.asarray(photo.pixels))]
    return len(full), len(_alone(full, small)), len(_alone(small, full))


def _alone(these: Sequence[Box], those: Sequence[Box]) -> list[Box]:
    return [box for box in these if not any(box.overlap(other) >= SAME for other in those)]


def _box(face: Detection, scale: float) -> Box:
    left, top, width, height = (scale * float(side) for side in face.box)
    return Box(left, top, width, height)
