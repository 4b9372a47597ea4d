"""The drawn cast as photos ready to send."""

from __future__ import annotations

import threading
from functools import lru_cache

from bot.sandbox.cast import CAST, PARTIES, group, jpeg, portrait

TOGETHER = "together"
PICTURES = 5
_drawing = threading.Lock()
"""One at a time: a page that asks for all of them must not keep the bot, in the same process, from its work."""


def cast_json() -> list[dict[str, object]]:
    """Everybody's name with the addresses of their pictures; then the group pictures."""
    people: list[dict[str, object]] = [
        {"name": person.name, "pictures": [f"/cast/{person.name}/{number}" for number in range(PICTURES)]}
        for person in CAST
    ]
    return [*people, {"name": "Several", "pictures": [f"/cast/{TOGETHER}/{len(party)}" for party in PARTIES]}]


def picture(name: str, number: int) -> bytes:
    """A picture as JPEG; `together` stands for a group of so many. Raises LookupError."""
    with _drawing:
        return _picture(name, number)


@lru_cache(maxsize=128)
def _picture(name: str, number: int) -> bytes:
    party = next((party for party in PARTIES if len(party) == number), None)
    if name == TOGETHER and party is not None:
        return jpeg(group(party))
    person = next((person for person in CAST if person.name == name), None)
    if person is None or number not in range(PICTURES):
        raise LookupError("There is no such picture.")
    return jpeg(portrait(person, number))
