"""Turns every mode of Pillow's into RGB the way an eye would expect it."""

from __future__ import annotations

from PIL import Image

from bot.errors import Unreadable

_BEHIND = (128, 128, 128)
"""Shows through transparent pixels: fair and dark hair both stand out against it, and to a network it is nothing."""
_DEEP = ("I", "I;16", "I;16L", "I;16B", "I;16N", "F")
_PLAIN = ("1", "L", "P", "RGB", "RGBX", "CMYK", "YCbCr")
_PHOTOMETRIC = 262
_WITH_ALPHA = ("LA", "La", "PA", "RGBA", "RGBa")


class Colours:
    """How to turn parts of one picture into RGB; looks at all of it once, to scale all parts alike."""

    def __init__(self, image: Image.Image) -> None:
        """Raises Unreadable for colours that cannot be had without a colour profile, such as LAB."""
        if image.mode not in _DEEP + _PLAIN + _WITH_ALPHA:
            raise Unreadable(f"colours kept as {image.mode}")
        self.plain = image.mode == "RGB" and not image.has_transparency_data
        self._clear = image.mode in _WITH_ALPHA or image.has_transparency_data
        white = _white(image) if image.mode in _DEEP else 255.0
        self._scale, self._black = (-255 / white, 255.0) if _is_negative(image) else (255 / white, 0.0)

    def rgb(self, part: Image.Image) -> Image.Image:
        """`part` of the picture in RGB, on grey where it is transparent."""
        if part.mode in _DEEP:
            return part.convert("F").point(lambda value: value * self._scale + self._black).convert("RGB")
        if not self._clear:
            return part.convert("RGB")
        solid = part.convert("RGBA")
        background = Image.new("RGB", part.size, _BEHIND)
        background.paste(solid, mask=solid.getchannel("A"))
        return background


def _is_negative(image: Image.Image) -> bool:
    """Whether 0 is white, as TIFF may have it: Pillow heeds that, but not in 16 bits."""
    return image.mode.startswith("I;16") and getattr(image, "tag_v2", {}).get(_PHOTOMETRIC) == 0


def _white(image: Image.Image) -> float:
    """The value that means white: full scale for 16 bits, else the usual scale the brightest pixel fits in."""
    if image.mode.startswith("I;16"):
        return 65535.0
    brightest: float = image.getextrema()[1]  # type: ignore[assignment]  # a pair of them only where bands are several
    return next((white for white in (1.0, 255.0, 65535.0) if brightest <= white), brightest)
