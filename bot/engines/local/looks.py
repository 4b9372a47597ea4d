"""Looks at a picture as often as it pays: once as it is, and again turned, or closer and in parts."""

from __future__ import annotations

from itertools import product
from math import ceil
from typing import TYPE_CHECKING

import numpy as np

from bot.engines.local.light import lit
from bot.engines.local.network import DETECT_SIDE, Detection
from bot.photos import fitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.engines.local.alignment import Pixels, Points
    from bot.engines.local.network import Network

    Span = tuple[int, int]

SURE = 0.90
"""Score of a face that stands upright: 98.9 % of LFW have it, and 1 % of those that are found upside down."""
CLEARER = 0.02
"""How much higher a turned picture has to score: then none of 1 500 of LFW is turned, and 18 of 4 500 lying are not."""

SMALL = 32.0
"""Pixels across a face, as the detector sees it, under which a closer look pays: it finds fainter ones beside, and eyes
and mouth more exactly. At 20 px 90 % of 180 people of LFW are recognised (0.45) after one look, and 96 % after two."""
CLOSER = 1.85
"""How much larger the second look is: two parts that overlap by 96 px cover the first's side."""
WORTHWHILE = 1.25
OVERLAP = 64
"""Pixels that two parts share at least: a small face is whole in one of them."""
SAME = 0.5
"""Share of the smaller of two boxes, within the other, from which both are one face."""
MOST = 200
"""Faces of one picture, the largest: each takes some 16 ms from here to its template, and no picture more than 5 s."""


def look(network: Network, pixels: Pixels) -> list[Detection]:
    """Every face in RGB `pixels` (height, width, 3), from left to right, however the picture lies; of more, `MOST`."""
    pixels = lit(pixels)
    quarters, found = _way_up(network, pixels)
    if not found or min(face.width for face in found) * _reduction(pixels) < SMALL:
        found = _distinct([*found, *_in_parts(network, np.rot90(pixels, quarters))])
    found = sorted(found, key=lambda face: -face.width)[:MOST]
    for turned in range(quarters, 0, -1):
        found = [_quarter_back(face, pixels.shape[turned % 2]) for face in found]
    return sorted(found, key=lambda face: face.middle)


def _way_up(network: Network, pixels: Pixels) -> tuple[int, list[Detection]]:
    """By how many quarters, counter-clockwise, `pixels` must be turned, and the faces that are seen then."""
    upright = network.detect(pixels)
    if _clearest(upright) >= SURE:
        return 0, upright
    turned = network.each(lambda one, quarters: one.detect(np.rot90(pixels, quarters)), (1, 2, 3))
    quarters, found = max(enumerate(turned, 1), key=lambda one: _clearest(one[1]))
    return (quarters, found) if _clearest(found) > _clearest(upright) + CLEARER else (0, upright)


def _clearest(found: Sequence[Detection]) -> float:
    return max((face.score for face in found), default=0.0)


def _reduction(pixels: Pixels) -> float:
    """Of the first look."""
    size = (int(pixels.shape[1]), int(pixels.shape[0]))
    return max(fitting(size, DETECT_SIDE)) / max(size)


def _in_parts(network: Network, pixels: Pixels) -> list[Detection]:
    """The faces in overlapping parts of `pixels`, looked at closer; none where there are too few pixels for that."""
    first = _reduction(pixels)
    closer = min(1.0, CLOSER * first)
    if closer < WORTHWHILE * first:
        return []
    height, width = pixels.shape[:2]
    parts = list(product(_spans(height, closer), _spans(width, closer)))
    seen = network.each(lambda one, part: _in_part(one, pixels, *part), parts)
    return [face for faces in seen for face in faces]


def _in_part(network: Network, pixels: Pixels, rows: Span, columns: Span) -> list[Detection]:
    """The faces that are whole in these rows and columns of `pixels`, where they are in all of them."""
    (top, bottom), (left, right) = rows, columns
    height, width = pixels.shape[:2]
    found = network.detect(np.ascontiguousarray(pixels[top:bottom, left:right]))
    moved = [_moved(face, left, top) for face in found]
    return [face for face in moved if _is_whole(face, (left, top, right, bottom), (width, height))]


def _spans(length: int, scale: float) -> list[Span]:
    """From where to where so few equal parts of `length` go that each is at most DETECT_SIDE pixels at `scale`."""
    side, overlap = DETECT_SIDE / scale, OVERLAP / scale
    count = max(1, ceil((length - overlap) / (side - overlap)))
    part = min(length, ceil((length + (count - 1) * overlap) / count))
    steps = max(1, count - 1)
    return [(start, start + part) for start in ((length - part) * index // steps for index in range(count))]


def _is_whole(face: Detection, part: tuple[int, int, int, int], whole: tuple[int, int]) -> bool:
    """Whether the edges of a part leave a face alone, except where they are those of the whole picture."""
    left, top, right, bottom = part
    x, y, width, height = face.box
    return bool(
        (x > left or left == 0)
        and (y > top or top == 0)
        and (x + width < right or right == whole[0])
        and (y + height < bottom or bottom == whole[1])
    )


def _distinct(found: Sequence[Detection]) -> list[Detection]:
    """Each face once, as it was seen most clearly."""
    clearest = sorted(found, key=lambda face: -face.score)
    boxes = np.array([face.box for face in clearest]).reshape(-1, 4)
    kept, others = [], np.ones(len(clearest), np.bool_)
    for index, face in enumerate(clearest):
        if others[index]:
            kept.append(face)
            others &= _shared(face.box, boxes) < SAME
    return kept


def _shared(one: Points, others: Points) -> NDArray[np.floating]:
    """Of the smaller of `one` box (4,) and each of `others` (n, 4), how much lies within the other, 0 to 1."""
    ends = np.minimum(one[:2] + one[2:], others[:, :2] + others[:, 2:])
    shared = np.maximum(ends - np.maximum(one[:2], others[:, :2]), 0).prod(axis=1)
    return np.asarray(shared / np.minimum(one[2:].prod(), others[:, 2:].prod(axis=1)))


def _moved(face: Detection, right: int, down: int) -> Detection:
    by = np.array([right, down], np.float32)
    return face._replace(box=face.box + np.array([right, down, 0, 0], np.float32), points=face.points + by)


def _quarter_back(face: Detection, width: int) -> Detection:
    """Where a face was before a picture of `width` was turned by a quarter, counter-clockwise."""
    left, top, across, down = face.box
    box = np.array([width - top - down, left, down, across], np.float32)
    points = np.stack([width - face.points[:, 1], face.points[:, 0]], 1)
    return face._replace(box=box, points=points)
