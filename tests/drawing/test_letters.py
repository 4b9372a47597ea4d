from __future__ import annotations

import pytest

from bot.drawing.letters import writable


@pytest.mark.parametrize("name", ["Ada", "Ada Lovelace", "O'Brien-Smith", "R2-D2", "Smith, J."])
def test_writes_names_whose_letters_the_font_has(name: str) -> None:
    assert writable(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Мария",
        "علی",
        "שרה",
        "आरती",
        "李雷",
        "김",
        "🙂",
        "a\u0301\u0302",
        "A\u200bda",
        "A\u202eda",
        "A\nda",
        "\ue000",
        "\U0010ffff",
    ],
)
def test_leaves_other_names_to_the_text(name: str) -> None:
    assert writable(name) is None


@pytest.mark.parametrize("name", ["José", "Jose\u0301"])
def test_gives_one_answer_for_one_name_however_it_is_spelled(name: str) -> None:
    assert writable(name) == writable("José")
