"""Real photographs, sent in a chat as people send them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.sandbox.botapi import Chat
from tests.photos.messy import ABSENT, FOLDER, Row, table
from tests.recognizer.expected import expected

pytestmark = pytest.mark.skipif(FOLDER is None, reason=ABSENT)

FACES = re.compile(r"I see (no|a|\d+) face")
REFUSALS = ("I can’t open this picture", "This picture", "This is not a picture", "This file is too large")


def one_of_each_folder() -> list[Row]:
    """The first row of every folder whose table says how many faces there are, or that it is refused."""
    first: dict[str, Row] = {}
    for row in table():
        if expected(row).refused or row.faces.isdigit():
            first.setdefault(row.file.partition("/")[0], row)
    return list(first.values())


async def introduce(chat: Chat, photographs: Path, name: str) -> None:
    files = sorted((photographs / "people" / name).iterdir())[:3]
    await chat.album([file.read_bytes() for file in files], caption=f"/enroll {name.replace('_', ' ')}")
    await chat.reply()


async def test_two_of_them_are_named_in_a_photo_of_both(chat: Chat, photographs: Path) -> None:
    for name in ("Barack_Obama", "Joe_Biden"):
        await introduce(chat, photographs, name)
    await chat.photo((photographs / "groups/two_people.jpg").read_bytes())
    answer = await chat.reply()

    assert re.fullmatch(r"1 Barack Obama · \d+ %\n2 Joe Biden · \d+ %", answer.words)
    assert answer.photo is not None
    assert answer.buttons[0] == ["1 ✓ Barack Obama", "1 ✗ Not Barack Obama", "1 Why?"]


async def test_a_crowd_has_a_number_for_everybody(chat: Chat, photographs: Path) -> None:
    await introduce(chat, photographs, "Barack_Obama")
    await chat.document((photographs / "groups/solvay1927.jpg").read_bytes(), "solvay.jpg", "image/jpeg")
    answer = await chat.reply()
    lines = answer.words.splitlines()

    assert lines == [f"{number} somebody I don’t know" for number in range(1, 30)]
    assert [button for row in answer.buttons for button in row] == [str(number) for number in range(1, 30)]


async def test_one_file_of_every_odd_kind_gets_what_its_table_says(chat: Chat) -> None:
    wrong = []
    for row in one_of_each_folder():
        assert FOLDER
        await chat.document((FOLDER / row.file).read_bytes(), Path(row.file).name)
        words = (await chat.reply(timeout=20)).words
        if complaint := violation(row, words):
            wrong.append(f"{row.file}: {complaint}: {words}")

    assert wrong == []
    assert await chat.quiet(0.3) == []


def violation(row: Row, words: str) -> str | None:
    wanted, seen = expected(row), FACES.match(words)
    if seen is None:
        refused = words.startswith(REFUSALS) and (wanted.refused or wanted.refusable)
        return None if refused else "refused"
    count = {"no": 0, "a": 1}.get(seen[1], int(seen[1]) if seen[1].isdigit() else 0)
    return None if not wanted.refused and wanted.fewest <= count <= wanted.most else f"{count} faces"
