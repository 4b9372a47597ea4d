"""Names in pictures: only those that some font here can write whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.drawing.letters import INSTALLED, OWN, can_shape, family_for, font, own_alone, writable


@pytest.fixture
def alone() -> Iterator[None]:
    """A machine without any font."""
    with own_alone():
        yield


@pytest.fixture
def dejavu() -> str:
    """A font that knows accents, and letters that run from right to left."""
    try:
        font(20, "DejaVuSans.ttf")
    except OSError:
        pytest.skip("DejaVu Sans is not installed")
    return "DejaVuSans.ttf"


@pytest.mark.parametrize("name", ["Ada", "Ada Lovelace", "O'Brien-Smith", "R2-D2", "Smith, J."])
def test_writes_names_whose_letters_the_font_has(name: str) -> None:
    assert writable(name) == name
    assert family_for(name) == OWN


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("name", ["Мария", "علی", "שרה", "आरती", "李雷", "김", "🙂", "José"])
def test_leaves_names_that_no_font_has_to_the_text(name: str) -> None:
    assert writable(name) is None


@pytest.mark.parametrize("name", ["", "A\u200bda", "A\u202eda", "A\nda", "\ue000", "\U0010ffff"])
def test_leaves_what_cannot_be_seen_to_the_text(name: str) -> None:
    assert writable(name) is None


@pytest.mark.parametrize("name", ["José", "Jose\u0301"])
def test_gives_one_answer_for_one_name_however_it_is_spelled(name: str) -> None:
    assert writable(name) == writable("José")


@pytest.mark.parametrize("name", ["José", "Łukasz", "Мария", "Ελένη"])
def test_an_installed_font_writes_what_ours_cannot(dejavu: str, name: str) -> None:
    assert writable(name) == name
    assert family_for(name) in INSTALLED


def test_letters_that_join_are_written_only_where_they_can_be_shaped(dejavu: str) -> None:
    assert (writable("علی") is not None) == can_shape()
