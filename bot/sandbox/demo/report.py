"""What is told of the demo: a transcript with times, what was wrong, and the pictures that the bot sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox.botapi import SentMessage
from bot.sandbox.demo.expected import matches


@dataclass
class Report:
    """Says every line at once with `say`, and writes pictures into the folder `out`."""

    out: Path
    say: Callable[[str], None]
    wrong: list[str] = field(default_factory=list)
    _pictures: int = 0

    def asked(self, line: str) -> None:
        """Somebody did something."""
        self.say(f"\n  {line}")

    def answered(self, line: str, answer: SentMessage, seconds: float, expected: str) -> None:
        """The bot said something, which should be `expected`."""
        right = matches(expected, answer.words)
        if not right:
            self.wrong.append(f"“{line}” was answered “{answer.words}”, and should have been “{expected}”")
        first, *more = [*answer.words.splitlines(), *self._saved(answer)]
        self.say(f"{'✓' if right else '✗'} {seconds:5.2f} s  whobot: {first}")
        for text in more:
            self.say(f"                   {text}")

    def verdict(self) -> int:
        """0 if every answer was right, else 1 and the wrong ones named."""
        for wrong in self.wrong:
            self.say(f"\nWrong: {wrong}.")
        if not self.wrong:
            self.say("\nEvery answer was right.")
        return int(bool(self.wrong))

    def _saved(self, answer: SentMessage) -> list[str]:
        """Write the bot's picture to the folder, if the answer came with a new one."""
        if answer.photo is None or answer.version > 1:
            return []
        self._pictures += 1
        path = self.out / f"answer-{self._pictures}.jpg"
        path.write_bytes(answer.photo)
        return [f"(picture: {path})"]
