"""README's pictures of the cast are what the program draws today."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.sandbox.cast.__main__ import main

PICTURES = Path(__file__).parents[2] / "pictures"
ALIKE = 12
"""How far 4 x 4 pixels may be off on average, of 255: encoders round differently."""
NEARLY_ALIKE = 20
"""The same for 32 x 32: a box may be a pixel off with another OpenCV, which says where faces are."""


@pytest.fixture(scope="module")
def drawn_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both pictures, made by the command that made README's."""
    folder = tmp_path_factory.mktemp("pictures")
    main([str(folder)])
    return folder


def test_the_contact_sheet_is_drawn_the_same_again(drawn_again: Path) -> None:
    kept, again = Image.open(PICTURES / "cast.jpg"), Image.open(drawn_again / "cast.jpg")

    assert kept.size == again.size
    assert _farthest(kept, again, 4) <= ALIKE


def test_the_answer_to_the_eight_is_the_same_again(drawn_again: Path) -> None:
    kept, again = Image.open(PICTURES / "group-answers.jpg"), Image.open(drawn_again / "group-answers.jpg")

    assert kept.size == again.size
    assert _farthest(kept, again, 32) <= NEARLY_ALIKE


def test_another_encoder_is_forgiven_and_another_face_is_not() -> None:
    kept = Image.open(PICTURES / "cast.jpg")
    other = kept.copy()
    other.paste(kept.crop((140, 24, 268, 152)), (6, 24))

    assert _farthest(kept, _encoded(kept, 90), 4) <= ALIKE < _farthest(kept, other, 4)


def test_a_box_a_pixel_away_is_forgiven_and_a_name_that_is_missing_is_not() -> None:
    kept = Image.open(PICTURES / "group-answers.jpg")
    nameless = kept.copy()
    nameless.paste((110, 66, 44), (170, 590, 345, 655))  # Dmitri’s badge under his clothes’ brown

    assert _farthest(kept, ImageChops.offset(kept, 1), 32) <= NEARLY_ALIKE < _farthest(kept, nameless, 32)


def test_the_pictures_are_small_enough_for_a_repository() -> None:
    assert all(path.stat().st_size <= 400_000 for path in PICTURES.iterdir())


def _farthest(one: Image.Image, other: Image.Image, block: int) -> int:
    """The largest difference of any block of pixels, each taken as its mean colour, of 255."""
    difference = ImageChops.difference(one.reduce(block), other.reduce(block))
    return max(high for _, high in ImageStat.Stat(difference).extrema)


def _encoded(picture: Image.Image, quality: int) -> Image.Image:
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file)
