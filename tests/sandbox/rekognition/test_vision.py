"""What is kept of pictures, so that the same one is looked at once."""

from __future__ import annotations

import pytest

from bot.sandbox.rekognition.refusals import Refusal
from bot.sandbox.rekognition.vision import Eyes, Memory, Picture
from tests.sandbox.rekognition.pictures import ada


def test_the_picture_asked_for_longest_ago_is_forgotten() -> None:
    memory = Memory(2)
    for digest in ("a", "b"):
        memory.keep(Picture(digest, ()))
    memory.find("a")
    memory.keep(Picture("c", ()))

    assert [memory.find(digest) is not None for digest in "abc"] == [True, False, True]


async def test_a_picture_is_looked_at_once() -> None:
    memory = Memory()
    eyes = Eyes(memory)
    first = await eyes.look(ada(), "ada")
    again = await eyes.look(b"not even a picture", "ada")

    assert len(first.faces) == 1
    assert again is first


async def test_a_refusal_is_not_remembered() -> None:
    eyes = Eyes(Memory())
    with pytest.raises(Refusal):
        await eyes.look(b"no picture", "ada")

    assert len((await eyes.look(ada(), "ada")).faces) == 1
