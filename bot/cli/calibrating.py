"""`calibrate`: what stricter or looser bands would make of a chat's own photos."""

from __future__ import annotations

import argparse
from dataclasses import replace

from bot.cli.gallery import opened, sure
from bot.cli.output import say, words
from bot.errors import ConfigurationError
from bot.faces import Calibration, Choice, Gallery
from bot.recognizer import Recognizer


def calibrate(options: argparse.Namespace) -> int:
    """Compare, after asking where that costs; `--apply` then sets what it names."""
    with opened(options) as (recognizer, gallery):
        billed = recognizer.calibrate.billed(gallery)
        if billed and not options.yes and not sure(words().compare_question(billed)):
            say(words().not_compared())
            return 0
        calibration = recognizer.calibrate(gallery)
        say(words().calibration(calibration))
        if options.apply:
            _apply(recognizer, gallery, calibration, Choice(options.apply))
    return 0


def _apply(recognizer: Recognizer, gallery: Gallery, calibration: Calibration, choice: Choice) -> None:
    found = calibration.outlooks.get(choice)
    if found is None:
        raise ConfigurationError(f"--apply {choice}: that is not among the choices above.")
    wishes = recognizer.wishes.keep(gallery, replace(recognizer.wishes.of(gallery), bands=found.bands))
    say(f"\n{words().bands_applied(wishes.bands)}")
