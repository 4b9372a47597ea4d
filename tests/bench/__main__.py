"""`python -m tests.bench NAME [PHOTOS]` runs one benchmark and prints its table."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tests.bench import calibrate, calls, crash, faults, lfw, pacing, search

BENCHMARKS = {
    "calibrate": calibrate.run,
    "calls": calls.run,
    "crash": crash.run,
    "faults": faults.run,
    "lfw": lfw.run,
    "pacing": pacing.run,
    "search": search.run,
}


def main() -> int:
    """Run the benchmark that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Runs one benchmark and prints a table.")
    parser.add_argument("name", choices=sorted(BENCHMARKS), help="which one")
    parser.add_argument(
        "photos", nargs="?", type=Path, default=os.environ.get("WHOBOT_TEST_PHOTOS"), help="folder of test photographs"
    )
    options = parser.parse_args()
    for line in BENCHMARKS[options.name](options.photos and Path(options.photos)):
        sys.stdout.write(f"{line}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
