"""Searches for faces as they were seen, and where that leaves a doubt, as they are seen closer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.engines.local.pixels import pixels_of
from bot.engines.local.seeing import careful_crops
from bot.engines.local.similarity import is_doubtful

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.engines.local.alignment import Pixels, Points
    from bot.engines.local.network import Network
    from bot.engines.local.roster import Roster
    from bot.engines.local.seeing import Seen
    from bot.faces import Candidate, Photo

ZOOMS = (0.93, 1.0, 1.07)
"""Of the crops of a face that is in doubt: the mean of a wider, the usual and a narrower one strays less."""
MOST = 20
"""Faces of one photo that are looked at closer, the largest: each takes as long as six, and a crowd has hundreds."""


class Searched(NamedTuple):
    """The template (128,) that a face was searched for by, and who it may be, the best first."""

    probe: Points
    candidates: tuple[Candidate, ...]


def searched(network: Network, roster: Roster, photo: Photo, faces: Sequence[Seen]) -> list[Searched]:
    """Who each of `faces` may be. Those that look like somebody, and not surely, are looked at once more."""
    probes = network.each(lambda one, seen: one.embed(seen.crop), faces)
    found = [_search(roster, probe) for probe in probes]
    doubtful = [place for place, one in enumerate(found) if is_doubtful(one.candidates)]
    if doubtful:
        pixels = pixels_of(photo)
        for place in sorted(doubtful, key=lambda place: -faces[place].detection.width)[:MOST]:
            found[place] = _search(roster, _closer(network, pixels, faces[place]))
    return found


def _search(roster: Roster, probe: Points) -> Searched:
    return Searched(probe, roster.search(probe))


def _closer(network: Network, pixels: Pixels, seen: Seen) -> Points:
    """The template (128,) of a face in RGB `pixels` (height, width, 3), from several crops and their mirror images."""
    return network.embed_well(careful_crops(network, pixels, seen.detection, ZOOMS))
