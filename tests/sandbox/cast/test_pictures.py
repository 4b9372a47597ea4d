"""README's pictures of the cast are what the program draws today."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from bot.sandbox.cast.__main__ import main
from tests.sandbox.alike import ALIKE, NEARLY_ALIKE, PICTURES, farthest


@pytest.fixture(scope="module")
def drawn_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both pictures, made by the command that made README's."""
    folder = tmp_path_factory.mktemp("pictures")
    main([str(folder)])
    return folder


def test_the_contact_sheet_is_drawn_the_same_again(drawn_again: Path) -> None:
    kept, again = Image.open(PICTURES / "cast.jpg"), Image.open(drawn_again / "cast.jpg")

    assert kept.size == again.size
    assert farthest(kept, again, 4) <= ALIKE


def test_the_answer_to_the_eight_is_the_same_again(drawn_again: Path) -> None:
    kept, again = Image.open(PICTURES / "group-answers.jpg"), Image.open(drawn_again / "group-answers.jpg")

    assert kept.size == again.size
    assert farthest(kept, again, 32) <= NEARLY_ALIKE


def test_another_encoder_is_forgiven_and_another_face_is_not() -> None:
    kept = Image.open(PICTURES / "cast.jpg")
    other = kept.copy()
    other.paste(kept.crop((140, 24, 268, 152)), (6, 24))

    assert farthest(kept, _encoded(kept, 90), 4) <= ALIKE < farthest(kept, other, 4)


def test_a_box_a_pixel_away_is_forgiven_and_a_name_that_is_missing_is_not() -> None:
    kept = Image.open(PICTURES / "group-answers.jpg")
    nameless = kept.copy()
    nameless.paste((110, 66, 44), (170, 590, 345, 655))  # Dmitri’s badge under his clothes’ brown

    assert farthest(kept, ImageChops.offset(kept, 1), 32) <= NEARLY_ALIKE < farthest(kept, nameless, 32)


def test_the_pictures_are_small_enough_for_a_repository() -> None:
    assert all(path.stat().st_size <= 400_000 for path in PICTURES.iterdir())


def _encoded(picture: Image.Image, quality: int) -> Image.Image:
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file)
