"""`enroll`, `identify`, `people` and `forget`: a gallery from the terminal."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager

from bot.app import open_recognizer
from bot.cli.files import enroll_file, identify_file, sentence
from bot.cli.output import say, words
from bot.cli.report import as_json
from bot.errors import WhobotError
from bot.faces import ChatKey, Gallery
from bot.recognizer import Recognizer
from bot.recognizer.names import clean_name
from bot.settings import read_settings


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[tuple[Recognizer, Gallery]]:
    """The recognizer, and the gallery that `--chat` names."""
    with open_recognizer(read_settings()) as recognizer:
        recognizer.repair()
        yield recognizer, recognizer.gallery(ChatKey(options.chat))


def enroll(options: argparse.Namespace) -> int:
    """Teach the faces in these files; a file that is refused does not stop the others."""
    name, failed = clean_name(options.name), False
    with opened(options) as (recognizer, gallery):
        for path in options.photos:
            outcome = enroll_file(recognizer, gallery, name, path)
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
    return int(failed)


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
        if not options.yes and not _sure(words().forget_question(person)):
            say(words().kept(person))
            return 0
        say(words().forgotten(recognizer.people.forget(gallery, person)))
    return 0


def _sure(question: str) -> bool:
    try:
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False
