from __future__ import annotations

import random
import threading
import warnings

import pytest
from PIL import Image

from bot.errors import PhotoError, Truncated, Unreadable
from bot.photos import read_photo
from bot.photos.decoding import decode

from .pictures import FORMATS, encoded, quarters

SAYS_WHERE_IT_ENDS = [kind for kind in FORMATS if kind != "TIFF"]


def noisy(kind: str) -> bytes:
    """A picture with so much in it that half of its file cannot hold all."""
    noise = Image.merge("RGB", [Image.effect_noise((96, 64), 80 + band) for band in range(3)])
    return encoded(noise, kind)


def outcome(data: bytes) -> str:
    """What becomes of a file: `opened`, or the name of the refusal; anything but a PhotoError is raised."""
    try:
        _ = read_photo(data).pixels
    except PhotoError as refusal:
        return type(refusal).__name__
    return "opened"


@pytest.mark.parametrize("kind", SAYS_WHERE_IT_ENDS)
def test_says_that_a_file_broke_off_wherever_it_did(kind: str) -> None:
    whole = noisy(kind)
    ends = {outcome(whole[: len(whole) * share // 40]) for share in range(1, 37)}

    assert ends == {"Truncated"}


@pytest.mark.parametrize("kind", FORMATS)
def test_opens_or_refuses_a_file_that_lacks_its_last_bytes(kind: str) -> None:
    whole = noisy(kind)

    assert {outcome(whole[:-missing]) for missing in range(1, 40)} <= {"opened", "Truncated", "Unreadable"}


def test_refuses_a_tiff_that_broke_off() -> None:
    whole = noisy("TIFF")

    assert {outcome(whole[: len(whole) * share // 40]) for share in range(1, 36)} <= {"Truncated", "Unreadable"}


@pytest.mark.parametrize("kind", FORMATS)
def test_survives_files_with_bytes_changed(kind: str) -> None:
    chance = random.Random(kind)  # noqa: S311 - the same files every time, no secret
    whole = encoded(quarters(), kind)
    for _ in range(80):
        data = bytearray(whole)
        for _ in range(chance.choice([1, 3, 10, 40])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        outcome(bytes(data))


@pytest.mark.parametrize("kind", FORMATS)
def test_survives_headers_with_bytes_changed(kind: str) -> None:
    chance = random.Random(kind)  # noqa: S311 - the same files every time, no secret
    whole = encoded(quarters(), kind, **({"compression": "tiff_lzw"} if kind == "TIFF" else {}))
    for _ in range(80):
        data = bytearray(whole)
        data[chance.randrange(min(len(data), 200))] = chance.choice([0, 1, 127, 128, 255])
        outcome(bytes(data))


def test_survives_noise_behind_every_beginning() -> None:
    chance = random.Random(1)  # noqa: S311 - the same files every time, no secret
    for kind in FORMATS:
        beginning = encoded(quarters(), kind)[:32]
        for length in (0, 10, 100, 1000, 10_000):
            outcome(beginning[: chance.randrange(8, 32)] + chance.randbytes(length))


def test_says_when_a_checksum_is_wrong() -> None:
    data = bytearray(noisy("PNG"))
    data[len(data) // 2] ^= 1

    with pytest.raises(Unreadable):
        _ = read_photo(bytes(data)).pixels


def test_opens_a_picture_with_something_behind_its_end() -> None:
    assert outcome(noisy("JPEG") + bytes(300_000)) == "opened"


def test_leaves_the_filters_of_warnings_as_they_were() -> None:
    before = list(warnings.filters)
    threads = [threading.Thread(target=outcome, args=(noisy("TIFF")[:-700],)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert list(warnings.filters) == before


def test_does_not_mistake_a_fault_of_ours_for_a_bad_file() -> None:
    photo = read_photo(noisy("PNG"))

    with pytest.raises(TypeError):
        decode(photo.data, "PNG", [], 0.1)  # type: ignore[arg-type]  # the fault


def test_raises_the_same_when_asked_again() -> None:
    photo = read_photo(noisy("JPEG")[:-2000])
    for _ in range(2):
        with pytest.raises(Truncated):
            _ = photo.pixels
