"""How a peer speaks: a line with the files it shall know the faces of, then a file a line; JSON comes out."""

import json
import sys
import time
from collections.abc import Callable, Sequence


def speak(learn: Callable[[Sequence[str]], Callable[[str], int]]) -> None:
    """Answer for each file by what `learn` makes of the first line, which identifies a file's faces and counts them."""
    identify = learn(json.loads(sys.stdin.readline()))
    _answer({})
    for line in sys.stdin:
        begun = time.perf_counter()
        faces = identify(line.rstrip("\n"))
        _answer({"faces": faces, "seconds": time.perf_counter() - begun})


def _answer(what: dict[str, float]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()
