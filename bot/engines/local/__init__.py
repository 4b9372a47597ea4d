"""The local engine: faces are found, compared and kept on this machine, by YuNet, SFace and OpenCV."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from bot.engines.local.doubt import searched
from bot.engines.local.looks import look
from bot.engines.local.network import Network
from bot.engines.local.networks import THREADS, networks
from bot.engines.local.pixels import pixels_of
from bot.engines.local.rehearsing import rehearse
from bot.engines.local.roster import Rosters
from bot.engines.local.seeing import Seen, seen_in, to_remember
from bot.engines.local.similarity import BANDS
from bot.errors import Doubtful, NoFace, NotUsable, ServiceError
from bot.faces import (
    Bands,
    Box,
    Erased,
    Face,
    FaceId,
    Gallery,
    Likeness,
    PersonId,
    Photo,
    Reason,
    ReferenceId,
    Sighting,
    Trial,
)
from bot.ports import Template, Templates

if TYPE_CHECKING:
    from bot.engines.local.alignment import Points

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds to wait for a network and its work while others use them all."""
SAME_FACE = 0.5
"""Overlap from which two boxes are the same face of a photo."""


class LocalEngine:
    """Keeps `bot.ports.FaceEngine`'s promises with `threads` networks: so many photos at a time, or faces of one."""

    name = "local"

    def __init__(self, templates: Templates, *, threads: int = THREADS) -> None:
        """Raises ConfigurationError where the models are missing or not the known ones."""
        self._networks = networks(threads)
        self._templates = templates
        self._rosters = Rosters(templates)
        self._seen: WeakKeyDictionary[Photo, list[Seen]] = WeakKeyDictionary()
        self._lock = threading.Lock()

    @property
    def region(self) -> str | None:
        """This machine."""
        return None

    @property
    def bands(self) -> Bands:
        """97 is the match band on every gallery size: the score is fixed by its false match rate."""
        return BANDS

    def find(self, photo: Photo, gallery: Gallery | None = None) -> list[Face]:
        """Every face from left to right."""
        return self._with_network(lambda network: [seen.face for seen in self._look(network, photo)])

    def identify(self, gallery: Gallery, photo: Photo) -> list[Sighting]:
        """Every face from left to right, compared with everybody's mean template, and again where that is doubtful."""
        roster = self._rosters.of(gallery)

        def search(network: Network) -> list[Sighting]:
            faces = self._look(network, photo)
            if not len(roster.people):
                return [Sighting(seen.face) for seen in faces]
            found = searched(network, roster, photo, faces)
            return [Sighting(seen.face, one.candidates) for seen, one in zip(faces, found, strict=True)]

        return self._with_network(search)

    def explain(self, gallery: Gallery, person: PersonId, photo: Photo, face: Face) -> list[Likeness]:
        """Every face kept for `person`, the likest first. Raises NoFace."""
        roster = self._rosters.of(gallery)

        def search(network: Network) -> Points:
            (found,) = searched(network, roster, photo, [_at(face.box, self._look(network, photo))])
            return found.probe

        probe = self._with_network(search)
        kept = [template for template in self._templates.all(gallery) if template.person == person]
        return roster.compare(probe, kept)

    def remember(
        self,
        gallery: Gallery,
        person: PersonId,
        reference: ReferenceId,
        photo: Photo,
        face: Face,
        *,
        sure: bool = False,
    ) -> FaceId:
        """Keep the template of `face` under the reference's own id. Raises NotUsable, Doubtful, NoFace."""
        vector, reasons = self._with_network(lambda network: self._template(network, photo, face))
        if reasons:
            raise NotUsable(reasons)
        if not sure and self._rosters.of(gallery).is_unlike(person, vector):
            raise Doubtful
        self._templates.put(gallery, Template(FaceId(reference), person, _bytes(vector)))
        return FaceId(reference)

    def recover(
        self, gallery: Gallery, person: PersonId, reference: ReferenceId, *, sure: bool = False
    ) -> FaceId | None:
        """Whether the template was kept: here the reference's id is the face's."""
        return FaceId(reference) if FaceId(reference) in self._templates.of(gallery, person) else None

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """One transaction of the store's; there is room for any number."""
        self._templates.assign(gallery, faces, source, to)

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Erase these faces of `person`, then look again."""
        theirs = set(self._templates.of(gallery, person))
        self._templates.delete(gallery, [face for face in faces if face in theirs])
        left = set(self._templates.of(gallery, person))
        return Erased(
            gone=tuple(face for face in faces if face not in left),
            unconfirmed=tuple(face for face in faces if face in left),
        )

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        """Erase everything kept for `person`, then look again."""
        return self.forget(gallery, person, self._templates.of(gallery, person))

    def drop(self, gallery: Gallery) -> Erased:
        """Erase every template of `gallery`, then look again."""
        faces = [template.face for template in self._templates.all(gallery)]
        self._templates.delete(gallery, faces)
        left = {template.face for template in self._templates.all(gallery)}
        return Erased(tuple(face for face in faces if face not in left), tuple(sorted(left)))

    def rehearse(self, gallery: Gallery) -> list[Trial]:
        """Every face by its id, compared with everybody's mean template, its own person's without it."""
        return rehearse(self._templates.all(gallery))

    def rehearsal_calls(self, gallery: Gallery, faces: int) -> int:
        """Nobody else is asked."""
        return 0

    def _template(self, network: Network, photo: Photo, face: Face) -> tuple[Points, tuple[Reason, ...]]:
        """The template of `face` to be kept, and why it is not fit to be."""
        seen = _at(face.box, self._look(network, photo))
        return to_remember(network, photo, seen), seen.face.quality.reasons

    def _look(self, network: Network, photo: Photo) -> list[Seen]:
        with self._lock:
            known = self._seen.get(photo)
        if known is None:
            pixels = pixels_of(photo)
            known = network.each(lambda one, face: seen_in(one, pixels, face, photo), look(network, pixels))
            with self._lock:
                self._seen[photo] = known
        return known

    def _with_network(self, job: Callable[[Network], T]) -> T:
        """What `job` makes of a network that nobody else uses. Raises ServiceError when none is free for too long."""
        working = self._networks.run(job)
        try:
            return working.result(PATIENCE)
        except TimeoutError:
            working.cancel()
            raise ServiceError(f"no network was free for {PATIENCE:.0f} s") from None


def _at(box: Box, faces: Sequence[Seen]) -> Seen:
    nearest = max(faces, key=lambda seen: box.overlap(seen.face.box), default=None)
    if nearest is None or box.overlap(nearest.face.box) < SAME_FACE:
        raise NoFace
    return nearest


def _bytes(vector: Points) -> bytes:
    return vector.astype("<f4").tobytes()
