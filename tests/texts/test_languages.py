"""Every language: as complete as English, with the same values, all its plural forms, and within Telegram's limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.chat.help import COMMANDS
from bot.chat.replies import ALERT_LIMIT, length
from bot.texts import LANGUAGES, apart, texts_in
from bot.texts.catalogue import FOLDER, RIGHT_TO_LEFT, catalogue, closest

OTHERS = [language for language in LANGUAGES if language != "en"]
PLURALS = {"zero", "one", "two", "few", "many", "other"}
ALERTS = ("not-yours", "error-stale", "error-not_entitled")
COMMAND = re.compile(r"(?<!\w)/[a-z]+")


@cache
def messages(language: str) -> dict[str, ast.Message]:
    parsed = FluentParser().parse(FOLDER.joinpath(f"{language}.ftl").read_text("utf-8"))
    assert not [entry for entry in parsed.body if isinstance(entry, ast.Junk)]
    return {entry.id.name: entry for entry in parsed.body if isinstance(entry, ast.Message)}


class Found(Visitor):
    """What a message holds: its values, its plural selectors, the words a value is compared with, and its text."""

    def __init__(self, message: ast.Message) -> None:
        self.values: set[str] = set()
        self.plurals: list[tuple[str, set[str]]] = []
        self.choices: dict[str, set[str]] = {}
        self.text = ""
        self.visit(message)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor looks for this name
        self.values.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the visitor looks for this name
        self.text += f"{node.value} "

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the visitor looks for this name
        keys = {
            variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            for variant in node.variants
        }
        if isinstance(node.selector, ast.VariableReference):
            name = node.selector.id.name
            if keys & (PLURALS - {"other"}):
                self.plurals.append((name, keys))
            else:
                self.choices.setdefault(name, set()).update(keys)
        self.generic_visit(node)


def found(language: str, key: str) -> Found:
    return Found(messages(language)[key])


def both() -> Iterator[tuple[str, str]]:
    for language in OTHERS:
        for key in messages("en"):
            yield language, key


@pytest.mark.parametrize("language", OTHERS)
def test_says_everything_that_english_says_and_nothing_else(language: str) -> None:
    assert sorted(messages(language)) == sorted(messages("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_uses_the_same_values(language: str) -> None:
    wrong = {
        key: (ours, english)
        for key in messages("en")
        if (ours := found(language, key).values) != (english := found("en", key).values)
        # a language without plurals says the same without looking at the number
        and not (ours < english and english - ours <= {name for name, _ in found("en", key).plurals})
    }

    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_tells_apart_whatever_english_tells_apart(language: str) -> None:
    wrong = {
        (key, name): (found(language, key).choices.get(name), choices)
        for key in messages("en")
        for name, choices in found("en", key).choices.items()
        if found(language, key).choices.get(name) != choices
    }

    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_has_every_plural_form_of_its_own(language: str) -> None:
    rule = Locale.parse(language, sep="-").plural_form
    forms = {rule(number) for number in range(1000)}
    wrong = {
        key: keys
        for key in messages(language)
        for _, keys in found(language, key).plurals
        if not forms <= keys | ({"other"} if forms == {"other"} else set())
    }

    assert not wrong


@pytest.mark.parametrize("language", [language for language in OTHERS if language not in {"id", "tr", "zh-hans"}])
def test_counts_where_english_counts(language: str) -> None:
    wrong = [key for key in messages("en") if found("en", key).plurals and not found(language, key).plurals]

    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_names_the_same_commands(language: str) -> None:
    wrong = {
        key: (ours, english)
        for key in messages("en")
        if (ours := set(COMMAND.findall(found(language, key).text)))
        != (english := set(COMMAND.findall(found("en", key).text)))
    }

    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_is_not_english(language: str) -> None:
    same = [
        key
        for key in messages("en")
        if found(language, key).text == found("en", key).text and len(found("en", key).text.split()) > 2
    ]

    assert not same


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str) -> None:
    # a message may quote another one, with that one's values
    every: dict[str, str | int] = {name: 3 for key in messages("en") for name in found("en", key).values}
    for key in messages(language):
        chosen = {
            name: min(choices)
            for name, choices in found("en", key).choices.items()
            if not any(choice.isdigit() for choice in choices)
        }
        values = every | chosen | {"place": "chat"}

        assert catalogue(language)(key, **values).strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_keeps_to_telegrams_limits(language: str) -> None:
    words = texts_in(language)
    buttons = [key for key in messages(language) if key.startswith(("button-", "choice-")) or key.endswith("-button")]

    assert 0 < length(words.description()) <= 512
    assert 0 < length(words.short_description()) <= 120
    assert all(3 <= length(words.command(name)) <= 256 for name in COMMANDS)
    assert {key for key in buttons if length(found(language, key).text) > 100} == set()
    assert {
        key for key in ("not-yours", "error-stale", "error-not_entitled") if longest(language, key) > ALERT_LIMIT
    } == set()


def longest(language: str, key: str) -> int:
    return length(found(language, key).text)


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_a_latin_name_keeps_its_place_beside_a_percentage_in_text_from_right_to_left(language: str) -> None:
    said = catalogue(language)("match", name=apart("Ada"), percent=99)

    assert "\u2068Ada\u2069" in said


def test_a_name_from_right_to_left_keeps_its_place_in_english() -> None:
    assert catalogue("en")("match", name=apart("مريم"), percent=99) == "\u2068مريم\u2069 · 99 %"


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en-GB", "en"),
        ("pt", "pt-br"),
        ("pt-PT", "pt-br"),
        ("zh-hans", "zh-hans"),
        ("zh-TW", "zh-hans"),
        ("ru_RU", "ru"),
        ("tlh", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_finds_the_closest_language(tag: str | None, language: str) -> None:
    assert closest(tag) == language
