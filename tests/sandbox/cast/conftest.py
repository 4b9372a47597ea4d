"""The local engine's own networks look at the cast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image

from bot.engines.local.alignment import align
from bot.engines.local.network import Network
from bot.sandbox.cast import CAST, PARTIES, jpeg, portrait
from bot.sandbox.cast.answers import Answered, answered
from tests.conftest import MODELS


@dataclass(frozen=True)
class Seen:
    """A face that was found: its width in pixels, its five landmarks, its unit vector."""

    width: float
    landmarks: Any
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
    """Every face in a picture, from left to right, as the local engine sees it."""
    network = Network(MODELS)

    def look(picture: Image.Image) -> list[Seen]:
        pixels = np.asarray(picture)
        return [
            Seen(float(face.box[2]), face.points, network.embed(align(pixels, face.points)))
            for face in network.detect(pixels)
        ]

    return look


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


@pytest.fixture(scope="session")
def party_answers() -> list[Answered]:
    """What the bot says to the ready group pictures, when everybody but the stranger is enrolled."""
    return answered(*PARTIES)
