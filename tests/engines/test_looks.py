"""How often the local engine looks at a picture, and what it finds by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from bot.engines.local import LocalEngine
from bot.engines.local.light import lit
from bot.engines.local.looks import MOST, look
from bot.engines.local.network import Detection, Network
from bot.faces import Band, Box, Gallery, Size
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, jpeg, portrait
from tests.conftest import MODELS, photo_of

if TYPE_CHECKING:
    from bot.engines.local.alignment import Pixels

MEADOW = (96, 128, 80)


class Counting(Network):
    """A network that remembers the sizes of what it was shown."""

    def __init__(self) -> None:
        super().__init__(MODELS)
        self.shown: list[Size] = []

    def detect(self, pixels: Pixels) -> list[Detection]:
        self.shown.append(Size(pixels.shape[1], pixels.shape[0]))
        return super().detect(pixels)


@pytest.fixture(scope="module")
def loaded() -> Counting:
    return Counting()


@pytest.fixture
def network(loaded: Counting) -> Counting:
    loaded.shown.clear()
    return loaded


def face_of(who: int, side: int) -> Image.Image:
    """A portrait of one of the cast, about 0.4 of its `side` being face."""
    return portrait(CAST[who], 1, size=640).convert("RGB").resize((side, side), Image.Resampling.LANCZOS)


def scene(width: int, height: int, *places: tuple[int, int], side: int) -> Image.Image:
    """Portraits of the cast, in turn, with their middles at `places` in front of a meadow."""
    picture = Image.new("RGB", (width, height), MEADOW)
    for who, (x, y) in enumerate(places):
        picture.paste(face_of(who % len(CAST), side), (x - side // 2, y - side // 2))
    return picture


def quarter_turned(points: list[tuple[float, float]], times: int, size: tuple[int, int]) -> list[tuple[float, float]]:
    """Where `points` of a picture of `size` (width, height) come when it is turned counter-clockwise."""
    for _ in range(times):
        points, size = [(y, size[0] - x) for x, y in points], (size[1], size[0])
    return points


def middles(found: list[Detection]) -> list[tuple[float, float]]:
    return [(float(face.box[0] + face.box[2] / 2), float(face.box[1] + face.box[3] / 2)) for face in found]


def test_one_look_is_enough_for_a_portrait(network: Counting) -> None:
    found = look(network, np.asarray(face_of(0, 1280)))

    assert (len(found), network.shown) == (1, [Size(1280, 1280)])


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_faces_of_a_picture_that_lies_are_found_where_they_are(network: Counting, quarters: int) -> None:
    picture = scene(1000, 600, (250, 300), (700, 200), side=300)
    upright = middles(look(network, np.asarray(picture)))
    lying = np.ascontiguousarray(np.rot90(np.asarray(picture), quarters))
    found = look(network, lying)

    assert len(upright) == 2
    assert np.allclose(middles(found), sorted(quarter_turned(upright, quarters, (1000, 600))), atol=15)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_somebody_is_recognised_however_the_picture_lies(
    recognizer: Recognizer, gallery: Gallery, quarters: int
) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))
    lying = photo_of("Ada", 1).pixels.rotate(90 * quarters, expand=True)
    (answer,) = recognizer.identify(gallery, read_photo(jpeg(lying))).answers

    assert (answer.band, answer.best and answer.best.person.name) == (Band.MATCH, "Ada")
    assert abs(answer.face.quality.roll) == pytest.approx(180 if quarters == 2 else 90, abs=25)


def test_small_faces_are_found_by_a_closer_look(network: Counting) -> None:
    places = [(200, 200), (1280, 960), (2300, 300), (400, 1700), (2200, 1650)]
    picture = np.asarray(scene(2560, 1920, *places, side=130))

    assert len(network.detect(picture)) < len(places)
    assert np.allclose(middles(look(network, picture)), sorted(places), atol=50)


def test_a_face_that_several_parts_share_is_found_once(network: Counting) -> None:
    places = [(x, y) for x in (1180, 1280, 1380) for y in (860, 960, 1060)]
    found = look(network, np.asarray(scene(2560, 1920, *places, side=90)))

    assert len(found) == len(places)


class Crowd(Network):
    """Sees 2 000 faces wherever it looks, ever larger ones, and none of them clearly."""

    def detect(self, pixels: Pixels) -> list[Detection]:
        return [
            Detection(np.array([x, y, 8 + x / 100, 8 + x / 100], np.float32), np.zeros((5, 2), np.float32), 0.81)
            for x in range(0, 1000, 20)
            for y in range(0, 800, 20)
        ]


@pytest.mark.timeout(30)  # a guard, no measurement: comparing every pair in Python took 70 s
def test_of_a_crowd_the_largest_faces_are_told() -> None:
    found = look(Crowd(MODELS), np.full((800, 1000, 3), 128, np.uint8))

    assert len(found) == MOST
    assert min(face.width for face in found) > 16


@pytest.mark.parametrize(("width", "height"), [(9000, 500), (500, 9000)])
def test_faces_are_found_in_very_wide_and_very_tall_pictures(engine: LocalEngine, width: int, height: int) -> None:
    along = [600, 4500, 8300]
    places = [(at, 250) if width > height else (250, at) for at in along]
    faces = engine.find(read_photo(jpeg(scene(width, height, *places, side=240))))

    assert np.allclose(sorted((middle(face.box) for face in faces), key=sum), places, atol=60)
    assert all(60 < face.quality.width_px < 160 for face in faces)


def middle(box: Box) -> tuple[float, float]:
    return box.left + box.width / 2, box.top + box.height / 2


def test_nothing_is_found_where_nobody_is(network: Counting) -> None:
    noise = np.random.default_rng(1).normal(128, 40, (960, 1280, 3)).clip(0, 255).astype(np.uint8)

    assert look(network, noise) == []
    assert Size(960, 1280) in network.shown
    assert min(size.width for size in network.shown) < 800


def test_somebody_is_recognised_in_the_dark_and_not_learned_there(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))
    dark = photo_of("Ada", 1).pixels.point(lambda value: value * 0.06)
    (answer,) = recognizer.identify(gallery, read_photo(jpeg(dark))).answers

    assert (answer.band, answer.best and answer.best.person.name) == (Band.MATCH, "Ada")
    assert answer.face.quality.reasons


def test_what_is_light_enough_is_left_alone() -> None:
    pixels = np.asarray(photo_of("Ada").pixels)

    assert lit(pixels) is pixels
    assert np.percentile(lit(pixels // 8), 99) == pytest.approx(220, abs=15)
