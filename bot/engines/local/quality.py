"""How good a face is to recognise, from its five points and its aligned crop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from bot.faces import Quality, Reason

if TYPE_CHECKING:
    from bot.engines.local.alignment import Pixels, Points

SMALLEST_WIDTH = 32.0
"""Pixels of the upright picture; one in three faces of 16 px and one in forty of 32 px is missed at cosine 0.40."""
DARKEST, BRIGHTEST = 12.0, 95.0
BLUREST = 16.0
WIDEST_YAW, WIDEST_PITCH = 55.0, 45.0
"""None of 300 LFW portraits is refused; the same portraits blurred by 3 px or darkened to 15 % begin to be."""
LEAST_SCORE = 0.87
"""Of the detector: dogs and most faces that it takes upside down score less, and none of 1 500 LFW portraits."""

NOSE_REACH = 0.55
"""How far the tip of a nose stands before the plane of eyes and mouth, in distances between the eyes."""
NOSE_REST = 0.55
"""How far down from eyes to mouth a nose's tip is seen when somebody looks straight ahead."""
MOUTH_DROP = 1.1
"""From eyes to mouth, in distances between the eyes."""


def assess(width_px: float, points: Points, crop: Pixels, score: float = 1.0) -> Quality:
    """The quality of a face `width_px` wide with five `points` (5, 2), an aligned RGB `crop`, a detector's `score`."""
    grey = np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8)
    yaw, pitch, roll = pose(points)
    quality = Quality(width_px, sharpness(grey), brightness(grey), yaw, pitch, roll)
    return replace(quality, reasons=_reasons(quality, score))


def sharpness(grey: Pixels) -> float:
    """0 to 100 from the variance of the Laplacian (Pech-Pacheco et al. 2000) over the crop's contrast."""
    middle = grey[16:96, 16:96]
    contrast = float(middle.std()) + 1.0
    edges = float(cv2.Laplacian(middle, cv2.CV_32F).std())
    return min(100.0, 200.0 * edges / contrast)


def brightness(grey: Pixels) -> float:
    """0 (black) to 100 (white): the mean luma of the face itself, without hair and surroundings."""
    return float(grey[30:100, 24:88].mean()) / 2.55


def pose(points: Points) -> tuple[float, float, float]:
    """Yaw, pitch and roll in degrees from eyes, nose and mouth corners, taking the nose for a pointer.

    Seen from the front the nose's tip lies between the eyes; turning the head by yaw moves it aside by
    reach x tan(yaw) eye distances as seen, and pitch moves it up or down between eyes and mouth likewise.
    """
    right_eye, left_eye, nose, right_mouth, left_mouth = points.astype(np.float64)
    across = left_eye - right_eye
    roll = float(np.degrees(np.arctan2(across[1], across[0])))
    eyes, mouth = (right_eye + left_eye) / 2, (right_mouth + left_mouth) / 2
    width = max(float(np.hypot(*across)), 1e-6)
    along = across / width
    down = np.array([-along[1], along[0]])
    aside = float((nose - (eyes + (mouth - eyes) * NOSE_REST)) @ along) / width
    height = max(float((mouth - eyes) @ down), 1e-6)
    higher = NOSE_REST - float((nose - eyes) @ down) / height
    yaw = float(np.degrees(np.arctan2(aside, NOSE_REACH)))
    pitch = float(np.degrees(np.arctan2(higher * MOUTH_DROP, NOSE_REACH)))
    return yaw, pitch, roll


def _reasons(quality: Quality, score: float) -> tuple[Reason, ...]:
    tests = {
        Reason.SMALL_BOUNDING_BOX: quality.width_px < SMALLEST_WIDTH,
        Reason.LOW_BRIGHTNESS: quality.brightness < DARKEST,
        Reason.LOW_FACE_QUALITY: quality.brightness > BRIGHTEST,
        Reason.LOW_SHARPNESS: quality.sharpness < BLUREST,
        Reason.LOW_CONFIDENCE: score < LEAST_SCORE,
        Reason.EXTREME_POSE: abs(quality.yaw) > WIDEST_YAW or abs(quality.pitch) > WIDEST_PITCH,
    }
    return tuple(reason for reason, failed in tests.items() if failed)
