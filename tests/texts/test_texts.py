"""The words: complete, within limits, and plain."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import date
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.chat.help import COMMANDS, FOR_OWNERS
from bot.errors import (
    AnotherFace,
    BadName,
    Busy,
    CapReached,
    Doubtful,
    GalleryGone,
    HasOwner,
    LastOwner,
    LastReference,
    LeadersUnknown,
    Leaving,
    LinkGone,
    LooksLike,
    NameGone,
    NameTaken,
    NeedsConsent,
    NobodyElse,
    NoFace,
    NoName,
    NoPhoto,
    NoPreview,
    NotAnImage,
    NotAsked,
    NotEntitled,
    NotErased,
    NothingToUndo,
    NotInPrivate,
    NotTheNumber,
    NotUsable,
    NoUser,
    OnePerson,
    PersonFull,
    PhotoGone,
    ServiceError,
    SetupError,
    SeveralFaces,
    Stale,
    Taken,
    TooFast,
    TooFew,
    TooLarge,
    TooManyPixels,
    TooSmall,
    Truncated,
    Underway,
    UnknownPerson,
    Unreadable,
    UserTaken,
    WhobotError,
)
from bot.faces import (
    STATEMENTS,
    Advice,
    Answer,
    Band,
    Box,
    Enrolled,
    Face,
    Identified,
    Named,
    Person,
    PersonId,
    Quality,
    Reason,
    Role,
    Said,
    Sighting,
    Statement,
    Verdict,
)
from bot.texts import LANGUAGES, apart, texts_in
from bot.texts.catalogue import catalogue

FACE = Face(Box(0, 0, 10, 10), Quality(10, 50, 50, 0, 0, 0))
ADA, BEN = Person(PersonId("1"), "Ada", 3), Person(PersonId("2"), "Ben", 1)
ERRORS: list[WhobotError] = [
    BadName(),
    Busy(),
    CapReached(1000, date(2026, 12, 1), in_all=True),
    Doubtful("Ada"),
    GalleryGone("The collection is gone."),
    LastReference(ADA),
    Leaving("Ada"),
    NameGone("Ada"),
    NameTaken("Ada", BEN.id, ADA.id),
    NeedsConsent("Ada"),
    NobodyElse("Ada"),
    NotAsked(),
    NoUser(),
    UserTaken(),
    NoFace(),
    NoName(),
    LooksLike("Ada", Named(Person(PersonId("b"), "Ben"), 97.0), Sighting(FACE)),
    NoPhoto(),
    NoPreview(),
    NotAnImage(),
    NotEntitled(Role.OWNER),
    NotErased(),
    NotInPrivate(),
    NotTheNumber(3),
    NothingToUndo(),
    OnePerson(),
    NotUsable(list(Reason)),
    PersonFull(100),
    PhotoGone(None),
    ServiceError(),
    NotEntitled(Role.ADMINISTRATOR),
    HasOwner(),
    LastOwner(),
    LeadersUnknown(),
    LinkGone(),
    SetupError("No credentials."),
    SeveralFaces([Sighting(FACE), Sighting(FACE)]),
    AnotherFace("Ada"),
    Stale(),
    Taken(),
    TooFast(20, 3, chat=False, told=False),
    TooFew(3),
    TooLarge(20 << 20),
    TooManyPixels(64_000_000),
    TooSmall(),
    Truncated(),
    Underway(),
    UnknownPerson("Ada"),
    Unreadable(),
]
EN = texts_in("en")


def messages(language: str) -> dict[str, Message]:
    source = files("bot.texts").joinpath(f"{language}.ftl").read_text("utf-8")
    return {entry.id.name: entry for entry in FluentParser().parse(source).body if isinstance(entry, Message)}


def every_error() -> list[type[WhobotError]]:
    def below(kind: type[WhobotError]) -> list[type[WhobotError]]:
        return [kind, *(deeper for child in kind.__subclasses__() for deeper in below(child))]

    return [kind for kind in below(WhobotError) if kind.__module__.startswith("bot.errors.")]


def answer(band: Band, *named: Named) -> Answer:
    return Answer(FACE, band, named)


def identified(*answers: Answer) -> Identified:
    return Identified(answers, nobody_enrolled=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_parses_and_has_the_messages_of_english(language: str) -> None:
    assert messages(language).keys() == messages("en").keys()


def test_every_message_is_said_somewhere() -> None:
    code = "\n".join(file.read_text("utf-8") for file in files("bot.texts").iterdir() if file.name.endswith(".py"))
    spoken = set(re.findall(r'["\']([a-z-]+)["\']', code))
    built = (
        "error-",
        "reason-",
        "command-",
        "choice-",
        "outlook-",
        "advice-",
        "button-",
        "statement-",
        "usage-",
        "act-",
    )
    inside = set(re.findall(r"\{ ([a-z-]+) \}", files("bot.texts").joinpath("en.ftl").read_text("utf-8")))

    assert {key for key in messages("en") if not key.startswith(built)} <= spoken | inside


def test_every_error_that_reaches_a_chat_has_its_sentence() -> None:
    groups = {"error", "configuration"}

    assert {kind.code for kind in every_error()} - groups == {error.code for error in ERRORS}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.code)
def test_an_error_says_something_short_enough_for_an_alert_or_at_least_a_message(error: WhobotError) -> None:
    assert 10 < len(EN.error(error)) < 600


def test_a_missing_value_is_a_bug_and_not_a_gap() -> None:
    with pytest.raises(Exception, match="name"):
        catalogue("en")("match", percent=3)


def test_percentages_are_rounded_down() -> None:
    sure = identified(answer(Band.MATCH, Named(ADA, 99.99)))
    hardly = identified(answer(Band.MAYBE, Named(ADA, 96.99)))

    assert EN.identified(sure) == "Ada · 99 %"
    assert EN.identified(hardly) == "Ada? (96 %)"


def test_two_who_are_close_are_both_named_in_the_question() -> None:
    close = identified(answer(Band.MAYBE, Named(ADA, 98.5), Named(BEN, 97.2)))

    assert EN.identified(close) == "Ada? (98 %), or Ben? (97 %)"


def test_a_hundred_faces_with_long_names_stay_within_one_message() -> None:
    long = Person(PersonId("1"), "👩‍🚀" * 21, 1)
    crowd = identified(*[answer(Band.MAYBE, Named(long, 90), Named(long, 89))] * 100)
    everybody = EN.people([long] * 100)

    for text in (EN.identified(crowd), EN.album([crowd] * 10), everybody):
        assert len(text.encode("utf-16-le")) // 2 <= 4096
        assert re.search(r"… and \d+ more", text)


def test_an_answer_that_grows_still_fits_under_its_picture() -> None:
    known = Person(PersonId("e"), "\N{GRINNING FACE}" * 64)
    said = Said(Verdict.SOMEBODY, known.id, kept=True)
    text = EN.answered([identified(*[replace(answer(Band.UNKNOWN), said=said, settled=known)] * 30)], caption=True)

    assert len(text.encode("utf-16-le")) // 2 <= 1024
    assert text.splitlines()[-1] == "… and 24 more lines."


def test_a_name_that_runs_from_right_to_left_is_set_apart() -> None:
    assert apart("Ada") == "Ada"
    assert apart("مریم") == "\u2068مریم\u2069"


def test_one_and_many_are_told_apart() -> None:
    assert EN.enrolled(Enrolled(BEN)).startswith("I’ll know Ben from now on.")
    assert EN.enrolled(Enrolled(ADA)).startswith("I know Ada from 3 photos now.")
    assert "the one photo" in EN.forget_question(BEN)
    assert "the 3 photos" in EN.forget_question(ADA)


def test_the_coach_names_two_wishes_at_most() -> None:
    both, one, none = (Advice.LEFT, Advice.UP, Advice.DOWN), (Advice.LIGHT,), ()

    assert EN.coach(both) == "Photos looking left and looking up a little would help next."
    assert EN.coach(one) == "A photo in better light would help next."
    assert EN.coach(none) == "That is a good gallery: nothing is missing."
    assert all(EN.coach([advice]) for advice in Advice)


def test_an_album_tells_where_the_person_stands_whichever_photo_was_learned_last() -> None:
    outcomes: list[Enrolled | WhobotError] = [Enrolled(ADA), Enrolled(Person(ADA.id, "Ada", 2)), NoFace()]

    assert EN.album_enrolled(outcomes).splitlines()[0].startswith("I know Ada from 3 photos now.")
    assert EN.album_enrolled(outcomes).splitlines()[1].startswith("Photo 3: I see no face")


def test_a_language_without_a_catalogue_is_answered_in_english() -> None:
    assert texts_in("xx-YY").start() == texts_in(None).start() == EN.start()


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=lambda statement: statement.version)
def test_a_statement_in_other_words_has_another_version(statement: Statement) -> None:
    """Where the words must change: count the version on in bot/faces/consents.py, and put the new digest beside it."""
    words = catalogue("en")(statement.key, name="NAME")

    assert hashlib.sha256(words.encode()).hexdigest()[:16] == statement.digest


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_telegram_shows_of_the_bot_is_within_its_limits(language: str) -> None:
    words = texts_in(language)

    assert len(words.description()) <= 512
    assert len(words.short_description()) <= 120
    assert all(len(words.command(name)) <= 256 for name in (*COMMANDS, *FOR_OWNERS))
