"""On which statement somebody is known, who waits for a word first, and what links are for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.faces.people import ChatKey, Gallery, Person


class Mode(StrEnum):
    """Whose word it takes before somebody new is learned."""

    HOUSEHOLD = "household"
    """Nobody's: a private chat is like an album of one's own, and so is whatever its operator does in a terminal."""
    VOUCHED = "vouched"
    """Whoever introduces somebody says that they agree, once per person."""
    ASKED = "asked"
    """Their own: they open a link and agree in private; before that no template is made of them."""


def is_group(chat: ChatKey) -> bool:
    """Whether others than one person are in it: Telegram's ids of groups and channels are negative."""
    return chat.startswith("-")


def offered(*, group: bool) -> tuple[Mode, ...]:
    """What a chat can choose from; the first is what holds until it does."""
    return (Mode.VOUCHED, Mode.ASKED) if group else (Mode.HOUSEHOLD, Mode.VOUCHED, Mode.ASKED)


@dataclass(frozen=True, slots=True)
class Statement:
    """What is agreed to: the `key` of its words in the catalogue, and the `version` of these words.

    `digest` is the beginning of that of the English words, so that nobody changes them and forgets to count.
    """

    key: str
    version: str
    digest: str


STATEMENTS: Mapping[Mode, Statement] = MappingProxyType(
    {
        Mode.HOUSEHOLD: Statement("statement-household", "household-1", "ba4c4a8e9988b24e"),
        Mode.VOUCHED: Statement("statement-vouched", "vouched-1", "51a3cd7e70ca6580"),
        Mode.ASKED: Statement("statement-asked", "asked-1", "883c50dbed74904b"),
    }
)


@dataclass(frozen=True, slots=True)
class Consent:
    """The word that somebody is known on: `by` a user, or None for whoever runs the bot; `at` is None until kept."""

    mode: Mode = Mode.HOUSEHOLD
    by: int | None = None
    version: str = STATEMENTS[Mode.HOUSEHOLD].version
    language: str = "en"
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo of somebody who waits: Telegram's file_id, and what a question about it was about, as ids by name."""

    file: str
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pending:
    """Somebody new in `chat`, introduced by the user or chat `by`: nothing is known of them but where photos are.

    `agreed_by` is set once the word was given; it stays until they are learned, or for some days.
    """

    id: str
    gallery: Gallery
    chat: ChatKey
    name: str
    mode: Mode
    by: int | None
    language: str
    shots: tuple[Shot, ...] = ()
    agreed_by: int | None = None


class Invited(StrEnum):
    """What a link is for."""

    AGREE = "agree"
    """To say whether one wants to be known, as a pending person."""
    IAM = "iam"
    """To say that one is a person who is known."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that was opened: `id` is what its buttons carry, `subject` the pending person or the person."""

    id: str
    purpose: Invited
    subject: str
    by: int | None


@dataclass(frozen=True, slots=True)
class Linked:
    """Somebody who is a user of Telegram, where."""

    gallery: Gallery
    chat: ChatKey
    person: Person
