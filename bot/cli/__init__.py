"""What a person types in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from bot.cli.commands import parser
from bot.errors import ConfigurationError, WhobotError
from bot.texts import texts_in

USAGE, FAILED = 2, 1
"""Exit statuses: used wrongly or not set up; something could not be done."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; the exit status says how it went. Wrong usage leaves by SystemExit(2)."""
    options = parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except ConfigurationError as error:
        return _complain(*error.problems, status=USAGE)
    except WhobotError as error:
        return _complain(texts_in(None).error(error), status=FAILED)
    except KeyboardInterrupt:
        return _complain("Stopped.", status=130)


def _complain(*problems: str, status: int) -> int:
    for problem in problems:
        sys.stderr.write(f"whobot: {problem}\n")
    return status
