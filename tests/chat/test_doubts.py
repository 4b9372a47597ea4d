"""A face that looks unlike somebody's other photos: a question, and whoever sent it decides."""

from __future__ import annotations

import asyncio

import pytest

from bot.sandbox.botapi import Chat
from bot.sandbox.cast import CAST, group, jpeg
from tests.conftest import drawn
from tests.said import learned, undated

DOUBT = "This does not look like the other photos of Ada. Is it really Ada?"
YES, NO = "Yes, it is Ada", "No, leave it out"


@pytest.fixture
async def doubted(chat: Chat) -> Chat:
    """Ada is known."""
    await chat.photo(drawn("Ada"), caption="/enroll Ada")
    await chat.reply()
    return chat


async def test_it_is_learned_when_somebody_is_sure(doubted: Chat) -> None:
    await doubted.photo(drawn("Ben"), caption="/enroll Ada")
    question = await doubted.reply()
    await doubted.tap(question, YES)
    answer = await doubted.edited(question)

    assert question.words == DOUBT
    assert answer.words == learned("Ada", 2)
    assert answer.keyboard == ()


async def test_it_is_left_out_otherwise(doubted: Chat) -> None:
    await doubted.photo(drawn("Ben"), caption="/enroll Ada")
    question = await doubted.reply()
    await doubted.tap(question, NO)
    answer = await doubted.edited(question)
    await doubted.text("/people")

    assert answer.words == "All right: I did not learn this one as Ada."
    assert undated((await doubted.reply()).words) == "I know one person here:\nAda · 1 photo"


async def test_a_face_that_was_picked_from_several_is_doubted_too(doubted: Chat) -> None:
    await doubted.photo(jpeg(group([CAST[2], CAST[1]])), caption="/enroll Ada")
    which = await doubted.reply()
    await doubted.tap(which, "2")
    question = await doubted.edited(which)
    await doubted.tap(question, YES)

    assert question.words == DOUBT
    assert (await doubted.edited(question)).words == learned("Ada", 2)


async def test_in_an_album_it_is_refused_with_what_to_do(doubted: Chat) -> None:
    await doubted.album([drawn("Ada", 1), drawn("Ben")], caption="/enroll Ada")
    answer = await doubted.reply()

    assert answer.words.splitlines() == [
        learned("Ada", 2),
        "Photo 2: This does not look like the other photos of Ada. "
        "If it is Ada all the same, send it by itself: I’ll ask.",
    ]


async def test_two_taps_at_once_keep_it_once(doubted: Chat) -> None:
    await doubted.photo(drawn("Ben"), caption="/enroll Ada")
    question = await doubted.reply()
    answers = await asyncio.gather(doubted.tap(question, YES), doubted.tap(question, YES))
    await doubted.text("/people")

    assert [answer.text or "" for answer in answers if answer.text] == [
        "That is settled already, or too long ago. Please start again."
    ]
    assert undated((await doubted.reply()).words) == "I know one person here:\nAda · 2 photos"
