"""What the bot should say: plain sentences, with places for what differs from day to day and from engine to engine."""

from __future__ import annotations

import re

WISHED = "Photos looking left and looking right would help next."
"""What is said of further photos of somebody who looked straight ahead so far."""
PLACES = {
    "{percent}": r"\d{1,3}",
    "{date}": r"\d{4}-\d\d-\d\d",
    "{moment}": r"\d{4}-\d\d-\d\d \d\d:\d\d UTC",
    "{either}": "(?:Ada|Eva)",
    "{lead}": r"\d",
    "{where}": "(?:on this machine|at Amazon Rekognition)",
}


def matches(expected: str, words: str) -> bool:
    """Whether `words` are the sentence `expected`, whose `PLACES` stand for numbers, days, names and engines."""
    pattern = re.escape(expected)
    for place, stands_for in PLACES.items():
        pattern = pattern.replace(re.escape(place), stands_for)
    return re.fullmatch(pattern, words) is not None


def sure(name: str) -> str:
    """Somebody who was recognised."""
    return f"{name} · {{percent}} %"


def learned(name: str, photos: int = 1) -> str:
    """After photos of somebody, who looks straight ahead in all of them, were learned."""
    known = f"I’ll know {name} from now on." if photos == 1 else f"I know {name} from {photos} photos now."
    return f"{known} {WISHED}"


def people(**photos: int) -> str:
    """The list of people, with how many photos there are of each; all of them were met today."""
    counts = [f"{name} · {count} {'photo' if count == 1 else 'photos'}" for name, count in photos.items()]
    lines = [f"{line} · since {{date}}" for line in counts]
    return "\n".join([f"I know {len(lines)} people here:", *lines])


def numbered(*faces: str) -> str:
    """The answer to a picture of several faces, from left to right."""
    return "\n".join(f"{number} {face}" for number, face in enumerate(faces, 1))
