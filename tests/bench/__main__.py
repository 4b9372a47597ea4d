"""`python -m tests.bench NAME [PHOTOS]` runs one benchmark and prints its table."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tests.bench import accuracy, bot, calibrate, calls, crash, engine, faults, lfw, pacing, scale, soak
from tests.bench.table import rows_of

BENCHMARKS: Mapping[str, Callable[..., Iterator[str]]] = {
    "accuracy": accuracy.run,
    "bot": bot.run,
    "calibrate": calibrate.run,
    "calls": calls.run,
    "crash": crash.run,
    "faults": faults.run,
    "engine": engine.run,
    "lfw": lfw.run,
    "pacing": pacing.run,
    "scale": scale.run,
    "soak": soak.run,
}


def main() -> int:
    """Run the benchmark that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Runs one benchmark and prints a table.")
    parser.add_argument("name", choices=sorted(BENCHMARKS), help="which one")
    parser.add_argument(
        "photos", nargs="?", type=Path, default=os.environ.get("WHOBOT_TEST_PHOTOS"), help="folder of test photographs"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the tables in this file too")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="accuracy: draw this picture, such as accuracy.png")
    parser.add_argument("--minutes", type=float, help="soak: how long each engine is under load, 10 otherwise")
    options = parser.parse_args()
    given = {
        "accuracy": {"draw": options.plot},
        "soak": {"minutes": options.minutes},
    }
    wishes = {name: value for name, value in given.pop(options.name, {}).items() if value}
    if any(value for others in given.values() for value in others.values()):
        parser.error("--plot is accuracy’s, --minutes is soak’s")
    tell(BENCHMARKS[options.name](options.photos and Path(options.photos), **wishes), options.json)
    return 0


def tell(lines: Iterable[str], file: Path | None) -> None:
    """Print each line as it comes, and keep the tables in `file`, though the benchmark be broken off."""
    told = []
    try:
        for line in lines:
            told.append(line)
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    finally:
        if file:
            file.write_text(json.dumps(rows_of(told), ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
