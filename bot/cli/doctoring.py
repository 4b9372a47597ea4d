"""`doctor` and `iam-policy`: is everything set up, and what would have to be."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable

from bot.app import examine, examine_live, open_recognizer
from bot.app import iam_policy as needed_policy
from bot.cli.files import photo_of
from bot.cli.gallery import settings_of
from bot.cli.output import say
from bot.errors import ConfigurationError
from bot.faces import Finding, Photo
from bot.settings import Settings, read_settings

PHOTOS = 2
"""A portrait and a group photo."""


def doctor(options: argparse.Namespace) -> int:
    """Look at everything, a line each; `--repair` mends and `--live` tries instead."""
    settings = settings_of(options)
    if options.live is not None:
        return _told(examine_live(settings, *_photos(options)))
    if options.repair:
        return _repair(settings)
    return _told(examine(settings))


def iam_policy(options: argparse.Namespace) -> int:
    """Print the policy as JSON, ready for the IAM console."""
    say(json.dumps(needed_policy(read_settings(), options.collection), indent=2))
    return 0


def _told(findings: Iterable[Finding]) -> int:
    """Print each finding as it comes; 1 if anything is not fine."""
    failed = False
    for finding in findings:
        failed = failed or not finding.fine
        say(f"{'✓' if finding.fine else '✗'} {finding.subject}: {finding.sentence}")
    return int(failed)


def _repair(settings: Settings) -> int:
    with open_recognizer(settings) as recognizer:
        say(f"Enrolments that had been broken off and are finished or undone now: {recognizer.repair()}.")
    return 0


def _photos(options: argparse.Namespace) -> tuple[Photo, Photo]:
    if not options.live:
        return _drawn()
    if len(options.live) != PHOTOS:
        raise ConfigurationError("--live takes a portrait and a group photo, or nothing: then it draws people.")
    portrait, group = map(photo_of, options.live)
    return portrait, group


def _drawn() -> tuple[Photo, Photo]:
    from bot.photos import read_photo
    from bot.sandbox.cast import CAST, group, jpeg, portrait

    return read_photo(jpeg(portrait(CAST[0], 0))), read_photo(jpeg(group(CAST[:4])))
