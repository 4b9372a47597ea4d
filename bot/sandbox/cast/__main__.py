"""`python -m bot.sandbox.cast DIR` draws the contact sheet of the cast, and the bot's answer to eight of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bot.sandbox.cast.answers import answered
from bot.sandbox.cast.parties import PARTIES
from bot.sandbox.cast.scene import jpeg
from bot.sandbox.cast.sheet import contact_sheet


def main(arguments: Sequence[str] | None = None) -> None:
    """Write both pictures into the folder that the arguments name."""
    parser = argparse.ArgumentParser("python -m bot.sandbox.cast", description=__doc__)
    parser.add_argument("dir", metavar="DIR", type=Path, help="the folder to write the two pictures to")
    folder: Path = parser.parse_args(arguments).dir
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cast.jpg").write_bytes(jpeg(contact_sheet()))
    (eight,) = answered(PARTIES[-1])
    (folder / "group-answers.jpg").write_bytes(eight.jpeg)


if __name__ == "__main__":
    main()
