"""The bot itself, at the bands it is shipped with, names everybody in the ready group pictures but the stranger."""

from __future__ import annotations

from bot.faces import Band
from bot.sandbox.cast import PARTIES, STRANGER, names_in
from bot.sandbox.cast.answers import Answered


def test_there_are_pictures_of_two_four_and_eight_different_people() -> None:
    assert [len(set(party)) for party in PARTIES] == [2, 4, 8]
    assert [STRANGER in party for party in PARTIES] == [False, False, True]


def test_the_bot_names_everybody_in_order_but_the_stranger(party_answers: list[Answered]) -> None:
    said = [
        [answer.best.person.name if answer.best else None for answer in answered.answers] for answered in party_answers
    ]

    assert said == [names_in(party) for party in PARTIES]


def test_the_bot_is_sure_of_everybody_but_the_stranger(party_answers: list[Answered]) -> None:
    bands = [[answer.band for answer in answered.answers] for answered in party_answers]

    assert bands == [[Band.UNKNOWN if person is STRANGER else Band.MATCH for person in party] for party in PARTIES]
