"""The two networks: YuNet finds faces, SFace turns each into a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from bot.photos import fitting

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bot.engines.local.models import Models

    Pixels = NDArray[np.uint8]
    Points = NDArray[np.float32]

DETECT_SIDE = 640
"""Long side of what the detector looks at: 46 of 46 faces and no extra one on annotated larger photos."""
DETECT_SCORE = 0.8
CROP_SIDE = 112
ARCFACE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float32
)
"""Where eyes, nose and mouth corners belong in a 112 x 112 crop (ArcFace, Deng et al. 2019, which SFace follows)."""
CLOSE_UP_SIDE, CAREFUL_SIDE = 160, 320
"""Pixels of a face's close-up, half as wide as itself: to recognise it, in 1 ms; and to remember it, in 3 ms."""
CORNERS = np.array([[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]], np.float32)
"""Where those of a face's square belong in its close-up of side 1."""
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
        another template: two looks are closer than one.
        """
        square = _square(seen.box)
        place = similarity_transform(square, side * CORNERS)
        rows = self._rows(_warped(pixels, square, side * CORNERS, side))
        looks = [(row[4:14].reshape(5, 2) - place[:, 2]) / place[0, 0] for row in rows]
        again = min(looks, key=lambda points: _apart(points, seen.points), default=seen.points)
        if _apart(again, seen.points) > FARTHEST * seen.width:
            return seen
        return seen._replace(points=((seen.points + again) / 2).astype(np.float32))

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

    def embed_to_keep(self, crop: Pixels) -> Points:
        """The template of somebody who is to be known again: the mean, of length 1, of the crop's and its mirror's.

        Which side the light comes from and the hair falls to is the photo's, and not the person's.
        """
        both = self.embed(crop) + self.embed(np.ascontiguousarray(crop[:, ::-1]))
        return np.asarray(both / np.linalg.norm(both), np.float32)


def align(pixels: Pixels, points: Points) -> Pixels:
    """The face at `points` turned, scaled and cut to an upright RGB crop (112, 112, 3)."""
    return _warped(pixels, points, ARCFACE, CROP_SIDE)


def similarity_transform(source: Points, target: Points) -> NDArray[np.float64]:
    """The turn, scale and shift (2, 3) that bring `source` (n, 2) closest to `target` (n, 2) (Umeyama 1991)."""
    centre, goal = source.mean(0), target.mean(0)
    apart, wanted = source - centre, target - goal
    left, stretch, right = np.linalg.svd(wanted.T @ apart / len(source))
    flip = np.array([1.0, np.sign(np.linalg.det(left) * np.linalg.det(right))])
    turn = left @ np.diag(flip) @ right
    scale = (stretch * flip).sum() / apart.var(0).sum()
    return np.hstack([scale * turn, (goal - scale * turn @ centre)[:, None]]).astype(np.float64)


def _only_log_errors() -> None:
    """OpenCV 5 complains of every network it loads; the switch for that is as new as the complaint."""
    logging = getattr(cv2.utils, "logging", None)
    if logging is not None:
        logging.setLogLevel(logging.LOG_LEVEL_ERROR)


def _detection(row: Points, stretch: Points) -> Detection:
    return Detection(row[:4] * np.tile(stretch, 2), row[4:14].reshape(5, 2) * stretch, float(row[14]))


def _square(box: Points) -> Points:
    """The corners (4, 2) of a square as wide as `box` about its middle."""
    middle = box[:2] + box[2:] / 2
    corners = middle + (CORNERS - 0.5) * 2 * box[2]
    return np.asarray(corners, np.float32)


def _apart(one: NDArray[np.floating], other: NDArray[np.floating]) -> float:
    """The most by which a coordinate differs."""
    return float(np.abs(one - other).max())


def _warped(pixels: Pixels, points: Points, target: Points, side: int) -> Pixels:
    """A square of `side` pixels in which `points` come closest to `target`."""
    matrix = similarity_transform(points, target)
    shrink = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if shrink < 0.5:  # warping alone would skip pixels and alias
        pixels, points = _shrunk_around(pixels, points, shrink)
        matrix = similarity_transform(points, target)
    return np.asarray(cv2.warpAffine(pixels, matrix, (side, side)), np.uint8)


def _shrunk_around(pixels: Pixels, points: Points, shrink: float) -> tuple[Pixels, Points]:
    """The surroundings of a large face, halved until half of `shrink` or more is left to do, and its points there."""
    reach = 2.5 * float(np.max(np.ptp(points, axis=0)))
    centre = points.mean(0)
    left, top = np.maximum(centre - reach, 0).astype(int)
    right, bottom = np.ceil(centre + reach).astype(int)
    around = pixels[top:bottom, left:right]
    points = np.asarray(points - np.array([left, top]), np.float32)
    while shrink < 0.5 and min(around.shape[:2]) > 1:
        around, shrink = _halved(around), shrink * 2
        points = np.asarray((points + 0.5) / 2 - 0.5, np.float32)
    return around, points


def _resized(pixels: Pixels, width: int, height: int) -> Pixels:
    while pixels.shape[1] >= 2 * width and pixels.shape[0] >= 2 * height and min(pixels.shape[:2]) > 1:
        pixels = _halved(pixels)  # by twos and then the rest is three times as fast as all at once
    if pixels.shape[:2] == (height, width):
        return pixels
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _halved(pixels: Pixels) -> Pixels:
    """Each two by two pixels as one; of odd sides the last row or column is left out."""
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * height, : 2 * width]
    return np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
