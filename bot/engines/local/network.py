"""The two networks: YuNet finds faces, SFace turns each into a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

import cv2
import numpy as np

from bot.engines.local.alignment import close_up, halved, undone
from bot.photos import fitting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from bot.engines.local.alignment import Pixels, Points
    from bot.engines.local.models import Models

T = TypeVar("T")
R = TypeVar("R")

DETECT_SIDE = 640
"""Long side of what the detector looks at: 46 of 46 faces and no extra one on annotated larger photos."""
DETECT_SCORE = 0.8
CLOSE_UP_SIDE, CAREFUL_SIDE = 96, 320
"""Pixels of a close-up of twice a face's width: to recognise it, in half a millisecond; and when it matters, in 3."""
FARTHEST = 0.25
"""Widths of a face by which a point may differ between two looks; more would be another face."""


class Detection(NamedTuple):
    """A face in the pixels given: left, top, width, height; five points (eyes, nose, mouth corners); score 0 to 1."""

    box: Points
    points: Points
    score: float

    @property
    def width(self) -> float:
        """Pixels across the face, however it lies: faces are higher than wide."""
        return float(np.min(self.box[2:]))

    @property
    def middle(self) -> float:
        """How far right its middle is, in pixels."""
        return float(self.box[0] + self.box[2] / 2)


class Network:
    """One detector and one embedding. Both keep state while they work: one thread at a time."""

    def __init__(self, models: Models) -> None:
        _only_log_errors()
        self._detector = cv2.FaceDetectorYN.create(
            "onnx",
            np.frombuffer(models.detector, np.uint8),
            np.empty(0, np.uint8),
            (DETECT_SIDE, DETECT_SIDE),
            DETECT_SCORE,
        )
        self._embedding = cv2.dnn.readNetFromONNX(np.frombuffer(models.embedding, np.uint8))

    def each(self, job: Callable[[Network, T], R], items: Sequence[T]) -> list[R]:
        """What `job` makes of each of `items`, in their order."""
        return [job(self, item) for item in items]

    def detect(self, pixels: Pixels) -> list[Detection]:
        """Every face in RGB `pixels` (height, width, 3), from left to right."""
        height, width = pixels.shape[:2]
        small = _resized(pixels, *fitting((width, height), DETECT_SIDE))
        stretch = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
        found = [_detection(row, stretch) for row in self._rows(small)]
        return sorted(found, key=lambda detection: detection.middle)

    def corrected(self, pixels: Pixels, seen: Detection, side: int = CLOSE_UP_SIDE) -> Detection:
        """The face with the mean of its points as first seen and as seen in a close-up of `side` pixels.

        Each look errs by some twentieth of the distance between the eyes, and a crop that is off by that much makes
        another template: two looks are closer than one. The second is upright, as faces lean and the detector sees
        those best that do not.
        """
        closer, transform = close_up(pixels, seen.box, seen.points, side)
        looks = [undone(transform, row[4:14].reshape(5, 2)) for row in self._rows(closer)]
        again = min(looks, key=lambda points: _apart(points, seen.points), default=seen.points)
        if _apart(again, seen.points) > FARTHEST * seen.width:
            return seen
        return seen._replace(points=np.asarray((seen.points + again) / 2, np.float32))

    def _rows(self, pixels: Pixels) -> list[Points]:
        """What the detector says of RGB `pixels`, a row a face."""
        self._detector.setInputSize((pixels.shape[1], pixels.shape[0]))
        _, rows = self._detector.detect(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
        return [] if rows is None else list(rows)

    def embed(self, crop: Pixels) -> Points:
        """The template of an aligned RGB crop (112, 112, 3): 128 numbers of length 1."""
        self._embedding.setInput(cv2.dnn.blobFromImage(crop), "data")
        vector = np.asarray(self._embedding.forward(), np.float32).ravel()
        return vector / np.linalg.norm(vector)

    def embed_well(self, crops: Sequence[Pixels]) -> Points:
        """The mean, of length 1, of the templates of some crops of one face, and of their mirror images.

        Which side the light comes from and the hair falls to is the photo's, and not the person's.
        """
        mirrored = [one for crop in crops for one in (crop, np.ascontiguousarray(crop[:, ::-1]))]
        both = np.sum(self.each(lambda one, crop: one.embed(crop), mirrored), axis=0)
        return np.asarray(both / np.linalg.norm(both), np.float32)


def _only_log_errors() -> None:
    """OpenCV 5 complains of every network it loads; the switch for that is as new as the complaint."""
    logging = getattr(cv2.utils, "logging", None)
    if logging is not None:
        logging.setLogLevel(logging.LOG_LEVEL_ERROR)


def _detection(row: Points, stretch: Points) -> Detection:
    return Detection(row[:4] * np.tile(stretch, 2), row[4:14].reshape(5, 2) * stretch, float(row[14]))


def _apart(one: NDArray[np.floating], other: NDArray[np.floating]) -> float:
    """The most by which a coordinate differs."""
    return float(np.abs(one - other).max())


def _resized(pixels: Pixels, width: int, height: int) -> Pixels:
    while pixels.shape[1] >= 2 * width and pixels.shape[0] >= 2 * height and min(pixels.shape[:2]) > 1:
        pixels = halved(pixels)  # by twos and then the rest is three times as fast as all at once
    if pixels.shape[:2] == (height, width):
        return pixels
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
