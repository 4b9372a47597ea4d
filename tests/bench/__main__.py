"""`python -m tests.bench NAME [PHOTOS]` runs one benchmark and prints its table."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.bench import accuracy, calibrate, calls, crash, engine, faults, lfw, pacing, scale

BENCHMARKS: Mapping[str, Callable[..., Iterator[str]]] = {
    "accuracy": accuracy.run,
    "calibrate": calibrate.run,
    "calls": calls.run,
    "crash": crash.run,
    "faults": faults.run,
    "engine": engine.run,
    "lfw": lfw.run,
    "pacing": pacing.run,
    "scale": scale.run,
}


def main() -> int:
    """Run the benchmark that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Runs one benchmark and prints a table.")
    parser.add_argument("name", choices=sorted(BENCHMARKS), help="which one")
    parser.add_argument(
        "photos", nargs="?", type=Path, default=os.environ.get("WHOBOT_TEST_PHOTOS"), help="folder of test photographs"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="accuracy: keep the tables in this file too")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="accuracy: draw this picture, such as accuracy.png")
    options = parser.parse_args()
    wishes = {name: file for name, file in (("save", options.json), ("draw", options.plot)) if file}
    if wishes and options.name != "accuracy":
        parser.error("--json and --plot are accuracy’s")
    for line in BENCHMARKS[options.name](options.photos and Path(options.photos), **wishes):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
