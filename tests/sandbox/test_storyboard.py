"""Drawn chats: everything that the bot says can be written, and stays within the board."""

from __future__ import annotations

from importlib.resources import files

import pytest
from PIL import Image, ImageChops

from bot.drawing.letters import writable
from bot.sandbox.demo.storyboard.keys import Keys
from bot.sandbox.demo.storyboard.paper import MARGIN, WHITE, WIDEST, WIDTH
from bot.sandbox.demo.storyboard.words import SIGNS, Words


def test_every_letter_that_the_bot_says_can_be_drawn() -> None:
    said = set(files("bot.texts").joinpath("en.ftl").read_text("utf-8")) - set("\n")

    assert {letter for letter in said if letter not in SIGNS and not writable(letter)} == set()


@pytest.mark.parametrize("sign", ["✓", "✗", "•", "‹", "›", "é"])
def test_a_sign_leaves_ink_and_its_own_shape(sign: str) -> None:
    assert _drawn(sign).getbbox() is not None
    assert ImageChops.difference(_drawn(sign), _drawn("e")).getbbox() is not None


def test_long_words_stand_below_one_another() -> None:
    line, several = (Words("I know who it is. " * times, 30, WIDEST) for times in (1, 9))

    assert several.width <= WIDEST
    assert several.height > 2 * line.height


def test_buttons_of_unequal_length_stay_on_the_board() -> None:
    keys = Keys([["Remember this photo of Ada", "Change"], ["1", "2"]], "Change", 100)

    assert 100 < keys.width <= WIDTH - 2 * MARGIN


def _drawn(words: str) -> Image.Image:
    """What is left of a white sheet that has these words on it."""
    sheet = Image.new("RGB", (80, 60), WHITE)
    Words(words, 40, 80).paint(sheet, 4, 4)
    return ImageChops.invert(sheet)
