"""LFW's portraits as templates, made by the product's own networks, and split by people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from tqdm import tqdm

from bot.engines.local.alignment import align
from bot.engines.local.doubt import ZOOMS
from bot.engines.local.light import lit
from bot.engines.local.looks import look
from bot.engines.local.models import load_models
from bot.engines.local.network import Detection, Network
from bot.engines.local.quality import assess
from bot.engines.local.seeing import careful_crops
from bot.photos import read_photo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.engines.local.alignment import Pixels

TEMPLATE = 128
"""Numbers in a template."""


@dataclass(frozen=True, slots=True)
class Portraits:
    """Pictures, a row each; one without a face has a template of zeros, which is like nobody's."""

    people: int
    """Who are numbered from 0, whether there are pictures of them here or not."""
    person: NDArray[np.intp]
    """(pictures,): who it is."""
    template: NDArray[np.float32]
    """(pictures, 128): of length 1, as it is searched for at first."""
    closer: NDArray[np.float32]
    """(pictures, 128): of length 1, as it is searched for where that was doubtful."""
    remembered: NDArray[np.float32]
    """(pictures, 128): of length 1, as it is enrolled."""
    fit: NDArray[np.bool_]
    """(pictures,): good enough to be enrolled."""
    files: tuple[str, ...] = ()
    """The names of the pictures' files, without their suffix."""

    @property
    def row_of(self) -> dict[str, int]:
        """The row of each picture by its file's name."""
        return {file: row for row, file in enumerate(self.files)}

    @property
    def faceless(self) -> int:
        """Pictures in which no face was found."""
        return int((~self.template.any(axis=1)).sum())

    def of(self, people: NDArray[np.intp]) -> Portraits:
        """The pictures of these people alone."""
        theirs = np.isin(self.person, people)
        return Portraits(
            self.people,
            self.person[theirs],
            self.template[theirs],
            self.closer[theirs],
            self.remembered[theirs],
            self.fit[theirs],
        )


def halves(portraits: Portraits, random: np.random.Generator) -> tuple[Portraits, Portraits]:
    """Half of the people with all their pictures, and the other half with theirs."""
    one, other = np.array_split(random.permutation(portraits.people), 2)
    return portraits.of(one), portraits.of(other)


def portraits_in(folder: Path) -> Portraits:
    """Every `<Name>/<picture>.jpg` of `folder`."""
    network = Network(load_models())
    files = sorted(folder.glob("*/*.jpg"))
    names = sorted({file.parent.name for file in files})
    seen = [_seen(network, file) for file in tqdm(files, unit="photo", leave=False, disable=None)]
    first, closer, remembered, fit = zip(*seen, strict=True)
    return Portraits(
        len(names),
        np.array([names.index(file.parent.name) for file in files], np.intp),
        _stacked(first),
        _stacked(closer),
        _stacked(remembered),
        np.array(fit, np.bool_),
        tuple(file.stem for file in files),
    )


def _stacked(templates: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    return np.array(templates, np.float32).reshape(-1, TEMPLATE)


class _Seen(NamedTuple):
    first: NDArray[np.float32]
    closer: NDArray[np.float32]
    remembered: NDArray[np.float32]
    fit: bool


def _seen(network: Network, file: Path) -> _Seen:
    """The templates of the face nearest the middle, where LFW's person stands, and if it is fit to be enrolled."""
    pixels: Pixels = np.asarray(read_photo(file.read_bytes()).pixels)
    face = min(look(network, pixels), key=lambda face: _off(face, pixels), default=None)
    if face is None:
        nothing = np.zeros(TEMPLATE, np.float32)
        return _Seen(nothing, nothing, nothing, fit=False)
    crops = dict(zip(ZOOMS, careful_crops(network, pixels, face, ZOOMS), strict=True))
    closer, remembered = network.embed_well(list(crops.values())), network.embed_well([crops[1.0]])
    face = network.corrected(pixels, face)
    crop = align(pixels, face.points)
    fit = not assess(face.width, face.points, crop, face.score).reasons
    return _Seen(network.embed(lit(crop)), closer, remembered, fit)


def _off(face: Detection, pixels: Pixels) -> float:
    """How far a face is from the middle, in pixels."""
    height, width = pixels.shape[:2]
    left, top, across, down = face.box
    return float(np.hypot(left + across / 2 - width / 2, top + down / 2 - height / 2))
