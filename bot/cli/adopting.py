"""`adopt`: a collection that another program filled becomes a chat's gallery."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from bot.app import open_adopter
from bot.cli.gallery import settings_of
from bot.cli.output import say
from bot.errors import ConfigurationError, NotAllowed
from bot.faces import ChatKey
from bot.recognizer.adopt import Adopted, Adoption


def adopt(options: argparse.Namespace) -> int:
    """Take it over, and report who is in it; nothing in it is deleted."""
    with open_adopter(settings_of(options)) as (take_over, recognizer):
        recognizer.repair()
        try:
            adoption = take_over(recognizer.gallery(ChatKey(options.chat)), options.collection)
        except NotAllowed as refusal:
            raise ConfigurationError(
                str(refusal), f"It must name this collection: whobot iam-policy --collection {options.collection}"
            ) from None
    for line in _report(adoption):
        say(line)
    return 0


def _report(adoption: Adoption) -> Iterator[str]:
    for person in adoption.people:
        yield f"{person.name}: faces {person.faces}, of these {person.new} new{_notes(person)}"
    for label in adoption.nameless:
        yield f"{label}: is no name; its faces are left as they are"
    if adoption.unlabelled:
        yield f"Faces without an ExternalImageId, left as they are: {adoption.unlabelled}."
    if adoption.others:
        yield f"Faces that another program tied to users of its own, left as they are: {adoption.others}."
    yield f"People: {len(adoption.people)}. Now attach what `whobot iam-policy` prints: it names the collection."


def _notes(person: Adopted) -> str:
    notes = [
        f"{person.doubtful} unlike the others and not matched by" if person.doubtful else "",
        f"{person.surplus} beyond what Rekognition matches by" if person.surplus else "",
    ]
    return "".join(f", {note}" for note in notes if note)
