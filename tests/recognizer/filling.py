"""Everything that can be known of somebody, put into a database by whatever puts it there."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import select

from bot.faces import Act, ChatKey, Gallery, Inquiry, Mode, Person, PersonId, Photo, Prompt, Purpose, Shot, Spot
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg
from bot.store.tables import metadata
from tests.conftest import photo_of
from tests.store.conftest import driver

CHAT = ChatKey("1")
NAMES = "Zuleika", "Zuzana", "Zulu"
"""Hers, before and now, and of whoever became part of her; no hexadecimal number holds one."""
FILES = "FILE-alone", "FILE-first", "FILE-second", "FILE-removed", "FILE-like", "FILE-which", "FILE-pending"
"""Where Telegram keeps what only she is on, or what was sent for her."""


@cache
def together() -> Photo:
    return read_photo(jpeg(group(CAST[:2])))


def taught(recognizer: Recognizer, gallery: Gallery, name: str, photo: Photo, file: str) -> Person:
    return recognizer.enroll(gallery, name, photo, file=file, sure=True).person


def asked(recognizer: Recognizer, gallery: Gallery, photo: Photo, file: str) -> Inquiry:
    return recognizer.inquire.keep(gallery, [recognizer.inquire.look(gallery, file, f"{file}-unique", photo)])[0]


def fill(recognizer: Recognizer, gallery: Gallery, path: Path) -> tuple[Person, Person, PersonId]:
    """Everything that can be known of somebody: her, Ben, and the id of who became part of her."""
    changes = recognizer.changes
    her = taught(recognizer, gallery, "Zulu", photo_of("Ada"), "FILE-first")
    ben = taught(recognizer, gallery, "Ben", photo_of("Ben"), "FILE-ben")
    recognizer.audit.record(gallery, Act.ENROLLED, her)
    recognizer.audit.record(gallery, Act.ENROLLED, ben)
    changes.rename(gallery, her.id, "Zuleika")
    part = taught(recognizer, gallery, "Zuzana", photo_of("Ada", 1), "FILE-second").id
    recognizer.audit.record(gallery, Act.ENROLLED, recognizer.people.with_id(gallery, part))
    changes.merge(gallery, part, her.id)
    taught(recognizer, gallery, "Zuleika", photo_of("Ada", 2), "FILE-removed")
    changes.remove(gallery, her.id, recognizer.people.card(gallery, her.id, 3).reference.id)
    asked(recognizer, gallery, photo_of("Ada", 3), "FILE-alone")
    both = asked(recognizer, gallery, together(), "FILE-both")
    recognizer.verdicts.right(both, Spot(0, 0), her.id)
    recognizer.verdicts.right(both, Spot(0, 1), ben.id)
    recognizer.enroll.or_ask(gallery, "Zuleika", together(), "FILE-which")
    recognizer.enroll.or_ask(gallery, "Eve", photo_of("Ada", 3), "FILE-like")
    recognizer.enroll.or_ask(gallery, "Cleo", together(), "FILE-both")
    recognizer.questions.expect_photo(CHAT, 7, "Zuleika")
    recognizer.questions.ask(CHAT, 5, 7, Prompt(Purpose.RENAME, {"person": her.id}))
    recognizer.questions.ask(CHAT, 6, 7, Prompt(Purpose.RENAME, {"person": ben.id}))
    for person, user in ((her, 424242), (ben, 525252)):
        recognizer.links.to_be(gallery, recognizer.people.with_id(gallery, person.id))
        recognizer.linking.link(gallery, recognizer.people.with_id(gallery, person.id), user)
    waited = recognizer.consents.propose(gallery, "Zuleika", Mode.ASKED, [Shot("FILE-pending")])
    recognizer.links.to_agree(waited)
    return recognizer.people.with_id(gallery, her.id), recognizer.people.with_id(gallery, ben.id), part


def everything(path: Path) -> dict[str, str]:
    """Each table, all of it."""
    with driver(f"sqlite:///{path}") as database:
        return {table.name: repr(database.execute(select(table)).all()) for table in metadata.sorted_tables}
