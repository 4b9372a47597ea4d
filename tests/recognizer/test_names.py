"""What may be a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadName, NoName
from bot.faces import name_key
from bot.recognizer.names import clean_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada", "Ada"),
        ("  Ada \n Lovelace ", "Ada Lovelace"),
        ("Ａｄａ", "Ada"),  # noqa: RUF001 - full-width letters are the point
        ("مریم", "مریم"),
        ("小明", "小明"),
        ("می‌خواهم", "می‌خواهم"),
        ("Ada 👩‍🚀", "Ada 👩‍🚀"),
        ("x" * 64, "x" * 64),
    ],
)
def test_a_name_of_any_script_is_kept_in_its_plain_form(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_is_no_name(text: str) -> None:
    with pytest.raises(NoName):
        clean_name(text)


@pytest.mark.parametrize(
    "text", ["x" * 65, "Ada\x00", "Ada\u202eadA", "\u200bAda", "\ue000", "\u200d\u200d", "\u3164", "\u2800"]
)
def test_what_breaks_or_hides_a_line_is_no_name(text: str) -> None:
    with pytest.raises(BadName):
        clean_name(text)


def test_names_that_look_the_same_are_one_name() -> None:
    assert name_key("Ada\u200d") == name_key("Ada")


@pytest.mark.parametrize(("one", "other"), [("ada", "ADA"), ("Straße", "STRASSE"), ("Ada  L", "ada l"), ("ﬁ", "FI")])
def test_a_name_is_found_however_it_is_written(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@given(st.text(min_size=1, max_size=64))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    try:
        name = clean_name(text)
    except (NoName, BadName):
        return

    assert clean_name(name) == name
