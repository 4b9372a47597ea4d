from __future__ import annotations

import time
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from bot.drawing import LONGEST_SIDE, Label, annotate
from bot.drawing.letters import own_alone
from bot.errors import Truncated
from bot.faces import Band, Box, Photo
from bot.photos import read_photo

PAPER = (240, 236, 228)


def photo(width: int = 800, height: int = 600, colour: tuple[int, int, int] = PAPER) -> Photo:
    file = BytesIO()
    Image.new("RGB", (width, height), colour).save(file, "PNG")
    return read_photo(file.getvalue())


def label(box: Box, number: int = 1, name: str | None = None, band: Band = Band.MATCH) -> Label:
    return Label(box, number, name, band)


def drawn(photo: Photo, *labels: Label) -> Image.Image:
    picture = Image.open(BytesIO(annotate(photo, labels)))
    assert (picture.format, picture.mode) == ("JPEG", "RGB")
    return picture


def changed(before: Image.Image, after: Image.Image, box: tuple[int, int, int, int]) -> float:
    """Which share of the pixels in `box` look different."""
    difference = ImageChops.difference(before, after).crop(box)
    red, green, blue = difference.split()
    counts = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    return sum(counts[40:]) / sum(counts)


FACE = Box(300, 200, 120, 150)


def test_leaves_the_photo_itself_alone() -> None:
    given = photo()
    before = given.pixels.tobytes()
    drawn(given, label(FACE))

    assert given.pixels.tobytes() == before


def test_draws_nothing_where_there_is_no_face() -> None:
    given = photo()

    assert changed(given.pixels, drawn(given), (0, 0, 800, 600)) == 0


@pytest.mark.parametrize("band", Band)
def test_draws_around_a_face_and_not_on_it(band: Band) -> None:
    given = photo()
    after = drawn(given, label(FACE, band=band))

    assert changed(given.pixels, after, (315, 215, 405, 335)) == 0
    assert changed(given.pixels, after, (296, 240, 304, 310)) > 0.15


def test_tells_bands_apart_without_colours() -> None:
    edges = []
    for band in Band:
        picture = drawn(photo(), label(FACE, band=band)).convert("L")
        edges.append(sum(abs(picture.getpixel((300, y)) - 236) > 20 for y in range(235, 315)))  # type: ignore[operator]  # of L, one value

    solid, dashed, dotted = edges
    assert solid == 80
    assert dotted < 80
    assert dashed < 80
    assert dotted != dashed


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (0, 200, 140), (255, 176, 0), (205, 208, 214)])
@pytest.mark.parametrize("band", Band)
def test_shows_a_box_on_any_background(colour: tuple[int, int, int], band: Band) -> None:
    given = photo(colour=colour)

    assert changed(given.pixels, drawn(given, label(FACE, band=band)), (294, 240, 306, 310)) > 0.05


def test_scales_boxes_with_a_picture_that_was_reduced() -> None:
    given = photo(5000, 2500)
    after = drawn(given, label(Box(1000, 1000, 1000, 1000)))

    assert after.size == (1280, 640)
    assert changed(Image.new("RGB", after.size, PAPER), after, (253, 300, 259, 480)) > 0.5


@pytest.mark.parametrize(
    ("size", "sent"),
    [((4000, 3000), (1280, 960)), ((40, 40), (640, 640)), ((900, 700), (900, 700)), ((300, 1280), (300, 1280))],
)
def test_sends_a_size_that_shows_well(size: tuple[int, int], sent: tuple[int, int]) -> None:
    assert drawn(photo(*size), label(Box(5, 5, 30, 30))).size == sent


@pytest.mark.parametrize("size", [(9000, 30), (30, 9000), (2500, 124)])
def test_pads_pictures_too_narrow_for_telegram(size: tuple[int, int]) -> None:
    sent = drawn(photo(*size), label(Box(5, 5, 20, 20))).size

    assert max(sent) / min(sent) <= 20
    assert max(sent) == LONGEST_SIDE


def test_stays_far_below_what_telegram_takes() -> None:
    file = BytesIO()
    noise = Image.merge("RGB", [Image.effect_noise((1280, 1280), 120) for _ in range(3)])
    noise.save(file, "JPEG", quality=95)

    assert len(annotate(read_photo(file.getvalue()), [label(FACE)])) < 10_000_000


@pytest.mark.parametrize(
    "box", [Box(-50, -50, 100, 100), Box(780, 580, 90, 90), Box(2000, 2000, 10, 10), Box(9, 9, 0, 0)]
)
def test_draws_boxes_that_leave_the_picture(box: Box) -> None:
    given = photo()

    assert changed(given.pixels, drawn(given, label(box)), (0, 0, 800, 600)) > 0


def test_draws_a_name_beside_its_number() -> None:
    given = photo()
    number, name = (drawn(given, label(FACE, name=name)) for name in (None, "Ada"))
    below = (300 - 100, 352, 420 + 100, 400)

    assert changed(given.pixels, name, below) > 1.5 * changed(given.pixels, number, below)


@pytest.mark.parametrize("name", ["Мария", "علی", "आरती", "José\u200b", "李雷", "🙂", "", "Ada\nLovelace"])
def test_draws_the_number_alone_where_the_font_lacks_a_letter(name: str) -> None:
    given = photo()
    with own_alone():
        named = annotate(given, [label(FACE, name=name)])

    assert named == annotate(given, [label(FACE)])


def test_draws_a_hundred_faces_soon_enough() -> None:
    faces = [
        label(Box(30 + 197 * (index % 10), 30 + 147 * (index // 10), 80, 105), index + 1, "Ada Lovelace")
        for index in range(100)
    ]
    given = photo(2000, 1500)
    started = time.process_time()
    drawn(given, *faces)

    assert time.process_time() - started < 3


def test_raises_what_is_wrong_with_the_photo() -> None:
    given = photo(2000, 2000)
    cut = read_photo(given.data[: len(given.data) // 2])

    with pytest.raises(Truncated):
        annotate(cut, [label(FACE)])
