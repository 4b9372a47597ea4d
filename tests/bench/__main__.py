"""`python -m tests.bench NAME [PHOTOS]` runs one benchmark and prints its table."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.bench import bot, calibrate, calls, crash, lfw, pacing, search, soak

BENCHMARKS: Mapping[str, Callable[..., Iterator[str]]] = {
    "bot": bot.run,
    "calibrate": calibrate.run,
    "calls": calls.run,
    "crash": crash.run,
    "lfw": lfw.run,
    "pacing": pacing.run,
    "search": search.run,
    "soak": soak.run,
}


def main() -> int:
    """Run the benchmark that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Runs one benchmark and prints a table.")
    parser.add_argument("name", choices=sorted(BENCHMARKS), help="which one")
    parser.add_argument(
        "photos", nargs="?", type=Path, default=os.environ.get("WHOBOT_TEST_PHOTOS"), help="folder of test photographs"
    )
    parser.add_argument("--minutes", type=float, help="soak: how long each engine is under load, 10 otherwise")
    options = parser.parse_args()
    wishes = {"minutes": options.minutes} if options.minutes else {}
    if wishes and options.name != "soak":
        parser.error("--minutes is soak’s")
    for line in BENCHMARKS[options.name](options.photos and Path(options.photos), **wishes):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
