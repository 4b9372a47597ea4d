"""What a comparison of a chat's own photos found."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from bot.faces import Bands, Calibration, Choice, Outlook, Share
from bot.texts.voice import Voice

FEW = 300
"""Photos below which shares are hints."""


class Calibrating(Voice):
    """What is said about where bands should begin."""

    def compare_question(self, calls: int) -> str:
        """Says what a comparison costs, and asks; a call is a tenth of a cent (Rekognition pricing, first million)."""
        return self._say("compare-question", calls=calls, dollars=f"{calls / 1000:g}")

    def compare_buttons(self) -> tuple[str, str]:
        """The two answers: compare, leave it."""
        return self._say("compare-yes"), self._say("compare-no")

    def comparing(self) -> str:
        """While the comparison goes on."""
        return self._say("comparing")

    def not_compared(self) -> str:
        """After a second thought."""
        return self._say("not-compared")

    def calibration(self, calibration: Calibration) -> str:
        """What each of the choices would have made of the photos."""
        compared = self._say("compared", faces=calibration.faces, people=calibration.people)
        choices = ["\n".join(self._outlook(*each)) for each in calibration.outlooks.items()]
        how_sure = self._say("how-sure-few" if calibration.faces < FEW else "how-sure")
        return "\n\n".join([compared, *choices, how_sure])

    def apply_button(self, choice: Choice, bands: Bands) -> str:
        """A button for bands that do not hold yet."""
        return self._say("apply", choice=self._say(f"outlook-{choice}"), bands=self._numbers(bands))

    def keep_button(self) -> str:
        """A button that changes nothing."""
        return self._say("apply-nothing")

    def bands_applied(self, bands: Bands) -> str:
        """After bands were chosen."""
        return self._say("applied", bands=self._numbers(bands))

    def bands_kept(self, bands: Bands) -> str:
        """After nothing was changed."""
        return self._say("applied-nothing", bands=self._numbers(bands))

    def _outlook(self, choice: Choice, outlook: Outlook) -> Iterator[str]:
        yield self._say("outlook", choice=self._say(f"outlook-{choice}"), bands=self._numbers(outlook.bands))
        yield self._say(
            "outlook-strangers", named=self._share(outlook.strangers_named), asked=outlook.strangers_asked.count
        )
        yield self._say(
            "outlook-known",
            missed=self._share(outlook.known_missed),
            asked=outlook.known_asked.count,
            mistaken=outlook.known_mistaken.count,
        )

    def _share(self, share: Share) -> str:
        # rounded outwards: no surer than it is
        low, high = floor(share.low * 100), ceil(share.high * 100)
        return self._say("share", count=share.count, of=share.of, low=low, high=high)

    def _numbers(self, bands: Bands) -> str:
        return self._say("bands", match=f"{bands.match:g}", maybe=f"{bands.maybe:g}", margin=f"{bands.margin:g}")
