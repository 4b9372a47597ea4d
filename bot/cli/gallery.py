"""`enroll`, `identify`, `people`, `forget` and `drop`: a gallery from the terminal."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.app import open_adopter, open_recognizer
from bot.cli.files import enroll_file, explain_file, identify_file, sentence
from bot.cli.output import say, words
from bot.cli.report import as_json
from bot.errors import ConfigurationError, ServiceError, WhobotError
from bot.faces import ChatKey, Gallery, Identified
from bot.recognizer import Recognizer
from bot.recognizer.names import clean_name
from bot.settings import Settings, read_settings


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings, with the engine that `--engine` names. Raises ConfigurationError."""
    return read_settings(**({"face_engine": options.engine} if options.engine else {}))


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[tuple[Recognizer, Gallery]]:
    """The recognizer, and the gallery that `--chat` names."""
    with open_recognizer(settings_of(options)) as recognizer:
        with suppress(ServiceError):  # what cannot be mended now is left for the next time
            recognizer.repair()
        yield recognizer, recognizer.gallery(ChatKey(options.chat))


def enroll(options: argparse.Namespace) -> int:
    """Teach the faces in these files; a file that is refused does not stop the others."""
    name, failed = clean_name(options.name), False
    with opened(options) as (recognizer, gallery):
        for path in options.photos:
            outcome = enroll_file(recognizer, gallery, name, path, sure=options.sure)
            failed = failed or isinstance(outcome, WhobotError)
            if isinstance(outcome, WhobotError):
                say(f"{path}: {sentence(outcome)}", error=True)
            else:
                say(f"{path}: {words().enrolled(outcome)}")
    return int(failed)


def identify(options: argparse.Namespace) -> int:
    """Say who is in these files, a line or a JSON object each."""
    failed = False
    with opened(options) as (recognizer, gallery):
        for path in options.photos:
            outcome = identify_file(recognizer, gallery, path)
            failed = failed or isinstance(outcome, WhobotError)
            if options.json:
                say(json.dumps(as_json(path, outcome), ensure_ascii=False))
            elif isinstance(outcome, WhobotError):
                say(f"{path}: {sentence(outcome)}", error=True)
            else:
                between = "\n" if len(outcome.answers) > 1 and not outcome.nobody_enrolled else " "
                say(f"{path}:{between}{words().identified(outcome)}")
                if options.why:
                    _tell_why(recognizer, gallery, path, outcome)
    return int(failed)


def _tell_why(recognizer: Recognizer, gallery: Gallery, path: Path, identified: Identified) -> None:
    """Which enrolled photo each person was known by; where that cannot be told, why not."""
    for answer in identified.answers:
        if answer.best is not None:
            evidence = explain_file(recognizer, gallery, answer.best.person, path, answer.face)
            if isinstance(evidence, WhobotError):
                say(sentence(evidence), error=True)
            else:
                say(words().why(answer.best.person, evidence))


def people(options: argparse.Namespace) -> int:
    """List who is known."""
    with opened(options) as (recognizer, gallery):
        known = recognizer.people.all(gallery)
    if options.json:
        for person in known:
            say(json.dumps({"name": person.name, "photos": person.faces}, ensure_ascii=False))
    else:
        say(words().people(known))
    return 0


def forget(options: argparse.Namespace) -> int:
    """Forget a person, after asking."""
    with opened(options) as (recognizer, gallery):
        person = recognizer.people.named(gallery, options.name)
        if not options.yes and not sure(words().forget_question(person)):
            say(words().kept(person))
            return 0
        receipt = recognizer.people.forget(gallery, person)
    say(words().forgotten(receipt))
    return int(not receipt.done)


def drop(options: argparse.Namespace) -> int:
    """Forget everybody of a chat, after asking; a collection that others filled is named first, or kept."""
    if options.keep_collection:
        return _release(options)
    with opened(options) as (recognizer, gallery):
        collection = gallery.collection if gallery.foreign else None
        if not _may_drop(options, len(recognizer.people.all(gallery)), collection):
            say(words().nobody_dropped())
            return 0
        receipt = recognizer.people.forget_everybody(gallery)
    say(words().forgotten(receipt))
    return int(not receipt.done)


def _release(options: argparse.Namespace) -> int:
    """Forget everybody, and leave the collection that was adopted as it was before."""
    with open_adopter(settings_of(options)) as (adoption, recognizer):
        gallery = recognizer.gallery(ChatKey(options.chat))
        if not gallery.foreign:
            raise ConfigurationError(f"Chat {options.chat} has adopted no collection; leave out --keep-collection.")
        if not options.yes and not sure(words().drop_question(len(recognizer.people.all(gallery)), None)):
            say(words().nobody_dropped())
        else:
            say(words().dropped(adoption.release(gallery)))
    return 0


def _may_drop(options: argparse.Namespace, people: int, collection: str | None) -> bool:
    if options.yes and collection not in {None, options.collection}:
        raise ConfigurationError(
            f"The collection {collection} was there before whobot, and would be deleted with all that is in it. "
            f"If that is meant, add --collection {collection}."
        )
    return options.yes or sure(words().drop_question(people, collection))


def sure(question: str) -> bool:
    """Whether whoever types says yes."""
    try:
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False
