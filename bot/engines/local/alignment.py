"""Cuts faces out of a picture, turned and scaled as the networks want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Points = NDArray[np.float32]

CROP_SIDE = 112
ARCFACE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float32
)
"""Where eyes, nose and mouth corners belong in a 112 x 112 crop (ArcFace, Deng et al. 2019, which SFace follows)."""
MIDDLE = ARCFACE.mean(axis=0)
"""About which a crop is made wider or narrower."""
COMPLEX = np.array([1, 1j])
"""Makes numbers of points."""
CORNERS = np.array([[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]], np.float32)
"""Where those of a face's square belong in its close-up of side 1."""


def align(pixels: Pixels, points: Points, zoom: float = 1.0) -> Pixels:
    """The face at `points` turned, scaled and cut to an upright RGB crop (112, 112, 3), larger where `zoom` is."""
    target = MIDDLE + zoom * (ARCFACE - MIDDLE)
    return _warped(pixels, points, np.asarray(target, np.float32), CROP_SIDE)


def similarity_transform(source: Points, target: Points) -> NDArray[np.float64]:
    """The turn, scale and shift (2, 3) that bring `source` (n, 2) closest to `target` (n, 2) (Umeyama 1991)."""
    # as complex numbers a turn and a scale are one factor, and least squares give it without Umeyama's decomposition
    begin, end = source @ COMPLEX, target @ COMPLEX
    centre, goal = begin.sum() / len(begin), end.sum() / len(end)
    apart = begin - centre
    turn = np.vdot(apart, end) / np.vdot(apart, apart).real
    shift = goal - turn * centre
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])


def close_up(pixels: Pixels, box: Points, points: Points, side: int) -> tuple[Pixels, NDArray[np.float64]]:
    """A face and as much again around it, upright, in a square of `side` pixels; and the transform (2, 3) into it."""
    square = _square(box, points)
    target = side * CORNERS
    return _warped(pixels, square, target, side), similarity_transform(square, target)


def undone(transform: NDArray[np.float64], points: Points) -> Points:
    """Where `points` (n, 2) were before a `transform` (2, 3)."""
    return np.asarray((points - transform[:, 2]) @ np.linalg.inv(transform[:, :2]).T, np.float32)


def _square(box: Points, points: Points) -> Points:
    """The corners (4, 2) of a square as wide as the face in `box`, about its middle, that leans as its `points` do."""
    upright = similarity_transform(points, ARCFACE)[:, :2]
    turn = upright / np.hypot(upright[0, 0], upright[1, 0])
    corners = box[:2] + box[2:] / 2 + (CORNERS - 0.5) * 2 * box[2:].min() @ turn
    return np.asarray(corners, np.float32)


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
        around, shrink = halved(around), shrink * 2
        points = np.asarray((points + 0.5) / 2 - 0.5, np.float32)
    return around, points


def halved(pixels: Pixels) -> Pixels:
    """Each two by two pixels as one; of odd sides the last row or column is left out."""
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * height, : 2 * width]
    return np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
