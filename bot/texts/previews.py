"""Honesty about pictures that are no more than a moment of something that moves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Preview
from bot.texts.voice import Voice


class Previews(Voice):
    """What is said besides an answer."""

    def previewed(self, previews: Sequence[Preview | None], answer: str) -> str:
        """`answer` to one picture or an album, with what its pictures are previews of."""
        if len(previews) == 1:
            (kind,) = previews
            between = "\n" if "\n" in answer else " "
            return f"{self._say('previewed', kind=kind)}{between}{answer}" if kind else answer
        parts = [self._say("previewed-part", photo=n, kind=kind) for n, kind in enumerate(previews, 1) if kind]
        return "\n".join([answer, *parts])
