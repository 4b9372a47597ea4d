"""Finds a place for each badge, beside its face and clear of all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Size = tuple[float, float]

_CLEAR = 0.5
"""What a place costs at the most that covers nothing worth speaking of."""


class Rect(NamedTuple):
    """A rectangle in pixels of the canvas."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def within(self, frame: Rect) -> Rect:
        """The part inside `frame`; a line or a point on its edge if there is none."""
        left, top = (min(max(self.left, frame.left), frame.right), min(max(self.top, frame.top), frame.bottom))
        return Rect(left, top, max(left, min(self.right, frame.right)), max(top, min(self.bottom, frame.bottom)))

    def moved_into(self, frame: Rect) -> Rect:
        """The same size, moved no farther than needed to be inside `frame`."""
        left = max(frame.left, min(self.left, frame.right - self.width))
        top = max(frame.top, min(self.top, frame.bottom - self.height))
        return Rect(left, top, left + self.width, top + self.height)

    def grown(self, margin: float) -> Rect:
        """Larger by `margin` on each side."""
        return Rect(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)

    def middle(self) -> Rect:
        """What of a face must be seen; the corners of its box show hair and background."""
        margin = 0.15 * self.width
        return Rect(self.left + margin, self.top, self.right - margin, self.bottom)

    def shared(self, other: Rect) -> float:
        """How many pixels lie in both."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, across) * max(0.0, down)


class Place(NamedTuple):
    """Where a badge stands, and which of the sizes offered fits there."""

    rect: Rect
    choice: int


def places(sizes: Sequence[Sequence[Size]], faces: Sequence[Rect], frame: Rect) -> list[Place]:
    """A place for one badge of each face, in the largest of its `sizes` (the smallest last) that covers nothing.

    Every face first gets a place for the smallest: a number matters more than a neighbour's name.
    """
    taken: list[Rect] = []
    for index, choices in enumerate(sizes):
        taken.append(_best(choices[-1], index, faces, taken, frame)[1])
    chosen = [len(choices) - 1 for choices in sizes]
    for index, choices in enumerate(sizes):
        others = taken[:index] + taken[index + 1 :]
        for choice, size in enumerate(choices[:-1]):
            cost, rect = _best(size, index, faces, others, frame)
            if cost < _CLEAR:
                taken[index], chosen[index] = rect, choice
                break
    return [Place(rect, choice) for rect, choice in zip(taken, chosen, strict=True)]


def _best(size: Size, index: int, faces: Sequence[Rect], badges: Sequence[Rect], frame: Rect) -> tuple[float, Rect]:
    """The cheapest place for a badge of `size` at the face of that `index`, and what it costs."""
    others = [*faces[:index], *faces[index + 1 :]]
    area = size[0] * size[1]
    middle = faces[index].middle()

    def cost(order: int, place: Rect) -> float:
        own = place.shared(middle) / max(1.0, middle.width * middle.height)
        on_faces = sum(map(place.shared, others)) / area
        on_badges = sum(map(place.shared, badges)) / area
        return order / 100 + 8 * own + 16 * on_faces + 32 * on_badges

    tried = (place.moved_into(frame) for place in _around(faces[index], *size))
    return min((cost(order, place), place) for order, place in enumerate(tried))


def _around(face: Rect, width: float, height: float) -> list[Rect]:
    """Where a badge may stand, the best first: below, as a name does in a frame; above; beside; in a corner."""
    middle = (face.left + face.right - width) / 2
    beside = [middle, face.left, face.right - width]
    corners = [
        *((left, face.bottom) for left in beside),
        *((left, face.top - height) for left in beside),
        *((left, top) for left in (face.right, face.left - width) for top in (face.bottom - height, face.top)),
        *((left, top) for left in (face.left, face.right - width) for top in (face.bottom - height, face.top)),
    ]
    return [Rect(left, top, left + width, top + height) for left, top in corners]
