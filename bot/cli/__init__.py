"""What a person types in a terminal."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from bot.cli.commands import parser
from bot.errors import BadName, ConfigurationError, NoName, WhobotError
from bot.texts import texts_in

USAGE, FAILED = 2, 1
"""Exit statuses: used wrongly or not set up; something could not be done."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; the exit status says how it went. Wrong usage leaves by SystemExit(2)."""
    _let_every_name_be_written()
    options = parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except ConfigurationError as error:
        return _complain(*error.problems, status=USAGE)
    except (NoName, BadName) as error:
        return _complain(texts_in(None, "terminal").error(error), status=USAGE)
    except WhobotError as error:
        return _complain(texts_in(None, "terminal").error(error), status=FAILED)
    except KeyboardInterrupt:
        return _complain("Stopped.", status=130)


def _let_every_name_be_written() -> None:
    """A pipe on Windows takes a few hundred letters only, and a file may be named by bytes that are no letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(*problems: str, status: int) -> int:
    for problem in problems:
        sys.stderr.write(f"whobot: {problem}\n")
    return status
